"""What is gathered while a pack is read: findings, and references to be looked up when all of it is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lessons.findings import Finding, Severity
from lessons.markdown_rules import Room, check
from lessons.model import Place
from lessons.pieces import split
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


@dataclass(slots=True)
class Log:
    """`pack` is the id of the pack that is read."""

    pack: str
    decimal_comma: bool = False
    findings: list[Finding] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)

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
        for slip in split(text.replace("$", " "))[1]:
            line = text.count("\n", 0, slip.offset) + 1
            self.error(table.text_place(path, line), slip.code, slip.message, slip.hint)
        return text

    def expression(self, table: Table, path: Path, text: str) -> str:
        """Check what is an expression itself, and needs no braces around a name; the expression itself."""
        if "{{" in text:
            hint = "Braces put values into texts only: write d/t instead of {{d}}/t."
            self.error(table.place(*path), "expression.braces", "This is an expression already.", hint)
        return text
