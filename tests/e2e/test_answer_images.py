"""Images that a model sends, over loopback: shown, saved, left out; nothing is run or fetched."""

import base64

import pytest

from desktop.core.events import Ended
from desktop.ui.transcript.answer_pictures import AnswerPictureRow
from tests.gui_run import run, until
from tests.loopback import LoopbackServer
from tests.ui.transcript.turn_events import png

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PICTURE = png(640, 400, "#1b7448")


def blob(data: bytes, kind: str = "image/png") -> dict[str, object]:
    return {"inlineData": {"mimeType": kind, "data": base64.b64encode(data).decode()}}


@pytest.fixture
def server(monkeypatch):
    """Sends a picture, and a drawing that calls itself one and wants more from the server."""
    made: list[LoopbackServer] = []

    def scene(connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
            return
        drawing = (
            f"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
            f"<image href='{made[0].url}/tracker.png' width='40' height='40'/></svg>"
        )
        parts = [{"text": "Here."}, blob(PICTURE), blob(drawing.encode()), blob(b"MZ", "x/y")]
        connection.head()
        connection.event({"candidates": [{"content": {"parts": parts}, "finishReason": "STOP"}]})
        connection.end()

    with LoopbackServer([scene]) as running:
        made.append(running)
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", running.url)
        yield running


def sent(server):
    return [request.json for request in server.asked]


def blobs(body):
    """The images of the first answer in a request."""
    parts = body["contents"][1]["parts"]
    found = [part["inlineData"]["data"] for part in parts if "inlineData" in part]
    return [base64.urlsafe_b64decode(data) for data in found]


async def asked(application, prompt):
    events = []
    stop_listening = application.controller.listen(events.extend)
    turn_id = application.window.ask(prompt)
    await until(lambda: any(isinstance(event, Ended) for event in events))
    stop_listening()
    return turn_id


def test_images_of_an_answer_are_shown_saved_and_left_out(server, tmp_path):
    async def scenario(application):
        window, view = application.window, application.window.view
        turn_id = await asked(application, "Draw")
        rows = view.transcript.sections[0].rows
        pictures = [row for row in rows if row.pictures()]
        assert [row.words() for row in pictures] == [
            "[Image: image-1.png]",
            "[SVG drawing: image-2.svg, not shown]",
            "[File: image-3.bin, not shown]",
        ]
        (shown,) = [row for row in pictures if isinstance(row, AnswerPictureRow)]
        await until(lambda: not shown._picture._pixmap.isNull())
        (placed,) = shown.pictures()
        window.pictures.open(placed.images, 0)
        viewer = window.pictures.viewer
        await until(lambda: viewer.canvas.image.width() == 640)
        viewer.step(1)
        await until(lambda: viewer.canvas.sentence)
        assert "SVG drawing" in viewer.canvas.sentence
        file = tmp_path / "saved.png"
        window.pictures.save_requested.emit(file, placed.image.data)
        await until(lambda: viewer.bar.caption.details == "saved.png is saved.")
        assert file.read_bytes() == PICTURE
        viewer.close_pictures()
        view.pictures.leave_out_requested.emit(turn_id, 0)
        await asked(application, "Again")
        view.pictures.take_back_requested.emit(turn_id, 0)
        await asked(application, "And again")

    run([], scenario)
    _, second, third = sent(server)
    assert PICTURE not in blobs(second)
    assert PICTURE in blobs(third)
    assert not any("tracker" in request.path for request in server.requests)
