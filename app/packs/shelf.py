"""The packs to practise with: all of them, read once, and kept out of the way of the garbage collector."""

from __future__ import annotations

import gc
from collections.abc import Callable

from app.packs.library import Entry, Library
from engine.errors import LemmaError
from lessons.model import Pack


def usable_packs(library: Library, left_out: Callable[[Entry, LemmaError], None]) -> list[Pack]:
    """Every pack that can be read; `left_out` is told of the others. Raises LemmaError where they cannot be listed.

    They are some hundred thousand objects that stay as long as the program does. A search for garbage through all of
    them takes a tenth of a second in which nothing else runs, not even in other threads, so from now on there is none:
    what there is at this moment is passed over by it, and is given back by its count of references alone.
    """
    found = []
    for entry in library.entries():
        try:
            found.append(library.pack(entry.id))
        except LemmaError as error:
            left_out(entry, error)
    gc.freeze()
    return found
