"""All words that a widget shows or says, as a screen reader finds them, with tips and menus."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

MOST_CHILDREN = 60
"""Of a list: its further rows are made as the first ones are."""


def shown_texts(widget):
    """Yield each text, with what it is the text of."""
    yield from _said(QAccessible.queryAccessibleInterface(widget), 0)
    for each in (widget, *widget.findChildren(QWidget)):
        if each.isVisible():
            name = each.objectName() or type(each).__name__
            yield each.toolTip(), f"tip of {name}"
            yield each.windowTitle(), f"title of {name}"
            if hasattr(each, "placeholderText"):
                yield each.placeholderText(), f"placeholder of {name}"
    for action in widget.actions():
        yield action.text(), "action"


def _said(interface, depth):
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    owner = interface.object()
    name = (owner.objectName() or type(owner).__name__) if owner is not None else "row"
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
        yield interface.text(kind), f"{kind.name} of {name} ({interface.role().name})"
    if depth < 40:
        for number in range(min(interface.childCount(), MOST_CHILDREN)):
            yield from _said(interface.child(number), depth + 1)
