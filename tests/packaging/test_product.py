import os
import subprocess

import pytest

import desktop
from product import APPLICATION_ID, DESCRIPTION, HOME_PAGE, SUMMARY, build_time_s, version


def test_the_version_is_that_of_the_program():
    assert version() == desktop.__version__


def test_the_home_page_is_the_one_that_the_program_leads_to():
    assert desktop.HOME_PAGE == HOME_PAGE


def test_a_program_without_a_version_is_a_fault(tmp_path):
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "__init__.py").write_text('version = "1"\n')
    with pytest.raises(ValueError, match="no __version__"):
        version(tmp_path)


def test_words_are_as_debian_and_appstream_want_them():
    assert len(SUMMARY) <= 60
    assert not SUMMARY.endswith(".")
    assert "gemstream" not in SUMMARY.lower()
    assert len(APPLICATION_ID.split(".")) >= 3
    assert all(text.endswith(".") for text in DESCRIPTION)


def test_the_time_is_what_is_asked_for(tmp_path):
    assert build_time_s(tmp_path, {"SOURCE_DATE_EPOCH": "12"}) == 12


def test_the_time_is_that_of_the_last_commit(tmp_path):
    git = ["git", "-C", tmp_path, "-c", "user.name=a", "-c", "user.email=a"]
    subprocess.run([*git, "init", "-q"], check=True)
    dated = {**os.environ, "GIT_COMMITTER_DATE": "1000000000 +0000"}
    command = [*git, "commit", "-q", "--allow-empty", "-m", "a"]
    subprocess.run(command, env=dated, check=True)
    assert build_time_s(tmp_path, {}) == 1_000_000_000


def test_the_time_is_else_that_of_the_newest_release(tmp_path):
    changes = tmp_path / "CHANGELOG.md"
    changes.write_text(
        "# Changes\n\n## 0.3.0 (no date)\n\n## 0.2.0 (2026-11-29)\n\n## 0.1 2026-01-01\n"
    )
    assert build_time_s(tmp_path, {}) == 1_795_910_400
    changes.write_text("# Changes\n")
    with pytest.raises(ValueError, match="SOURCE_DATE_EPOCH"):
        build_time_s(tmp_path, {})
