"""Workers as they are: real processes that answer, stop, crash, hang, eat memory and lose their parent."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

import engine.workers.process as process_module
from engine.errors import LemmaError
from engine.workers import MAX_MESSAGE, DeadlineExceeded, RemoteError, Worker, WorkerDied
from engine.workers.child import decode, encode
from engine.workers.errors import EXIT_MEMORY, exit_reason
from tests.engine.processes import MOCK, gone, linux, posix


@pytest.fixture(scope="module")
def shared():
    """One worker for the tests that leave it as it was."""
    with Worker(MOCK, name="mock", env={"MOCK": "yes"}) as worker:
        yield worker


class TestRequests:
    def test_a_result_comes_back(self, shared):
        params = {"text": "ä€😀\n", "number": 1.5, "list": [1, None, True], "lone": "\ud800"}
        answer = shared.call("echo", params)
        assert answer["echo"] == params
        assert answer["pid"] != os.getpid()

    def test_the_environment_is_added(self, shared):
        assert shared.call("echo", {})["env"] == "yes"

    def test_events_come_in_order_and_end_with_the_result(self, shared):
        events = list(shared.stream("count", {"to": 5}))
        assert events == [*({"number": n} for n in range(5)), {"done": {"counted": 5}}]

    def test_call_skips_events(self, shared):
        assert shared.call("count", {"to": 5}) == {"counted": 5}

    def test_a_handler_may_emit_events(self, shared):
        assert list(shared.stream("emit", {})) == [{"from": "anywhere"}, {"done": {}}]

    def test_the_words_of_an_error_come_back(self, shared):
        with pytest.raises(RemoteError) as caught:
            shared.call("fail", {})
        assert caught.value.message == "The flux capacitor is empty."
        assert caught.value.hint == "Fill it."
        assert caught.value.kind == "LemmaError"

    def test_a_bug_becomes_a_sentence_and_its_traceback_goes_to_the_log(self, shared, capfd):
        with pytest.raises(RemoteError, match="unforeseen") as caught:
            shared.call("bug", {})
        assert "Traceback" not in str(caught.value)
        assert "ZeroDivisionError: oops" in shared.log_tail()
        assert capfd.readouterr() == ("", "")

    def test_an_unknown_request(self, shared):
        with pytest.raises(RemoteError, match="nonsense"):
            shared.call("nonsense", {})

    def test_the_process_stays_the_same_over_errors(self, shared):
        pid = shared.call("echo", {})["pid"]
        for method in ("fail", "bug", "nonsense"):
            with pytest.raises(RemoteError):
                shared.call(method, {})
        assert shared.call("echo", {})["pid"] == pid

    def test_big_messages(self, shared):
        text = "ü" * (10 * 2**20)
        assert shared.call("echo", {"text": text})["echo"]["text"] == text

    def test_too_big_a_request_is_refused_before_it_is_sent(self, shared):
        with pytest.raises(LemmaError, match="too much"):
            shared.call("echo", {"text": "x" * MAX_MESSAGE})
        assert shared.call("echo", {})["echo"] == {}

    def test_too_big_an_answer_is_an_error(self, shared):
        with pytest.raises(RemoteError, match="too much"):
            shared.call("big", {"size": MAX_MESSAGE})
        assert shared.call("echo", {})["echo"] == {}

    def test_threads_take_turns(self, shared):
        answers = []
        threads = [
            threading.Thread(target=lambda n=n: answers.append(shared.call("count", {"to": 50 + n}))) for n in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(answer["counted"] for answer in answers) == [50, 51, 52, 53]

    def test_a_request_within_a_request_of_the_same_thread_is_a_mistake_and_not_a_deadlock(self, shared):
        events = shared.stream("count", {"to": 100, "pause": 0.01})
        next(events)
        with pytest.raises(RuntimeError):
            shared.call("echo", {})
        events.close()

    @given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x), max_leaves=9))
    def test_messages_survive(self, value):
        assert decode(encode({"value": value})) == {"value": value}

    @pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff", b"null", b"[" * 100_000])
    def test_what_is_not_a_message(self, data):
        with pytest.raises(ValueError):
            decode(data)


class TestStop:
    def test_stop_while_streaming(self, shared):
        events = shared.stream("count", {"to": 10_000, "pause": 0.01})
        next(events)
        shared.stop()
        assert "stopped_at" in list(events)[-1]["done"]

    def test_stop_from_another_thread_during_a_call(self, shared):
        timer = threading.Timer(0.2, shared.stop)
        timer.start()
        assert "stopped_at" in shared.call("count", {"to": 10_000, "pause": 0.01})

    def test_stop_before_the_process_has_started(self, worker):
        """The process is there and imports its target: the request has begun, and is stopped as soon as it is read."""

        def stop():
            while not worker.alive:
                time.sleep(0.001)
            worker.stop()

        threading.Thread(target=stop, daemon=True).start()
        assert "stopped_at" in worker.call("count", {"to": 10_000, "pause": 0.01})

    def test_a_late_stop_does_not_stop_the_next_request(self, shared):
        shared.call("count", {"to": 3})
        shared.stop()
        assert shared.call("count", {"to": 3}) == {"counted": 3}

    def test_leaving_the_iterator_stops_the_request(self, shared):
        pid = shared.call("echo", {})["pid"]
        for event in shared.stream("count", {"to": 10_000, "pause": 0.01}):
            if event["number"] == 2:
                break
        assert shared.call("echo", {})["pid"] == pid

    def test_leaving_a_request_that_does_not_stop_ends_its_process(self, worker, monkeypatch):
        monkeypatch.setattr("engine.workers.parent.STOP_SECONDS", 0.2)
        events = worker.stream("deaf", {})
        next(events)
        pid = worker.pid
        events.close()
        assert gone(pid)
        assert worker.call("echo", {})["pid"] != pid


class TestDeath:
    @posix
    @pytest.mark.parametrize(
        "name, words",
        [
            ("SIGILL", "lacks an instruction"),
            ("SIGKILL", "out of memory"),
            ("SIGSEGV", "wrong memory address"),
            ("SIGABRT", "gave up"),
            ("SIGBUS", "unreadable"),
            ("SIGTERM", "outside"),
            ("SIGFPE", "calculation"),
        ],
    )
    def test_signals_in_words(self, worker, name, words, capfd):
        with pytest.raises(WorkerDied, match=words) as caught:
            worker.call("raise_signal", {"name": name})
        assert name in caught.value.reason
        assert "a native library complains" in caught.value.log
        assert "words on stdout" in caught.value.log
        assert capfd.readouterr() == ("", "")
        assert not worker.alive
        assert worker.call("echo", {"again": 1})["echo"] == {"again": 1}

    def test_the_hint_of_a_missing_instruction_does_not_say_try_again(self):
        assert "once more" not in WorkerDied("mock", exit_reason(-4)).hint
        assert "once more" in WorkerDied("mock", exit_reason(-9)).hint

    def test_exit_codes_in_words(self, worker):
        with pytest.raises(WorkerDied, match="exit code 3"):
            worker.call("exit_with", {"code": 3})
        with pytest.raises(WorkerDied, match="before it had answered"):
            worker.call("exit_with", {"code": 0})

    @pytest.mark.parametrize(
        "code, words",
        [
            (0xC000001D, "lacks an instruction"),
            (-1073741795, "lacks an instruction"),
            (0xC0000005, "wrong memory address"),
            (-250, "signal 250"),
            (None, "no longer answers"),
            (EXIT_MEMORY, "more memory"),
        ],
    )
    def test_codes_of_other_systems(self, code, words):
        assert words in exit_reason(code)

    @posix
    def test_killed_from_outside_in_mid_stream(self, worker):
        events = worker.stream("count", {"to": 10_000, "pause": 0.01})
        next(events)
        os.kill(worker.pid, signal.SIGKILL)
        with pytest.raises(WorkerDied, match="killed"):
            list(events)
        assert worker.call("count", {"to": 2}) == {"counted": 2}

    @posix
    def test_killed_while_idle(self, worker):
        pid = worker.call("echo", {})["pid"]
        os.kill(pid, signal.SIGKILL)
        until = time.monotonic() + 8
        while worker.alive and time.monotonic() < until:
            time.sleep(0.01)
        assert worker.call("echo", {})["pid"] != pid

    @linux
    def test_no_zombie_stays(self, worker):
        pid = worker.call("echo", {})["pid"]
        os.kill(pid, signal.SIGKILL)
        until = time.monotonic() + 8
        while psutil.pid_exists(pid) and time.monotonic() < until:
            time.sleep(0.01)
        assert not psutil.pid_exists(pid)

    def test_kill_from_another_thread(self, worker):
        timer = threading.Timer(0.3, worker.kill)
        timer.start()
        with pytest.raises(WorkerDied, match="Lemma ended it"):
            worker.call("sleep", {"seconds": 20})
        assert worker.call("echo", {})["echo"] == {}

    def test_a_target_that_fails_to_start(self, capfd):
        with Worker("tests.engine.mock_workers:broken", name="mock") as worker:
            with pytest.raises(
                WorkerDied, match=r"could not be started: .*code 1\): ImportError: no library"
            ) as caught:
                worker.call("echo", {})
            assert not caught.value.started
            assert "cannot find my library" in caught.value.log
            assert "no library" in caught.value.log
        assert capfd.readouterr() == ("", "")

    def test_a_target_that_does_not_exist(self):
        with Worker("no.such.module:main", name="mock") as worker, pytest.raises(WorkerDied):
            worker.call("echo", {})

    def test_a_target_that_does_not_serve(self):
        with Worker("tests.engine.mock_workers:silent", name="mock") as worker, pytest.raises(WorkerDied):
            worker.call("echo", {})

    @pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", '{"id": 999, "done": {}}', '{"id": 1}', "[" * 9999])
    def test_a_child_that_sends_nonsense_is_ended(self, worker, text):
        with pytest.raises(WorkerDied, match=r"not a message|not asked"):
            worker.call("garbage", {"text": text})
        assert worker.call("echo", {})["echo"] == {}

    def test_a_child_that_sends_too_much_is_ended(self, worker):
        with pytest.raises(WorkerDied, match="more at once"):
            worker.call("oversized", {"size": MAX_MESSAGE + 1})
        assert worker.call("echo", {})["echo"] == {}

    @pytest.mark.parametrize("data", [b"{", b"[]", b"\xff\xfe", json.dumps({"id": "x"}).encode()])
    def test_a_child_that_is_sent_nonsense_ends(self, worker, data):
        pid = worker.call("echo", {})["pid"]
        worker._running.writer.send_bytes(data)
        assert gone(pid)


class TestLimits:
    def test_a_deadline_kills(self, worker):
        pid = worker.call("echo", {})["pid"]
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded, match=r"more than 0.3 seconds"):
            worker.call("sleep", {"seconds": 20}, deadline=0.3)
        assert time.monotonic() - started < 5
        assert gone(pid)
        assert worker.call("echo", {})["echo"] == {}

    @posix
    def test_a_deadline_kills_what_never_gives_way(self, worker):
        with pytest.raises(DeadlineExceeded):
            worker.call("busy", {}, deadline=0.5)

    def test_a_deadline_counts_over_a_whole_stream(self, worker):
        with pytest.raises(DeadlineExceeded):
            list(worker.stream("count", {"to": 1000, "pause": 0.02}, deadline=0.4))

    def test_starting_is_not_counted(self, worker):
        assert worker.call("echo", {}, deadline=0.05)["echo"] == {}

    @linux
    def test_the_memory_cap(self):
        with Worker(MOCK, name="mock", memory_limit=600 * 2**20) as worker:
            assert worker.call("eat", {"bytes": 10 * 2**20})["length"] == 10 * 2**20
            with pytest.raises(WorkerDied, match="more memory than it may use \\(600 MB\\)"):
                worker.call("eat", {"bytes": 2**30})
            assert worker.call("echo", {})["echo"] == {}

    @linux
    def test_a_cap_above_what_the_system_allows(self, tmp_path):
        """`ulimit -v` of the user's: the worker takes what there is, and does not die of asking for more."""
        script = tmp_path / "program.py"
        script.write_text(
            "import resource\nfrom engine.workers import Worker, WorkerDied\n"
            "if __name__ == '__main__':\n"
            "    resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))\n"
            f"    with Worker({MOCK!r}, name='mock', memory_limit=2**31) as worker:\n"
            "        print(worker.call('echo', {})['echo'])\n"
            "        try:\n            worker.call('eat', {'bytes': 2**30})\n"
            "        except WorkerDied as death:\n            print(death.reason)\n"
        )
        environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
        done = subprocess.run([sys.executable, script], capture_output=True, text=True, env=environment, timeout=60)
        assert (done.stdout, done.stderr) == ("{}\nit needed more memory than it may use (1024 MB)\n", "")

    def test_the_watchdog_where_the_system_has_no_cap(self, monkeypatch):
        monkeypatch.setattr(process_module, "limits_memory_here", lambda: False)
        with Worker(MOCK, name="mock", memory_limit=200 * 2**20) as worker:
            assert worker.call("eat", {"bytes": 2**20})["length"] == 2**20
            with pytest.raises(WorkerDied, match="more memory than it may use \\(200 MB\\)"):
                worker.call("eat", {"bytes": 300 * 2**20, "hold": 20})
