"""Uses the program as somebody with a screen reader does, over AT-SPI: by names and roles alone.

For the Python of the system, which has the bindings. Arguments: a folder with images and for what
is exported, and the command that starts the program. Prints what it has met, as JSON.
"""

import json
import sys
from pathlib import Path

from at_spi import (  # type: ignore[import-not-found]
    BUTTON,
    Atspi,
    begins,
    choose,
    find,
    has,
    has_keyboard,
    heard,
    leave,
    listen,
    press,
    program,
    tell,
    text_of,
    the,
    to_front,
    until,
    windows,
    write,
    written,
)
from unnamed import Crawl  # type: ignore[import-not-found]

QUESTION = "How many words has this?"
OTHER = "Say something of lighthouses."
crawl = Crawl()


def messages(conversation):
    """What the conversation holds."""
    items = [conversation.get_child_at_index(i) for i in range(conversation.get_child_count())]
    return [item for item in items if item.get_role() == Atspi.Role.LIST_ITEM]


def read(message):
    """What a reader would say of a message."""
    place = Atspi.Text.get_character_extents(message, 0, Atspi.CoordType.SCREEN)
    return {
        "name": message.get_name(),
        "place": message.get_index_in_parent(),
        "text": text_of(message),
        "at": Atspi.Text.get_offset_at_point(
            message, place.x + 1, place.y + place.height // 2, Atspi.CoordType.SCREEN
        ),
        "shown": has(message, "SHOWING"),
    }


def told(words, before):
    """Wait until something is announced that has these words."""
    until(lambda: any(words in each for each in heard[before:]), f"{words!r} to be said")


def look_at(app, file):
    """Look at an image of the question, large."""
    press(app, file.name)
    the(app, "Zoom in", *BUTTON)
    crawl.look("an image, large", app)
    press(app, "Close image")
    the(app, "Prompt", "text")


def attach(app, files):
    """Add images by their names."""
    press(app, "Add image")
    save(app, " ".join(f'"{file}"' for file in files), "Open")
    for file in files:
        the(app, file.name, *BUTTON)


def save(app, names, word):
    """Answer Qt's dialog for files, which elsewhere is the system's."""
    dialog = until(lambda: next(iter(windows(app)[1:]), None), "a dialog")
    write(the(dialog, "File name:", "text"), names)
    press(dialog, word)
    until(lambda: len(windows(app)) == 1, "the dialog to close")
    to_front("Gemstream")


def ask(app, question, files=()):
    """Ask, and hear that it is answered."""
    if files:
        attach(app, files)
        crawl.look("the images of a question", app)
        look_at(app, files[0])
    before = len(heard)
    write(the(app, "Prompt", "text"), question)
    press(app, "Send")
    told("Answer complete", before)
    crawl.look("an answer", app)
    conversation = the(app, "Conversation", "list")
    return [read(message) for message in messages(conversation)]


def stop(app, files):
    """Stop an answer that takes its time; then have it answered in full."""
    attach(app, files)
    before = len(heard)
    write(the(app, "Prompt", "text"), "What is on this?")
    press(app, "Send")
    until(lambda: len(messages(find(app, "Conversation", "list"))) == 4, "the question")
    press(app, "Stop")
    told("Stopped", before)
    crawl.look("a stopped answer", app)
    before = len(heard)
    press(app, "Regenerate")
    told("Answer complete", before)
    crawl.look("two versions", app)
    return [read(each) for each in messages(the(app, "Conversation", "list"))][-1]


def search(app):
    """Find the first conversation by a word of it, and open it there."""
    press(app, "Show the conversations")
    crawl.look("the conversations", app)
    write(the(app, "Search", "text"), "many words")
    hit = begins(the(app, "Conversations", "list"), QUESTION, "list item")
    crawl.look("hits", app)
    name = hit.get_name()
    tell("Down")
    has_keyboard(name, "list item")
    tell("Return")
    until(lambda: QUESTION in text_of(messages(the(app, "Conversation", "list"))[0]), "it")
    crawl.look("a hit", app)
    return name


def export(app, file):
    """Export a conversation from the menu of the list."""
    write(the(app, "Search", "text"), "")
    begins(the(app, "Conversations", "list"), OTHER, "list item")
    Atspi.Component.grab_focus(the(app, "Search", "text"))
    tell("Down")
    has_keyboard(OTHER, "list item")
    tell("Menu")
    choose("Export…", lambda menu: crawl.look("the menu of a conversation", menu))
    save(app, str(file), "Save")
    until(file.exists, "the file")
    return file.stat().st_size


def delete(app):
    """Delete a conversation, and take that back."""
    conversations = the(app, "Conversations", "list")
    Atspi.Component.grab_focus(conversations)
    before = len(heard)
    tell("Delete")
    told("is deleted.", before)
    until(lambda: find(conversations, OTHER, "list item") is None, "it to go")
    crawl.look("something deleted", app)
    press(app, "Undo")
    begins(conversations, OTHER, "list item")


def settings(app):
    """Go through all sections of the settings, and change one."""
    dialog = opened(app, "Settings")
    sections = the(dialog, "Sections", "list")
    names = [sections.get_child_at_index(i).get_name() for i in range(sections.get_child_count())]
    Atspi.Component.grab_focus(sections)
    for place, name in enumerate(names):
        if place:
            tell("Down")
        has_keyboard(name, "list item")
        crawl.look(f"the settings, {name}", dialog)
        if within := WITHIN.get(name):
            within(app, dialog)
            Atspi.Component.grab_focus(sections)
    write(the(dialog, "Search settings", "text"), "metadata")
    switch = the(dialog, "Send metadata of images along", "check box")
    was = has(switch, "CHECKED")
    Atspi.Action.do_action(switch, 0)
    until(lambda: has(switch, "CHECKED") is not was, "the switch to be told")
    tell("Escape")  # ends the search
    close(app)
    return names


def preset(_app, dialog):
    """Make a preset, look at what changes it, and delete it."""
    press(dialog, "New preset")
    the(dialog, "What the model is told", "text")
    crawl.look("a preset", dialog)
    press(dialog, "Delete")
    the(dialog, "Undo", *BUTTON)
    crawl.look("a preset deleted", dialog)


def key(app, dialog):
    """Look at the dialog in which a key is added."""
    press(dialog, "Add a key")
    adding = until(lambda: next(iter(windows(app)[2:]), None), "the dialog of a key")
    press(adding, "More")
    crawl.look("a key", adding)
    press(adding, "Gemini Enterprise")
    the(adding, "Project", "text")
    crawl.look("a key of Gemini Enterprise", adding)
    press(adding, "Cancel")
    until(lambda: len(windows(app)) == 2, "the dialog of a key to close")
    to_front("Settings")


WITHIN = {"System prompts": preset, "Keys": key}
"""What else there is to look at in a section of the settings."""


def opened(app, name, keys=""):
    """The dialog that keys open, or a row of the window's menu."""
    if keys:
        tell(keys)
    else:
        press(app, "Menu")
        choose(name, lambda menu: crawl.look("the menu", menu))
    dialog = until(lambda: next(iter(windows(app)[1:]), None), f"the dialog of {name}")
    to_front(dialog.get_name().split(" — ")[0])  # xdotool reads letters of ASCII alone
    until(lambda: has(dialog, "ACTIVE"), f"{name} to have the keyboard")
    return dialog


def close(app):
    """Close the dialog that is open, as everybody expects to."""
    tell("Escape")
    until(lambda: len(windows(app)) == 1, "the dialog to close")
    to_front("Gemstream")


def dialogs(app):
    """Look at what else the menu opens."""
    for name, control, keys in (
        ("System prompt", "Done", "ctrl+i"),
        ("What is sent…", "Copy as JSON", "ctrl+shift+i"),
        ("Latency history", "Export CSV", "ctrl+shift+l"),
        ("Keyboard shortcuts", "Change keys", "F1"),
        ("About Gemstream", "Close", ""),
    ):
        dialog = opened(app, name, keys)
        the(dialog, control, *BUTTON)
        crawl.look(name, dialog)
        close(app)


def palette(app):
    """Find the sheet of keys in the palette, hear that it is found, and open it."""
    tell("ctrl+k")
    field = the(app, "What do you want to do or open?", "text")
    crawl.look("the palette", app)
    before = len(heard)
    write(field, "keyboard shortcuts")
    told("Keyboard shortcuts, ", before)
    tell("Return")
    return until(lambda: next(iter(windows(app)[1:]), None), "the sheet of keys").get_name()


def main():
    """Start the program given as arguments, and use it."""
    folder, command = Path(sys.argv[1]), sys.argv[2:]
    listen()
    met = {}
    with program(command) as app:
        begins(app, "Try it now", *BUTTON)
        crawl.look("the welcome", app)
        press(app, "Not now")
        the(app, "What would you like to know?", "label")
        crawl.look("nothing asked", app)
        met["messages"] = ask(app, QUESTION)
        met["heard"] = list(heard)
        met["written"] = list(written)
        met["again"] = stop(app, [folder / "noise.png"])
        press(app, "New conversation")
        the(app, "What would you like to know?", "label")
        met["image"] = ask(app, OTHER, [folder / "lake.jpg"])
        met["hit"] = search(app)
        met["exported"] = export(app, folder / "exported.json")
        delete(app)
        met["sections"] = settings(app)
        dialogs(app)
        met["sheet"] = palette(app)
    met["faults"], met["controls"] = crawl.faults, crawl.count
    print(json.dumps(met))
    leave()


main()
