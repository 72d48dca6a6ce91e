from dataclasses import replace

import pytest

from desktop.core.profile import KEY_PAGE, Profile
from desktop.core.secret import Secret
from desktop.ui import key_form
from desktop.ui.key_form import PLACES, KeyForm
from desktop.ui.theme import Theme

NEW = Profile(id="", name="")
MINE = Profile(id="a" * 8, name="Mine", key_urls=("https://a.example",))


@pytest.fixture
def form(qtbot):
    def form(profile=NEW):
        made = KeyForm(Theme(), profile, is_new=not profile.id)
        qtbot.addWidget(made)
        made.show()
        return made

    return form


def test_a_new_key(form):
    made = form()
    made.key.field.setText("AIza-key")
    made.name.setText(" Personal ")
    assert made.entered() == (replace(NEW, name="Personal"), Secret("AIza-key"))


def test_what_is_missing_is_said_in_words(form):
    made = form()
    for fill, words in (
        (lambda: None, "Give it a name"),
        (lambda: made.name.setText("Mine"), "Paste a key first"),
        (lambda: made.key.field.setText("two words"), "no key"),
        (lambda: made.address.setText("gateway"), "no address"),
        (lambda: made.segments.button(1).click(), "no address"),
        (lambda: made.address.clear(), "Say which project"),
    ):
        fill()
        with pytest.raises(ValueError, match=words):
            made.entered()


def test_a_project_needs_no_key(form):
    made = form()
    made.segments.button(1).click()
    assert not made.key.isVisible()
    assert not made.place.isVisible()
    assert made.project.isVisible()
    made.name.setText("Cloud")
    made.project.setText(" p-1 ")
    made.location.setText("eu")
    profile, secret = made.entered()
    assert (profile.service, profile.project, profile.location) == ("enterprise", "p-1", "eu")
    assert secret is None


def test_the_address_is_seen_if_it_is_another_one(form):
    made = form()
    assert not made.address.isVisible()
    made.more_button.setFocus()
    made.more_button.click()
    assert made.address.isVisible()
    made.address.setText("http://gateway.example/")
    made.key.field.setText("k")
    made.name.setText("n")
    assert "not encrypted" in made.address_hint.text()
    assert made.entered()[0].base_url == "http://gateway.example"
    made.address.setText("http://127.0.0.1:80")
    assert "not encrypted" not in made.address_hint.text()
    assert form(replace(MINE, base_url="https://b.example")).address.isVisible()


def test_a_private_file_comes_with_a_warning(form):
    made = form()
    assert "locked with your login" in made.place_hint.text()
    made.place.setCurrentIndex(made.place.findData("file"))
    assert "every program that you start" in made.place_hint.text()
    made.key.field.setText("k")
    made.name.setText("n")
    assert made.entered()[0].kept_in == "file"


def test_without_a_keychain_a_key_is_kept_for_the_session_unless_the_user_agrees(form):
    made = form()
    changes = []
    made.changed.connect(lambda: changes.append(1))
    made.leave_keychain_out()
    made.leave_keychain_out()
    assert changes == []  # nobody entered anything
    assert not made.has_keychain
    assert made.place.currentData() == "session"
    assert made.place_hint.text().startswith("There is no keychain")
    made.place.setCurrentIndex(made.place.findData("file"))
    made.key.field.setText("k")
    made.name.setText("n")
    assert made.entered()[0].kept_in == "file"
    other = form()
    other.place.setCurrentIndex(other.place.findData("file"))
    other.leave_keychain_out()
    assert other.place.currentData() == "file"


def test_a_profile_can_be_renamed_without_its_key(form):
    made = form(MINE)
    assert not made.segments.isVisible()
    assert not made.needs_check
    made.name.setText("Other")
    assert made.entered() == (replace(MINE, name="Other"), None)
    made.key.field.setText("another")
    assert made.needs_check
    assert made.entered()[1] == Secret("another")


@pytest.mark.parametrize("change", ["address", "place"])
def test_another_address_or_place_needs_the_key_again(form, change):
    made = form(MINE)
    if change == "address":
        made.address.setText("https://b.example")
    else:
        made.place.setCurrentIndex(made.place.findData("file"))
    with pytest.raises(ValueError, match="Paste the key again"):
        made.entered()


def test_another_project_is_checked_again(form):
    cloud = Profile(id="b" * 8, name="Cloud", service="enterprise", project="p-1")
    made = form(cloud)
    made.name.setText("Other")
    assert not made.needs_check
    made.project.setText("p-2")
    assert made.needs_check


def test_get_a_key_leads_to_where_they_are_made(form, monkeypatch):
    opened = []
    monkeypatch.setattr(key_form, "open_link", opened.append)
    made = form()
    made.page_button.click()
    assert opened == [KEY_PAGE]
    assert made.page_button.toolTip() == KEY_PAGE


def test_everything_has_a_name(form):
    made = form()
    assert all(field.accessibleName() for field in made.fields)
    assert made.place.accessibleName() == "Keep the key in"


@pytest.mark.usefixtures("bracketed")
def test_in_another_language_its_parts_have_the_same_names(form):
    made = form()
    assert made.name.objectName() == "keyName"
    assert made.address.objectName() == "keyBaseURL"
    assert made.name.accessibleName() == "«Name»"
    assert [made.place.itemText(n) for n in range(3)] == [f"«{each[1]}»" for each in PLACES]
    assert made.place_hint.text() == f"«{PLACES[0][2]}»"
