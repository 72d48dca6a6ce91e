"""A screenshot portal that looks at no screen, on the session bus, for the Python of the system.

Its arguments say what comes of a request: "take" and an address, "cancel", "fail", "wait" (until it
is closed), "refuse" (the call itself), "mute" (no answer to the call), "own" and an address (under
a handle of its own choice, as portals before 0.9). Prints a line for each thing that happens.
"""

import sys

from gi.repository import Gio, GLib  # type: ignore[import-not-found, unused-ignore]

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
NODE = """<node><interface name="org.freedesktop.portal.Screenshot">
<method name="Screenshot"><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
<arg type="o" direction="out"/></method>
<property name="version" type="u" access="read"/></interface>
<interface name="org.freedesktop.portal.Request"><method name="Close"/>
<signal name="Response"><arg type="u"/><arg type="a{sv}"/></signal></interface></node>"""
SCREENSHOT, REQUEST = Gio.DBusNodeInfo.new_for_xml(NODE).interfaces
manner, *address = sys.argv[1:]


def say(*words):
    print(*words, flush=True)


def respond(bus, handle, code):
    results = {"uri": GLib.Variant("s", address[0])} if address else {}
    body = GLib.Variant("(ua{sv})", (code, results))
    bus.emit_signal(None, handle, REQUEST.name, "Response", body)


def close(bus, sender, path, interface, method, arguments, call):
    say("closed")
    call.return_value(None)


def take(bus, sender, path, interface, method, arguments, call):
    parent, options = arguments.unpack()
    if manner == "mute":
        return
    if manner == "refuse":
        call.return_dbus_error("org.freedesktop.portal.Error.Failed", "It cannot be")
        return
    token = "other" if manner == "own" else options["handle_token"]
    handle = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
    bus.register_object(handle, REQUEST, close, None, None)
    # Not before: whoever reads it may close the request at once.
    say("asked", repr(parent), options.get("interactive"))
    call.return_value(GLib.Variant("(o)", (handle,)))
    code = {"take": 0, "own": 0, "cancel": 1, "fail": 2}.get(manner)
    if manner == "own":  # the program needs its turn to hear of the handle
        GLib.timeout_add(50, lambda: respond(bus, handle, code))
    elif code is not None:
        respond(bus, handle, code)


def version(bus, sender, path, interface, name):
    return None if manner == "mute" else GLib.Variant("u", 2)


def main():
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.register_object(PATH, SCREENSHOT, take, version, None)
    Gio.bus_own_name_on_connection(
        bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: say("ready"), None
    )
    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, lambda *_: loop.quit())
    loop.run()


main()
