"""A conversion in a process of its own: the same file as without, progress on the way, stopped without a trace."""

import pytest

from convert.convert import convert
from convert.service import Converter
from engine.errors import LemmaError


@pytest.fixture
def converter():
    made = Converter()
    yield made
    made.close()


def test_the_file_is_the_same_as_without_a_process(converter, made, tmp_path):
    convert(made.folder, tmp_path / "here.gguf", "f32")
    reports = list(converter.convert(made.folder, tmp_path / "there.gguf", "f32"))
    assert (tmp_path / "there.gguf").read_bytes() == (tmp_path / "here.gguf").read_bytes()
    assert reports[-1].path == tmp_path / "there.gguf"
    assert reports[-1].done == reports[-1].total > 0
    assert all(0 <= one.done <= one.total for one in reports)


def test_a_broken_checkpoint_is_a_sentence_and_leaves_nothing(converter, made, tmp_path):
    (made.folder / "config.json").write_text("{")
    with pytest.raises(LemmaError, match=r"config\.json"):
        list(converter.convert(made.folder, tmp_path / "out.gguf", "q8_0"))
    assert not (tmp_path / "out.gguf").exists()


def test_leaving_in_the_middle_stops_it_and_leaves_nothing(converter, made, tmp_path):
    for _ in converter.convert(made.folder, tmp_path / "out.gguf", "f32"):
        converter.stop()
        break
    again = list(converter.convert(made.folder, tmp_path / "again.gguf", "f32"))
    assert again[-1].path is not None
    assert not [file for file in tmp_path.iterdir() if file.suffix == ".part"]
