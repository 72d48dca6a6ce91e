import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errand import (
    ExportErrand,
    ImportErrand,
    NoErrand,
    errand_of,
    fields_of,
)

paths = st.text(st.characters(exclude_characters="\0/"), min_size=1).map(lambda n: Path("/p", n))
errands = st.builds(
    ExportErrand,
    named=st.lists(st.text()).map(tuple),
    every=st.booleans(),
    form=st.sampled_from(["json", "pdf"]),
    path=st.none() | paths,
    called=st.text(),
    as_json=st.booleans(),
) | st.builds(ImportErrand, files=st.lists(paths).map(tuple), as_json=st.booleans())


@given(errands)
def test_an_errand_comes_through(errand):
    assert errand_of(json.loads(json.dumps(fields_of(errand)))) == errand


EXPORT = {"do": "export", "named": [], "every": True, "form": "md", "path": None}
EXPORT |= {"called": "", "as_json": False}
IMPORT = {"do": "import", "files": ["/a.json"], "as_json": False}


def test_these_are_errands():
    assert errand_of(EXPORT) == ExportErrand(every=True, form="md")
    assert errand_of(IMPORT) == ImportErrand(files=(Path("/a.json"),))


@pytest.mark.parametrize(
    "bad",
    [
        None,
        [],
        {},
        {"do": "delete"},
        EXPORT | {"named": "a"},
        EXPORT | {"named": [1]},
        EXPORT | {"every": 1},
        EXPORT | {"form": None},
        EXPORT | {"path": "a.md"},
        EXPORT | {"path": "/a\0.md"},
        EXPORT | {"path": 1},
        EXPORT | {"called": 1},
        EXPORT | {"as_json": None},
        IMPORT | {"files": None},
        IMPORT | {"files": ["a.json"]},
        IMPORT | {"as_json": 0},
    ],
    ids=str,
)
def test_what_is_none_is_refused(bad):
    with pytest.raises(NoErrand):
        errand_of(bad)
