"""Why a worker ended, in words.

Exit codes and signals become sentences here. Knows nothing of what a worker does.
"""

from __future__ import annotations

import signal

from engine.errors import LemmaError

EXIT_MEMORY = 71
"""Exit code of a child that ran into its memory cap and noticed."""
EXIT_PROTOCOL = 72
"""Exit code of a child that was sent something that is not a message."""
EXIT_ORPHAN = 73
"""Exit code of a child whose parent is gone; nobody is left to read it."""
MAX_WORDS = 200
"""Characters of a child's own words that are told."""

_SIGNALS = {
    "SIGILL": "the processor lacks an instruction this build uses",
    "SIGKILL": "the computer ran out of memory, or something outside Lemma killed it",
    "SIGTERM": "something outside Lemma ended it",
    "SIGHUP": "something outside Lemma ended it",
    "SIGINT": "something outside Lemma interrupted it",
    "SIGSEGV": "it crashed on a wrong memory address",
    "SIGBUS": "a file it was reading became unreadable, or it crashed on a wrong memory address",
    "SIGABRT": "it found an error inside itself and gave up",
    "SIGFPE": "it crashed in a calculation",
    "SIGXCPU": "it used more processor time than it may",
}

# Windows reports a crash as an NTSTATUS in place of the exit code.
_NTSTATUS = {
    0xC0000005: _SIGNALS["SIGSEGV"],
    0xC0000006: _SIGNALS["SIGBUS"],
    0xC0000017: "the computer ran out of memory",
    0xC000001D: _SIGNALS["SIGILL"],
    0xC0000096: _SIGNALS["SIGILL"],
    0xC00000FD: "it ran out of stack",
    0xC000012D: "the computer ran out of memory",
    0xC0000409: _SIGNALS["SIGABRT"],
    0xC000013A: _SIGNALS["SIGINT"],
}


class WorkerDied(LemmaError):
    """A worker process ended in mid-work, or (not `started`) before it could take any.

    `reason` says why, at a start that failed with the last line of the error output; `log` is the end of that output.
    """

    def __init__(self, name: str, reason: str, log: str = "", *, started: bool = True) -> None:
        again = "It starts again by itself: simply try once more."
        if not started:
            reason, again = _with_last_words(reason, log), "Lemma tries to start it again the next time."
        if "instruction" in reason:
            again = "Lemma's engine has to be built on, or for, this kind of computer."
        what = "ended unexpectedly" if started else "could not be started"
        super().__init__(f"The {name} process {what}: {reason}.", again)
        self.reason = reason
        self.log = log
        self.started = started


class DeadlineExceeded(LemmaError):
    """A worker did not answer in time and was ended. `seconds` is the time it had."""

    def __init__(self, name: str, seconds: float) -> None:
        super().__init__(f"The {name} process needed more than {seconds:g} seconds, so Lemma stopped it.")
        self.seconds = seconds


class RemoteError(LemmaError):
    """An error raised inside a worker, with its words. `kind` is the name of its class there."""

    def __init__(self, message: str, hint: str = "", kind: str = "LemmaError") -> None:
        super().__init__(message, hint)
        self.kind = kind


def _with_last_words(reason: str, log: str) -> str:
    """The reason with the last line a child wrote before it gave up: it names what is missing. A signal leaves none."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    return f"{reason}: {lines[-1][:MAX_WORDS].rstrip('.')}" if lines and "exit code" in reason else reason


def exit_reason(code: int | None, memory_limit: int | None = None) -> str:
    """Exit code (negative: a signal, as multiprocessing gives it) to a phrase; `memory_limit` is in bytes."""
    if code is None:
        return "it no longer answers"
    if code == EXIT_MEMORY:
        limit = f" ({memory_limit // 2**20} MB)" if memory_limit else ""
        return f"it needed more memory than it may use{limit}"
    if code == EXIT_PROTOCOL:
        return "it was sent something that is not a message"
    unsigned = code & 0xFFFFFFFF
    if unsigned in _NTSTATUS:
        return f"{_NTSTATUS[unsigned]} (0x{unsigned:08X})"
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        words = _SIGNALS.get(name, "the system ended it")
        return f"{words} ({name})"
    if code == 0:
        return "it ended before it had answered"
    return f"it stopped with an error (exit code {code})"
