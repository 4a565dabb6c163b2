"""The model in its own process, as the tutor uses it: loading, streaming, stopping, dying and coming back."""

import os
import signal
import struct
import threading
import time
from dataclasses import replace

import pytest

from engine.errors import LemmaError
from engine.llm.client import ModelClient
from engine.llm.events import DEFAULT_INSTRUCTION, Finished, Piece, Progress, Prompted, from_json, to_json
from engine.llm.options import Options
from engine.llm.sampling import Sampling
from engine.workers import RemoteError, WorkerDied

pytestmark = pytest.mark.native

OPTIONS = Options(n_ctx=4096, n_batch=32, n_threads=1)
GO = [{"role": "user", "content": "What is 2+3?"}]
SHORT = Sampling(seed=1, max_tokens=12)
LONG = Sampling(temperature=2, top_p=1, seed=3, max_tokens=4000)


@pytest.fixture(scope="module")
def client(tiny_model):
    with ModelClient() as client:
        client.load(tiny_model, OPTIONS)
        yield client


def text(events):
    return "".join(event.text for event in events if isinstance(event, Piece))


def test_events_survive_the_pipe():
    events = [
        Progress("load", 1, 2),
        Prompted(1, 2, 0.5, "a.1"),
        Piece("answer", "x", 1, "a.2"),
        Finished("end", 1, 2, 3, 0.1, 0.2, 7, "x"),
    ]
    assert [from_json(to_json(event)) for event in events] == events


class TestLoading:
    def test_progress_and_info(self, tiny_model):
        seen = []
        with ModelClient() as client:
            info = client.load(tiny_model, OPTIONS, on_progress=seen.append)
            assert client.info == info
        assert seen[-1] == Progress("load", 100, 100)
        assert info.architecture == "phi4flash"
        assert info.file_size == tiny_model.stat().st_size
        assert info.context == 4096
        assert info.instruction == DEFAULT_INSTRUCTION
        assert info.parameters > 10**6
        assert info.weights == "F32"
        assert sum(info.memory.values()) > info.file_size * 0.9
        assert info.warning == ""

    def test_inspecting_loads_nothing(self, tiny_model):
        with ModelClient() as client:
            assert client.inspect(tiny_model, OPTIONS).context == 4096
            with pytest.raises(LemmaError, match="No model is loaded yet"):
                list(client.generate(GO))

    def test_a_model_that_does_not_fit_is_warned_of(self, client, tiny_model):
        warning = client.inspect(tiny_model, Options(n_ctx=2**16, n_batch=4096)).warning
        assert warning == "" or "slow" in warning

    def test_what_cannot_be_loaded_leaves_the_model_there_is(self, client, tiny_model, tmp_path):
        whole = tiny_model.read_bytes()
        (tmp_path / "cut.gguf").write_bytes(whole[: len(whole) // 2])
        (tmp_path / "text.gguf").write_bytes(b"hello" * 100)
        guard = b"phi4flash.attention.qk_layout"
        (tmp_path / "other.gguf").write_bytes(whole.replace(guard, guard[:-1] + b"x"))
        name = struct.pack("<Q", 9) + b"phi4flash"
        (tmp_path / "llama.gguf").write_bytes(whole.replace(name, struct.pack("<Q", 9) + b"llamalama", 1))
        for file, words in [
            ("cut.gguf", "cut off"),
            ("text.gguf", "not a GGUF"),
            ("other.gguf", "natural order"),
            ("llama.gguf", "another kind"),
            ("none.gguf", "no file"),
        ]:
            with pytest.raises(RemoteError, match=words):
                client.load(tmp_path / file, OPTIONS)
        assert isinstance(list(client.generate(GO, SHORT))[-1], Finished)

    def test_another_model_refuses_the_places_of_the_first(self, tiny_model):
        with ModelClient() as client:
            client.load(tiny_model, OPTIONS)
            place = next(e for e in client.generate(GO, SHORT) if isinstance(e, Prompted)).checkpoint
            client.load(tiny_model, OPTIONS)
            with pytest.raises(RemoteError, match="no longer kept"):
                list(client.generate([], SHORT, resume_from=place))
            with pytest.raises(RemoteError, match="no longer kept"):
                client.restore(place)
            assert list(client.generate(GO, SHORT))[-1].tokens > 0

    def test_a_new_process_takes_the_system_prompt_from_disk(self, tiny_model, tmp_path, monkeypatch):
        monkeypatch.setenv("LEMMA_CACHE", str(tmp_path))
        messages = [{"role": "system", "content": "You are a tutor. " * 30}, *GO]
        ends = []
        for options in (OPTIONS, OPTIONS, replace(OPTIONS, kv_type="f32")):
            with ModelClient() as client:
                client.load(tiny_model, options)
                ends.append(list(client.generate(messages, SHORT))[-1])
        assert [end.reused_tokens > 100 for end in ends] == [False, True, False]
        assert ends[0].text == ends[1].text
        assert len(list((tmp_path / "prompts").iterdir())) == 2

    def test_a_damaged_system_prompt_is_read_again(self, tiny_model, tmp_path, monkeypatch):
        monkeypatch.setenv("LEMMA_CACHE", str(tmp_path))
        messages = [{"role": "system", "content": "You are a tutor. " * 30}, *GO]
        ends = []
        for _ in range(2):
            with ModelClient() as client:
                client.load(tiny_model, OPTIONS)
                ends.append(list(client.generate(messages, SHORT))[-1])
                said = client.log_tail()
            (file,) = (tmp_path / "prompts").iterdir()
            data = bytearray(file.read_bytes())
            data[len(data) // 2] ^= 1
            file.write_bytes(data)
        assert ends[1].reused_tokens == 0
        assert ends[0].text == ends[1].text
        assert "is not used: it is damaged" in said


class TestGenerating:
    def test_the_events_of_an_answer(self, client):
        client.reset()
        events = list(client.generate(GO, SHORT))
        kinds = [type(event) for event in events]
        assert kinds.count(Prompted) == kinds.count(Finished) == 1
        assert kinds[-1] is Finished
        assert text(events) == events[-1].text
        assert events[-1].seed == 1
        assert client.count_tokens(GO) == events[-1].prompt_tokens

    def test_a_follow_up_and_a_way_back(self, client):
        first = list(client.generate(GO, SHORT))
        place = next(event for event in first if isinstance(event, Prompted)).checkpoint
        more = [*GO, {"role": "assistant", "content": first[-1].text}, {"role": "user", "content": "Sure?"}]
        follow = list(client.generate(more, SHORT))[-1]
        assert follow.reused_tokens >= first[-1].prompt_tokens
        again = list(client.generate([], SHORT, resume_from=place))
        assert again[-1].text == first[-1].text
        end = client.checkpoint()
        client.restore(place)
        with pytest.raises(RemoteError, match="no longer kept"):
            client.restore(end)

    def test_which_messages_fit(self, client):
        messages = [{"role": "user", "content": "x y z " * 700}, {"role": "assistant", "content": "5"}, *GO]
        assert client.fitting(GO, 100).room == 4096 - client.count_tokens(GO)
        fitting = client.fitting(messages, 3000)
        assert fitting.kept == (2,)
        assert fitting.tokens == client.count_tokens(GO)
        assert list(client.generate([messages[i] for i in fitting.kept], SHORT))[-1].tokens > 0

    def test_what_is_no_conversation(self, client):
        with pytest.raises(LemmaError):
            list(client.generate([{"role": "god", "content": ""}]))

    def test_a_conversation_that_is_too_long(self, client):
        with pytest.raises(RemoteError, match="can hold"):
            list(client.generate([{"role": "user", "content": "x y " * 5000}], SHORT))
        assert list(client.generate(GO, SHORT))[-1].tokens > 0


class TestStopping:
    def test_stop_while_it_writes(self, client):
        events = client.generate(GO, LONG)
        seen = [event for event, _ in zip(events, range(5), strict=False)]
        client.stop()
        seen += list(events)
        assert seen[-1].reason == "stopped"
        assert list(client.generate(GO, SHORT))[-1].reason == "length"

    def test_stop_while_it_reads_takes_one_batch(self, client):
        client.reset()
        long = [{"role": "user", "content": "and on " * 600}]
        batches = 0
        for event in client.generate(long, SHORT):
            if isinstance(event, Progress):
                batches += 1
                client.stop()
        assert isinstance(event, Finished)
        assert event.reason == "stopped"
        assert event.tokens == 0
        assert batches < 20  # of 113; each stop is at most a few batches of a tiny model late

    def test_leaving_the_iterator(self, client):
        pid = client.pid
        for event in client.generate(GO, LONG):
            if isinstance(event, Piece):
                break
        assert list(client.generate(GO, SHORT))[-1].reason == "length"
        assert client.pid == pid


class TestDying:
    @pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="signals of POSIX")
    def test_killed_in_mid_answer_it_says_so_and_comes_back_by_itself(self, tiny_model, capfd):
        with ModelClient() as client:
            client.load(tiny_model, OPTIONS)
            before = list(client.generate(GO, SHORT))
            place = next(event for event in before if isinstance(event, Prompted)).checkpoint
            pid = client.pid
            with pytest.raises(WorkerDied, match="killed"):
                for event in client.generate(GO, LONG):
                    if isinstance(event, Piece):
                        os.kill(pid, signal.SIGKILL)
            assert not client.alive
            with pytest.raises(RemoteError, match="no longer kept"):
                list(client.generate([], SHORT, resume_from=place))
            assert list(client.generate(GO, SHORT))[-1].text == before[-1].text
            assert client.pid != pid
        assert capfd.readouterr() == ("", "")

    def test_killed_while_idle(self, tiny_model):
        with ModelClient() as client:
            client.load(tiny_model, OPTIONS)
            client.kill()
            assert client.count_tokens(GO) > 5

    def test_closing_in_mid_answer(self, tiny_model):
        client = ModelClient()
        client.load(tiny_model, OPTIONS)
        timer = threading.Timer(0.3, client.close)
        timer.start()
        started = time.monotonic()
        try:
            events = list(client.generate(GO, LONG))
            assert events[-1].reason in ("stopped", "end")
        except LemmaError:
            pass
        timer.join()
        assert time.monotonic() - started < 8
        assert not client.alive

    def test_a_missing_engine_is_told(self, tiny_model, monkeypatch, tmp_path):
        monkeypatch.setenv("LEMMA_ENGINE_DIR", str(tmp_path))
        with ModelClient() as client, pytest.raises(RemoteError, match="LEMMA_ENGINE_DIR") as caught:
            client.load(tiny_model, OPTIONS)
        assert caught.value.kind == "EngineMissing"
