"""Conversions in a process of their own: the worker's side, and the client that the program uses.

A conversion computes for minutes and holds the interpreter while it does; the window must not feel it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import LemmaError
from engine.workers import Channel, Message, Worker, serve

TARGET = "convert.service:main"
BETWEEN = 0.1  # seconds between two reports of progress


class Stopped(LemmaError):
    """The user stopped the conversion."""

    def __init__(self) -> None:
        super().__init__("The conversion was stopped; nothing was written.")


@dataclass(frozen=True, slots=True)
class Written:
    """`done` of `total` bytes are written; the last one, when `path` is set, says what became of it."""

    done: int
    total: int
    path: Path | None = None
    notes: tuple[str, ...] = ()


class Converter:
    """The client. One conversion at a time; `stop` and `close` from any thread."""

    def __init__(self) -> None:
        self._worker = Worker(TARGET, name="converter")

    def convert(self, src: Path, out: Path, kind: str) -> Iterator[Written]:
        """Converts the checkpoint in the folder `src` to the model file `out`, weights of type `kind`.

        Raises LemmaError (a broken checkpoint, no room, stopped), and then nothing was written.
        """
        params = {"src": str(src), "out": str(out), "type": kind}
        for message in self._worker.stream("convert", params):
            if "done" in message:
                result = message["done"]
                size = int(result["nbytes"])
                yield Written(size, size, Path(result["out"]), tuple(result["notes"]))
            else:
                yield Written(int(message["done_bytes"]), int(message["total_bytes"]))

    def stop(self) -> None:
        """Ends the running conversion soon."""
        self._worker.stop()

    def close(self) -> None:
        """Ends the process."""
        self._worker.close()


class _Service:
    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._next = 0.0

    def convert(self, params: Message) -> Message:
        from convert.convert import convert

        report = convert(Path(params["src"]), Path(params["out"]), params["type"], progress=self._progress)
        return {"out": str(report.out), "nbytes": report.nbytes, "notes": report.notes}

    def _progress(self, done: int, total: int, tensor: str) -> None:
        if self._channel.stop_requested.is_set():
            raise Stopped
        now = time.monotonic()
        if now >= self._next:
            self._next = now + BETWEEN
            self._channel.emit({"done_bytes": done, "total_bytes": total})


def main(channel: Channel) -> None:
    """The worker's target."""
    serve(channel, {"convert": _Service(channel).convert})
