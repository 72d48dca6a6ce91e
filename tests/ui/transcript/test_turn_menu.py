"""What the menu of a place offers, and that all of it does something."""

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.core.errors import ServiceUnavailable
from desktop.markdown.blocks import Span
from desktop.ui.blocks.link_stretches import Link
from desktop.ui.conversation_view import ConversationView
from tests.ui.transcript.shown import light
from tests.ui.transcript.turn_events import MODEL, failed, finished, question, text, thought

LINK = Link(Span("a link", link="https://a.example"), "a link", 0, 6)


@pytest.fixture
def view(qtbot):
    widget = ConversationView(light())
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.add_turn("t", question("Why?"), engine="gemini", model=MODEL)
    return widget


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_it_copies_and_selects(view):
    view.apply([text("Some **words**"), finished()])
    menu = entries(view.menu_for("t"))
    assert list(menu) == [
        "Copy",
        "Copy as Markdown",
        "Select all",
        "Copy question",
        "Copy answer",
        "Quote answer",
        "Select answer",
        "Edit and send again",
        "Regenerate",
        "What was sent…",
        "Delete this turn",
        "Find in this conversation…",
    ]
    assert not menu["Copy"].isEnabled()
    menu["Select answer"].trigger()
    menu = entries(view.menu_for("t"))
    menu["Copy"].trigger()
    assert copied() == "Some words"
    menu["Copy as Markdown"].trigger()
    assert copied() == "Some **words**"
    menu["Copy question"].trigger()
    assert copied() == "Why?"
    menu["Copy answer"].trigger()
    assert copied() == "Some **words**"
    menu["Select all"].trigger()
    assert view.selected_text() == "Why?\n\nSome words"
    menu["Find in this conversation…"].trigger()
    assert view.finding.bar.isVisible()


def test_a_link_can_be_opened_and_copied(qtbot, view):
    view.apply([text("words"), finished()])
    menu = entries(view.menu_for("t", LINK))
    with qtbot.waitSignal(view.link_activated) as opened:
        menu["Open link"].trigger()
    assert opened.args == ["https://a.example", "a link"]
    menu["Copy link"].trigger()
    assert copied() == "https://a.example"


def test_it_opens_thoughts_and_details(view):
    view.apply([thought("Hm."), failed(ServiceUnavailable("Busy.", detail="503"))])
    menu = entries(view.menu_for("t"))
    menu["Show thoughts"].trigger()
    menu["Show details"].trigger()
    assert "Hm." in view.text()
    assert "503" in view.text()
    assert {"Hide thoughts", "Hide details"} <= set(entries(view.menu_for("t")))


def test_it_quotes(qtbot, view):
    view.apply([text("Some **words**"), finished()])
    with qtbot.waitSignal(view.turns.quote_requested) as quoted:
        entries(view.menu_for("t"))["Quote answer"].trigger()
    assert quoted.args == ["Some **words**"]
    view.select_all()
    with qtbot.waitSignal(view.turns.quote_requested) as quoted:
        entries(view.menu_for("t"))["Quote selection"].trigger()
    assert quoted.args == ["Why?\n\nSome **words**"]


def test_what_is_no_link_can_only_be_copied(view):
    view.apply([text("words"), finished()])
    refused = Span("run", refused="javascript:alert(1)")
    menu = entries(view.menu_for("t", Link(refused, "run", 0, 3)))
    assert "Open link" not in menu
    menu["Copy link"].trigger()
    assert copied() == "javascript:alert(1)"
