"""States on disk: what is not exactly what was written is never used, and the folder stays small."""

import os
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.llm import library
from engine.llm.header import read_header
from engine.llm.identity import model_file
from engine.llm.stored import MIN_TOKENS, PromptStore

TOKENS = list(range(MIN_TOKENS))
STATE = bytes(range(256)) * 4
WHO = {"model": "a", "threads": 2}


def write(folder, tokens=TOKENS, who=WHO, state=STATE, **limits):
    store = PromptStore(folder, who, **limits)
    store.put(tokens, [16, len(tokens)], lambda: memoryview(state))
    return store


def only_file(folder):
    (path,) = folder.iterdir()
    return path


def test_what_was_put_is_got(tmp_path):
    stored = write(tmp_path / "made").get(TOKENS)
    assert (bytes(stored.state), stored.batches) == (STATE, [16, MIN_TOKENS])
    assert PromptStore(tmp_path / "made", WHO).get(TOKENS) is not None


@pytest.mark.parametrize("who", [{"model": "b", "threads": 2}, {"model": "a", "threads": 1}, {"model": "a"}, {}])
def test_another_identity_is_another_file(tmp_path, who):
    write(tmp_path)
    assert PromptStore(tmp_path, who).get(TOKENS) is None
    assert PromptStore(tmp_path, WHO).get([*TOKENS[:-1], 7]) is None


@pytest.mark.parametrize("who", [WHO | {"threads": 1}, {"model": "a"}])
def test_a_file_under_the_name_of_another_is_refused(tmp_path, caplog, who):
    write(tmp_path / "one")
    write(tmp_path / "two", who=who)
    only_file(tmp_path / "one").replace(only_file(tmp_path / "two"))
    assert PromptStore(tmp_path / "two", who).get(TOKENS) is None
    assert "made with another identity" in caplog.text
    assert list((tmp_path / "two").iterdir()) == []


def test_other_tokens_under_the_same_name_are_refused(tmp_path, caplog):
    write(tmp_path / "one")
    other = TOKENS[::-1]
    write(tmp_path / "two", tokens=other)
    only_file(tmp_path / "one").replace(only_file(tmp_path / "two"))
    assert PromptStore(tmp_path / "two", WHO).get(other) is None
    assert "made with another tokens" in caplog.text


def test_a_file_of_another_format_is_refused(tmp_path, caplog, monkeypatch):
    write(tmp_path / "now")
    monkeypatch.setattr("engine.llm.stored.FORMAT", 2)
    write(tmp_path / "later")
    monkeypatch.undo()
    only_file(tmp_path / "later").replace(only_file(tmp_path / "now"))
    assert PromptStore(tmp_path / "now", WHO).get(TOKENS) is None
    assert "another format (2)" in caplog.text


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_is_always_seen(tmp_path, data):
    store = write(tmp_path)
    path = only_file(tmp_path)
    whole = path.read_bytes()
    if data.draw(st.booleans()):
        at = data.draw(st.integers(0, 8 * len(whole) - 1))
        damaged = bytearray(whole)
        damaged[at // 8] ^= 1 << at % 8
    else:
        damaged = whole[: data.draw(st.integers(0, len(whole) - 1))] + data.draw(st.binary(max_size=3))
    if bytes(damaged) != whole:
        path.write_bytes(damaged)
        assert store.get(TOKENS) is None
        assert not path.exists()


@given(st.binary(max_size=200))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_other_file_is_refused(tmp_path, data):
    store = write(tmp_path)
    only_file(tmp_path).write_bytes(data)
    assert store.get(TOKENS) is None


def test_short_prompts_are_not_kept(tmp_path):
    write(tmp_path, tokens=TOKENS[1:])
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_bounded_and_what_was_used_last_stays(tmp_path):
    limit = 3 * (len(STATE) + 400)
    store = PromptStore(tmp_path, WHO, max_bytes=limit)
    prompts = [[number, *TOKENS] for number in range(6)]
    for number, tokens in enumerate(prompts):
        store.put(tokens, [len(tokens)], lambda: memoryview(STATE))
        for back, path in enumerate(tmp_path.iterdir()):  # as if time had passed
            about = path.stat()
            os.utime(path, (about.st_atime - 10, about.st_mtime - 10 - back / 100))
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= limit
        if number:
            assert store.get(prompts[0]) is not None
    assert store.get(prompts[5]) is not None
    assert store.get(prompts[1]) is None


def test_one_too_large_for_the_folder(tmp_path):
    write(tmp_path, max_bytes=len(STATE))
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_half_written_goes(tmp_path):
    old, new = tmp_path / ".old.prompt", tmp_path / ".new.prompt"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (0, time.time() - 7200))
    write(tmp_path)
    assert not old.exists()
    assert new.exists()


def test_a_place_that_cannot_be_written_to_costs_only_the_saving(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    store = write(tmp_path / "file" / "below")
    assert store.get(TOKENS) is None
    assert "could not be saved" in caplog.text


def test_another_build_of_the_engine_is_another(tmp_path, monkeypatch):
    monkeypatch.setenv("LEMMA_ENGINE_DIR", str(tmp_path))
    seen = set()
    for content in (b"one", b"two"):
        (tmp_path / library.library_file_names()[0]).write_bytes(content)
        seen.add(library.identity())
    (tmp_path / "libggml-cpu.so").write_bytes(b"more")
    assert len({*seen, library.identity()}) == 3


def test_a_model_file_that_changed_is_another(tiny_model, tmp_path):
    copy = tmp_path / "copy.gguf"
    whole = bytearray(tiny_model.read_bytes())
    seen = set()
    for at in (None, 40, len(whole) - 1):
        changed = bytearray(whole)
        if at is not None and at > 40:
            changed[at] ^= 1
        if at == 40:  # in the header: the name of a key stays as long as it is
            changed = bytearray(bytes(whole).replace(b"general.name", b"general.xame", 1))
        copy.write_bytes(changed)
        os.utime(copy, (0, 0))
        seen.add(model_file(read_header(copy)))
    os.utime(copy, (0, 1))
    seen.add(model_file(read_header(copy)))
    assert len(seen) == 4
