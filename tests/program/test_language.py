import pytest
from PySide6.QtCore import QLocale, Qt

from desktop import words
from desktop.program.language import language_of, speak
from desktop.words import LANGUAGES


@pytest.mark.parametrize(
    ("choice", "wanted", "language"),
    [
        ("system", ["de-AT", "de", "en"], "de"),
        ("system", ["it-IT", "it", "fr-FR"], "fr"),
        ("system", ["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW"], "en"),
        ("system", ["ar-EG"], "ar"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("ja", ["de-DE"], "ja"),
        ("of another version", ["es"], "es"),
    ],
)
def test_what_is_spoken(choice, wanted, language):
    assert language_of(choice, wanted) == language


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_can_be_spoken_and_none_leaves_anything_behind(qapp, english_again, language):
    assert speak(qapp, language) == language
    mirrored = Qt.LayoutDirection.RightToLeft
    assert (qapp.layoutDirection() is mirrored) == (language == "ar")
    assert QLocale().language() is QLocale(language).language()
    assert speak(qapp, "en") == "en"
    assert qapp.layoutDirection() is not mirrored
    assert words.tr("Stop") == "Stop"
