"""Uses the program as a screen reader does, over AT-SPI: by names and roles alone.

For the Python of the system, which has the bindings: prints what it has met, as JSON.
"""

import json
import os
import subprocess
import sys
import time

import gi  # type: ignore[import-not-found, unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, unused-ignore]  # noqa: E402

LONGEST_S = 40
NO_BUS = 77
QUESTION = "How many words has this?"


def until(what):
    """Wait for something to be there."""
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.05)
    sys.exit(f"waited too long for {what.__name__}")


def find(within, name, role):
    """The first thing of that name and role."""
    if within is None:
        return None
    if within.get_name() == name and within.get_role_name() == role:
        return within
    children = (within.get_child_at_index(i) for i in range(within.get_child_count()))
    return next(filter(None, (find(child, name, role) for child in children)), None)


def messages(conversation):
    """What the conversation holds."""
    items = [conversation.get_child_at_index(i) for i in range(conversation.get_child_count())]
    return [item for item in items if item.get_role() == Atspi.Role.LIST_ITEM]


def read(message):
    """What a reader would say of a message."""
    size = Atspi.Text.get_character_count(message)
    place = Atspi.Text.get_character_extents(message, 0, Atspi.CoordType.SCREEN)
    return {
        "name": message.get_name(),
        "place": message.get_index_in_parent(),
        "text": Atspi.Text.get_text(message, 0, size),
        "at": Atspi.Text.get_offset_at_point(
            message, place.x + 1, place.y + place.height // 2, Atspi.CoordType.SCREEN
        ),
        "shown": message.get_state_set().contains(Atspi.StateType.SHOWING),
    }


def ask(program, heard):
    """Ask a question and wait for the answer."""
    prompt = until(lambda: find(program, "Prompt", "text"))
    Atspi.EditableText.set_text_contents(prompt, QUESTION)
    send = find(program, "Send", "push button") or find(program, "Send", "button")
    until(lambda: send.get_state_set().contains(Atspi.StateType.ENABLED))
    Atspi.Action.do_action(send, 0)
    conversation = until(lambda: find(program, "Conversation", "list"))
    until(lambda: "Answer complete" in heard)
    return [read(message) for message in messages(conversation)]


def main():
    """Start the program given as arguments, and use it."""
    if Atspi.init() not in (0, 1) or Atspi.get_desktop(0) is None:
        sys.exit(NO_BUS)
    heard = []
    written = []
    listener = Atspi.EventListener.new(lambda event: heard.append(event.any_data))
    listener.register("object:announcement")
    others = Atspi.EventListener.new(lambda event: written.append(event.source.get_role_name()))
    others.register("object:text-changed")
    program = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
    try:
        desktop = Atspi.get_desktop(0)

        def application():
            found = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
            return next((each for each in found if each and each.get_name() == "Gemstream"), None)

        met = ask(until(application), heard)
    finally:
        program.terminate()
        code = program.wait(LONGEST_S)
    print(json.dumps({"messages": met, "heard": heard, "written": written, "exit": code}))
    sys.stdout.flush()
    os._exit(0)  # the bindings wait for the program that is gone


main()
