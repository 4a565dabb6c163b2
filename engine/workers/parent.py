"""The parent's side of a worker: send a request, read its answers, end the child when it is late.

One request runs at a time; the thread that makes it reads the answers itself, so nothing stands between the
pipe and the caller. Knows nothing of what the child does.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator, Mapping
from typing import NoReturn

from engine.errors import LemmaError
from engine.workers.child import MAX_MESSAGE, Message, decode, encode
from engine.workers.errors import DeadlineExceeded, RemoteError, WorkerDied
from engine.workers.process import Running

START_SECONDS = 120.0
"""How long a child may take to import its target; a deadline counts from there."""
STOP_SECONDS = 5.0
"""How long a request whose caller has left may take to stop before its process is killed."""
CLOSE_SECONDS = 2.0
"""How long a child may take to end by itself when it is closed."""


class Worker:
    """A supervised child process that answers requests; it starts at the first and again after each death.

    `target` is "package.module:function", called in the child with a Channel. `name` is what users read, such
    as "model". `memory_limit` is in bytes: of address space where the system can cap that, else of resident
    memory. `env` is added to the child's environment before the target is imported.

    A frozen program must call `multiprocessing.freeze_support()` first thing in its main.
    """

    def __init__(
        self,
        target: str,
        *,
        name: str,
        memory_limit: int | None = None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self._target = target
        self._memory_limit = memory_limit
        self._env = dict(env or {})
        self._running: Running | None = None
        self._busy = threading.Lock()  # held by the request that runs
        self._owner = 0  # the thread that made it
        self._state = threading.Lock()  # guards the fields below and the writing end of the pipe
        self._number = 0
        self._sent = False
        self._active = False
        self._stopping = False
        self._closed = False

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def alive(self) -> bool:
        """Whether a child process runs now."""
        running = self._running
        return running is not None and running.alive()

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        running = self._running
        return running.process.pid if running is not None and running.alive() else None

    def log_tail(self) -> str:
        """The end of the error output of the present or latest child, for a log file."""
        running = self._running
        return running.log_tail() if running is not None else ""

    def start(self) -> None:
        """Start the child if none runs, without waiting until it is ready (to have it warm)."""
        with self._busy:
            self._ensure()

    def call(self, method: str, params: Message, *, deadline: float | None = None) -> Message:
        """Run one request and return its result. `deadline` is in seconds from when the child is ready.

        Raises RemoteError (the handler raised), DeadlineExceeded (the child was killed), WorkerDied (it ended by
        itself, or could not be started).
        """
        result: Message = {}
        for event in self.stream(method, params, deadline=deadline):
            result = event.get("done", result)
        return result

    def stream(self, method: str, params: Message, *, deadline: float | None = None) -> Iterator[Message]:
        """Run one request and yield its events as they come, the last being `{"done": result}`.

        Leaving the iterator early stops the request. Errors as for `call`.
        """
        if self._owner == threading.get_ident():
            raise RuntimeError(f"a request to the {self.name} worker is still running in this thread")
        with self._busy:
            self._owner = threading.get_ident()
            finished = False
            try:
                number = self._begin()
                running = self._ready()
                self._send_request(running, {"id": number, "method": method, "params": params})
                until = None if deadline is None else time.monotonic() + deadline
                while not finished:
                    message = self._answer_to(number, running, until, deadline)
                    finished = "event" not in message
                    if "error" in message:
                        error = message["error"]
                        raise RemoteError(str(error["message"]), str(error["hint"]), str(error["kind"]))
                    yield message["event"] if "event" in message else {"done": message["done"]}
            finally:
                if not finished:
                    self._abandon()
                with self._state:
                    self._active = False
                self._owner = 0

    def stop(self) -> None:
        """Ask the running request, if there is one, to stop; returns at once. From any thread."""
        with self._state:
            if self._active and not self._stopping:
                self._stopping = True
                if self._sent:
                    self._send_stop()

    def kill(self) -> None:
        """End the child at once; a running request raises WorkerDied, the next starts a new child."""
        running = self._running
        if running is not None:
            running.kill("Lemma ended it")

    def close(self) -> None:
        """End the child for good: politely, then by force. A request that runs is stopped first."""
        with self._state:
            self._closed = True
            running = self._running
            if running is not None and running.alive():
                with contextlib.suppress(OSError, ValueError):
                    running.writer.send_bytes(encode({"close": True}))
        if running is None:
            return
        running.join(CLOSE_SECONDS)
        running.kill("Lemma closed it")
        # A request that runs meets the end of the pipe and lets go, unless it is this thread's own or asleep.
        if self._owner != threading.get_ident() and self._busy.acquire(timeout=STOP_SECONDS):
            try:
                self._discard()
            finally:
                self._busy.release()

    # One request, in the thread that holds `_busy`.

    def _begin(self) -> int:
        with self._state:
            self._check_open()
            self._number += 1
            self._active, self._sent, self._stopping = True, False, False
            return self._number

    def _check_open(self) -> None:
        if self._closed:
            raise LemmaError(f"The {self.name} process is closed.")

    def _ensure(self) -> Running:
        if self._running is not None and not self._running.alive():
            self._discard()
        if self._running is None:
            self._check_open()
            try:
                self._running = Running(self._target, self.name, self._memory_limit, self._env)
            except OSError as error:  # no more processes, open files or room for the log
                raise WorkerDied(self.name, error.strerror or str(error), started=False) from error
            try:
                self._check_open()  # who closed it meanwhile saw no process to end
            except LemmaError:
                self._discard()
                raise
        return self._running

    def _ready(self) -> Running:
        running = self._ensure()
        if not running.ready:
            message = self._receive(running, time.monotonic() + START_SECONDS, START_SECONDS)
            if "ready" not in message:
                self._broken(running, "it did not start as a worker should")
            running.ready = True
            running.forget_log_file()
        return running

    def _send_request(self, running: Running, request: Message) -> None:
        data = encode(request)
        with self._state:
            try:
                running.writer.send_bytes(data)
            except (OSError, ValueError):
                raise self._died(running) from None
            self._sent = True
            if self._stopping:
                self._send_stop()

    def _send_stop(self) -> None:
        running = self._running
        if running is not None:
            # A pipe that is already broken shows at the next read.
            with contextlib.suppress(OSError, ValueError):
                running.writer.send_bytes(encode({"stop": self._number}))

    def _answer_to(self, number: int, running: Running, until: float | None, seconds: float | None) -> Message:
        message = self._receive(running, until, seconds)
        if message.get("id") != number or not message.keys() & {"event", "done", "error"}:
            self._broken(running, "it answered something that was not asked")
        return message

    def _receive(self, running: Running, until: float | None, seconds: float | None) -> Message:
        try:
            left = None if until is None else max(0.0, until - time.monotonic())
            if not running.reader.poll(left):
                running.kill("it was late")
                self._discard()
                raise DeadlineExceeded(self.name, seconds or 0.0)
            data = running.reader.recv_bytes(MAX_MESSAGE)
        except EOFError:
            raise self._died(running) from None
        except OSError:
            if running.reader.closed:  # what multiprocessing does at a message beyond the limit
                self._broken(running, "it sent more at once than it may")
            raise self._died(running) from None
        try:
            return decode(data)
        except ValueError:
            self._broken(running, "it sent something that is not a message")

    def _broken(self, running: Running, reason: str) -> NoReturn:
        running.kill(reason)
        raise self._died(running)

    def _died(self, running: Running) -> WorkerDied:
        error = WorkerDied(self.name, running.reason(), running.log_tail(), started=running.ready)
        self._discard()
        return error

    def _abandon(self) -> None:
        """The caller left: have the request stop and take what it still sends off the pipe."""
        running = self._running
        if running is None or not self._sent:
            return
        self.stop()
        until = time.monotonic() + STOP_SECONDS
        with contextlib.suppress(LemmaError):
            while "event" in self._answer_to(self._number, running, until, STOP_SECONDS):
                pass

    def _discard(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.dispose()
