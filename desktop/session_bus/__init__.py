"""What the desktops of Linux and BSD offer by the session bus, in asyncio and without Qt.

QtDBus of PySide6 cannot make every type that is asked for (``u``, ``o``, lists of structures).
"""
