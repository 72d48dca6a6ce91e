"""The languages: all texts are there, translated, with what is put into them, and released."""

import re
import shutil
import xml.etree.ElementTree as ET
import zlib

import pytest

from desktop.words import LANGUAGES as SPOKEN
from translations import LANGUAGES, RELEASED, SOURCES, release, update

PLURALS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1, "ar": 6}
"""How many forms each has, by Qt's own rules."""

FIELD = re.compile(r"\{[^}]*\}|%L?n|</?\w+[^>]*>|https?://\S+")


def messages(path):
    return {
        (message.findtext("source"), message.findtext("comment")): message
        for message in ET.parse(path).getroot().iter("message")  # noqa: S314 - ours
    }


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def texts(language):
    return messages(SOURCES / f"gemstream_{language}.ts")


def test_every_language_but_english_is_translated():
    assert {"en", *LANGUAGES} == set(SPOKEN)


def test_the_texts_are_those_of_the_program(tmp_path):
    for language in LANGUAGES:
        shutil.copy(SOURCES / f"gemstream_{language}.ts", tmp_path)
    update(tmp_path)
    for language in LANGUAGES:
        name = f"gemstream_{language}.ts"
        assert (tmp_path / name).read_bytes() == (SOURCES / name).read_bytes(), (
            "run: python packaging/translations.py update"
        )


def test_what_is_released_is_what_was_translated(tmp_path):
    release(target=tmp_path)
    for language in LANGUAGES:
        made, kept = (each / f"gemstream_{language}.qm.z" for each in (tmp_path, RELEASED))
        assert zlib.decompress(made.read_bytes()) == zlib.decompress(kept.read_bytes()), (
            "run: python packaging/translations.py release"
        )


def forms_of(message):
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def test_everything_is_translated(texts):
    unfinished = [
        source
        for (source, _), message in texts.items()
        if message.find("translation").get("type") or not all(forms_of(message))
    ]
    assert unfinished == []


def test_each_number_has_its_forms(texts, language):
    counts = {len(forms_of(m)) for m in texts.values() if m.get("numerus") == "yes"}
    assert counts <= {PLURALS[language]}


def test_what_is_put_in_is_put_in(texts):
    for (source, comment), message in texts.items():
        wanted = sorted(FIELD.findall(source))
        # a comment may name another field, as for German, which does not write its nouns small
        instead = FIELD.findall(comment or "") if "{lower}" in wanted else []
        other = sorted([*instead, *(e for e in wanted if e != "{lower}")]) if instead else wanted
        for form in forms_of(message):
            fields = sorted(FIELD.findall(form))
            # "one file" may stand for "%Ln files" where there is only one
            assert fields in (wanted, other, [each for each in wanted if each != "%Ln"]), (
                source,
                form,
            )


def test_a_line_stays_a_line_and_a_key_its_own(texts):
    for (source, _), message in texts.items():
        for form in forms_of(message):
            assert form == form.strip() or source != source.strip(), form
            assert form.count("\n") == source.count("\n"), (source, form)
            assert ("…" in form) == ("…" in source) or not source.endswith("…"), (source, form)
