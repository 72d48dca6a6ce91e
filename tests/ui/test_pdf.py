import base64
import subprocess
import sys

import pypdfium2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from desktop.core.conversation import Conversation
from desktop.core.message import ImagePart
from desktop.core.whole import Asked, Whole
from desktop.exchange import pdf_process
from desktop.exchange.paper import paper
from desktop.ui import pdf as module
from desktop.ui.pdf import pdf
from desktop.ui.png import as_png
from desktop.ui.theme import load_fonts
from tests.keeping import answered, asked, outline

IMAGES = QTextDocument.ResourceType.ImageResource.value


def red(width=40, height=30):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    return as_png(image)


def data_address(data, mime_type="image/png"):
    return QUrl(f"data:{mime_type};base64,{base64.b64encode(data).decode()}")


def pages(data):
    document = pypdfium2.PdfDocument(data)
    texts = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    return document, texts


def a_page(*parts, images=()):
    conversation = Conversation("c")
    answered(asked(conversation, "1", "What is this?", *images), *parts)
    whole = Whole(outline(title="The lake"), conversation, {"1": Asked(at=1.0)})
    return "".join(paper([whole], lambda image: image))


def test_the_words_of_a_conversation_are_in_it(qapp):
    document, (text,) = pages(pdf(a_page("A **lake**.\n\n```py\nx = 1\n```")))
    assert "What is this?" in text
    assert "A lake." in text
    assert "x = 1" in text
    assert document.get_metadata_dict()["Title"] == "The lake"
    assert document[0].get_size() == pytest.approx((595, 842), abs=1)  # A4 in points


def test_letters_that_some_fonts_join_can_be_copied(qapp):
    load_fonts(*module.PAPER_FONTS)
    _, (text,) = pages(pdf(a_page("It is 12:30-13:00, an office.\n\n```\na -> b != c\n```")))
    assert "12:30-13:00, an office" in text
    assert "a -> b != c" in text


def test_what_is_written_from_right_to_left_begins_at_the_right(qapp):
    def middle(text):
        page = pypdfium2.PdfDocument(pdf(a_page(text)))[0]
        objects = [each.get_bounds() for each in page.get_objects()]
        left, _, right, _ = min(objects, key=lambda bounds: bounds[1])  # the lowest
        return (left + right) / 2

    assert middle("שלום") > 450
    assert middle("Hello") < 150


def test_a_long_one_has_numbered_pages_and_loses_nothing(qapp):
    words = "of a long story about lakes, the light on them and the depth below"
    story = "\n\n".join(f"Paragraph {number} {words}." for number in range(200))
    _, texts = pages(pdf(a_page(story)))
    assert len(texts) > 3
    for number, text in enumerate(texts, start=1):
        assert f"{number} / {len(texts)}" in text
    whole = "".join(texts)
    assert all(f"Paragraph {number} {words}" in whole for number in range(200))


def test_images_and_formulas_are_drawn(qapp):
    image = ImagePart(mime_type="image/png", data=red(), width_px=40, height_px=30)
    document, _ = pages(pdf(a_page("$$\\frac{1}{2}$$", images=(image,))))
    picture = document[0].render(scale=2).to_pil().convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1 << 20)}
    assert any(red > 230 and green < 30 and blue < 30 for red, green, blue in colours)
    kinds = [each.type for each in document[0].get_objects()]
    assert kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE) == 2


def test_nothing_outside_of_it_is_read(qapp, tmp_path):
    (tmp_path / "a.png").write_bytes(red())
    document = module._Document()
    for address in (QUrl.fromLocalFile(str(tmp_path / "a.png")), QUrl("https://a.b/c.png")):
        assert document.loadResource(IMAGES, address).isNull()
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert document.loadResource(style, QUrl("file:///a.css")).isNull()


def test_images_are_read_by_their_kind_within_limits(qapp, monkeypatch):
    document = module._Document()

    def size(address):
        image = document.loadResource(IMAGES, address)
        return image.width(), image.height()

    assert size(data_address(red())) == (40, 30)
    assert size(data_address(red(4800, 10))) == (2400, 5)
    assert size(data_address(b"GIF89a", "image/gif")) == (0, 0)
    assert size(data_address(b"<svg/>", "text/html")) == (0, 0)
    assert size(QUrl("data:image/png;base64,???")) == (0, 0)
    monkeypatch.setattr(module, "MOST_PICTURE_PIXELS", 100)
    assert size(data_address(red())) == (0, 0)


def test_the_process_writes_the_pdf_and_nothing_else():
    code = "from desktop.ui.pdf import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=a_page("So.").encode(),
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert "So." in pages(done.stdout)[1][0]
    assert done.stderr == b""
    assert module.ENDS_AFTER_S > pdf_process.PDF_S > 60


@pytest.mark.parametrize(("language", "foot"), [("en", "1 / 2"), ("ar", "\u0662 / \u0661")])
def test_pages_are_numbered_in_the_language_of_the_document(qapp, language, foot):
    # In the order of the paper: Arabic is read from the right.
    load_fonts(*module.PAPER_FONTS)
    html = a_page("A line.\n\n" * 60).replace('lang="en"', f'lang="{language}"')
    _, (first, _) = pages(pdf(html))
    assert first.splitlines()[-1] == foot
