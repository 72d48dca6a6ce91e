"""A program that asks one question and keeps the answer, until it is killed."""

import asyncio
import os
import sys
from pathlib import Path

from desktop.app import App
from desktop.core.message import Draft
from desktop.engine.controller import ChatController
from desktop.setup import Setup
from desktop.storage.conversations import Conversations


async def main(folder: Path) -> None:
    store = Conversations(folder)
    store.problems.append(lambda fault: print(fault, file=sys.stderr, flush=True))
    setup = Setup(engine="gemini", data_dir=folder, environ=dict(os.environ))
    async with App(setup, on_crash=print) as app:
        controller = ChatController(
            app.client,
            setup.options_for("gemini"),
            app._terms(),
            load_images=app.load_images,
            store=lambda: store,
            on_crash=print,
        )
        controller.send(Draft(text="Tell me"))
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
