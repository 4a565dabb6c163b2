"""Which model is used: the named one, the next in line with a sentence, or none."""

from pathlib import Path

import pytest

from app.tutor import choice as choosing
from app.tutor.choice import ANY_SIZE, choose
from engine.errors import LemmaError
from engine.llm.events import ModelInfo

GB = 10**9


@pytest.fixture
def starter(tmp_path, monkeypatch):
    """An asset folder with a starter, an engine, and no LEMMA_MODEL."""
    path = tmp_path / "assets" / "starter" / "lemma-starter-q8_0.gguf"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    for module in ("app.tutor.choice", "app.paths"):
        monkeypatch.setattr(f"{module}.assets", lambda: tmp_path / "assets")
    monkeypatch.setattr("app.tutor.choice.library_dir", lambda: tmp_path)
    monkeypatch.delenv("LEMMA_MODEL", raising=False)
    monkeypatch.delenv(ANY_SIZE, raising=False)
    return path


def inspector(free=100 * GB):
    """Big files (big.gguf) need 4 GB and a thousandth of one a token, the others next to nothing."""

    def inspect(path, options):
        if path.name == "broken.gguf":
            raise LemmaError("broken.gguf is not a usable model file.", "Convert it again.")
        big = path.name == "big.gguf"
        memory = {"weights": 4 * GB if big else 1000, "conversation": options.n_ctx * (GB // 1000 if big else 1)}
        parameters = 3_800_000_000 if big else 7_000_000
        trained = 262_144 if big else 2048
        context = min(trained, options.n_ctx)
        return ModelInfo(path.stem, "phi4flash", parameters, context, trained, "", 0.6, 0.95, 1, "Q8", memory, free, "")

    return inspect


def file(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"")
    return path


def test_the_starter_by_default_and_it_can_only_solve(starter):
    found = choose(inspector())
    assert found.path == starter
    assert not found.notices
    assert (found.can.chat, found.can.instructions, found.can.context) == (False, False, 2048)


def test_the_named_file_before_that_of_the_environment(starter, tmp_path, monkeypatch):
    big, other = file(tmp_path, "big.gguf"), file(tmp_path, "other.gguf")
    monkeypatch.setenv("LEMMA_MODEL", str(other))
    assert choose(inspector(), big).path == big
    assert choose(inspector(), big).can.chat
    assert choose(inspector()).path == other
    assert "LEMMA_MODEL" in choose(inspector()).why


@pytest.mark.parametrize("name", ["nowhere.gguf", "broken.gguf"])
def test_a_named_file_that_cannot_be_used_is_an_error(starter, tmp_path, name):
    file(tmp_path, "broken.gguf")
    found = choose(inspector(), tmp_path / name)
    assert found.path is None
    assert name in found.error.message


@pytest.mark.parametrize("name", ["nowhere.gguf", "broken.gguf"])
def test_one_from_the_environment_gives_way_to_the_starter_with_a_sentence(starter, tmp_path, monkeypatch, name):
    file(tmp_path, "broken.gguf")
    monkeypatch.setenv("LEMMA_MODEL", str(tmp_path / name))
    found = choose(inspector())
    assert (found.path, found.error) == (starter, None)
    assert name in found.notices[0][0]


def test_a_model_gets_a_shorter_context_before_it_gives_way(starter, tmp_path, monkeypatch):
    big = file(tmp_path, "big.gguf")
    found = choose(inspector(9 * GB), big)
    assert (found.path, found.can.context) == (big, 4096)
    assert "4,096 tokens" in found.notices[0][0]
    found = choose(inspector(5 * GB), big)
    assert found.path == starter
    assert "too big" in found.notices[0][0] and "5.0 GB are free" in found.notices[0][0]
    monkeypatch.setenv(ANY_SIZE, "1")
    assert choose(inspector(5 * GB), big).path == big


def test_without_an_engine_the_algebra_works_alone(starter, monkeypatch):
    def missing():
        raise LemmaError("The native engine is not built yet.", "Build it.")

    monkeypatch.setattr("app.tutor.choice.library_dir", missing)
    found = choose(inspector())
    assert found.path is None and found.error is None
    assert "not built yet" in found.notices[0][0]


def test_without_any_file_the_algebra_works_alone(starter):
    starter.unlink()
    found = choose(inspector())
    assert found.path is None and found.error is None
    assert "algebra works alone" in found.notices[-1][0]
    assert Path(choosing.STARTER).name in found.notices[0][0]
