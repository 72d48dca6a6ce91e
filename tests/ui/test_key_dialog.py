import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.errors import AuthenticationFailed, ConnectionFailed
from desktop.core.key_check import key_check
from desktop.core.profile import Profile
from desktop.core.secret import Secret
from desktop.ui.key_dialog import CHECK, CHECKING, SAVE, KeyDialog
from desktop.ui.theme import DARK, LIGHT, Theme

NEW = Profile(id="", name="")
MINE = Profile(id="a" * 8, name="Mine")


@pytest.fixture
def theme():
    made = Theme()
    made.use(LIGHT)
    return made


@pytest.fixture
def dialog(qtbot, theme):
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()

    def dialog(profile=NEW):
        made = KeyDialog(theme, profile, window, is_new=not profile.id)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.told = []
        made.wanted.connect(lambda *what: made.told.append(what))
        made.open()
        return made

    return dialog


def fill(made):
    QTest.keyClicks(made.form.key.field, "AIza-s3cret")
    QTest.keyClicks(made.form.name, "Personal")


def test_a_key_is_typed_and_return_checks_it(dialog, qtbot):
    made = dialog()
    qtbot.waitUntil(made.form.key.field.hasFocus)
    fill(made)
    QTest.keyClick(made.form.name, Qt.Key.Key_Return)
    ((profile, secret, is_checked),) = made.told
    assert (profile.name, secret, is_checked) == ("Personal", Secret("AIza-s3cret"), True)
    assert made.said.text() == CHECKING
    assert not made.save_button.isEnabled()
    assert made.cancel_button.isEnabled()


def test_what_is_missing_is_said_and_nothing_is_checked(dialog):
    made = dialog()
    made.save_button.click()
    assert made.told == []
    assert made.said.text() == "Give it a name."
    QTest.keyClicks(made.form.name, "P")
    assert not made.said.isVisible()


def test_a_wrong_key_is_said_and_cannot_be_kept(dialog):
    made = dialog()
    fill(made)
    made.save_button.click()
    made.show_check(key_check(AuthenticationFailed("Google did not accept the API key.")))
    assert made.said.text() == "Google did not accept the API key."
    assert made.unchecked_button.isHidden()
    assert made.save_button.isEnabled()


def test_where_it_cannot_be_checked_it_can_be_kept_unchecked(dialog):
    made = dialog()
    fill(made)
    made.save_button.click()
    made.show_check(key_check(ConnectionFailed("It could not be reached.")))
    assert made.unchecked_button.isVisible()
    made.unchecked_button.click()
    assert [what[2] for what in made.told] == [True, False]
    made.set_busy(is_busy=False)
    made.form.name.setText("Other")  # the offer was for what was entered then
    assert made.unchecked_button.isHidden()


def test_a_name_alone_is_not_checked(dialog):
    made = dialog(MINE)
    assert made.windowTitle() == "Change Mine"
    assert made.save_button.text() == SAVE
    made.form.name.setText("Other")
    made.save_button.click()
    assert made.told == [(Profile(id=MINE.id, name="Other"), None, False)]
    made.refuse("The keychain is locked.")
    assert made.said.text() == "The keychain is locked."
    made.form.key.field.setText("another")
    assert made.save_button.text() == CHECK


def test_for_a_project_the_project_is_asked_for_first(dialog, qtbot):
    made = dialog(Profile(id="", name="", service="enterprise"))
    qtbot.waitUntil(made.form.project.hasFocus)


@pytest.mark.parametrize("way", ["cancel", "escape"])
def test_closing_it_forgets_the_key(dialog, way):
    made = dialog()
    fill(made)
    if way == "cancel":
        made.cancel_button.click()
    else:
        QTest.keyClick(made.form.name, Qt.Key.Key_Escape)
    assert not made.isVisible()
    assert made.form.key.field.text() == ""


def test_no_title_and_no_label_holds_the_key(dialog):
    made = dialog()
    fill(made)
    made.save_button.click()
    told = [made.windowTitle(), *(label.text() for label in made.findChildren(QLabel))]
    assert not any("s3cret" in words for words in told)


def test_its_words_can_be_read_when_the_theme_changes(dialog, theme):
    made = dialog()
    theme.use(DARK)
    title = made.findChildren(QLabel)[0]
    assert title.palette().windowText().color().name().upper() == DARK.text
