import logging

from desktop.core.secret import Secret
from desktop.credentials import remember
from desktop.logs import keep_log


def test_faults_are_kept_and_secrets_are_not(tmp_path):
    remember(Secret("s3cret"))
    handler = keep_log(tmp_path / "logs")
    try:
        logging.getLogger("desktop.some.part").warning("it broke with %s", "s3cret")
        logging.getLogger("elsewhere").warning("not ours")
    finally:
        logging.getLogger("desktop").removeHandler(handler)
        handler.close()
    text = (tmp_path / "logs" / "gemstream.log").read_text()
    assert "WARNING desktop.some.part: it broke with [secret]" in text
    assert "not ours" not in text


def test_the_file_does_not_grow_for_ever(tmp_path):
    handler = keep_log(tmp_path)
    try:
        for _ in range(60):
            logging.getLogger("desktop").error("x" * 50_000)
    finally:
        logging.getLogger("desktop").removeHandler(handler)
        handler.close()
    assert len(list(tmp_path.iterdir())) == 3
