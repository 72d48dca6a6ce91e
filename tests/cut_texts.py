"""Words that do not fit where they stand."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from desktop.ui.card_page import Card
from desktop.ui.giving_label import GivingLabel

SLACK_PX = 1


def cut_texts(widget):
    """Yield each text that is cut, with why.

    What is shortened with "…" on purpose says all of it in its tip, and is none of them.
    """
    for each in widget.findChildren(QWidget):
        gives_way = isinstance(each, GivingLabel) and each.toolTip()
        if each.isVisible() and each.width() and not gives_way and (words := _words(each)):
            why = _why(each)
            if why:
                yield words, f"{type(each).__name__} {each.objectName()}: {why}"


def _words(each):
    if isinstance(each, Card):
        return each.accessibleName()
    if isinstance(each, QLabel | QAbstractButton):
        return each.text()
    if isinstance(each, QLineEdit):
        return each.placeholderText()
    return ""


def _why(each):
    if isinstance(each, QLabel):
        if each.wordWrap():
            room, needed = each.height(), each.heightForWidth(each.width())
        else:
            room, needed = each.width(), each.sizeHint().width()
        if needed > room + SLACK_PX:
            return f"{room} px of {needed}"
    elif isinstance(each, QLineEdit):
        needed = each.fontMetrics().horizontalAdvance(each.placeholderText())
        if needed > (room := _room(each)):
            return f"{room} px of {needed}"
    elif isinstance(each, Card):
        if each.height() < (needed := each.heightForWidth(each.width())):
            return f"{each.height()} px of {needed} below each other"
    elif each.width() + SLACK_PX < each.sizeHint().width():
        return f"{each.width()} px of {each.sizeHint().width()}"
    return _covered(each)


def _room(field):
    """How much of a field is for its words: not its frame, nor buttons in it."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    inside = field.style().subElementRect(part, option, field).width()
    buttons = sum(e.width() for e in field.findChildren(QAbstractButton) if e.isVisible())
    margins = field.textMargins()
    return inside - buttons - margins.left() - margins.right()


def _covered(each):
    """Why a part of it is outside of what it stands in; what can be scrolled to is not."""
    shown = QRect(QPoint(), each.size())
    at, parent = each, each.parentWidget()
    while parent is not None and not at.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return ""
        shown.translate(at.pos())
        if not parent.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(shown):
            return f"{shown.getRect()} in {type(parent).__name__} {parent.rect().getRect()}"
        at, parent = parent, parent.parentWidget()
    return ""
