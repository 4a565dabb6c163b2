"""One child process with its pipe, its log and the thread that watches it.

The thread collects the exit code as soon as there is one (so that no zombie stays) and, where the system
cannot cap memory, looks at the child's size. Knows nothing of requests.
"""

from __future__ import annotations

import atexit
import contextlib
import multiprocessing
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from multiprocessing import resource_tracker
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import IO

from engine.workers.child import address_space, child_main, limits_memory_here
from engine.workers.errors import WorkerDied, exit_reason

END_SECONDS = 5.0
"""How long a process that no longer answers may take to be gone."""
LOG_BYTES = 16384
"""How much of the end of a child's error output is kept."""
WATCH_SECONDS = 0.1
"""How often the watchdog looks at a child's memory."""

_starting = threading.RLock()  # held while a child is being born


class Running:
    """One child process with its pipes, its log and the thread that watches it.

    OSError or WorkerDied where the system gives no process, or no pipe, thread or log file to go with it.
    """

    def __init__(self, target: str, name: str, memory_limit: int | None, env: Mapping[str, str]) -> None:
        context = multiprocessing.get_context("spawn")
        # Three pipes of one direction: a pipe of both is a socket, and the program opens none.
        self.reader, child_writer = context.Pipe(duplex=False)
        child_reader, self.writer = context.Pipe(duplex=False)
        child_lifeline, self._lifeline = context.Pipe(duplex=False)
        handle, path = tempfile.mkstemp(prefix="lemma-", suffix=".log")
        self._log_path = Path(path)
        self._log: IO[bytes] = os.fdopen(handle, "rb")
        self._lock = threading.Lock()
        self._begun = threading.Event()  # the process was started, or could not be
        self.ready = False
        self.ended_for = ""  # why Lemma itself ended the process, if it did
        self.memory_limit = address_space(memory_limit) if limits_memory_here() else memory_limit
        capped = self.memory_limit if limits_memory_here() else None
        self.process = SpawnProcess(
            target=child_main,
            args=(target, child_reader, child_writer, child_lifeline, path, capped, dict(env)),
            name=f"lemma-{name}",
            daemon=True,
        )
        try:
            with _starting, _interrupts_blocked():
                _start_thread(self._watch, name)  # first, as a program that ends can start none any more
                self.process.start()
        except BaseException:
            self._release()
            raise
        finally:
            self._begun.set()
            for end in (child_reader, child_writer, child_lifeline):
                end.close()

    def alive(self) -> bool:
        with self._lock:
            return self.process.is_alive()

    def kill(self, reason: str) -> None:
        """End the process at once and wait until it is gone."""
        self.ended_for = self.ended_for or reason
        with contextlib.suppress(OSError):
            self.process.kill()
        self.join(2 * END_SECONDS)

    def join(self, seconds: float | None) -> bool:
        """Wait for the end; whether it came. One thread at a time may ask the system for an exit code."""
        if not wait([self.process.sentinel], seconds):
            return False
        with self._lock:
            self.process.join(END_SECONDS)
            return self.process.exitcode is not None

    def reason(self) -> str:
        """Why the process, which no longer answers, ended."""
        if not self.join(END_SECONDS):
            self.kill("it no longer answered")
        return self.ended_for or exit_reason(self.process.exitcode, self.memory_limit)

    def log_tail(self) -> str:
        """The end of what the child wrote to its outputs, at most LOG_BYTES."""
        with contextlib.suppress(OSError, ValueError):
            size = self._log.seek(0, os.SEEK_END)
            self._log.seek(max(0, size - LOG_BYTES))
            return self._log.read().decode("utf-8", "replace")
        return ""

    def forget_log_file(self) -> None:
        """Take the log's name away where an open file may lose it: then nothing is left behind."""
        with contextlib.suppress(OSError):
            self._log_path.unlink()

    def dispose(self) -> None:
        """Kill what still runs and let go of everything."""
        self.kill("Lemma closed it")
        self._release()

    def _release(self) -> None:
        for end in (self.reader, self.writer, self._lifeline):
            end.close()
        self._log.close()
        self.forget_log_file()

    def _watch(self) -> None:
        self._begun.wait()
        if self.process.pid is None:
            return
        limit = None if limits_memory_here() else self.memory_limit
        while not wait([self.process.sentinel], WATCH_SECONDS if limit else None):
            if limit and _resident_bytes(self.process.pid) > limit:
                self.kill(f"it needed more memory than it may use ({limit // 2**20} MB)")
        self.join(None)


def _start_thread(run: Callable[[], None], name: str) -> None:
    try:
        threading.Thread(target=run, name=f"lemma-{name}-watch", daemon=True).start()
    except RuntimeError as error:  # the program is ending, or has too many
        raise WorkerDied(name, str(error), started=False) from error


@atexit.register
def _no_more_starts() -> None:
    """A program that ends in the middle of a start would leave a child that waits for its orders and, when none
    come, writes a traceback on the terminal. So the end waits for that start, and no other one begins after it.
    """
    _starting.acquire(timeout=END_SECONDS)


@contextlib.contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """A child started meanwhile is born deaf to Ctrl-C: it must not die of it before it has set itself up."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # else started by the child's start, and it unblocks the signal
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _resident_bytes(pid: int | None) -> int:
    import psutil

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0
