from desktop.core.document_header import is_pdf


def test_what_begins_late_is_still_a_pdf():
    assert is_pdf(b"\n" * 900 + b"%PDF-1.7")
    assert not is_pdf(b"\n" * 2000 + b"%PDF-1.7")
    assert not is_pdf(b"\x89PNG")
