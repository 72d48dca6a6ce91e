"""A settings portal with nothing behind it, on the session bus.

For the Python of the system, which has the bindings of GLib: the one way at hand to send the types
a real portal sends. Reads commands from its standard input, one JSON list a line, and answers each
with a line: ["set", namespace, key, type, value], ["drop", namespace, key], or
["change", namespace, key, type, value], which also tells of it. Arguments: "old" knows no
``ReadOne``, "mute" never answers.
"""

import json
import sys

from gi.repository import Gio, GLib  # type: ignore[import-not-found, unused-ignore]

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
METHOD = """<method name="{}">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method>"""
values: dict[tuple[str, str], "GLib.Variant"] = {}


def answer(bus, sender, path, interface, method, arguments, call):
    if "mute" in sys.argv:
        return
    value = values.get(tuple(arguments))
    if value is None:
        call.return_dbus_error(
            "org.freedesktop.portal.Error.NotFound", "Requested setting not found"
        )
        return
    if method == "Read":
        value = GLib.Variant("v", value)
    call.return_value(GLib.Variant.new_tuple(GLib.Variant("v", value)))


def obey(bus, order, namespace, key, kind="", value=None):
    if order == "drop":
        del values[namespace, key]
        return
    values[namespace, key] = new = GLib.Variant(kind, value)
    if order == "change":
        parts = GLib.Variant("s", namespace), GLib.Variant("s", key), GLib.Variant("v", new)
        news = GLib.Variant.new_tuple(*parts)
        bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", news)


def read(_source, _condition, bus, loop):
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    obey(bus, *json.loads(line))
    bus.flush_sync(None)
    print("done", flush=True)
    return True


def main():
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    methods = ["Read"] if "old" in sys.argv else ["Read", "ReadOne"]
    described = "".join(map(METHOD.format, methods))
    node = f'<node><interface name="{INTERFACE}">{described}</interface></node>'
    interface = Gio.DBusNodeInfo.new_for_xml(node).interfaces[0]
    bus.register_object(PATH, interface, answer, None, None)
    owned = lambda *_: print("ready", flush=True)  # noqa: E731 - a callback
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, owned, None)
    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read, bus, loop)
    loop.run()


main()
