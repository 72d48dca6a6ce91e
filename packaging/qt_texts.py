"""What Qt itself says in a window, in our languages: taken out of PySide's own translations.

Those know a text only if they are asked for it, and have 1 MB of what is never seen here. The texts
to ask for are in Qt's libraries; what they have a translation of is theirs.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTranslator

CONTEXTS = (
    "QAbstractSpinBox",
    "QColorDialog",
    "QComboBox",
    "QDialogButtonBox",
    "QFileDialog",
    "QFileSystemModel",
    "QGnomeTheme",
    "QKeySequenceEdit",
    "QLineEdit",
    "QMessageBox",
    "QPlatformTheme",
    "QPrintDialog",
    "QPrintPreviewDialog",
    "QPrintPropertiesDialog",
    "QPrintSettingsOutput",
    "QPrintWidget",
    "QScrollBar",
    "QShortcut",
    "QUnicodeControlCharacterMenu",
    "QWidgetTextControl",
)
"""The parts of Qt that a user of Gemstream can meet."""

KEYS = frozenset(
    re.findall(
        r"\S+",
        """
        Alt Backspace Ctrl Del Delete Down End Enter Esc F%1 Home Ins Left Menu Meta Num PgDown PgUp
        Pause Print Return Right Shift Space Tab Up
        """,
    )
)
"""Of the keys of a ``QShortcut``: those of an ordinary keyboard."""

KEY_WORDS = {
    "de": {"Return": "Eingabe"},
    "es": {"Ctrl": "Ctrl", "Esc": "Esc", "Return": "Intro", "Shift": "Mayús"},
    "fr": {"Return": "Entrée"},
}
"""What is printed on keyboards, where Qt says something else; our own texts name them so, too."""

LIBRARIES = ("Core", "Gui", "PrintSupport", "Widgets")
_STRING = re.compile(rb"[\x20-\x7e\n\xc2-\xe2\x80-\xbf]{2,200}(?=\0)")


def texts_in(data: bytes) -> Iterator[str]:
    """Texts that a library may ask to be translated.

    A text that another one ends with is stored only once, so all ends of each count.
    """
    for found in _STRING.finditer(data):
        text = found.group().decode(errors="ignore")
        yield text
        for start in re.finditer(r"(?<=[^\w%])(?=[\w%])|(?=&)", text):
            yield text[start.start() :]


def candidates(libraries: Path) -> list[str]:
    """All texts that Qt's libraries may ask to be translated, in order."""
    files = [each for name in LIBRARIES for each in libraries.glob(f"*Qt6{name}.*")]
    return sorted({text for file in files for text in texts_in(file.read_bytes())})


def load(qm: Path) -> QTranslator:
    """Read one of Qt's own translations.

    Raises:
        FileNotFoundError: If there is none.
    """
    translator = QTranslator()
    if not translator.load(str(qm)):
        raise FileNotFoundError(qm)
    return translator


def known(translator: QTranslator, texts: list[str]) -> list[tuple[str, str]]:
    """The texts, each with its context, that a translation has and a user can meet."""
    return [
        (context, text)
        for context in CONTEXTS
        for text in texts
        if (context != "QShortcut" or text in KEYS) and translator.translate(context, text)
    ]


def _key(language: str, context: str, text: str) -> str:
    return KEY_WORDS.get(language, {}).get(text, "") if context == "QShortcut" else ""


def write_ts(
    language: str, translator: QTranslator, texts: list[tuple[str, str]], to: Path
) -> None:
    """Write what a translation of Qt's has of some texts as a ``.ts`` file.

    Args:
        language: Of the translation, as Qt names it.
        translator: Qt's own translation.
        texts: What may be in it: context and text.
        to: Is written.
    """
    root = ET.Element("TS", version="2.1", language=language)
    contexts: dict[str, ET.Element] = {}
    for name, text in texts:
        if words := _key(language, name, text) or translator.translate(name, text):
            if name not in contexts:
                contexts[name] = ET.SubElement(root, "context")
                ET.SubElement(contexts[name], "name").text = name
            message = ET.SubElement(contexts[name], "message")
            ET.SubElement(message, "source").text = text
            ET.SubElement(message, "translation").text = words
    ET.ElementTree(root).write(to, encoding="utf-8", xml_declaration=True)
