"""Attempts to fill a record with, and a program to kill while it writes one."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any

from app.learner.store import Attempt, Profile, Store
from app.learner.store.merging import Incoming

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]


def attempt(number: int = 0, score: float = 1.0, typed: str = "x = 4") -> Attempt:
    return Attempt(
        f"p/item{number % 7}", f"p/skill{number % 3}", 1 + number % 5, "p", "1.0.0", number + 1, "", typed,
        "right" if score == 1 else "wrong", "", score, int(number % 4 == 3), 12.5, NOW + timedelta(hours=number),
    )  # fmt: skip


def fill(store: Store, name: str, count: int, begin: int = 0) -> str:
    """A learner (the one of that name, if there is one) gets so many attempts, kept all at once; their id."""
    there = {profile.name: profile for profile in store.profiles()}
    profile = there.get(name) or Profile(str(uuid.uuid4()), name, NOW)
    store.merge([Incoming(profile, [attempt(number) for number in range(begin, begin + count)])])
    return profile.id


def start(program: str, *arguments: object, **options: object) -> subprocess.Popen[str]:
    """A Python program of its own, which can import what tests can; its output is a pipe."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        **options,  # type: ignore[call-overload]
    )


_NURSERY = """
    import json, os, sys, tempfile, traceback
    from pathlib import Path
    import app.learner.data.exporting
    from app.learner.store import open_store
    from app.learner.ability import Ability
    with tempfile.TemporaryDirectory() as folder:  # so that everything is imported
        open_store(Path(folder)).store.close()
    for line in sys.stdin:
        program, arguments, out = json.loads(line)
        child = os.fork()
        if not child:
            file = os.open(out, os.O_WRONLY | os.O_CREAT)
            os.dup2(file, 1)
            os.dup2(file, 2)
            sys.argv = ["-c", *arguments]
            try:
                exec(compile(program, "program", "exec"), {"__name__": "__main__"})
            except BaseException:
                traceback.print_exc()
                sys.stderr.flush()
                os._exit(1)
            sys.stdout.flush()
            os._exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Nursery:
    """Runs programs as `start` does, forked from one process that has imported the store: in no time."""

    def __init__(self, folder: Path) -> None:
        self._process = start(_NURSERY, stdin=subprocess.PIPE)
        self._out = folder / "output"

    def run(self, program: str, *arguments: object) -> tuple[int, str]:
        """The exit status (minus the signal that ended it) and what was written."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._out.unlink(missing_ok=True)
        asked = [textwrap.dedent(program), [str(one) for one in arguments], str(self._out)]
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        status = int(self._process.stdout.readline())
        return status, self._out.read_text(encoding="utf-8")

    def close(self) -> None:
        self._process.communicate()


def die_at_line(number: int, *modules: str) -> None:
    """From now on this process is killed as soon as it is about to run its `number`th line of these modules."""
    left = number

    def trace(frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        nonlocal left
        if not frame.f_code.co_filename.endswith(modules):
            return None
        if event == "line":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
