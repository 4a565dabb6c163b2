"""Writes parsed Markdown into a text document: paragraphs, lists, tables, code and drawn formulas.

It goes from tokens to the document's own blocks without HTML in between, so that there is nothing in a model's
text that could load, link or run anything.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from markdown_it.token import Token
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from app.ui.direction import LEFT_TO_RIGHT, direction_of, has_letters, mirrored
from app.ui.inline_maths import insert_formula
from app.ui.markdown import PRIVATE, Parsed
from app.ui.scan import Formula
from app.ui.theme import TEXT_PX, Theme

FORMULA_SCALE = 1.14  # the mathematical face is smaller on its body than the text face
LINE_SPACE = 5  # px between lines
PARAGRAPH_SPACE = 9


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was written to an end in a document, and how what comes after it is to begin."""

    position: int = 0
    fresh: bool = True  # the block there is empty and may be used
    direction: Qt.LayoutDirection = LEFT_TO_RIGHT  # of what has no letters of its own


START = Place()


@dataclass(frozen=True, slots=True)
class _Inline:
    """The style of the words being written."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    size: float = TEXT_PX
    link: str = ""


class DocumentWriter:
    """Fills one document; `colour` overrides the text colour; `struck` draws a line through all of it.

    `links` are the schemes of the links that can be followed; the others are words.
    """

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        size: float = TEXT_PX,
        colour: str = "",
        *,
        struck: bool = False,
        links: Collection[str] = (),
    ) -> None:
        self._document = document
        self._theme = theme
        self._size = size
        self._plain = _Inline(size=size, struck=struck)
        self._links = links
        self._colour = colour or theme.colours.text
        self._cursor = QTextCursor(document)
        self._fresh = True  # the block at the cursor is empty and may be used
        self._lists: list[tuple[QTextListFormat, QTextList | None]] = []
        self._item_open = False
        self._quotes = 0
        self._parsed = Parsed([], [], False)
        self._direction = LEFT_TO_RIGHT  # of what has no letters of its own
        self._aside = False  # formulas alone stand where the lines of the interface begin

    def write(self, parsed: Parsed, after: Place = START) -> Place:
        """Replaces what is in the document from `after` on by `parsed`; where that ends."""
        self._parsed = parsed
        self._fresh = after.fresh
        prose = " ".join(_prose(token) for token in parsed.tokens)
        self._direction = after.direction if after.position else direction_of(prose)
        self._aside = mirrored() and not after.position and not has_letters(prose)
        self._cursor.beginEditBlock()
        self._cursor.setPosition(after.position)
        shape, state = self._cursor.blockFormat(), self._cursor.block().userState()
        self._cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.removeSelectedText()
        if after.fresh:
            shape = QTextBlockFormat()
            shape.setLayoutDirection(self._direction)
        self._cursor.setBlockFormat(shape)  # joined with what was removed, the block may have taken on its shape
        self._cursor.block().setUserState(state)
        self._cursor.setCharFormat(self._format(self._plain))
        self._blocks(parsed.tokens)
        if parsed.held:
            muted = self._format(_Inline(size=self._size))
            muted.setForeground(QColor(self._theme.colours.muted))
            self._cursor.insertText("\N{NO-BREAK SPACE}\N{HORIZONTAL ELLIPSIS}", muted)
        self._cursor.endEditBlock()
        return Place(self._cursor.position(), self._fresh, self._direction)

    def _blocks(self, tokens: list[Token]) -> None:
        at = 0
        style = self._plain
        while at < len(tokens):
            token = tokens[at]
            match token.type:
                case "paragraph_open":
                    self._start_block(words=_prose(tokens[at + 1]))
                case "heading_open":
                    larger = 1.12 if token.tag in ("h1", "h2") else 1.0
                    style = replace(self._plain, bold=True, size=self._size * larger)
                    self._start_block(extra_space=4, words=_prose(tokens[at + 1]))
                case "heading_close":
                    style = self._plain
                case "inline":
                    self._inline(token.children or [], style)
                case "fence" | "code_block":
                    self._code(token.content)
                case "bullet_list_open" | "ordered_list_open":
                    self._open_list(token)
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._item_open = True
                case "list_item_close":
                    self._item_open = False
                case "blockquote_open":
                    self._quotes += 1
                case "blockquote_close":
                    self._quotes -= 1
                case "hr":
                    self._start_block(extra_space=4)
                case "table_open":
                    at = self._table(tokens, at)
                case _:
                    pass
            at += 1

    def _start_block(self, *, extra_space: int = 0, display: bool = False, words: str = "") -> None:
        """Makes the cursor stand in an empty block of the right shape; `words` give it its direction."""
        px = self._theme.px
        block = QTextBlockFormat()
        block.setLayoutDirection(LEFT_TO_RIGHT if display else direction_of(words, self._direction))
        if self._aside:
            block.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        block.setLineHeight(px(LINE_SPACE), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        in_list = bool(self._lists)
        new_item = in_list and self._item_open
        if not self._fresh:
            block.setTopMargin(px(4 if new_item else PARAGRAPH_SPACE + extra_space))
        depth = len(self._lists) + self._quotes
        block.setIndent(self._quotes if new_item else depth)
        if display:
            block.setTopMargin(0 if self._fresh else px(7))
            block.setBottomMargin(px(3))
            self._set_in(block)
        plain = self._format(self._plain)
        if self._fresh:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(plain)
        else:
            self._cursor.insertBlock(block, plain)
        self._cursor.block().setUserState(-1)  # a block may be left from the last time, state and all
        self._fresh = False
        if new_item:
            style, items = self._lists[-1]
            if items is None:
                self._lists[-1] = (style, self._cursor.createList(style))
            else:
                items.add(self._cursor.block())
            self._item_open = False

    def _set_in(self, block: QTextBlockFormat) -> None:
        """Sets a formula in a line of its own in, from the side where the lines around it begin."""
        if self._direction == LEFT_TO_RIGHT:
            block.setLeftMargin(self._theme.px(20))
        else:
            block.setRightMargin(self._theme.px(20))
            block.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)

    def _open_list(self, token: Token) -> None:
        style = QTextListFormat()
        style.setIndent(len(self._lists) + 1 + self._quotes)
        if token.type == "ordered_list_open":
            style.setStyle(QTextListFormat.Style.ListDecimal)
            style.setStart(int(token.attrGet("start") or 1))
        else:
            style.setStyle(QTextListFormat.Style.ListDisc)
        self._lists.append((style, None))

    def _inline(self, children: list[Token], style: _Inline) -> None:
        stack = [style]
        for child in children:
            match child.type:
                case "text" | "text_special" | "html_inline" | "image":
                    self._text(child.content, stack[-1])
                case "strong_open":
                    stack.append(replace(stack[-1], bold=True))
                case "em_open":
                    stack.append(replace(stack[-1], italic=True))
                case "s_open":
                    stack.append(replace(stack[-1], struck=True))
                case "link_open":
                    address = str(child.attrGet("href") or "")
                    known = address.partition(":")[0] in self._links
                    stack.append(replace(stack[-1], link=address if known else ""))
                case "strong_close" | "em_close" | "s_close" | "link_close":
                    stack.pop()
                case "code_inline":
                    self._text(child.content, replace(stack[-1], code=True))
                case "softbreak":
                    self._text(" ", stack[-1])
                case "hardbreak":
                    self._text("\N{LINE SEPARATOR}", stack[-1])
                case _:
                    pass

    def _text(self, text: str, style: _Inline) -> None:
        words, at = "", 0
        while at < len(text):
            formula = self._parsed.formula(text[at])
            at += 1
            if formula is None:
                words += text[at - 1]
                continue
            self._words(words, style)
            words = ""
            tail = self._tail(formula, text, at)
            at += len(tail)
            self._formula(formula, style, tail)
        self._words(words, style)

    def _tail(self, formula: Formula, text: str, at: int) -> str:
        """What stands at `at`, right behind a formula among words, and belongs to its right."""
        runs_left = self._cursor.blockFormat().layoutDirection() != LEFT_TO_RIGHT
        found = _TAIL.match(text, at)
        return found[0] if found is not None and not (formula.display or runs_left) else ""

    def _words(self, words: str, style: _Inline) -> None:
        if not words:
            return
        if self._cursor.block().userState() == _AFTER_DISPLAY:  # text after a display formula: a new paragraph
            lead = words[: len(words) - len(words.lstrip(".,;:"))]
            if lead:
                self._cursor.insertText("\N{THIN SPACE}" + lead, self._format(style))
            words = words[len(lead) :].lstrip()
            if not words:
                return
            self._start_block()
        elif self._cursor.atBlockStart():
            words = words.lstrip(" ")
        self._cursor.insertText(words, self._format(style))

    def _formula(self, formula: Formula, style: _Inline, tail: str) -> None:
        colours = self._theme.colours
        if formula.display:
            if self._cursor.block().length() > 1:
                self._start_block(display=True)
            else:
                block = self._cursor.blockFormat()
                self._set_in(block)
                self._cursor.setBlockFormat(block)
            self._cursor.block().setUserState(_AFTER_DISPLAY)
        elif self._cursor.block().userState() == _AFTER_DISPLAY:
            self._start_block()
        size = style.size * self._theme.zoom / 100 * FORMULA_SCALE
        shape = self._format(style)
        if not insert_formula(self._cursor, formula, size, self._colour, shape.font(), tail=tail, struck=style.struck):
            source = self._format(replace(style, code=True))
            source.setForeground(QColor(colours.text))
            self._cursor.insertText(formula.tex, source)
            self._cursor.insertText(tail, shape)

    def _format(self, style: _Inline) -> QTextCharFormat:
        theme = self._theme
        if style.code:
            font = theme.fixed_font(style.size * 0.9)
        else:
            font = theme.font(style.size, QFont.Weight.DemiBold if style.bold else QFont.Weight.Normal)
        font.setItalic(style.italic)
        font.setStrikeOut(style.struck)
        result = QTextCharFormat()
        result.setFont(font)
        result.setForeground(QColor(theme.colours.accent if style.link else self._colour))
        if style.link:
            result.setAnchor(True)
            result.setAnchorHref(style.link)
            result.setFontUnderline(True)
        if style.code:
            result.setBackground(QColor(theme.colours.sunken))
        return result

    def _code(self, source: str) -> None:
        self._start_block(extra_space=2)
        block = self._cursor.blockFormat()
        block.setBackground(QColor(self._theme.colours.sunken))
        block.setLayoutDirection(LEFT_TO_RIGHT)
        self._cursor.setBlockFormat(block)
        lines = source.rstrip("\n").replace("\n", "\N{LINE SEPARATOR}")
        self._text(lines, replace(self._plain, code=True))

    def _table(self, tokens: list[Token], start: int) -> int:
        """Writes the table that opens at `start`; gives the index of its closing token."""
        rows: list[list[tuple[list[Token], bool, str]]] = []
        at, header, side = start, False, ""
        while tokens[at].type != "table_close":
            match tokens[at].type:
                case "tr_open":
                    rows.append([])
                case "th_open" | "td_open":
                    header = tokens[at].type == "th_open"
                    side = str(tokens[at].attrGet("style") or "").rpartition(":")[2]
                case "inline":
                    rows[-1].append((tokens[at].children or [], header, side))
                case _:
                    pass
            at += 1
        px = self._theme.px
        look = QTextTableFormat()
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QColor(self._theme.colours.border))
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setCellPadding(px(5))
        look.setTopMargin(px(6))
        look.setBottomMargin(px(6))
        look.setWidth(QTextLength())
        look.setLayoutDirection(self._direction)
        if not self._fresh:
            self._start_block()
        columns = max(map(len, rows))
        table = self._cursor.insertTable(len(rows), columns, look)
        for i, row in enumerate(rows):
            for j, (children, bold, side) in enumerate(row):
                upright = QTextTableCellFormat()
                upright.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                table.cellAt(i, j).setFormat(upright)
                self._cursor = table.cellAt(i, j).firstCursorPosition()
                cell = self._cursor.blockFormat()
                cell.setLayoutDirection(self._direction)
                if side in _SIDES:
                    cell.setAlignment(_SIDES[side])
                self._cursor.setBlockFormat(cell)
                self._inline(children, replace(self._plain, bold=bold))
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True
        return at


def _prose(token: Token) -> str:
    """The words of a token, without its formulas and code."""
    words = "".join(child.content for child in token.children or [] if child.type == "text")
    return PRIVATE.sub("", words)


_TAIL = re.compile(r"(?:-?[A-Za-z]{1,12}(?![A-Za-z]))?[,.;:!?)\]%\u2019\u201d]{0,3}")
"""What stands against a formula and must not begin a line, as in `x`-axis; Qt would break there."""
_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    "center": Qt.AlignmentFlag.AlignHCenter,
}
_AFTER_DISPLAY = 1  # the state of a block that holds a formula in a line of its own
