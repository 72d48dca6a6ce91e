"""Makes PDFs of conversations, as the process that ``desktop.exchange.pdf_process`` starts."""

from __future__ import annotations

import base64
import binascii
import faulthandler
import re
import sys
from typing import NoReturn
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QImageReader,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from desktop.exchange.paper import TEXT_PX
from desktop.ui.blocks.direction import runs_left
from desktop.ui.theme import LIGHT, load_fonts, text_font

DOTS_PER_INCH = 1200
PICTURE_DOTS_PER_INCH = 300
CSS_PX_PER_INCH = 96
PAPER_SIZE_PX = QSizeF(794, 1123)
TEXT_SIZE_PX = QSizeF(642, 971)
"""A4, and what of it has text, in CSS pixels: margins of 2 cm."""

INDENT_PX = 22
FOOT_PX = 22
FOOT_TEXT_PX = 11
FORMULA_PX = 24
"""The size that formulas are drawn in."""

LONGEST_PICTURE_PX = 2400
"""Finer than a page of paper shows."""

MOST_PICTURE_PIXELS = 100_000_000
_LANGUAGE = re.compile(r'<html lang="(\w+)">')
FORMATS = {"image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp"}
PAPER_FONTS = (
    *("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic"),
    *("JetBrainsMono-Regular", "JetBrainsMono-Bold", "JetBrainsMono-Italic"),
)

ENDS_AFTER_S = 600
"""When it ends itself: nobody may be left to do so."""


def main() -> NoReturn:
    """Make a PDF of what comes on standard input, and write it to standard output."""
    # A clock in C, for Python's own stands still while Qt lays out.
    faulthandler.dump_traceback_later(ENDS_AFTER_S, exit=True)
    html = sys.stdin.buffer.read().decode("utf-8")
    application = QGuiApplication(["gemstream"])
    load_fonts(*PAPER_FONTS)
    sys.stdout.buffer.write(pdf(html))
    application.quit()
    sys.exit()


def pdf(html: str) -> bytes:
    """A PDF of a document. There must be a ``QGuiApplication``.

    Args:
        html: As ``desktop.exchange.paper`` writes it. Nothing outside of it is ever read.
    """
    language = _LANGUAGE.match(html)
    locale = QLocale(language[1] if language else "en")
    document = _Document()
    document.setDefaultFont(_font(TEXT_PX))
    document.setUseDesignMetrics(True)  # or letters would stand where the pixels of a screen are
    document.setDocumentMargin(0)
    document.setIndentWidth(INDENT_PX)
    document.setHtml(html)
    _turn(document)
    document.setPageSize(TEXT_SIZE_PX)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    writer.setCreator("Gemstream")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    layout = writer.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    writer.setResolution(DOTS_PER_INCH)
    _paint(document, writer, locale)
    return bytes(buffer.data().data())


def _turn(document: QTextDocument) -> None:
    """Have paragraphs of scripts that run from right to left begin at the right."""
    leftwards = QTextBlockFormat()
    leftwards.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    block = document.begin()
    while block.isValid():
        if runs_left(block.text()):
            QTextCursor(block).mergeBlockFormat(leftwards)
        block = block.next()


def _paint(document: QTextDocument, writer: QPdfWriter, locale: QLocale) -> None:
    painter = QPainter(writer)
    scale = DOTS_PER_INCH / CSS_PX_PER_INCH
    painter.scale(scale, scale)
    width, height = TEXT_SIZE_PX.width(), TEXT_SIZE_PX.height()
    left, top = (PAPER_SIZE_PX.width() - width) / 2, (PAPER_SIZE_PX.height() - height) / 2
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(left, top - number * height)
        document.drawContents(painter, QRectF(0, number * height, width, height))
        painter.restore()
        if count > 1:
            painter.setFont(_font(FOOT_TEXT_PX))
            painter.setPen(QColor(LIGHT.quiet))
            foot = QRectF(left, top + height + FOOT_PX, width, FOOT_PX)
            page = f"{locale.toString(number + 1)} / {locale.toString(count)}"
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, page)
    painter.end()


def _font(size_px: float) -> QFont:
    """A face of which each letter can be copied: joined ones, as of "->", have no text in a PDF."""
    font = text_font(size_px)
    if hasattr(font, "setFeature"):
        for feature in ("calt", "liga", "clig"):
            font.setFeature(QFont.Tag(feature), 0)
    return font


class _Document(QTextDocument):
    """A text that finds its images within itself, and asks for nothing else."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """An image of a ``data:`` address; anything else is as good as not there."""
        del kind
        address = bytes(QUrl(name).toEncoded().data())
        head, _, body = address.partition(b",")
        try:
            data = base64.b64decode(unquote_to_bytes(body), validate=True)
        except (binascii.Error, ValueError):
            return QImage()
        mime_type = head.removeprefix(b"data:").removesuffix(b";base64").decode("ascii", "replace")
        if mime_type == "image/svg+xml":
            return _drawn(data)
        return _decoded(data, mime_type) if mime_type in FORMATS else QImage()


def _drawn(data: bytes) -> QImage:
    """A formula, as fine as paper shows it."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(data.replace(b"currentColor", LIGHT.text.encode())))
    scale = TEXT_PX / FORMULA_PX * PICTURE_DOTS_PER_INCH / CSS_PX_PER_INCH
    size = _within(renderer.viewBoxF().size() * scale)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def _decoded(data: bytes, mime_type: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(mime_type.removeprefix("image/").encode()))
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PICTURE_PIXELS:
        return QImage()
    reader.setScaledSize(_within(QSizeF(size)))
    return reader.read()


def _within(size: QSizeF) -> QSize:
    longest = max(size.width(), size.height(), 1.0)
    small = size * min(1.0, LONGEST_PICTURE_PX / longest)
    return QSize(max(1, round(small.width())), max(1, round(small.height())))
