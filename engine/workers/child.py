"""The child's side of a worker: set the process up, then answer requests until the parent closes or is gone.

Messages, one JSON object each, UTF-8, at most `MAX_MESSAGE` bytes:

    parent to child   {"id", "method", "params"}   {"stop": id}   {"close": true}
    child to parent   {"ready": true}   {"id", "event"}   {"id", "done"}   {"id", "error"}

Knows nothing of models or mathematics: a target module brings its handlers.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import json
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Generator, Iterator, Mapping
from multiprocessing.connection import Connection
from typing import Any, TypeAlias

from engine.errors import LemmaError
from engine.workers.errors import EXIT_MEMORY, EXIT_ORPHAN, EXIT_PROTOCOL

MAX_MESSAGE = 64 * 2**20
"""Bytes one message may have, either way."""

Message: TypeAlias = dict[str, Any]
Handler: TypeAlias = Callable[[Message], Message | Generator[Message, None, Message]]


def encode(message: Message) -> bytes:
    """A message as bytes; LemmaError when larger than `MAX_MESSAGE`, ValueError for NaN and infinities."""
    data = json.dumps(message, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(
        "utf-8", "surrogatepass"
    )
    if len(data) > MAX_MESSAGE:
        sizes = f"{len(data) // 2**20} MB, and {MAX_MESSAGE // 2**20} MB may go"
        raise LemmaError(f"That is too much at once: {sizes}.")
    return data


def decode(data: bytes) -> Message:
    """Bytes as a message; ValueError when they are not one JSON object."""
    try:
        message = json.loads(data.decode("utf-8", "surrogatepass"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(message, dict):
        raise ValueError("not a JSON object")
    return message


class Channel:
    """What a target gets: `requests()` to read, `send()` to answer, `stop_requested` to look at."""

    def __init__(self, reader: Connection, writer: Connection) -> None:
        self._reader, self._writer = reader, writer
        self._inbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._sending = threading.Lock()
        self._latest = 0  # the request received last
        self._running = 0  # the one being answered
        self.stop_requested = threading.Event()
        threading.Thread(target=self._read, name="reader", daemon=True).start()

    def requests(self) -> Iterator[Message]:
        """Requests `{"id", "method", "params"}` in turn, until the parent asks to close."""
        while (request := self._inbox.get()) is not None:
            self._running = request["id"]
            yield request

    def send(self, message: Message) -> None:
        """Send one message; ends the process when nobody is left to read it."""
        data = encode(message)
        with self._sending:
            try:
                self._writer.send_bytes(data)
            except OSError:
                os._exit(EXIT_ORPHAN)

    def emit(self, event: Message) -> None:
        """Send an event of the request that runs, from wherever its handler is."""
        self.send({"id": self._running, "event": event})

    def _read(self) -> None:
        """Take messages off the pipe also while a request runs; its end means that the parent is gone."""
        while True:
            try:
                data = self._reader.recv_bytes(MAX_MESSAGE)
            except (EOFError, OSError):
                os._exit(EXIT_ORPHAN)
            except MemoryError:
                os._exit(EXIT_MEMORY)
            try:
                self._take(decode(data))
            except (ValueError, KeyError, TypeError):
                os._exit(EXIT_PROTOCOL)

    def _take(self, message: Message) -> None:
        if "stop" in message:
            # A stop that comes late, for a request already answered, must not stop the next one.
            if message["stop"] == self._latest:
                self.stop_requested.set()
        elif "close" in message:
            self.stop_requested.set()
            self._inbox.put(None)
        else:
            self._latest = int(message["id"])
            self.stop_requested.clear()
            self._inbox.put({"id": self._latest, "method": message["method"], "params": message["params"]})


def serve(channel: Channel, handlers: Mapping[str, Handler]) -> None:
    """Tell the parent that the worker is ready and answer requests until it closes.

    A handler takes the params and either returns the result or is a generator that yields events and returns
    the result. What it raises goes to the parent: a LemmaError with its own words, anything else as
    an internal error (its traceback goes to the log). A MemoryError ends the process, as what is left of it
    cannot be trusted.
    """
    channel.send({"ready": True})
    for request in channel.requests():
        number = request["id"]
        try:
            handler = handlers.get(request["method"])
            if handler is None:
                raise LemmaError(f"The worker does not know the request {request['method']!r}.")
            answer = handler(request["params"])
            if isinstance(answer, Generator):
                answer = yield_events(channel, number, answer)
            channel.send({"id": number, "done": answer})
        except MemoryError:
            os._exit(EXIT_MEMORY)
        except LemmaError as error:
            channel.send({"id": number, "error": _words(error.message, error.hint, error)})
        except Exception as error:
            traceback.print_exc()
            sys.stderr.flush()
            what = f"{type(error).__name__}: {str(error)[:300]}"
            text = f"Something unforeseen went wrong inside Lemma ({what})."
            channel.send({"id": number, "error": _words(text, "This is a mistake in Lemma.", error)})


def yield_events(channel: Channel, number: int, events: Generator[Message, None, Message]) -> Message:
    """Send what a handler yields as events of request `number`; the value it returns is the result."""
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            return end.value or {}
        channel.send({"id": number, "event": event})


def _words(message: str, hint: str, error: Exception) -> Message:
    return {"message": message, "hint": hint, "kind": type(error).__name__}


def child_main(
    target: str,
    reader: Connection,
    writer: Connection,
    lifeline: Connection,
    log_path: str,
    memory_limit: int | None,
    env: dict[str, str],
) -> None:
    """What the new process runs: `target` is "package.module:function", called with a Channel.

    `lifeline` is the read end of a pipe into which nothing is ever written: it ends when the parent does.
    `memory_limit` (bytes of address space) is set here where the system can enforce it.
    """
    _ignore_interrupts()
    _send_output_to(log_path)
    _limit_memory(memory_limit)
    _die_with(lifeline)
    os.environ.update(env)
    channel = Channel(reader, writer)
    module, _, function = target.partition(":")
    try:
        getattr(importlib.import_module(module), function)(channel)
    except MemoryError:
        os._exit(EXIT_MEMORY)


def limits_memory_here() -> bool:
    """Whether this system lets a process cap its own address space; macOS accepts the call and ignores it."""
    return sys.platform not in ("win32", "darwin")


def address_space(limit: int | None) -> int | None:
    """The cap of address space in bytes for a child that is to have `limit`; None where there is none.

    What the user or the system set is not to be raised.
    """
    if limit is None or sys.platform == "win32":
        return limit
    import resource

    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    return limit if hard == resource.RLIM_INFINITY else min(limit, hard)


def _ignore_interrupts() -> None:
    """Ctrl-C reaches every process of the terminal: what it means is the parent's decision."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _send_output_to(path: str) -> None:
    """Native libraries write where they like: both outputs go to the log, never to the user's terminal."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program on Windows has none
            stream.flush()
    log = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.close(log)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", errors="replace", buffering=1, closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="replace", buffering=1, closefd=False)
    with contextlib.suppress(OSError, ValueError, RuntimeError):
        faulthandler.enable(sys.stderr)


def _limit_memory(limit: int | None) -> None:
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold the student's conversation
    if limit is not None:
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _die_with(lifeline: Connection) -> None:
    """Have the kernel end this process when the parent is gone, even while one operation keeps Python busy.

    The reader thread does the same by itself everywhere, but only when it gets its turn.
    """
    if sys.platform != "linux":
        return
    import fcntl

    signal.signal(signal.SIGIO, signal.SIG_DFL)  # its default is to end the process
    with contextlib.suppress(OSError):
        fcntl.fcntl(lifeline.fileno(), fcntl.F_SETOWN, os.getpid())
        flags = fcntl.fcntl(lifeline.fileno(), fcntl.F_GETFL)
        fcntl.fcntl(lifeline.fileno(), fcntl.F_SETFL, flags | os.O_ASYNC)
