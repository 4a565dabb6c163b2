"""The packs to practise with are read, and the search for garbage passes over them from then on."""

import gc

import pytest

from app.packs.library import Library
from app.packs.shelf import usable_packs
from engine.errors import LemmaError
from lessons.making import new_pack


@pytest.fixture
def thawed():
    yield
    gc.unfreeze()


def test_what_cannot_be_read_is_told_and_what_was_read_is_never_searched_for_garbage(tmp_path, monkeypatch, thawed):
    monkeypatch.setattr(Library, "_built_in", staticmethod(list))
    library = Library(tmp_path / "data")
    for name in ("one", "two"):
        new_pack(tmp_path / name, f"example.{name}", name.title(), "en")
        library.store.import_pack(tmp_path / name, check=lambda contents: (), confirm=lambda question: True)
    read = library.pack

    def pack(name, version=""):
        if name == "example.two":
            raise LemmaError("It is broken.")
        return read(name, version)

    library.pack = pack
    told = []
    packs = usable_packs(library, lambda entry, error: told.append((entry.id, error.message)))
    assert [pack.id for pack in packs] == ["example.one"] and told == [("example.two", "It is broken.")]
    searched = {id(one) for one in gc.get_objects()}
    assert all(id(pack) not in searched and id(pack.problems[0]) not in searched for pack in packs)
