"""What stands on a handout, as plain data: groups of blocks, each group kept on one page where it fits."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.packs.handout.figures import pieces
from engine.errors import LemmaError
from lessons.client import LessonsClient
from lessons.contents import Contents
from lessons.model import Plot
from lessons.plots.data import Data


@dataclass(frozen=True, slots=True)
class Words:
    """Markdown with formulas between dollars."""

    text: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A plot, worked out."""

    data: Data


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture of a pack: the bytes of its file, and what is seen."""

    file: bytes
    description: str


@dataclass(frozen=True, slots=True)
class Room:
    """So many empty lines to write on."""

    lines: int


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page."""


Block = Words | Drawn | Pictured | Room | NewPage
Group = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """The words that Lemma adds, in the language of whoever prints."""

    name: str = "Name"
    date: str = "Date"
    answers: str = "Answers"
    example: str = "Example"
    answer: str = "Answer"
    plot: str = "Plot"
    picture: str = "Picture"
    put_in_order: str = "Put these in order: write 1, 2, 3 before them."
    match: str = "Match each number with a letter."
    several: str = "More than one may be right."
    again: str = "To print the same sheet again: {count} problems, seed {seed}."


ENGLISH = Terms()


@dataclass(frozen=True, slots=True)
class Handout:
    """`title` stands above, `source` (a pack, a program) in the head of every page, `foot` in its foot.

    `who` is whose it is; `to_fill` leaves a line for a name and a date instead.
    """

    title: str
    groups: tuple[Group, ...]
    source: str = ""
    foot: str = ""
    who: str = ""
    to_fill: bool = False
    terms: Terms = ENGLISH

    def to_markdown(self) -> str:
        """The same as Markdown; plots and pictures by their descriptions."""
        terms = self.terms
        out = [f"# {self.title}"]
        if self.source or self.who:
            out.append(" \N{MIDDLE DOT} ".join(one for one in (self.source, self.who) if one))
        if self.to_fill:
            out.append(f"{terms.name}: ________________  {terms.date}: ____________")
        for block in (block for group in self.groups for block in group):
            match block:
                case Words():
                    out.append(block.text)
                case Drawn():
                    out.append(f"*{terms.plot}: {_one_line(block.data.description)}*")
                case Pictured():
                    out.append(f"*{terms.picture}: {_one_line(block.description)}*")
                case NewPage():
                    out.append("---")
                case Room():
                    pass
        if self.foot:
            out.append(f"---\n\n{self.foot}")
        return "\n\n".join(out) + "\n"


def blocks_of(
    client: LessonsClient, text: str, plots: Sequence[Plot], contents: Contents | None, *, comma: bool
) -> Iterable[Block]:
    """The blocks of a text of a pack, its plots worked out; what cannot be shown is told by its description."""
    for piece in pieces(text):
        if isinstance(piece, str):
            yield Words(piece)
            continue
        kind, name, description = piece
        plot = next((one for one in plots if kind == "plot:" and one.id == name), None)
        try:
            if plot is not None:
                yield Drawn(client.plot(plot, decimal_comma=comma))
            elif kind == "media/" and contents is not None:
                yield Pictured(contents.read(f"media/{name}"), description)
        except LemmaError:
            yield Words(plot.description if plot is not None else description)


def beside(words: str, other: str) -> str:
    """`other` for a line with `words`: where these run from right to left the line does, and what `other` is keeps its
    own order in it (UAX #9)."""
    runs_left = any(unicodedata.bidirectional(one) in ("R", "AL") for one in words)
    return f"\N{FIRST STRONG ISOLATE}{other}\N{POP DIRECTIONAL ISOLATE}" if runs_left else other


def _one_line(text: str) -> str:
    return " ".join(text.split())
