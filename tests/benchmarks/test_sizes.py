from tests.benchmarks.sizes import OURS, folder_bytes, needed


def test_what_is_needed_is_found_through_all_that_needs_it():
    known: dict[str, set[str]] = {}
    needed(OURS, (), known)
    assert {"google-genai", "pydantic-core", "shiboken6"} <= known.keys()
    assert not {"zxing-cpp", "pytest", "mypy"} & known.keys()
    needed(OURS, ("barcodes",), known)
    assert "zxing-cpp" in known
    assert "pytest" not in known


def test_a_link_takes_no_more_than_itself(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_bytes(b"x" * 1000)
    (tmp_path / "link").symlink_to("folder/file")
    assert folder_bytes(tmp_path) == 1000 + len("folder/file")
