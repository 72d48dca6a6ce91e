import base64
from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from desktop.ui.sent_page import EARLIER, MOST_CHARACTERS, MOST_MESSAGES, THUMBNAIL_PX, SentPage
from desktop.ui.theme import DARK, LIGHT, Theme
from tests.core.test_sent import ADDRESS, BODY, inline, picture, request_of

IMAGE = QTextDocument.ResourceType.ImageResource.value


def shown(qtbot, request, theme=None):
    page = SentPage(theme or Theme())
    qtbot.addWidget(page)
    page.resize(500, 400)
    page.show_request(request)
    page.show()
    return page


def saying(*texts):
    roles = ("user", "model")
    return request_of(
        {
            "contents": [
                {"role": roles[number % 2], "parts": [{"text": text}]}
                for number, text in enumerate(texts)
            ]
        }
    )


def test_all_of_it_is_there_to_be_read(qtbot):
    text = shown(qtbot, request_of(BODY)).toPlainText()
    lines = [
        f"POST {ADDRESS}",
        "Be\nbrief.",
        "You",
        "What?",
        "The model",
        "A",
        '{"functionCall": {"name": "f"}}',
        "Temperature: 0.5",
        "Left to the service: ",
        "Headers",
    ]
    places = [text.index(line) for line in lines]
    assert places == sorted(places)


def test_a_proxy_on_the_way_is_named(qtbot):
    straight = request_of(BODY)
    assert "proxy" not in shown(qtbot, straight).toPlainText()
    through = replace(straight, proxy="proxy.example:3128")
    assert "Through the proxy proxy.example:3128" in shown(qtbot, through).toPlainText()


def test_headers_are_shown_with_the_key_masked(qtbot):
    request = replace(request_of(BODY), headers=(("host", "h.org"), ("x-goog-api-key", "••••")))
    text = shown(qtbot, request).toPlainText()
    assert "host: h.org\nx-goog-api-key: ••••" in text


def test_a_text_is_never_markup(qtbot):
    hostile = '<b>bold</b> <img src="file:///etc/passwd"> ![x](http://127.0.0.1/)'
    page = shown(qtbot, saying(hostile))
    assert hostile in page.toPlainText()


def test_no_system_prompt_is_said(qtbot):
    text = shown(qtbot, saying("?")).toPlainText()
    assert "System prompt\nNone\n" in text


def test_images_are_small_and_of_these_very_bytes(qtbot):
    data = picture(600, 300)
    body = {"contents": [{"role": "user", "parts": [inline(base64.b64encode(data).decode())]}]}
    page = shown(qtbot, request_of(body))
    assert f"image/png · 600 × 300 pixels · {len(data):,} bytes" in page.toPlainText()

    def is_teal():
        pixmap = page.document().resource(IMAGE, QUrl("picture0"))
        return pixmap.toImage().pixelColor(5, 5).name() == "#008080"

    qtbot.waitUntil(is_teal)
    ratio = page.devicePixelRatioF()
    pixmap = page.document().resource(IMAGE, QUrl("picture0"))
    assert pixmap.width() >= THUMBNAIL_PX * ratio
    assert "￼" in page.toPlainText()


def test_what_is_no_image_keeps_its_place(qtbot):
    body = {"contents": [{"role": "user", "parts": [inline("AAAA")]}]}
    page = shown(qtbot, request_of(body))
    assert "image/png · 3 bytes · whether it holds metadata is not known" in page.toPlainText()


def test_a_text_of_any_length_is_shown_as_far_as_can_be_read(qtbot):
    text = shown(qtbot, saying("x" * (MOST_CHARACTERS + 1234))).toPlainText()
    assert "x" * MOST_CHARACTERS in text
    assert "x" * (MOST_CHARACTERS + 1) not in text
    assert "… and 1,234 characters more" in text


def test_many_messages_come_as_they_are_wanted(qtbot):
    page = shown(qtbot, saying(*(f"message {n}." for n in range(MOST_MESSAGES + 7))))
    assert "message 6." not in page.toPlainText()
    assert "message 7." in page.toPlainText()
    assert "Show earlier messages (7 more)" in page.toPlainText()
    page.anchorClicked.emit(QUrl("elsewhere"))
    assert "message 6." not in page.toPlainText()
    page.anchorClicked.emit(QUrl(EARLIER))
    assert "message 0." in page.toPlainText()
    assert "Show earlier" not in page.toPlainText()
    page.show_request(saying("one"))
    assert "message" not in page.toPlainText().partition("Messages")[2].lower()


def test_it_follows_the_theme(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    page = SentPage(theme)
    qtbot.addWidget(page)
    theme.use(DARK)  # nothing is shown yet
    page.show_request(saying("?"))
    colours = {
        fragment.fragment().charFormat().foreground().color().name().upper()
        for block in blocks_of(page)
        for fragment in block
    }
    assert DARK.text in colours
    theme.use(LIGHT)
    assert LIGHT.text in {
        fragment.fragment().charFormat().foreground().color().name().upper()
        for block in blocks_of(page)
        for fragment in block
    }


def blocks_of(page):
    block = page.document().begin()
    while block.isValid():
        yield block
        block = block.next()
