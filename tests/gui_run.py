"""The real program on its real loop, for tests: create, show, run a scenario, close."""

import asyncio
import os

from PySide6.QtCore import QEventLoop

from desktop import gui

LONGEST_S = 120.0


def uncovered():
    """The environment of a program that nothing measures: coverage itself loads databases."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COV")}


async def until(what):
    """Wait until something is true, looking again whenever Qt has done something."""
    loop = asyncio.get_running_loop()
    while not what():
        turn = loop.create_future()
        loop.call_later(0.01, turn.set_result, None)
        await turn


def run(argv, scenario, *, show=True, painted=False, longest_s=LONGEST_S):
    """Make the program, run ``scenario(application)`` on its loop, close it.

    Args:
        argv: The command line.
        scenario: What is done with it.
        show: Show the window.
        painted: Paint it before the loop runs, as ``gui.run`` does.
        longest_s: What takes longer hangs.

    Returns:
        What the scenario returned.
    """
    application = gui.create(argv)
    if show:
        application.window.show()
    if painted:
        application.qt.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    async def whole():
        try:
            async with asyncio.timeout(longest_s):
                return await scenario(application)
        finally:
            await application.aclose()

    with application.loop as loop:
        result = loop.run_until_complete(whole())
    for window in application.windows:
        window.deleteLater()
    application.qt.processEvents()
    return result
