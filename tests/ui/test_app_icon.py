from desktop.ui.app_icon import SIZES_PX, app_icon


def test_it_is_there_in_each_size(qapp):
    icon = app_icon()
    assert [size.width() for size in icon.availableSizes()] == list(SIZES_PX)
    assert not icon.pixmap(64, 64).toImage().isNull()
