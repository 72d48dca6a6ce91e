import pytest

from tests.gui_run import run, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def second(application):
    application.window.new_window_requested.emit()
    return list(application.windows)[-1]


def test_a_picture_is_saved_where_the_user_said_and_that_is_said_there(tmp_path):
    async def scenario(application):
        one, two = application.window, second(application)
        file, notice = tmp_path / "lake.png", two.notice.sentence
        two.pictures.save_requested.emit(file, b"picture")
        await until(lambda: notice.text() == "lake.png is saved.")
        assert file.read_bytes() == b"picture"
        two.pictures.save_requested.emit(tmp_path, b"picture")
        await until(lambda: "cannot be saved" in notice.text())
        assert one.notice.sentence.text() == ""

    run(["--engine", "offline"], scenario)


def test_a_picture_that_could_not_be_saved_is_told_of_though_its_window_is_closed(tmp_path):
    async def scenario(application):
        one, two = application.window, second(application)
        for place in (tmp_path, tmp_path / "lake.png"):
            two.pictures.save_requested.emit(place, b"picture")
        two.close()
        await until(lambda: "cannot be saved" in one.notice.sentence.text())
        await until((tmp_path / "lake.png").is_file)

    run(["--engine", "offline"], scenario)
