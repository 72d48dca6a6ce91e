from desktop.ui.theme import Theme
from desktop.ui.transcript.page_making import make_page
from desktop.ui.transcript.reading_area import ReadingArea


def test_a_page_belongs_to_its_area(qtbot):
    area, changes = ReadingArea(Theme()), []
    qtbot.addWidget(area)
    page = make_page(area, lambda: changes.append(True), lambda: "12:00")
    page.changed()
    assert changes == [True]
    assert page.now() == "12:00"
    assert page.transcript is area.transcript
    assert page.small is not page.styles
