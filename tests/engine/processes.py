"""What tests of child processes share: the mock target, where they run, and whether a process has ended."""

import sys
import time

import psutil
import pytest

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
linux = pytest.mark.skipif(sys.platform != "linux", reason="what the kernel of Linux does or shows")

MOCK = "tests.engine.mock_workers:mock"


def gone(pid, seconds=8.0):
    """Whether the process ends within some seconds; one that only waits to be collected has ended."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.02)
    return False
