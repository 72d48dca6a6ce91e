"""The hands and ears of somebody with a screen reader: finds by name and role, presses, hears.

For the Python of the system, which has the bindings of AT-SPI.
"""

import os
import subprocess
import sys
import time
from contextlib import contextmanager

import gi  # type: ignore[import-not-found, unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, unused-ignore]  # noqa: E402

LONGEST_S = 40
NO_BUS = 77
PATIENCE_S = 2
BUTTON = ("push button", "button", "toggle button", "check box", "radio button")
LEAVES = ("label", "text", "check box", "progress bar", "scroll bar", "image", "list item")
STATES = Atspi.StateType

heard: list[str] = []
"""What was announced, in order."""

written: list[str] = []
"""The roles of what has told that its text changed."""

focused: list[tuple[str, str, Atspi.Accessible]] = []
"""What got the keyboard, by role and name, and it itself; the newest last."""


def listen():
    """Hear from now on."""
    if Atspi.init() not in (0, 1) or Atspi.get_desktop(0) is None:
        sys.exit(NO_BUS)
    Atspi.set_timeout(10_000, 10_000)  # a busy machine answers late
    for event, hear in (
        ("object:announcement", lambda event: heard.append(event.any_data)),
        ("object:text-changed", lambda event: written.append(event.source.get_role_name())),
        ("object:state-changed:focused", _focus),
    ):
        listener = Atspi.EventListener.new(hear)
        listener.register(event)
        _kept.append(listener)


_kept: list[Atspi.EventListener] = []


def _focus(event):
    if event.detail1:
        source = event.source
        focused.append((source.get_role_name(), source.get_name(), source))


def turn_over():
    """Take in what has been told meanwhile."""
    while GLib.MainContext.default().iteration(False):
        pass
    time.sleep(0.03)  # the bindings have nothing to wait for


def until(what, called):
    """Wait for something to be true, and give it back."""
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        turn_over()
        try:
            found = what()
        except GLib.GError:  # it went away while it was looked at
            found = None
        if found:
            return found
    last = [f"{role} {name}" for role, name, _ in focused[-5:]]
    sys.exit(f"waited too long for {called}; heard {heard}; keyboard on {last}")


def has(thing, state):
    """True if something is in a state, by its name in AT-SPI."""
    return thing.get_state_set().contains(getattr(STATES, state))


def walk(within, known=frozenset()):
    """Everything to be seen within something, itself first.

    Args:
        within: May be None.
        known: The names of lists whose rows need not be gone through.
    """
    if within is None:
        return
    role = within.get_role_name()
    if role != "application" and not has(within, "SHOWING"):
        return
    yield within
    if role in LEAVES or (role == "list" and within.get_name() in known):
        return
    for index in range(within.get_child_count()):
        yield from walk(within.get_child_at_index(index), known)


def find(within, name, *roles):
    """The first thing to be seen of that name and one of these roles; None if there is none."""
    for each in walk(within):
        if each.get_name() == name and (not roles or each.get_role_name() in roles):
            return each
    return None


def windows(app):
    """All windows; popups are none."""
    return [app.get_child_at_index(i) for i in range(app.get_child_count())]


def the(within, name, *roles):
    """Likewise; waits for it."""
    return until(lambda: find(within, name, *roles), f"{name!r} of {roles}")


def begins(within, start, *roles):
    """The first whose name begins so; waits for it."""

    def found():
        for each in walk(within):
            if each.get_name().startswith(start) and each.get_role_name() in roles:
                return each
        return None

    return until(found, f"{start!r}… of {roles}")


def press(within, name, *roles):
    """Press what is named so, as soon as it is enabled."""
    thing = the(within, name, *(roles or BUTTON))
    until(lambda: has(thing, "ENABLED"), f"{name!r} to be enabled")
    Atspi.Action.do_action(thing, 0)
    return thing


def tell(keys):
    """Press keys as xdotool writes them: ``ctrl+k``, say."""
    subprocess.run(["xdotool", "key", keys], check=True)
    turn_over()


def to_front(title):
    """Give a window the keyboard, as the desktop does when one that lay over it is closed."""
    of = ["xdotool", "search", "--onlyvisible", "--name", title]
    until(lambda: subprocess.run([*of, "windowfocus"], capture_output=True).returncode == 0, title)
    turn_over()


def go_to(within, name, *roles):
    """Give something the keyboard."""
    thing = the(within, name, *roles)
    Atspi.Component.grab_focus(thing)
    until(lambda: has(thing, "FOCUSED"), f"{name!r} to have the keyboard")
    return thing


def write(field, text):
    """Put a text in a field."""
    Atspi.EditableText.set_text_contents(field, text)


def text_of(thing):
    """What a reader would read of something."""
    return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))


def has_keyboard(name, *roles):
    """Wait until something is told to have the keyboard."""
    until(lambda: focused and focused[-1][0] in roles and focused[-1][1] == name, name)


def choose(name, look=None):
    """Choose from the menu that is open: Qt tells of its rows only as they are gone through."""
    first = _next_row()
    if look is not None:
        look(first[2].get_parent())
    row = first
    while row[1] != name:
        row = _next_row()
        if row[1] == first[1]:
            sys.exit(f"{name!r} is not in the menu")
    tell("Return")


def _next_row():
    """Go down in a menu, which may be about to open; its keys and what it tells take a moment."""

    def row():
        before = len(focused)
        tell("Down")
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            turn_over()
            if len(focused) > before and focused[-1][0].endswith("menu item"):
                return focused[-1]
        return None

    return until(row, "a row of a menu")


@contextmanager
def program(command):
    """The program, by what it tells of itself; it has ended with 0 afterwards."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    desktop = Atspi.get_desktop(0)

    def application():
        found = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        return next((each for each in found if each and each.get_name() == "Gemstream"), None)

    try:
        yield until(application, "the program")
    finally:
        process.terminate()
        code = process.wait(LONGEST_S)
    if code:
        sys.exit(f"the program ended with {code}")


def leave():
    """End; the bindings would wait for the program that is gone."""
    sys.stdout.flush()
    os._exit(0)
