"""Whether a window can be shown here.

Qt ends the program where it finds no display, and a name in the environment is not yet a display: it may be left over
from another session, or be forwarded from a computer that is gone. So whoever is named is asked, through the same
libraries that Qt uses. Knows nothing of windows, and imports no Qt.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path


def has_display() -> bool:
    """Always outside Linux; there if an X server or a Wayland compositor answers, or another Qt platform is named."""
    if not sys.platform.startswith("linux"):
        return True
    asked = {"xcb": _x_answers, "wayland": _wayland_answers}
    named = os.environ.get("QT_QPA_PLATFORM", "")
    platforms = [part.partition(":")[0].partition("-")[0] for part in named.split(";")] if named else list(asked)
    return any(asked[platform]() if platform in asked else True for platform in platforms)


def _x_answers() -> bool:
    """Whether the server that DISPLAY names lets us in."""
    library = _library("libxcb.so.1") if os.environ.get("DISPLAY") else None
    if library is None:
        return False
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    for function in (library.xcb_connection_has_error, library.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(None, None)
    failed = library.xcb_connection_has_error(connection)
    library.xcb_disconnect(connection)
    return not failed


def _wayland_answers() -> bool:
    """Whether the compositor that WAYLAND_DISPLAY names lets us in."""
    named, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR")
    if not named or not Path(folder or "/", named).exists():  # else the library complains on the terminal
        return False
    library = _library("libwayland-client.so.0")
    if library is None:
        return False
    library.wl_display_connect.restype = ctypes.c_void_p
    library.wl_display_connect.argtypes = [ctypes.c_char_p]
    library.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.wl_display_connect(None)
    if connection:
        library.wl_display_disconnect(connection)
    return bool(connection)


def _library(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:  # then Qt has no use for the display either
        return None
