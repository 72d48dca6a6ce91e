"""Every window, page and dialog in other languages: nothing is left in English, nothing is cut."""

import re

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from desktop import gui, words
from desktop.program.language import speak
from tests.cut_texts import cut_texts
from tests.gui_run import run, until
from tests.pseudo import BEGIN, pseudo
from tests.shown_texts import shown_texts
from tests.surfaces import QUESTION, surfaces

pytestmark = [pytest.mark.e2e, pytest.mark.qt_log_ignore("This plugin does not", extend=True)]

IN_NO_LANGUAGE = re.compile(
    r"""
    \W*(Gemstream|Gemini|gemstream-offline|Gemini\ (API|Enterprise))?[\s\d.:·]*
    | Gemstream\ offline\ engine  # as the service calls it
    | https?://\S+ | [a-z-]+\.example | \w*\.(png|py)
    | (Ctrl|Shift|Alt|Esc|Return|F\d+|\+|[A-Z0-9]|Pg(Up|Down)|Home|End|Space|Del|[-,./\s])+  # keys
    | Press\ shortcut  # is Qt's, see packaging/qt_texts.py
    """,
    re.VERBOSE,
)
NAMES = words.LANGUAGES.values()


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / f"{QUESTION}.png"
    Image.new("RGB", (300, 200), "red").save(file)
    return file


@pytest.fixture
def spoken(monkeypatch, qapp, english_again):
    """Have the program speak something else, from left to right or mirrored."""

    def speak(translate, direction=Qt.LayoutDirection.LeftToRight):
        def instead(qt, choice):
            words.use(translate)
            qt.setLayoutDirection(direction)

        monkeypatch.setattr(gui, "speak", instead)

    return speak


def found(look, picture, width_px=None):
    """What ``look`` finds in each surface, each only once, with where."""
    seen = {}

    async def scenario(application):
        if width_px is not None:
            application.window.resize(width_px, 700)
        async for name, widget in surfaces(application, picture):
            has_turned = iter((False, True))
            await until(lambda turned=has_turned: next(turned))  # what was just said is laid out
            for text, why in look(widget):
                seen.setdefault((text, why), name)

    run([], scenario)
    return [f"{where}: {text!r} ({why})" for (text, why), where in seen.items()]


def untranslated(widget):
    for text, what in shown_texts(widget):
        said = text.replace(QUESTION, "")
        if BEGIN not in text and text not in NAMES and not IN_NO_LANGUAGE.fullmatch(said):
            yield text, what


def test_every_text_is_given_to_the_translators(spoken, picture):
    spoken(pseudo)
    assert found(untranslated, picture) == []


@pytest.mark.parametrize("width_px", [1100, 420], ids=["wide", "narrow"])
@pytest.mark.parametrize("translate", [None, pseudo], ids=["English", "long words"])
def test_nothing_is_cut(spoken, picture, translate, width_px):
    spoken(translate)
    assert found(cut_texts, picture, width_px) == []


def test_nothing_is_cut_from_right_to_left(spoken, picture):
    spoken(pseudo, Qt.LayoutDirection.RightToLeft)
    assert found(cut_texts, picture, 1100) == []


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_nothing_is_cut_in_a_language_of_its_own(
    monkeypatch, qapp, english_again, picture, language
):
    monkeypatch.setattr(gui, "speak", lambda qt, choice: speak(qt, language))
    assert found(cut_texts, picture, 1100) == []
