import xml.etree.ElementTree as ET

import pytest

from qt_texts import CONTEXTS, candidates, known, load, texts_in, write_ts
from translations import TOOLS

QM = TOOLS / "Qt" / "translations"


def test_a_text_that_another_one_ends_with_is_found():
    found = set(texts_in(b"\x01\x02&Select All\0no end"))
    assert {"&Select All", "Select All"} <= found
    assert "no end" not in found


@pytest.fixture(scope="module")
def german():
    return load(QM / "qtbase_de.qm")


@pytest.fixture(scope="module")
def texts(german):
    return known(german, candidates(TOOLS / "Qt" / "lib"))


@pytest.mark.parametrize(
    "text",
    [
        ("QWidgetTextControl", "&Copy"),
        ("QLineEdit", "Select All"),
        ("QPlatformTheme", "Cancel"),
        ("QPlatformTheme", "OK"),
        ("QFileDialog", "Files of &type:"),
        ("QShortcut", "PgDown"),
        ("QKeySequenceEdit", "Press shortcut"),
    ],
)
def test_what_a_user_can_meet_is_there(texts, text):
    assert text in texts


def test_keys_that_few_have_are_not(texts):
    assert ("QShortcut", "Audio Cycle Track") not in texts
    assert {context for context, _ in texts} <= set(CONTEXTS)


def test_what_qt_says_is_written_for_lrelease(tmp_path, german, texts):
    write_ts("de", german, texts, tmp_path / "qt.ts")
    root = ET.parse(tmp_path / "qt.ts").getroot()  # noqa: S314 - ours
    words = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation")
        for context in root
        for message in context.iter("message")
    }
    assert words["QWidgetTextControl", "&Copy"] == "&Kopieren"
    assert words["QShortcut", "Return"] == "Eingabe"
    assert words["QShortcut", "Space"] == german.translate("QShortcut", "Space")
    assert len(words) == len(texts)
    assert all(words.values())


def test_a_language_that_qt_does_not_have(tmp_path):
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "qtbase_xx.qm")
