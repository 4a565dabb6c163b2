"""Tables: matrices in LaTeX and typed, functions by cases, lines aligned below one another."""

from __future__ import annotations

from engine.maths.reader.base import ENDS, OPERANDS, Base
from engine.maths.reader.lexing import Token
from engine.maths.tree import Cases, Func, Listing, Matrix, Node, Relation, Words

_NUMBER_OR_SIGN = frozenset(("num", "op", "frac", "vulgar", "sep"))


class Tables(Base):
    """The part of the parser for tables."""

    def environment(self) -> Node:
        r"""From \begin to \end."""
        opening = self.take()
        self.enter()
        bars, self.bars = self.bars, 0
        integrals, self.integrals = self.integrals, 0
        if opening.value == "lines":
            inner = self.lines()
        elif opening.value == "cases":
            inner = self.cases(opening)
        else:
            inner = self.table(opening)
        if self.token.kind != "endenv" or self.token.value != opening.value:
            if self.token.kind == "end":
                raise self.error("syntax.environment", "I miss the end of what begins here.", opening)
            raise self.unexpected()
        self.take()
        self.bars, self.integrals = bars, integrals
        self.leave()
        return self.close_off(inner)

    def rows(self) -> list[list[Node]]:
        """The cells up to the end of a table, row after row."""
        rows: list[list[Node]] = []
        while self.token.kind != "endenv":
            if self.token.kind == "line" and rows:
                self.take()
                continue
            row: list[Node] = []
            while True:
                if self.token.kind in ("if", "text") and row:
                    self.take()
                if self.token.kind == "otherwise":
                    self.take()
                    row.append(Words("otherwise"))
                else:
                    row.append(self.condition())
                if self.token.kind == "sep" and self.token.value in (",", ";"):
                    self.take()
                if self.token.kind in ("if", "otherwise") and len(row) == 1:
                    continue
                if self.token.kind != "cell":
                    break
                self.take()
            rows.append(row)
            if self.token.kind != "line":
                break
            self.take()
        return rows

    def table(self, opening: Token) -> Node:
        """A matrix; equations one below the other in one column are a list."""
        rows = self.rows()
        if not rows:
            raise self.error("syntax.empty_brackets", "There is nothing inside this table.", opening)
        if opening.value == "array" and all(isinstance(row[0], Relation) and len(row) == 1 for row in rows):
            return Listing(tuple(row[0] for row in rows), "", "") if len(rows) > 1 else rows[0][0]
        if opening.value == "array" and all(len(row) == 2 and _is_condition(row[1]) for row in rows):
            return Cases(tuple(row[0] for row in rows), tuple(row[1] for row in rows))
        matrix = self.matrix(rows, opening)
        if opening.value == "determinant":
            return self.determinant(matrix, opening)
        return Func("norm", (matrix,)) if opening.value == "norm" else matrix

    def matrix(self, rows: list[list[Node]], opening: Token) -> Matrix:
        """The matrix of `rows`."""
        if len({len(row) for row in rows}) != 1:
            raise self.error("syntax.matrix", "The rows of this matrix are not all of the same length.", opening)
        items = [item for row in rows for item in row]
        if any(isinstance(item, (Relation, Listing)) or _is_condition(item) for item in items):
            raise self.error("syntax.matrix", "I expected one value in each place of this matrix.", opening)
        return Matrix(tuple(items), len(rows[0]))

    def cases(self, opening: Token) -> Node:
        """A function by cases, or a system of equations behind one brace."""
        rows = self.rows()
        if not rows or any(len(row) > 2 for row in rows):
            raise self.error("syntax.cases", "I do not understand these cases.", opening)
        if all(len(row) == 1 for row in rows):
            items = tuple(row[0] for row in rows)
            return Listing(items, "", "") if len(items) > 1 else items[0]
        conditions: list[Node] = []
        for index, row in enumerate(rows):
            if len(row) == 1 and index < len(rows) - 1:
                raise self.error("syntax.cases", "One of these cases has no condition.", opening)
            conditions.append(row[1] if len(row) == 2 else Words("otherwise"))
        if not all(_is_condition(condition) for condition in conditions):
            raise self.error("syntax.cases", "One of these cases has no condition.", opening)
        return Cases(tuple(row[0] for row in rows), tuple(conditions))

    def typed_cases(self, first: Node) -> Node:
        """{x if x > 0, -x otherwise}, from its first `if` on."""
        values = [first]
        conditions: list[Node] = []
        while True:
            if self.token.kind == "otherwise":
                self.take()
                conditions.append(Words("otherwise"))
            elif self.token.kind == "if":
                self.take()
                condition = self.condition()
                if not _is_condition(condition):
                    raise self.error("syntax.cases", "I expected a condition such as x > 0 before this.")
                conditions.append(condition)
            else:
                raise self.unexpected()
            if not (self.token.kind == "sep" and self.token.value in (",", ";")):
                return Cases(tuple(values), tuple(conditions))
            self.take()
            values.append(self.relation())

    # --- typed matrices -----------------------------------------------------------------------------------

    def typed_matrix(self) -> Node | None:
        """[[1, 2], [3, 4]] or [1 2; 3 4]; None (and nothing taken) when the bracket here is another one."""
        start = self.at
        end = self.pairs.get(start)
        if end is None or self.tokens[end].value != "]":
            return None
        if self.peek().kind == "open" and self.peek().value == "[":
            return self.nested_rows(start, end)
        return self.spaced_rows(start, end)

    def nested_rows(self, start: int, end: int) -> Node | None:
        at = start + 1
        while at < end:
            close = self.pairs.get(at)
            if self.tokens[at].value != "[" or self.tokens[at].kind != "open" or close is None:
                return None
            if self.tokens[close].value != "]" or close == at + 1:
                return None
            at = close + 1
            if at < end:
                if self.tokens[at].kind != "sep" or self.tokens[at].value not in (",", ";"):
                    return None
                at += 1
        opening = self.take()
        self.enter()
        rows: list[list[Node]] = []
        while self.at < end:
            row_opening = self.take()
            inner = self.series()
            self.close(row_opening)
            bare = isinstance(inner, Listing) and not inner.left
            rows.append(list(inner.items) if isinstance(inner, Listing) and bare else [inner])
            if self.at < end:
                self.take()
        self.take()
        self.leave()
        return self.matrix(rows, opening)

    def spaced_rows(self, start: int, end: int) -> Node | None:
        """Rows between semicolons whose entries have only spaces, or commas, between them."""
        entries: list[int] = []
        rows = commas = 0
        plain = True
        at = start + 1
        while at < end:
            token = self.tokens[at]
            plain = plain and token.kind in _NUMBER_OR_SIGN
            rows += token.kind == "sep" and token.value == ";"
            commas += token.kind == "sep" and token.value == ","
            if at > start + 1 and token.spaced and self.tokens[at - 1].kind in ENDS and self.begins_entry(at):
                entries.append(at)
            at = self.pairs.get(at, at) + 1
        if not (rows and (entries or commas)) and not (entries and plain and not commas and not rows):
            return None
        self.breaks.update(entries)
        opening = self.take()
        self.enter()
        table: list[list[Node]] = [[]]
        while True:
            table[-1].append(self.relation())
            if self.at == end:
                break
            if self.token.kind == "sep" and self.token.value in (",", ";"):
                if self.take().value == ";":
                    table.append([])
            elif self.at not in entries:
                raise self.unexpected()
        self.take()
        self.leave()
        return self.matrix(table, opening)

    def begins_entry(self, at: int) -> bool:
        """Whether the token at `at`, with a space before it, begins a new entry: `1 -2` is two, `1 - 2` is one."""
        token, following = self.tokens[at], self.tokens[at + 1]
        if token.kind == "op" and token.value in "+-":
            return not following.spaced
        return token.kind in OPERANDS

    def called_matrix(self) -> Node:
        """matrix([1, 2], [3, 4])."""
        name = self.take()
        opening = self.token
        if opening.value != "(" or opening.kind != "open":
            raise self.unexpected()
        self.take()
        self.enter()
        rows: list[list[Node]] = []
        while True:
            if self.token.value != "[" or self.token.kind != "open":
                raise self.error("syntax.matrix", "Write the rows of a matrix in square brackets.", name)
            row_opening = self.take()
            inner = self.series()
            self.close(row_opening)
            bare = isinstance(inner, Listing) and not inner.left
            rows.append(list(inner.items) if isinstance(inner, Listing) and bare else [inner])
            if not (self.token.kind == "sep" and self.token.value == ","):
                break
            self.take()
        self.close(opening)
        self.leave()
        return self.matrix(rows, name)


def _is_condition(node: Node) -> bool:
    """Whether `node` can stand as the condition of a case."""
    return isinstance(node, Relation) or type(node).__name__ == "Logic" or node == Words("otherwise")
