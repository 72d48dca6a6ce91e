"""A language for tests: every text of the program stands in brackets, English stands as it is."""

import pytest

from desktop import words


@pytest.fixture
def bracketed():
    """Texts are translated as "«Stop»", numbers are put in as they are."""
    words.use(lambda text, comment, n: f"«{text.replace('%Ln', str(n))}»")


@pytest.fixture
def in_germany():
    """Numbers and moments are written as in Germany; texts stay English."""
    from PySide6.QtCore import QLocale  # most tests need nothing of Qt

    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def english_again():
    """The program may speak any language in between."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from desktop.program.language import speak

    yield
    speak(QApplication.instance(), "en")
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def mirrored_program(qapp):
    """The program is read from right to left; its texts stay English."""
    from PySide6.QtCore import Qt

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
