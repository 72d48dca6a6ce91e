import builtins

from desktop.images import formats, readable


def test_all_formats_can_be_read_here():
    assert set(readable()) == {
        "PNG", "JPEG", "WebP", "GIF", "BMP", "TIFF", "AVIF", "HEIC", "PDF"
    }  # fmt: skip
    assert all(readable().values())


def test_where_the_library_for_pdf_does_not_load_it_is_said(monkeypatch):
    real = builtins.__import__

    def importing(name, *args):
        if name == "pypdfium2":
            raise ImportError
        return real(name, *args)

    monkeypatch.setattr(builtins, "__import__", importing)
    formats.can_draw_pages.cache_clear()
    try:
        assert not readable()["PDF"]
    finally:
        formats.can_draw_pages.cache_clear()
