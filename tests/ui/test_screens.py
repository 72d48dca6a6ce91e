from desktop.ui.screens import screens


def test_each_screen_is_told(qapp):
    first, *others = screens()
    assert first.startswith("Qt 6")
    assert len(others) == len(qapp.screens())
    assert others[0].startswith("Screen 1: ")
