"""A new pack is there as a whole or not at all."""

import pytest

from engine.errors import LemmaError
from lessons import making
from lessons.making import new_pack, read_source


@pytest.mark.parametrize("was_there", [True, False])
def test_a_disk_that_is_full_in_the_middle_leaves_nothing_behind(tmp_path, monkeypatch, was_there):
    folder = tmp_path / "mine"
    if was_there:
        folder.mkdir()
    places = []

    def until_the_third(out):
        places.append(out)
        if len(places) == 3:
            raise LemmaError(f"{out}: the disk is full; nothing was kept.")
        return making_one(out)

    making_one = making.whole_or_nothing
    monkeypatch.setattr(making, "whole_or_nothing", until_the_third)
    with pytest.raises(LemmaError, match="the disk is full"):
        new_pack(folder, "my-school.mine", "Mine", "en")
    assert len(places) == 3
    assert list(tmp_path.iterdir()) == ([folder] if was_there else [])
    assert not was_there or list(folder.iterdir()) == []


def test_a_source_without_an_end_is_not_read_to_its_end(tmp_path, monkeypatch):
    monkeypatch.setattr(making, "MAX_SOURCE", 10)
    (tmp_path / "quiz.csv").write_bytes(b"question,kind,answer\n")
    with pytest.raises(LemmaError, match=r"quiz\.csv is larger than"):
        read_source(tmp_path / "quiz.csv")
