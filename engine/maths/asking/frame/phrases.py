"""What a phrase is: a wording over a skeleton, in the `notation`, with what it says about the question."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.maths.asking.frame.lists import WORDS
from engine.maths.asking.frame.notation import as_regex, entries
from engine.maths.asking.frame.pieces import Pieces


@dataclass(slots=True)
class Frame:
    """What was understood of a question so far."""

    pieces: Pieces
    tasks: set[str] = field(default_factory=set)
    default: str = ""  # what is to be done with a formula that was put together
    letter: str = ""
    also: set[str] = field(default_factory=set)  # further letters asked for
    by: str = ""  # the letter of a derivative
    values: list[str] = field(default_factory=list)
    order: int = 1
    slope: str = ""  # what the derivative is to be
    root: str = ""  # a solution that is given, for another letter to be found
    sign: str = ""  # of the solutions wanted
    roots: bool = False
    asked: bool = False
    made: set[str] = field(default_factory=set)  # the names of formulas put together from others
    hinted: set[str] = field(default_factory=set)  # tasks that were only mentioned
    restated: bool = False  # whether a formula stands behind "so" or "that is"
    decimal: bool = False
    claims: list[str] = field(default_factory=list)  # the names of what somebody got
    judged: bool = False  # whether what somebody got is right is asked
    command: str = ""  # a whole command, where a phrase is one

    def text(self, name: str) -> str:
        """The formula of that name."""
        return self.pieces.formulas[name]

    def take(self, name: str) -> str:
        """The formula of that name in brackets where it needs them."""
        formula = self.text(name).strip()
        return formula if name[0] in "LQ" and re.search(r"^[-−+]|[ /]", formula) is None else f"({formula})"


Act = Callable[[re.Match[str], Frame], str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording and what it does; the result stands in its place."""

    wording: re.Pattern[str]
    act: Act


def phrases(act: Act, block: str) -> tuple[Phrase, ...]:
    """Phrases that do the same, one a line; words end where they end."""
    return tuple(
        Phrase(re.compile(rf"(?<!\S)(?:{as_regex(wording, WORDS)})(?:(?!\S)|(?<=\s))"), act)
        for wording in entries(block)
    )


def drop(match: re.Match[str], frame: Frame) -> str:
    """Says nothing about the question."""
    return " "


def kept(match: re.Match[str], frame: Frame) -> str:
    """Says nothing, but its formula stays."""
    return f" {match['a']} "


def task(name: str, *, asked: bool = True) -> Act:
    """Says what is to be done; a formula named `a` stays."""

    def act(match: re.Match[str], frame: Frame) -> str:
        frame.tasks.add(name)
        frame.asked = frame.asked or asked
        return f" {match['a']} " if "a" in match.groupdict() and match["a"] else " "

    return act


def asks(match: re.Match[str], frame: Frame) -> str:
    """Asks for something."""
    frame.asked = True
    return f" {match['a']} " if "a" in match.groupdict() and match["a"] else " "


def applied(phrases: tuple[Phrase, ...], skeleton: str, frame: Frame) -> str:
    """The skeleton without the phrases found in it, in the order of the table."""
    for each in phrases:
        if each.wording.search(skeleton):
            skeleton = re.sub(r"\s+", " ", each.wording.sub(lambda m, e=each: e.act(m, frame), skeleton)).strip()  # type: ignore[misc]
    return skeleton
