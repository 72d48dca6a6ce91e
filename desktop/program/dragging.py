"""Files of conversations for other programs: dragged out of the list, or opened there."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir

from desktop.core.errors import StorageFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation_store import ConversationStore
    from desktop.engine.tasks import TaskOwner
    from desktop.exchange.forms import Form


class Dragging:
    """Makes a file while the pointer is still on its way; it is there until the program ends.

    Args:
        store: Gives where conversations are kept.
        keepers: Owns the tasks; whoever closes it waits for what is being written.
    """

    def __init__(self, store: Callable[[], ConversationStore], keepers: TaskOwner) -> None:
        self._store = store
        self._keepers = keepers
        self._folders: list[Path] = []

    def make(
        self,
        tell: Callable[[str], None],
        conversation_id: str,
        title: str,
        form: Form = "md",
        then: Callable[[Path], object] | None = None,
    ) -> Path:
        """Begin to make a file of a conversation; says at once where it will be.

        Args:
            tell: Called with a sentence if it cannot be made.
            conversation_id: Which.
            title: The file is called so.
            form: What to write.
            then: Called with the file when it is there.
        """
        from desktop.ui.export_actions import file_name  # most lists are never dragged from

        # Nobody can guess the name, and it is made for the user alone.
        folder = Path(QDir.tempPath()) / f"gemstream-{os.urandom(16).hex()}"
        self._folders.append(folder)
        path = folder / f"{file_name(title)}.{form}"
        work = self._write(tell, conversation_id, path, form, then)
        self._keepers.start(work, name="file for another program")
        return path

    async def _write(
        self,
        tell: Callable[[str], None],
        conversation_id: str,
        path: Path,
        form: Form,
        then: Callable[[Path], object] | None,
    ) -> None:
        from desktop.storage.exports import write_in_pieces
        from desktop.transfer import export

        try:
            await export(self._store(), (conversation_id,), form, partial(write_in_pieces, path))
        except StorageFailed as error:
            tell(str(error))
        else:
            if then is not None:
                then(path)

    async def end(self) -> None:
        """Remove the files; nothing is being written any more."""
        if self._folders:
            import asyncio

            await asyncio.to_thread(self._remove)

    def _remove(self) -> None:
        from shutil import rmtree

        for folder in self._folders:
            rmtree(folder, ignore_errors=True)
