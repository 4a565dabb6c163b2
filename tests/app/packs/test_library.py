"""Packs of the program are read once, whoever asks."""

import threading

from app.packs import library
from app.packs.library import Library


def test_several_libraries_share_the_packs_of_the_program(tmp_path, monkeypatch):
    read = []

    def usable(contents):
        read.append(threading.current_thread())
        return read_one(contents)

    read_one = library.usable
    monkeypatch.setattr(library, "usable", usable)
    library._of_the_program.cache_clear()
    found = []
    threads = [
        threading.Thread(target=lambda at=at: found.append(Library(tmp_path / at).pack("lemma.chemistry")))
        for at in "abc"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3 and all(pack is found[0] for pack in found)
    assert len(read) == 1
