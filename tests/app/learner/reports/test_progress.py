"""Progress is for who is looking, and leaves nothing behind."""

from __future__ import annotations

import io
import sys

import pytest

from app.learner.reports import progress as module
from app.learner.reports.progress import progress


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("screen", "wait", "said"), [(Screen(), 0.0, True), (Screen(), 9.0, False), (io.StringIO(), 0.0, False)]
)
def test_a_line_while_it_takes_long_and_somebody_looks(monkeypatch, screen, wait, said) -> None:
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(module, "SHOW_AFTER", wait)
    with pytest.raises(KeyboardInterrupt), progress("files") as line:
        line(3, 30)
        raise KeyboardInterrupt
    assert ("3 of 30 files, about" in screen.getvalue()) is said
    assert screen.getvalue().endswith("\r\033[K") is said
