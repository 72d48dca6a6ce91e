"""`gemstream export`: writes conversations to a file or to standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli.errands import refuse, run_errand
from desktop.core.errand import ExportErrand
from desktop.exchange.forms import form_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.exchange.forms import Form
    from desktop.setup import Setup


def run(
    named: Sequence[str],
    setup: Setup,
    *,
    every: bool,
    form: Form | None,
    out: Path | None,
    as_json: bool,
) -> int:
    """Export and say so on standard error; returns the exit code.

    Args:
        named: Ids, or words of titles.
        setup: Says where the data are.
        every: All conversations.
        form: None for what the name of the file asks for.
        out: None, or "-", for standard output.
        as_json: Print the list as JSON.
    """
    if named and every:
        return refuse("Name conversations, or say --all, but not both.")
    if not named and not every and (form or out):
        return refuse("Name the conversations to export, or say --all.")
    path = None if out is None or str(out) == "-" else out
    errand = ExportErrand(
        named=tuple(named),
        every=every,
        form=form or (form_of(path) if path else None) or "json",
        path=path,
        called=str(path or ""),
        as_json=as_json,
    )
    return run_errand(errand, setup)
