"""The blocks that a text of a pack is shown in: paragraphs, formulas, figures, lists, tables.

    blocks(text)      # of a text whose values have been put in

Whoever shows texts, in a window or a terminal, goes through these and knows no Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token

from lessons.markdown_parsing import FIGURES, HELD, MAX_LENGTH, Parsed
from lessons.pieces import Kind


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line: plain text with its `styles` (strong, emphasis, code), or a formula in LaTeX (`math`).

    `skill` is the skill a link leads to. A line break is the text `\\n`.
    """

    text: str
    styles: frozenset[str] = frozenset()
    math: bool = False
    skill: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a heading where `level` is 1 to 6."""

    runs: tuple[Run, ...]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula on its own, in LaTeX."""

    tex: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of `media`, or a plot, an example or an exploration; `scheme` says which."""

    scheme: str
    target: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: the blocks of each entry; numbered from `start`, or not where it is None."""

    entries: tuple[tuple[Block, ...], ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Blocks set apart."""

    inner: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Lines in a fixed-width face."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of cells, the first row its head; `aligned` left, center, right or nothing for each column."""

    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    aligned: tuple[str, ...]


Block = Paragraph | Formula | Figure | Listed | Quote | Code | Grid


def title(page: str) -> str:
    """The title of a lesson page, as plain text: its first heading; empty if there is none."""
    first = next((block for block in blocks(page) if isinstance(block, Paragraph) and block.level), None)
    return "".join(run.text for run in first.runs) if first else ""


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text. What is refused by `check` (HTML, other links) is shown as it was written."""
    parsed = Parsed(text[:MAX_LENGTH])
    return tuple(_Builder(parsed).blocks(parsed.tokens))


class _Builder:
    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed

    def blocks(self, tokens: Sequence[Token]) -> Iterator[Block]:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            end = _closing(tokens, at)
            inner = tokens[at + 1 : end]
            if token.type in ("paragraph_open", "heading_open"):
                level = int(token.tag[1:]) if token.type == "heading_open" else 0
                yield from self.paragraph(inner[0].children or (), level)
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                start = int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else None
                yield Listed(tuple(self.entries(inner)), start)
            elif token.type == "blockquote_open":
                yield Quote(tuple(self.blocks(inner)))
            elif token.type == "table_open":
                yield self.grid(inner)
            elif token.type in ("fence", "code_block", "html_block"):
                yield Code(self.parsed.restored(token.content.rstrip("\n")))
            at = end + 1

    def entries(self, tokens: Sequence[Token]) -> Iterator[tuple[Block, ...]]:
        at = 0
        while at < len(tokens):
            end = _closing(tokens, at)
            yield tuple(self.blocks(tokens[at + 1 : end]))
            at = end + 1

    def grid(self, tokens: Sequence[Token]) -> Grid:
        rows: list[list[tuple[Run, ...]]] = []
        aligned: list[str] = []
        for at, token in enumerate(tokens):
            if token.type == "tr_open":
                rows.append([])
            elif token.type in ("th_open", "td_open"):
                rows[-1].append(tuple(run for run in self.runs(tokens[at + 1].children or ()) if isinstance(run, Run)))
                if token.type == "th_open":
                    aligned.append(str(token.attrs.get("style", "")).removeprefix("text-align:"))
        return Grid(tuple(map(tuple, rows)), tuple(aligned))

    def paragraph(self, children: Sequence[Token], level: int) -> Iterator[Block]:
        """A paragraph, cut where a figure or a formula on its own stands in it."""
        runs: list[Run] = []
        for found in self.runs(children):
            if isinstance(found, Run):
                runs.append(found)
                continue
            if line := _stripped(runs):
                yield Paragraph(line, level)
            runs = []
            yield found
        if line := _stripped(runs):
            yield Paragraph(line, level)

    def runs(self, children: Sequence[Token]) -> Iterator[Run | Formula | Figure]:
        styles: list[str] = []
        skill = ""
        for token in children:
            match token.type:
                case "strong_open" | "em_open":
                    styles.append("strong" if token.type == "strong_open" else "emphasis")
                case "strong_close" | "em_close":
                    styles.pop()
                case "link_open":
                    scheme, _, target = str(token.attrs.get("href", "")).partition(":")
                    skill = target if scheme == "skill" else ""
                case "link_close":
                    skill = ""
                case "softbreak":
                    yield Run(" ", frozenset(styles), skill=skill)
                case "hardbreak":
                    yield Run("\n", frozenset(styles), skill=skill)
                case "image":
                    yield self.figure(token)
                case "code_inline":
                    yield Run(self.parsed.restored(token.content), frozenset({*styles, "code"}), skill=skill)
                case _:
                    yield from self.text(token.content, Run("", frozenset(styles), skill=skill))

    def text(self, content: str, like: Run) -> Iterator[Run | Formula]:
        at = 0
        for match in HELD.finditer(content):
            if match.start() > at:
                yield replace(like, text=content[at : match.start()])
            at = match.end()
            piece = self.parsed.held[int(match[1])]
            if piece.kind is Kind.DISPLAY:
                yield Formula(piece.text.strip())
            elif piece.kind is Kind.MATH:
                yield replace(like, text=piece.text.strip(), math=True)
            else:
                yield replace(like, text=piece.raw)
        if at < len(content):
            yield replace(like, text=content[at:])

    def figure(self, token: Token) -> Figure:
        address = self.parsed.restored(str(token.attrs.get("src", "")))
        scheme, _, target = address.partition(":")
        description = self.parsed.restored(token.content)
        return Figure(scheme, target, description) if scheme in FIGURES else Figure("media", address, description)


def _closing(tokens: Sequence[Token], at: int) -> int:
    """The index of the token that closes the one at `at`; `at` itself for one that opens nothing."""
    depth = 0
    for index in range(at, len(tokens)):
        depth += tokens[index].nesting
        if depth <= 0:
            return index
    return len(tokens) - 1


def _stripped(runs: list[Run]) -> tuple[Run, ...]:
    """The runs without white space at both ends."""
    while runs and not runs[0].text.strip():
        runs = runs[1:]
    while runs and not runs[-1].text.strip():
        runs = runs[:-1]
    return tuple(runs)
