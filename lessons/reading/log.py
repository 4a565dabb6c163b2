"""What is gathered while a pack is read: findings, and references to be looked up when all of it is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from lessons.findings import Finding, Severity
from lessons.markdown_rules import Room, check
from lessons.model import Place
from lessons.pieces import Kind, split
from lessons.reading.tables import Table
from lessons.toml_lines import Path


@dataclass(frozen=True, slots=True)
class Reference:
    """Something a text or a field refers to: `scheme` is skill, problem, media, plot, example or exploration.

    `plots` are the plots that may be meant, where they are not those of `plots.toml`.
    """

    scheme: str
    target: str
    place: Place
    plots: frozenset[str] | None = None


_SINGLE = re.compile(r"(?<![{\\])\{\s*([A-Za-z]\w*)\s*\}(?!\})")
_ARGUMENT = re.compile(r"(?:[\^_}\]]|\\[A-Za-z]+)\s*$")  # what a brace of LaTeX stands behind


@dataclass(slots=True)
class Log:
    """`pack` is the id of the pack that is read.

    `single` are names in single braces and `lone` letters that are alone in double ones, for who knows the names.
    """

    pack: str
    decimal_comma: bool = False
    findings: list[Finding] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    single: list[tuple[str, Place]] = field(default_factory=list)
    lone: list[tuple[str, Place]] = field(default_factory=list)

    def error(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Note something that keeps the pack from being used."""
        self.findings.append(Finding(place, code, message, hint))

    def warn(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Note some advice."""
        self.findings.append(Finding(place, code, message, hint, Severity.WARNING))

    def full(self, reference: str) -> str:
        """`pack/id` of an id, which may be one already."""
        return reference if "/" in reference or not reference else f"{self.pack}/{reference}"

    def refer(self, scheme: str, target: str, place: Place) -> str:
        """Note a reference, to be looked up; its full name."""
        self.references.append(Reference(scheme, target, place))
        return self.full(target)

    def text(self, table: Table, path: Path, text: str, room: Room, plots: frozenset[str] | None = None) -> str:
        """Check the text in Markdown at `path`; the text itself."""
        if room is not Room.PAGE:
            self._note_braces(table, path, text)
        return self.markdown(text, room, lambda line: table.text_place(path, line), plots)

    def markdown(
        self, text: str, room: Room, place_of: Callable[[int], Place], plots: frozenset[str] | None = None
    ) -> str:
        """Check a text in Markdown, whose lines (from 1) stand at `place_of`; the text itself."""
        slips, mentions = check(text, room)
        for slip in slips:
            self.error(place_of(slip.line), slip.code, slip.message, slip.hint)
        for mention in mentions:
            self.references.append(Reference(mention.scheme, mention.target, place_of(mention.line), plots))
        return text

    def plain(self, table: Table, path: Path, text: str) -> str:
        """Check a text that is no Markdown but may have values in it; the text itself."""
        self._note_braces(table, path, text)
        for slip in split(text.replace("$", " "))[1]:
            line = text.count("\n", 0, slip.offset) + 1
            self.error(table.text_place(path, line), slip.code, slip.message, slip.hint)
        return text

    def _note_braces(self, table: Table, path: Path, text: str) -> None:
        if "{" not in text:
            return
        for found, into in ((single_braces(text), self.single), (lone_letters(text), self.lone)):
            into += [(name, table.text_place(path, text.count("\n", 0, offset) + 1)) for name, offset in found]

    def braces(self, names: Collection[str], known: bool) -> None:
        """Tell names in single braces and, where all names are `known`, letters in double ones that are none.

        Forgets all that was noted.
        """
        for name, place in self.single:
            if name in names:
                hint = f"A value is put in with two braces on each side: {{{{{name}}}}}."
                self.warn(place, "text.single_braces", f"{{{name}}} is shown as it stands here.", hint)
        for name, place in self.lone:
            if known and name not in names and name not in ("e", "i"):
                hint = f"The names here are {', '.join(sorted(names))[:200]}." if names else "There are no names here."
                self.warn(place, "text.no_name", f"{{{{{name}}}}} is no name, and is shown as the letter {name}.", hint)
        self.single.clear()
        self.lone.clear()

    def expression(self, table: Table, path: Path, text: str) -> str:
        """Check what is an expression itself, and needs no braces around a name; the expression itself."""
        if "{{" in text:
            hint = "Braces put values into texts only: write d/t instead of {{d}}/t."
            self.error(table.place(*path), "expression.braces", "This is an expression already.", hint)
        return text


def single_braces(text: str) -> Iterator[tuple[str, int]]:
    """Names in single braces, with their offsets: `{t}`, but not the arguments of LaTeX in formulas, as in `x^{t}`."""
    for piece in split(text)[0]:
        formula = piece.kind in (Kind.MATH, Kind.DISPLAY)
        for inner in piece.inner if formula else (piece,):
            if inner.kind is not Kind.TEXT:
                continue
            for found in _SINGLE.finditer(inner.text):
                if not (formula and _ARGUMENT.search(inner.text, 0, found.start())):
                    yield found[1], inner.offset + found.start()


def lone_letters(text: str) -> Iterator[tuple[str, int]]:
    """Single letters that are all there is between double braces, with their offsets."""
    for piece in split(text)[0]:
        for inner in (piece, *piece.inner):
            if inner.kind is Kind.VALUE and len(name := inner.text.strip()) == 1 and name.isalpha():
                yield name, inner.offset
