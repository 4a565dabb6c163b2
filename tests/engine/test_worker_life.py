"""The life of a worker's process: born, closed, killed at birth, gone with its parent, and nothing left behind."""

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from multiprocessing import util
from pathlib import Path

import pytest

import engine.workers.parent as parent_module
import engine.workers.process as process_module
from engine.errors import LemmaError
from engine.workers import Worker, WorkerDied
from tests.engine.processes import MOCK, gone, linux, posix


class TestLife:
    def test_start_warms_without_waiting(self, worker):
        worker.start()
        assert worker.alive
        pid = worker.pid
        assert worker.call("echo", {})["pid"] == pid

    def test_closing(self):
        worker = Worker(MOCK, name="mock")
        worker.close()
        worker.close()
        with pytest.raises(LemmaError, match="closed"):
            worker.call("echo", {})
        worker = Worker(MOCK, name="mock")
        pid = worker.call("echo", {})["pid"]
        worker.close()
        assert gone(pid)
        assert not worker.alive
        with pytest.raises(LemmaError, match="closed"):
            worker.call("echo", {})

    def test_closing_within_a_stream(self):
        worker = Worker(MOCK, name="mock")
        events = worker.stream("count", {"to": 10_000, "pause": 0.01})
        next(events)
        worker.close()
        assert not worker.alive
        assert "stopped_at" in list(events)[-1]["done"]  # asked to close, it stopped in good order

    def test_closing_within_a_stream_that_does_not_stop(self, monkeypatch):
        monkeypatch.setattr("engine.workers.parent.CLOSE_SECONDS", 0.2)
        worker = Worker(MOCK, name="mock")
        events = worker.stream("deaf", {})
        next(events)
        worker.close()
        assert not worker.alive
        with pytest.raises(WorkerDied, match="Lemma closed it"):
            list(events)

    def test_closing_from_another_thread(self, monkeypatch):
        monkeypatch.setattr("engine.workers.parent.CLOSE_SECONDS", 0.2)
        worker = Worker(MOCK, name="mock")
        threading.Timer(0.4, worker.close).start()
        with pytest.raises(WorkerDied):
            worker.call("sleep", {"seconds": 20})

    @posix
    @pytest.mark.parametrize("how", ["SIGKILL", "SIGTERM"])
    def test_killed_in_the_moment_of_its_birth(self, worker, monkeypatch, how, capfd):
        """Before it has read what it is to do: a sentence, and the next request starts another one."""
        spawn = util.spawnv_passfds

        def stillborn(*arguments):
            monkeypatch.setattr(util, "spawnv_passfds", spawn)
            pid = spawn(*arguments)
            os.kill(pid, getattr(signal, how))
            return pid

        worker.call("echo", {})  # the process that looks after leaked resources is there
        worker.kill()
        monkeypatch.setattr(util, "spawnv_passfds", stillborn)
        with pytest.raises(WorkerDied, match=r"could not be started: .*outside Lemma") as caught:
            worker.call("echo", {})
        assert how in caught.value.reason
        assert worker.call("echo", {"again": 1})["echo"] == {"again": 1}
        assert capfd.readouterr() == ("", "")

    @pytest.mark.parametrize("code", [errno.EMFILE, errno.EAGAIN, errno.ENOSPC])
    def test_the_system_gives_no_process(self, worker, monkeypatch, code):
        def refuse(*arguments, **options):
            raise OSError(code, os.strerror(code))

        with monkeypatch.context() as patched:
            patched.setattr(process_module.tempfile, "mkstemp", refuse)
            with pytest.raises(WorkerDied, match=f"mock process could not be started: {os.strerror(code)}") as caught:
                worker.call("echo", {})
            assert not caught.value.started
        assert worker.call("echo", {})["echo"] == {}

    @posix
    def test_closing_while_it_starts(self, monkeypatch):
        """Whoever closes it in that moment sees no process yet, and none may stay behind."""
        worker, born, closed = Worker(MOCK, name="mock"), [], threading.Event()

        class Slow(process_module.Running):
            def __init__(self, *arguments):
                super().__init__(*arguments)
                born.append(self.process.pid)
                worker.close()
                closed.set()

        monkeypatch.setattr(parent_module, "Running", Slow)
        with pytest.raises(LemmaError, match="is closed"):
            worker.start()
        assert closed.is_set() and gone(born[0])

    def test_ctrl_c_is_the_business_of_the_parent(self, worker):
        events = worker.stream("count", {"to": 20, "pause": 0.02})
        next(events)
        os.kill(worker.pid, signal.SIGINT)
        assert list(events)[-1] == {"done": {"counted": 20}}

    @linux
    def test_nothing_is_inherited(self, worker, tmp_path):
        with (tmp_path / "secret").open("w"), Worker(MOCK, name="other") as other:
            other.start()
            names = worker.call("files", {})["open"]
        assert not [name for name in names if "secret" in name]
        assert not [name for name in names if "socket" in name]
        assert len(names) <= 12, names

    @linux
    def test_restarts_leak_nothing(self, worker):
        def count():
            worker.call("echo", {})
            return len(list(Path("/proc/self/fd").iterdir())), threading.active_count()

        before = count()
        for _ in range(5):
            with pytest.raises(WorkerDied):
                worker.call("exit_with", {"code": 1})
        time.sleep(0.1)
        assert count() == before

    def test_no_log_file_stays(self, monkeypatch, tmp_path):
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        with Worker(MOCK, name="mock") as worker:
            worker.call("echo", {})
            with pytest.raises(WorkerDied):
                worker.call("exit_with", {"code": 1})
        assert list(tmp_path.iterdir()) == []


PARENT = """
import sys, threading, time
from engine.workers import Worker
if __name__ == "__main__":
    worker = Worker("tests.engine.mock_workers:mock", name="mock")
    print(worker.call("echo", {})["pid"], flush=True)
    if sys.argv[1] != "idle":
        threading.Thread(target=worker.call, args=(sys.argv[1], {"seconds": 60, "to": 10**9}), daemon=True).start()
    time.sleep(60)
"""


@posix
@pytest.mark.parametrize("doing", ["idle", "native_sleep", "count", "busy"])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_child_dies_with_its_parent(doing, how, tmp_path):
    if doing == "busy" and sys.platform != "linux":
        pytest.skip("only the kernel can end what lets no other thread run")
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])}
    with subprocess.Popen([sys.executable, script, doing], stdout=subprocess.PIPE, env=environment) as parent:
        pid = int(parent.stdout.readline())
        time.sleep(0.3)
        os.kill(parent.pid, how)
        parent.wait()
        assert gone(pid)


ENDING = """
import sys, threading, time
from multiprocessing import util
from engine.workers import Worker
if __name__ == "__main__":
    spawn, born = util.spawnv_passfds, threading.Event()

    def slowly(*arguments):
        pid = spawn(*arguments)
        if "spawn_main" in str(arguments[1]):  # and not the process that looks after leaked resources
            born.set()
            time.sleep(0.5)
        return pid

    util.spawnv_passfds = slowly
    threading.Thread(target=Worker("tests.engine.mock_workers:mock", name="mock").start, daemon=True).start()
    born.wait()
"""


@posix
def test_a_program_that_ends_while_a_child_is_born_leaves_no_traceback(tmp_path):
    script = tmp_path / "program.py"
    script.write_text(ENDING)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, env=environment, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
