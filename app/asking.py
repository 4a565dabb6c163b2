"""Questions in the terminal whose answer is needed; that nobody is there to give one is a sentence."""

from __future__ import annotations

import getpass
import warnings

from engine.errors import LemmaError


def ask_hidden(question: str) -> str:
    """What is typed (a PIN, a pass phrase), which is not shown. Raises LemmaError at the end of what is typed."""
    try:
        with warnings.catch_warnings():
            # Where there is no terminal getpass says so by itself; the warning besides shows files of Python.
            warnings.simplefilter("ignore", getpass.GetPassWarning)
            return getpass.getpass(question)
    except EOFError:
        asked = question.strip().rstrip(":")
        raise LemmaError(f"Nobody was there to type what was asked for ({asked}).") from None
