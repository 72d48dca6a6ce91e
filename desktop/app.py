"""Puts the program together, without Qt: options > model client > controller; closing in order."""

import contextlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Self

from desktop.clients import model_client
from desktop.engine.chat import Chat
from desktop.engine.controller import ChatController, Options
from desktop.engine.retries import Retries
from desktop.engine.terms import Terms
from desktop.gemini.client import GeminiClient
from desktop.network import Network
from desktop.offline import MODEL as OFFLINE_MODEL
from desktop.paths import pictures_dir
from desktop.settings import STANDARD, Settings
from desktop.setup import Setup
from desktop.storage.pictures import PictureFolder

if TYPE_CHECKING:
    from desktop.core.conversation import Detail, ImagePart
    from desktop.core.errors import StorageFailed
    from desktop.core.history import Opened
    from desktop.core.images import ImageWish, Source, Watch
    from desktop.engine.fitting import Shrink
    from desktop.storage.conversations import Conversations


class App:
    """The program without a face. Used as an async context manager, it closes in the right order.

    Args:
        setup: What the command line and the environment decide.
        settings: What the user has chosen for good.
        asks_again: Ask again after a passing fault as the settings say, unless the setup says how
            often: for a window, where the wait is seen and can be cancelled.
        keeps: Keep conversations; else all are temporary.
        on_crash: Told of faults of our own.

    Attributes:
        keys: What can be asked with.
        client: The model client.
        pictures: Where images of answers are kept.
        settings: Those in force.
        keeps: Likewise.
        folder: Where conversations are kept; another one holds until the store is first used.
        problems: Hear what could not be kept.
        controller: The one interface of window and command line.
        on_crash: Told of faults of our own.
    """

    def __init__(
        self,
        setup: Setup,
        settings: Settings = STANDARD,
        *,
        asks_again: bool = False,
        keeps: bool = False,
        on_crash: Callable[[BaseException], None],
    ) -> None:
        self.setup = setup
        self.settings = settings
        self._asks_again = asks_again
        self.keys = setup.keys()
        self.client = self._new_client()
        self.folder = folder = setup.folder
        self.pictures = PictureFolder(lambda: pictures_dir(folder))
        self.keeps = keeps
        self.problems: list[Callable[[StorageFailed], None]] = []
        self.on_crash = on_crash
        self._controllers: list[ChatController] = []
        self._earlier: dict[GeminiClient, list[tuple[ChatController, str]]] = {}
        self.controller = self.new_controller()

    @cached_property
    def store(self) -> "Conversations":
        """Where conversations are kept; opened when it is first used, on the running loop."""
        from desktop.storage.conversations import Conversations  # no first picture waits for it

        store = Conversations(self.folder)
        store.problems = self.problems
        return store

    def new_controller(
        self, opened: "Opened | None" = None, *, is_temporary: bool | None = None
    ) -> ChatController:
        """A new conversation, or one to go on with; closed with the program at the latest.

        Args:
            opened: What it goes on with.
            is_temporary: Never keep it; None for a new one as the settings say.
        """
        if is_temporary is None:
            is_temporary = opened is None and self.settings.begin_temporary
        controller = ChatController(
            self.client,
            self._options(opened),
            self._terms(),
            load_images=self.load_images,
            shrink=self._shrink_now,
            store=(lambda: self.store) if self.keeps and not is_temporary else None,
            opened=opened,
            on_crash=self.on_crash,
        )
        self._controllers.append(controller)
        return controller

    def _options(self, opened: "Opened | None") -> Options:
        """What the next turn is asked with: as the one before, unless that cannot be."""
        options = self.setup.options_for(self.client.engine, self.settings)
        if opened is None:
            return replace(options, system=options.system or _first_system(self.settings))
        was = opened.outline
        is_other = self.client.engine == "offline" or was.model in {"", OFFLINE_MODEL}
        return replace(
            options,
            model=options.model if is_other or self.setup.model else was.model,
            system=self.setup.system or was.system,
            own_system=was.system if self.setup.system else None,
        )

    @property
    def _shrink_now(self) -> "Shrink | None":
        return None if self.client.engine == "offline" else _shrink

    def _new_client(self) -> GeminiClient:
        first_chunk_s = self.setup.limits_of(self.settings).first_chunk_s
        return model_client(
            self.keys, self.setup.environ, first_chunk_s, network=lambda: self.network
        )

    def use_keys(self) -> None:
        """Ask what is in use now from the next question on; answers under way go on as before."""
        before, self.client = self.client, self._new_client()
        running = [(each, each.running) for each in self._controllers]
        self._earlier[before] = [(each, turn_id) for each, turn_id in running if turn_id]
        is_other = "offline" in {before.engine, self.client.engine}
        model = self.setup.options_for(self.client.engine, self.settings).model
        for controller in self._controllers:
            options = controller.options
            options = replace(options, model=model) if is_other else options
            controller.use_client(self.client, self._shrink_now, options)

    @property
    def has_earlier(self) -> bool:
        """True if there are clients that were in use before."""
        return bool(self._earlier)

    async def let_go_of_earlier(self) -> None:
        """Close the clients that were in use before and have no answer under way any more."""
        for client, turns in tuple(self._earlier.items()):
            is_idle = all(controller.running != turn_id for controller, turn_id in turns)
            if is_idle and self._earlier.pop(client, None) is not None:
                await client.aclose()

    def _terms(self) -> Terms:
        settings, given = self.settings, self.setup.retries
        standard = settings.retries if self._asks_again else 0
        return Terms(
            limits=self.setup.limits_of(settings),
            retries=Retries(attempts=standard if given is None else given),
            hops=settings.hops,
            pictures=self.pictures,
            clock=time.monotonic,
        )

    def load_images(
        self, source: "Source", name: str, wish: "ImageWish", watch: "Watch"
    ) -> "tuple[ImagePart, ...]":
        """Prepare an image, or the pages of a document; blocks. ``desktop.core.images.LoadImages``.

        Raises:
            ImageRejected: If it cannot be used.
            GivenUp: If nobody waits any more.
        """
        # Pillow costs 60 ms to import, and most starts need no image.
        from desktop.images import Request, load_all

        settings = self.settings
        request = Request(
            name=name,
            detail=wish.detail or settings.image_detail,
            page=wish.page,
            keep_metadata=settings.keep_metadata,
            keep_original=self.client.engine == "offline",
            network=self.network,
        )
        return load_all(source, request, watch)

    @property
    def network(self) -> Network:
        """How the network is reached, from the next question or image on."""
        return Network(proxy=self.settings.proxy, ca_file=self.settings.ca_file)

    def use_settings(self, settings: Settings) -> None:
        """Ask on other terms from the next question on."""
        before, self.settings = self.settings, settings
        engine = self.client.engine
        earlier = self.setup.options_for(engine, before)
        now = self.setup.options_for(engine, settings)
        for controller in self._controllers:
            if not self.setup.system and _is_as_begun(controller, _first_system(before)):
                controller.use_system(_first_system(settings))
            controller.terms = self._terms()
            if not controller.conversation.turns:
                controller.options = _as_now(controller.options, earlier, now)
            partial = settings.send_partial
            controller.options = replace(controller.options, send_partial=partial)

    async def let_go(self, controller: ChatController) -> None:
        """Close one conversation: what is under way in it is stopped."""
        await controller.aclose()
        if controller in self._controllers:
            self._controllers.remove(controller)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def stop(self) -> None:
        """Stop what is under way in all conversations."""
        for controller in tuple(self._controllers):
            await self.let_go(controller)

    async def aclose(self) -> None:
        """Stop what is under way, keep it, then let go of the network and the offline engine."""
        await self.stop()
        if "store" in vars(self):
            await self.store.aclose()
        await self.let_go_of_earlier()
        await self.client.aclose()


@contextlib.asynccontextmanager
async def open_chat(setup: Setup | None = None) -> AsyncIterator[Chat]:
    """A chat for programs, closed in the right order at the end.

    Args:
        setup: What to ask with; None takes Gemini where the environment has a key, else the
            offline engine.
    """
    async with App(setup or Setup(), on_crash=_log_crash) as app:
        yield Chat(app.controller)


def _log_crash(crash: BaseException) -> None:
    import logging  # no window needs it for its first picture

    logging.getLogger(__name__).error("unexpected fault", exc_info=crash)


def _as_now(options: Options, before: Options, after: Options) -> Options:
    """Options of a conversation that has not begun; what was chosen for it by itself stays."""
    names = ("model", "temperature", "max_output_tokens", "thinking_level", "include_thoughts")
    standard = {n: getattr(after, n) for n in names if getattr(options, n) == getattr(before, n)}
    return replace(options, **standard)


def _shrink(image: "ImagePart", detail: "Detail") -> "ImagePart":
    from desktop.images import shrink  # as above

    return shrink(image, detail)


def _first_system(settings: Settings) -> str:
    """The system prompt that new conversations begin with."""
    if not settings.presets:
        return ""
    from desktop.core.presets import standard

    preset = standard(settings.presets)
    return preset.text if preset else ""


def _is_as_begun(controller: ChatController, system: str) -> bool:
    """True if nothing was asked yet, and the system prompt is this one still."""
    return not controller.conversation.turns and controller.options.system == system
