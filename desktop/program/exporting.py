"""What a window does with conversations and files: exports them, as a PDF too, and imports them."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from desktop.core.errors import StorageFailed
from desktop.ui.work_strip import Work
from desktop.words import english, together, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.core.conversation_store import ConversationStore
    from desktop.core.errand import Answer, Errand
    from desktop.core.message import ImagePart
    from desktop.engine.tasks import TaskOwner
    from desktop.exchange.forms import Form
    from desktop.program.door import Visit
    from desktop.ui.export_actions import ExportActions
    from desktop.ui.history_panel import HistoryPanel
    from desktop.ui.main_window import MainWindow

    Tell = Callable[[str, bool], None]
    """A sentence for the user, and whether all went well."""


class Exporting:
    """Does what ``ExportActions`` asks for, beside the window's thread.

    Args:
        store: Where conversations are.
        keepers: Owns the tasks; whoever closes it waits for what is being written.
        windows: Those that are open.
        changed: Called when conversations were added.
    """

    def __init__(
        self,
        store: ConversationStore,
        keepers: TaskOwner,
        windows: Sequence[MainWindow],
        changed: Callable[[], None],
    ) -> None:
        self._store = store
        self._keepers = keepers
        self._windows = windows
        self._changed = changed

    def serve(self, window: MainWindow, panel: HistoryPanel) -> None:
        """Do what is wanted in the list of conversations of a window."""

        def tell(sentence: str, is_well: bool) -> None:
            if window in self._windows:
                window.show_notice(sentence, kind="info" if is_well else "warn")

        @cache
        def actions() -> ExportActions:
            from desktop.ui.export_actions import ExportActions  # few lists need it

            made = ExportActions(window)
            self.follow(made, tell, panel.work.follow)
            return made

        panel.export_wanted.connect(lambda ids, title: actions().ask_export(ids, title))
        panel.export_all_wanted.connect(lambda: actions().ask_export_all())
        panel.import_wanted.connect(lambda: actions().ask_import())

    def ask(self, window: MainWindow, conversation_id: str, title: str) -> None:
        """Ask where a conversation that a window shows is to be saved, and in which form."""
        from desktop.ui.export_actions import ExportActions  # few are

        def tell(sentence: str, is_well: bool) -> None:
            if window in self._windows:
                window.show_notice(sentence, kind="info" if is_well else "warn")

        actions = ExportActions(window)
        self.follow(actions, tell, lambda _: None)
        actions.ask_export((conversation_id,), title).finished.connect(actions.deleteLater)

    def start_errand(self, errand: Errand, visit: Visit) -> None:
        """Do what a command asks, until it is done or the command has gone."""
        task = self._keepers.start(self._see_through(errand, visit), name="errand")
        visit.left.connect(task.cancel)

    async def _see_through(self, errand: Errand, visit: Visit) -> None:
        answer = None
        try:
            answer = await self.do(errand)
        finally:
            if answer is None:
                visit.leave()  # whoever waits there hears the end of it in any case
        visit.answer(answer)

    def follow(self, actions: ExportActions, tell: Tell, show: Callable[[Work], None]) -> None:
        """Do from now on what is asked for.

        Args:
            actions: What is asked in a window.
            tell: Says there how it went.
            show: Shows there how far an export is.
        """

        def export(ids: Sequence[str] | None, path: Path, form: Form) -> None:
            work = Work(tr("Exporting"))
            task = self._keepers.start(self._export(ids, path, form, tell, work), name="export")
            work.cancelled.connect(task.cancel)
            show(work)

        def take_in(files: Sequence[Path]) -> None:
            self._keepers.start(self._import(files, tell), name="import")

        actions.export_requested.connect(export)
        actions.import_requested.connect(take_in)

    async def do(self, errand: Errand) -> Answer:
        """Do what a command asks."""
        from desktop.errands import do

        with english():
            return await do(errand, self._store, _prepared, added=self._changed)

    async def _export(
        self, ids: Sequence[str] | None, path: Path, form: Form, tell: Tell, work: Work
    ) -> None:
        from asyncio import CancelledError

        try:
            tell(*await self._exported(ids, path, form, work))
        except StorageFailed as error:
            tell(str(error), False)
        except CancelledError:
            tell(
                tr("The export was cancelled; {name} was not written.").format(name=path.name), True
            )
            raise
        finally:
            work.ended.emit()

    async def _exported(
        self, ids: Sequence[str] | None, path: Path, form: Form, work: Work
    ) -> tuple[str, bool]:
        from desktop.storage.exports import write_in_pieces
        from desktop.transfer import every_outline, export

        is_one = ids is not None
        if ids is None:
            ids = [each.id for each in await every_outline(self._store)]
        if not ids:
            return tr("There are no conversations to export yet."), True
        of = len(ids)
        exported = await export(
            self._store,
            ids,
            form,
            partial(write_in_pieces, path),
            advanced=None if is_one else lambda done: work.advanced.emit(done, of),
        )
        lost = exported.lost_images
        sentence = tr("{name} is saved in {folder}.")
        if not is_one:
            sentence = tr(
                "{name} is saved in {folder} with %Ln conversations.",
                "",
                exported.conversations,
                one="{name} is saved in {folder} with %Ln conversation.",
            )
        sentence = sentence.format(name=path.name, folder=path.parent)
        if lost:
            missing = tr("%Ln of its images could no longer be read.", "", lost)
            sentence = together(sentence, missing)
        return sentence, not lost

    async def _import(self, files: Sequence[Path], tell: Tell) -> None:
        from desktop.exchange.report import Report
        from desktop.transfer import take_in

        report = Report()
        try:
            await take_in(self._store, files, _prepared, report)
        except StorageFailed as error:
            tell(str(error), False)
        else:
            tell(together(report.summary, *report.lines), not report.refusals)
        if report.turns:
            self._changed()


def _prepared(data: bytes, name: str) -> ImagePart:
    """An image of another program, checked and prepared. Blocks."""
    from desktop.images import load  # only an import needs it

    return load(data, name=name)
