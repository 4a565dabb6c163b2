"""Run as a program: an import is killed (SIGKILL) at its first call to the file system, at its second, and so on.

    killed_import.py BASE ARCHIVE OUT

BASE is a data folder, copied to OUT/1, OUT/2, ... for each try; the last one is of the import that was not killed.
"""

import os
import shutil
import signal
import sys
from itertools import count
from pathlib import Path

from lessons.store import Store

CALLS = {"open", "write", "fsync", "replace", "rename", "mkdir", "unlink", "flock"}


def kill_at(number):
    """From now on this process ends itself at that call."""
    seen = 0

    def watch(frame, event, called):
        nonlocal seen
        if event == "c_call" and getattr(called, "__name__", "") in CALLS:
            seen += 1
            if seen == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(watch)


def main(base, archive, out):
    for number in count(1):
        data = out / str(number)
        shutil.copytree(base, data) if base.exists() else data.mkdir(parents=True)
        pid = os.fork()
        if pid == 0:
            packs = Store(data)
            kill_at(number)
            packs.import_pack(archive, check=lambda contents: [], confirm=lambda question: True)
            os._exit(0)
        status = os.waitpid(pid, 0)[1]
        if status != signal.SIGKILL:
            return status
    return 1


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
