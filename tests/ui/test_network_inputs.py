import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.controls import ChoiceBox
from desktop.ui.network_inputs import FileInput, ProxyInput
from desktop.ui.theme import Theme

ADDRESS = "socks5://proxy.example:1080"


class Told:
    def __init__(self, entry):
        self.values = []
        entry.changed.connect(lambda: self.values.append(entry.value()))


@pytest.fixture
def proxy(qtbot):
    theme = Theme()
    entry = ProxyInput(theme, ChoiceBox(theme, name=""))
    qtbot.addWidget(entry.widget)
    entry.widget.show()
    return entry


def choose(entry, words):
    entry.kind.setCurrentIndex(entry.kind.findText(words))
    entry.kind.activated.emit(entry.kind.currentIndex())


def enter(text_field, text):
    text_field.line.selectAll()
    QTest.keyClicks(text_field.line, text)
    QTest.keyClick(text_field.line, Qt.Key.Key_Return)


def test_a_choice_holds_at_once(proxy):
    told = Told(proxy)
    choose(proxy, "None")
    choose(proxy, "None")
    choose(proxy, "As the system")
    assert told.values == ["none", "system"]
    assert proxy.address.widget.isHidden()


def test_an_own_proxy_holds_once_it_has_an_address(proxy):
    told = Told(proxy)
    choose(proxy, "This one:")
    assert proxy.address.widget.isVisible()
    assert (proxy.value(), told.values) == ("system", [])
    enter(proxy.address.widget, "http://me:secret@proxy.example")
    assert told.values == []
    enter(proxy.address.widget, ADDRESS)
    assert told.values == [ADDRESS]


@pytest.mark.parametrize("word", ["system", "none"])
def test_the_words_of_the_other_choices_are_no_address(proxy, word):
    told = Told(proxy)
    choose(proxy, "This one:")
    enter(proxy.address.widget, word)
    assert told.values == []


@pytest.mark.parametrize(
    ("value", "shown"), [("system", "As the system"), ("none", "None"), (ADDRESS, "This one:")]
)
def test_what_holds_is_shown(proxy, value, shown):
    told = Told(proxy)
    proxy.show_value(value)
    assert proxy.value() == value
    assert proxy.kind.currentText() == shown
    assert proxy.address.widget.isVisible() == (value == ADDRESS)
    assert told.values == []


def test_a_file_is_typed_or_chosen(qtbot, tmp_path):
    file = tmp_path / "ca.pem"
    file.touch()
    entry = FileInput("ca_file", Theme(), "None")
    qtbot.addWidget(entry.widget)
    told = Told(entry)
    enter(entry.widget, "/somewhere/ca.pem")
    dialog = entry.ask()
    assert dialog.directory().path()
    dialog.selectFile(str(file))
    with qtbot.waitSignal(entry.changed):
        dialog.accept()
    assert told.values == ["/somewhere/ca.pem", str(file)]


def test_the_button_opens_the_dialog(qtbot):
    entry = FileInput("ca_file", Theme(), "None")
    qtbot.addWidget(entry.widget)
    opened = []
    entry.widget.button.clicked.disconnect(entry.ask)
    entry.widget.button.clicked.connect(lambda: opened.append(entry.ask()))
    entry.widget.button.click()
    assert opened[0].isVisible()
    opened[0].reject()
