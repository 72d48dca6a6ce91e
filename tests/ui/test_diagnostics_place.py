from desktop.ui.diagnostics_place import DiagnosticsPlace
from desktop.ui.theme import Theme


def test_its_buttons_tell_what_is_wanted(qtbot):
    opened = []
    place = DiagnosticsPlace(Theme(), lambda: opened.append(True))
    qtbot.addWidget(place)
    with qtbot.waitSignal(place.wanted):
        place.show_button.click()
    place.folder_button.click()
    assert opened == [True]
