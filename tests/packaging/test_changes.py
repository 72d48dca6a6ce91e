import pytest

from changes import Release, releases
from product import version

TEXT = """# Changes

## 0.2.0 (2027-01-31)

- One `thing`,
  in two lines.
- Another.

## 0.1.0 (not released yet)

First
light.
"""


def test_each_release_has_its_date_and_its_points(tmp_path):
    (tmp_path / "CHANGELOG.md").write_text(TEXT)
    assert releases(tmp_path) == [
        Release("0.2.0", "2027-01-31", "", ("One `thing`, in two lines.", "Another.")),
        Release("0.1.0", "", "First light.", ()),
    ]


@pytest.mark.parametrize("heading", ["## Next", "## 1", "## 1.0 (today", "## v1.0"])
def test_what_is_no_release_is_said(tmp_path, heading):
    (tmp_path / "CHANGELOG.md").write_text(f"{heading}\n\n- A.\n")
    with pytest.raises(ValueError, match="is no release"):
        releases(tmp_path)


def test_the_newest_is_the_version_of_the_program():
    newest, *_ = releases()
    assert newest.version == version()
    assert newest.points
