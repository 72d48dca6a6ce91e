"""The language of the window: the user's choice, the system's, or English."""

from __future__ import annotations

import zlib
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from shiboken6 import isValid

from desktop import words
from desktop.paths import resource
from desktop.ui import numbers
from desktop.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

_installed: list[QTranslator] = []


def language_of(choice: str, wanted: Sequence[str]) -> str:
    """The language that is spoken.

    Args:
        choice: One of ``LANGUAGES``, or "system".
        wanted: What the system's user reads, the dearest first, as in ``QLocale.uiLanguages``.
    """
    if choice in LANGUAGES:
        return choice
    for each in wanted:
        name = each.replace("-", "_")
        if name.startswith(("zh_Hans", "zh_CN", "zh_SG")) or name == "zh":
            return "zh_CN"
        if (language := name.partition("_")[0]) in LANGUAGES:
            return language
    return "en"


def speak(qt: QApplication, choice: str) -> str:
    """Speak a language from now on; for texts that are made from here on.

    Args:
        qt: What the translators belong to.
        choice: One of ``LANGUAGES``, or "system".

    Returns:
        The language that is spoken.
    """
    language = language_of(choice, QLocale.system().uiLanguages())
    # Looked for among the children of the application they would cost a start all its styles.
    while _installed:
        translator = _installed.pop()
        if isValid(translator):
            qt.removeTranslator(translator)
            translator.deleteLater()
    words.use(None, numbers)
    QLocale.setDefault(_written(choice))
    if language != "en":
        translator = QTranslator(qt)
        if translator.load(_released(language)):
            qt.installTranslator(translator)
            _installed.append(translator)
            words.use(_translate, numbers, language)
    is_mirrored = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
    qt.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    return language


def _written(choice: str) -> QLocale:
    """How numbers and days are written: as the system does it, unless it is of another language."""
    chosen, system = QLocale(choice), QLocale.system()
    is_same = (chosen.language(), chosen.script()) == (system.language(), system.script())
    return system if is_same or choice not in LANGUAGES else chosen


@cache
def _released(language: str) -> bytes:
    """What Qt reads of a language; it has no copy of it, so this stays."""
    return zlib.decompress(resource("translations", f"gemstream_{language}.qm.z").read_bytes())


def _translate(text: str, comment: str, n: int) -> str:
    return QCoreApplication.translate("", text, comment or None, n)
