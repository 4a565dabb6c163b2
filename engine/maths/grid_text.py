"""Reads vectors and matrices in every usual notation, into one tree: Matrix.

    (1, 2, 3)   <1, 2, 3>   [1; 2; 3]   2i - 3j + k   [[1, 2], [3, 4]]   [1 2; 3 4]   matrix([1, 2], [3, 4])
    \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}, with a number before or behind it, transposed with ^T

The text is cut into cells here, and the cells go to the reader: `[1, 2; 3, 4]` is two rows only as long as commas and
semicolons are told apart. Knows nothing of right or wrong.
"""

from __future__ import annotations

import re

from engine.maths.answers import NotUnderstood
from engine.maths.grids import MAX_CELLS, Grid, along_units, from_tree, not_understood
from engine.maths.reader import ReadError, read
from engine.maths.reader.limits import MAX_LENGTH
from engine.maths.tree import (
    Listing,
    Matrix,
    Neg,
    Node,
    Num,
    Relation,
)

_LAYOUT = re.compile(r"\\(?:left|right|[bB]igg?[lrm]?|displaystyle)(?![A-Za-z])|\\[,;:!]|(?<!\\)\\[\[\]()]|\$")
_SIGNS = (
    (re.compile(r"\\langle(?![A-Za-z])|[⟨〈]"), "<"),
    (re.compile(r"\\rangle(?![A-Za-z])|[⟩〉]"), ">"),
    (re.compile(r"\\lbrack(?![A-Za-z])"), "["),
    (re.compile(r"\\rbrack(?![A-Za-z])"), "]"),
)
_NAMED = re.compile(
    r"^\s*(?:\\(?:vec|mathbf|overrightarrow|boldsymbol|bm|hat)\s*\{\s*\w+\s*\}|[A-Za-z]\w{0,2}(?:_\w)?)\s*=\s*"
)
_ENVIRONMENT = re.compile(
    r"\\begin\s*\{(?P<name>[pbB]?matrix|smallmatrix|array)\*?\}\s*(?:\{[lcr|\s]*\})?(?P<body>.*?)\\end\s*\{(?P=name)\*?\}",
    re.DOTALL,
)
_ROW = re.compile(r"\\\\(?:\s*\[[^\]]*\])?|\\cr(?![A-Za-z])")
_CALLED = re.compile(r"\b(?:np\.|numpy\.)?(?:[mM]atrix|array|[vV]ector|vec)\s*(?=\()")
_BOXED = re.compile(r"^\s*\\(?:boxed|fbox)\s*\{(?P<inside>.*)\}\s*$", re.DOTALL)
_BINOMIAL = re.compile(r"\\[dt]?binom\s*(?=\{)")  # set as a column of two
_BARS = re.compile(r"\(\s*[^(),;|\s][^(),;|]*(?:\|[^(),;|]*[^(),;|\s]\s*)+\)")  # (1|-2|3)
_TALL = str.maketrans("⎡⎣⎢⎤⎦⎥⎛⎝⎜⎞⎠⎟", " " * 12)
_AXES = re.compile(r"\s*(?P<name>[A-Za-z](?:_\d)?)\s*=(?P<value>[^=]*)")
_AXES_HEAD = re.compile(r"^\(\s*(?P<names>[A-Za-z](?:_\d)?(?:\s*,\s*[A-Za-z](?:_\d)?)+)\s*\)\s*=\s*")
_TRANSPOSED = re.compile(
    r"^\s*\^\s*(?:\{\s*)?(?:\\mathrm\s*\{\s*T\s*\}|\\text\s*\{\s*T\s*\}|\\top|\\intercal|T)(?:\s*\})?\s*$|^\s*ᵀ\s*$"
)
_SIMPLE = re.compile(r"[+−-]?[\w.]+(?:/[\w.]+)?")
_UNIT = re.compile(
    r"\\(?:mathbf|hat|vec|boldsymbol|bm|mathrm|widehat|textbf|hat\s*\{?\s*\\mathbf)\s*\{?\s*\\?(?P<name>[ijk])(?:math)?\s*\}?(?:\s*\})?"
    r"|(?P<plain>[ijk])\u0302|(?P<one>[îĵ])"
)
_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}


def read_grid(
    text: str, *, decimal_comma: bool = False, names: frozenset[str] = frozenset(), vector: bool = False
) -> Grid:
    """The vector or matrix in a text. `vector` takes i, j, k for unit vectors. Raises ReadError or NotUnderstood."""
    if len(text) > MAX_LENGTH:
        read(text)  # refuses it
    return _GridReader(decimal_comma, names).whole(text, vector)


class _GridReader:
    def __init__(self, decimal_comma: bool, names: frozenset[str]) -> None:
        self.decimal_comma = decimal_comma
        self.names = names

    def cell(self, text: str) -> Node:
        tree = read(text, decimal_comma=self.decimal_comma, names=self.names)
        if isinstance(tree, (Listing, Relation, Matrix)):
            raise not_understood()
        return tree

    def whole(self, text: str, vector: bool) -> Grid:
        tidy = _LAYOUT.sub(" ", text).translate(_TALL)
        if (boxed := _BOXED.match(tidy)) is not None and _closes_last(boxed["inside"]):
            tidy = boxed["inside"]
        for sign, meaning in _SIGNS:
            tidy = sign.sub(meaning, tidy)
        tidy = tidy.strip().rstrip(".;,").strip()
        if not tidy:
            read(text)  # says that there is nothing
        tidy = self.without_axes(tidy) if vector else tidy
        if (named := _NAMED.match(tidy)) is not None:
            tidy = tidy[named.end() :]
        if len(found := list(_ENVIRONMENT.finditer(tidy))) == 1:
            return self.environment(tidy, found[0])
        if "\\begin" in tidy or "\\end" in tidy:
            raise not_understood()
        tidy = _CALLED.sub("", tidy)
        if vector and _BARS.fullmatch(tidy):
            tidy = tidy.replace("|", ";")
        tidy = _unwrapped(tidy)
        if not vector and (rows := self.loose_rows(tidy)) is not None:
            return self.grid(rows)
        core = self.core(tidy, vector)
        if core is not None:
            start, end = core
            return self.around(self.bracketed(tidy[start:end]), tidy[:start], tidy[end:])
        if vector and (grid := self.unit_vectors(tidy)) is not None:
            return grid
        lines = [line for line in tidy.splitlines() if line.strip()]
        if len(lines) > 1:
            return self.grid([self.cells(line) for line in lines])
        if (parts := self.binomial(tidy)) is not None:
            return self.grid([[part] for part in parts])
        if vector and len(cells := self.split(tidy, ";") if ";" in tidy else self.split(tidy, ",")) > 1:
            return self.grid([cells], free=True)
        tree = read(text, decimal_comma=self.decimal_comma, names=self.names)
        return from_tree(tree, vector=vector)

    def without_axes(self, text: str) -> str:
        """`(x, y) = (1, 2)` and `x = 1, y = 2` without the names, which must stand in their order."""
        head = _AXES_HEAD.match(text)
        if head is not None:
            names = [name.strip() for name in head["names"].split(",")]
            return text[head.end() :] if names == sorted(set(names)) else text
        parts = self.split(text, ";") if ";" in text else self.split(text, ",")
        axes = [axis for part in parts if (axis := _AXES.fullmatch(part)) is not None]
        names = [axis["name"] for axis in axes]
        if len(axes) == len(parts) > 1 and (names == ["x", "y", "z"][: len(names)] or _counted(names)):
            return f"({'; '.join(axis['value'].strip() for axis in axes)})"
        return text

    def loose_rows(self, text: str) -> list[list[str]] | None:
        """The rows of a matrix without a bracket around them all: `[1, 2], [3, 4]`, `1 2; 3 4`, `1 & 2 \\\\ 3 & 4`."""
        if "&" in text and "\\\\" in text:
            return [row.split("&") for row in _ROW.split(text) if row.strip()]
        rows = _groups(text)
        if len(rows) > 1 and all(self.is_row(row) for row in rows):
            return [self.cells(row[1:-1]) for row in rows]
        parts = self.split(text, ";")
        if len(parts) > 1 and not re.search(r"[(\[{\n]", text):
            cells = [self.cells(part.strip()) for part in parts if part.strip()]
            return cells if len(cells) > 1 and all(len(row) > 1 for row in cells) else None
        return None

    def binomial(self, text: str) -> list[str] | None:
        """The two parts of \\binom{3}{4}."""
        match = _BINOMIAL.match(text.strip())
        groups = _groups(text.strip()[match.end() :]) if match is not None else []
        return [group[1:-1] for group in groups] if len(groups) == 2 and all(g[0] == "{" for g in groups) else None

    def environment(self, text: str, match: re.Match[str]) -> Grid:
        """The LaTeX environments of matrices."""
        rows = [row for row in _ROW.split(match["body"]) if row.strip()]
        grid = self.grid([row.split("&") for row in rows])
        before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
        if before[-1:] in ("(", "[", "{") and after[:1] == _CLOSING[before[-1]]:
            before, after = before[:-1].rstrip().removesuffix("\\boxed").removesuffix("\\"), after[1:]
        return self.around(grid, before, after)

    def around(self, grid: Grid, before: str, after: str) -> Grid:
        """A number before it, and a division or a transposition behind it."""
        before, after = before.strip(), after.strip()
        if before.endswith("=") and before.count("=") == 1 and not re.search(r"[,;&<>]", before):
            before = ""  # a + b = (4, 6)
        if _TRANSPOSED.match(after):
            grid, after = grid.transposed(), ""
            grid = Grid(grid.matrix)
        before = re.sub(r"(?:\*|·|⋅|×|\\cdot|\\times)\s*$", "", before).strip()
        if before in ("-", "−", "+"):
            factor: Node = Neg(Num("1")) if before != "+" else Num("1")
            grid, before = grid.scaled(factor), ""
        if before:
            grid = grid.scaled(self.cell(before))
        if after.startswith("/"):
            grid, after = grid.scaled(self.cell(after[1:]), below=True), ""
        elif (times := re.match(r"(?:\*|·|⋅|×|\\cdot|\\times)\s*", after)) is not None:
            grid, after = grid.scaled(self.cell(after[times.end() :])), ""
        if after:
            raise not_understood()
        return grid

    def core(self, text: str, vector: bool) -> tuple[int, int] | None:
        """Where the bracket with the cells begins and ends: the last outer one with a separator in it."""
        groups: list[tuple[int, int]] = []
        stack: list[str] = []
        start = 0
        for at, char in enumerate(text):
            if char in _CLOSING:
                if not stack:
                    start = at
                stack.append(_CLOSING[char])
            elif stack and char == stack[-1]:
                stack.pop()
                if not stack:
                    groups.append((start, at + 1))
        for start, end in reversed(groups):
            inner = text[start + 1 : end - 1]
            if any(len(self.split(inner, sign)) > 1 for sign in (",", ";", "\n")) or self.words(inner):
                return start, end
            inside = inner.strip()
            if inside[:1] in _CLOSING and text[start] == "[" and inside[-1:] == _CLOSING[inside[0]]:
                return start, end  # [[1, 2, 3]]
            if not vector and text[start] == "[" and (start, end) == (0, len(text)) and inside:
                return start, end  # [5]
        return None

    def bracketed(self, text: str) -> Grid:
        """What stands between brackets, these included."""
        opening, inner = text[0], text[1:-1].strip()
        nested = [part.strip() for part in self.split(inner, ",")]
        if len(nested) == 1:
            nested = [part.strip() for part in self.split(inner, ";")]
        if len(nested) == 1 and len(rows_side_by_side := _groups(inner)) > 1:
            nested = rows_side_by_side  # [[1, 2] [3, 4]]
        if all(self.is_row(part) for part in nested):
            return self.grid([self.cells(part[1:-1]) for part in nested])
        rows = [row for row in self.split(inner, "\n") if row.strip()]
        if opening == "[" or (len(rows) == 1 and not self.decimal_comma):
            by_semicolon = self.split(inner, ";")
            rows = by_semicolon if len(by_semicolon) > 1 else rows
        if len(rows) > 1:
            grid = self.grid([self.cells(row) for row in rows])
            return Grid(grid.matrix, free=opening in "(<" and grid.matrix.columns == 1)
        return self.grid([self.cells(inner)], free=opening in "(<{")

    def is_row(self, text: str) -> bool:
        """Whether a bracket spans the whole text and is a row, not the brackets of `(1+2)(3+4)`."""
        if text[:1] not in ("(", "[", "{") or text[-1] != _CLOSING[text[0]]:
            return False
        depth = 0
        for at, char in enumerate(text):
            depth += (char in "([{") - (char in ")]}")
            if depth == 0 and at < len(text) - 1:
                return False
        inner = text[1:-1]
        separated = any(len(self.split(inner, sign)) > 1 for sign in (",", ";")) or bool(self.words(inner))
        return separated or text[0] == "["

    def cells(self, text: str) -> list[str]:
        """The cells of one row."""
        for sign in (";", "&", ",") if self.decimal_comma else (",", "&", ";"):
            parts = self.split(text, sign)
            if len(parts) > 1:
                return parts
        return self.words(text) or [text]

    def words(self, text: str) -> list[str]:
        """Numbers or letters with only spaces between them."""
        parts = text.split()
        typed = [part.replace(",", ".") if self.decimal_comma else part for part in parts]
        return parts if len(parts) > 1 and all(_SIMPLE.fullmatch(part) for part in typed) else []

    def split(self, text: str, sign: str) -> list[str]:
        """`text` cut at a sign outside brackets, but not at the comma of a decimal number."""
        parts, depth, start = [], 0, 0
        for at, char in enumerate(text):
            depth += (char in "([{") - (char in ")]}")
            within = (
                self.decimal_comma and sign == "," and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
            )
            if char == sign and depth == 0 and not within:
                parts.append(text[start:at])
                start = at + 1
        return [*parts, text[start:]]

    def grid(self, rows: list[list[str]], *, free: bool = False) -> Grid:
        columns = len(rows[0]) if rows else 0
        if not columns or sum(map(len, rows)) > MAX_CELLS:
            raise not_understood()
        if any(len(row) != columns for row in rows):
            raise NotUnderstood("read.matrix_rows", "The rows of this matrix are not equally long.")
        return Grid(Matrix(tuple(self.cell(cell) for row in rows for cell in row), columns), free)

    def unit_vectors(self, text: str) -> Grid | None:
        """`2i - 3j + k`, with hats, arrows or in bold."""
        plain = _UNIT.sub(
            lambda unit: " " + (unit["name"] or unit["plain"] or {"î": "i", "ĵ": "j"}[unit["one"]]) + " ", text
        )
        try:
            tree = read(plain, decimal_comma=self.decimal_comma, names=self.names | {"i"})
        except ReadError:
            return None
        return along_units(tree)


def _closes_last(inside: str) -> bool:
    """Whether the braces of a text are closed within it."""
    depth = 0
    for char in inside:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return False
    return depth == 0


def _counted(names: list[str]) -> bool:
    """x_1, x_2, x_3."""
    return bool(names) and names == [f"{names[0][:1]}_{at + 1}" for at in range(len(names))]


def _groups(text: str) -> list[str]:
    """The brackets a text is made of, with nothing but space, a comma or a semicolon between them; [] otherwise."""
    groups: list[str] = []
    stack: list[str] = []
    start = 0
    for at, char in enumerate(text):
        if char in _CLOSING and char != "<":
            if not stack:
                start = at
            stack.append(_CLOSING[char])
        elif stack and char == stack[-1]:
            stack.pop()
            if not stack:
                groups.append(text[start : at + 1])
        elif not stack and char not in " ,;\n\t":
            return []
    return [] if stack else groups


def _unwrapped(text: str) -> str:
    """`((1, 2))` as `(1, 2)`: a round bracket around one other bracket says nothing."""
    for _ in range(3):
        inner = text.strip()
        if not (inner.startswith("(") and inner.endswith(")")):
            break
        groups = _groups(inner[1:-1])
        if len(groups) != 1 or groups[0] != inner[1:-1].strip():
            break
        text = groups[0]
    return text
