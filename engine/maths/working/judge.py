"""Judges lines of work one after the other: each against the line before, and against the question where there is one.

A line is judged as soon as it is there (`Working.add`). Right is said only of what was shown; what cannot be settled is
"cannot decide". Known mistakes are named by `mistakes`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.errors import LemmaError
from engine.maths.calculus import NoRule
from engine.maths.claims.formula import Truth, letters
from engine.maths.claims.found import Found
from engine.maths.claims.systems import is_system
from engine.maths.components import named_vectors
from engine.maths.evaluate import NotRational, Unclear, Undefined
from engine.maths.line_verdict import JUSTIFIED, UNJUSTIFIED, LineRelation, LineVerdict
from engine.maths.question import Question
from engine.maths.real_line.line import Unsettled
from engine.maths.steps.judge import DIFFERENTIAL
from engine.maths.tree import (
    Apply,
    Const,
    Derivative,
    Func,
    Listing,
    Logic,
    Node,
    Relation,
    Sym,
    Words,
    symbols,
    walk,
)
from engine.maths.working import sentences
from engine.maths.working.angles import in_degrees, speaks_of_radians, without_degree_signs
from engine.maths.working.brackets import is_wrong_bracket
from engine.maths.working.congruent import congruence, remainders_after
from engine.maths.working.derived import cross, set_equal
from engine.maths.working.lines import Line, LineKind, definition_of, read_line, split_lines
from engine.maths.working.listed import as_system, term_of_sequence
from engine.maths.working.measured import has_units
from engine.maths.working.put_units import is_formula, right_of
from engine.maths.working.quantities import Quantities
from engine.maths.working.separated import with_derivative
from engine.maths.working.values import same, worked_out

R = LineRelation
MAX_LINES = 200
_RELATED = re.compile(r"[=<>≤≥≈]|\\(?:le|ge|approx|lt|gt)")
_CONNECTING = re.compile(
    r"\W*(?:(?:so|then|therefore|hence|thus|now|next|and|we|by|i|can|first|finally)\b\W*)*"
    r"(?:$|subtract|add|divid|multipl|factor|expand|simplif|collect|combin|squar|cancel|move|rearrang|substitut|solve"
    r"|tak(?:e|ing)|apply|us(?:e|ing)|get|gives?|equals|bring|put|both sides|the same)",
    re.I,
)
"""Words of remarks after which the same argument goes on."""


@dataclass(slots=True)
class Working(Quantities):
    """The lines of one working, judged as they come.

    `question`: what the working is for. `domain`: where the unknowns live (real or positive). `calculus`: whether an
    expression may be followed by its derivative or antiderivative. `comments_restart`: whether a new argument begins
    after every comment, instead of the old one going on.
    """

    def add(self, line: Line | str, *, continued: bool = False) -> LineVerdict:
        """The verdict on the next line; `continued` when the line after it begins with an equals sign."""
        if isinstance(line, str):
            line = read_line(line, self.known)
        quantities = self._quantities(line)
        try:
            if quantities is not None:
                return self._of_quantities(line, quantities)
            return self._add(line, continued)
        except (NoRule, NotRational, Undefined, Unclear, Unsettled, RecursionError, LemmaError):
            return self._say(Found(R.CANNOT_DECIDE), line)

    def _add(self, line: Line, continued: bool) -> LineVerdict:
        if (remainders := congruence(line.text)) is not None:
            remains = remainders_after(self._congruence, remainders)
            self._congruence, self._begun = remainders, True
            return self._say(remains, replace(line, tree=None))
        if line.kind is LineKind.COMMENT:
            self._comment = line.text
            self.said += f" {line.text}"
            if self.comments_restart:
                self._restart()
            return LineVerdict(R.COMMENT, "line.comment", sentences.PLAIN[R.COMMENT])
        if (differential := self._differential(line)) is not None:
            return self._say(differential, line)
        if self._earlier and (separated := with_derivative(line.text)) is not None:
            self._by_differentials(*separated.letters)
            line = replace(read_line(separated.text, self.known), text=line.text)
        if line.kind is LineKind.UNREADABLE or line.tree is None:
            self._gap = True
            return LineVerdict(R.CANNOT_READ, "line.unreadable", line.problem)
        self.said += f" {line.said}" if line.said else ""
        if any(node == Const("i") for node in walk(line.tree)):
            self.complex_numbers = True
        self._vectors |= named_vectors(line.tree)
        if line.kind is LineKind.DEFINITION:
            return self._define(line)
        if self._names_given(line.tree):
            return self._say(Found(R.DEFINITION), line)
        first = line.tree if self._begun or self.question is not None else as_system(line.tree)
        primed = self._primed(self._unnumbered(first))
        for node in walk(primed):
            if isinstance(node, Derivative) and isinstance(node.body, Sym) and node.body != node.variable:
                self._dependent.add((node.body.name, node.variable.name))
        if (terms := term_of_sequence(line.tree, self._earlier)) is not None:
            fault = self._chain_fault(terms)
            return self._say(fault or Found(R.SAME_VALUE), line, before=None)
        if self._is_new_name(line):
            relation = line.tree
            assert isinstance(relation, Relation)
            wrong = self._chain_fault(relation.terms[1:])
            if wrong is not None:
                return self._say(wrong, line, before=None)
            return self._define(definition_of(relation.terms[0], relation.terms[1], line.text))
        if isinstance(line.tree, Relation) and self._is_put_in(line.tree):
            return self._define(definition_of(line.tree.terms[0], line.tree.terms[1], line.text))
        tree = self._resolved(primed)
        anew, self._label = bool(line.label) and line.label != self._label, line.label or self._label
        equation = set_equal(tree, self._earlier) if self.calculus else None
        if equation is not None:
            tree, (found, before) = equation, (Found(R.START), None)
        elif anew:  # the mean after the median
            fault = self._chain_fault(tree.terms) if isinstance(tree, Relation) and set(tree.signs) == {"="} else None
            found, before = fault or Found(R.START), None
        else:
            found, before = self._judged(line, tree, continued)
            if line.label and found.relation is R.WRONG and before is not None and symbols(tree) < symbols(before):
                found = Found(R.CANNOT_DECIDE)  # with values put in
        if found.relation is R.WRONG and equation is None:
            found = self._without_degree_sign(line, tree, continued) or found
        if found.relation is R.WRONG and has_units(line.text):
            found = Found(R.CANNOT_DECIDE)
        if found.relation is R.WRONG and self._gap and before is not None:
            found = Found(R.CANNOT_DECIDE)  # what stood between could not be read
        if found.relation in (R.SAME_VALUE, R.START) and is_wrong_bracket(line.text, (self._written, line.tree)):
            found = Found(R.WRONG)
        self._gap = False
        comment = self._comment
        if found.relation is R.WRONG and comment and not _CONNECTING.match(comment):
            found = Found(R.CANNOT_DECIDE)  # a new thought may have begun
        verdict = self._say(found, line, before=before, tree=tree)
        self._remember(line, tree, found)
        return verdict

    def _is_put_in(self, tree: Relation) -> bool:
        """Whether a line gives a number to a letter of the one formula above it: `x = 4` after `y = 3x + 2`."""
        name, value = tree.terms[0], tree.terms[-1]
        if self.question is not None or len(self._earlier) != 1 or len(tree.terms) != 2 or symbols(value):
            return False
        formula = self._earlier[0]
        return is_formula(formula) and tree.signs == ("=",) and isinstance(name, Sym) and name.name in right_of(formula)

    def _names_given(self, tree: Node) -> bool:
        """Whether a line gives numbers to letters that no line before has, `a = 1, b = -5, c = 6`: they are kept."""
        if not self._begun or not isinstance(tree, (Listing, Logic)):
            return False
        parts = tree.items if isinstance(tree, Listing) and not tree.left else ()
        parts = tree.parts if isinstance(tree, Logic) and tree.word == "and" else parts
        own = self._seen | (set(self.question.variables) if self.question is not None else set())
        values: dict[str, Node] = {}
        for part in parts:
            if not (isinstance(part, Relation) and part.signs == ("=",) and isinstance(part.terms[0], Sym)):
                return False
            values[part.terms[0].name] = part.terms[1]
        stems = {name.partition("_")[0] for name in values}
        if len(values) < 2 or stems & own or any(symbols(value) for value in values.values()):
            return False
        self._names |= values
        return True

    def _unnumbered(self, tree: Node) -> Node:
        """`x_1 = 2, x_2 = 3` as x = 2 or x = 3 where the lines before speak of x."""
        parts = tree.items if isinstance(tree, Listing) and not tree.left else ()
        parts = tree.parts if isinstance(tree, Logic) else parts
        heads = [part.terms[0] for part in parts if isinstance(part, Relation) and part.signs == ("=",)]
        names = [head.name for head in heads if isinstance(head, Sym)]
        stems = {name.partition("_")[0] for name in names}
        if len(names) < 2 or len(names) != len(parts) or len(stems) != 1 or len(set(names)) != len(names):
            return tree
        stem = stems.pop()
        if stem not in self._seen or not all(name.partition("_")[2].isdigit() for name in names):
            return tree
        if set(names) & self._seen:
            return tree
        return Logic("or", tuple(Relation((Sym(stem), part.terms[1]), ("=",)) for part in parts))  # type: ignore[attr-defined]

    def _differential(self, line: Line) -> Found | None:
        """`du = 2x dx` after `u = x^2`: what is to be said of it; None of other lines."""
        match = DIFFERENTIAL.fullmatch(line.text.strip(" $.,;"))
        if match is None:
            return None
        known = self._names.get(match["new"])
        factor = read_line(match["factor"].strip(" $*") or "1", self.known).tree
        if known is None or factor is None:
            return Found(R.CANNOT_DECIDE)
        equal = same(worked_out(Derivative(known, Sym(match["old"]), 1)), self._resolved(factor))
        return Found({True: R.DERIVATIVE, False: R.WRONG, None: R.CANNOT_DECIDE}[equal])

    def _judged(self, line: Line, tree: Node, continued: bool) -> tuple[Found, Node | None]:
        """What was found of a line, and the tree it was compared with."""
        if line.about and self._last is not None and not isinstance(tree, (Relation, Logic, Listing)):
            about = Relation((self._last, tree), ("~",))
            return self._nearly_about(about), self._last
        if line.continues:
            return self._goes_on(tree), self._last
        if continued and isinstance(tree, Relation) and set(tree.signs) == {"="} and not self._names_one(tree):
            fault = self._chain_fault(tree.terms)  # the first of a chain: an identity, not an equation to solve
            start = self.previous
            if fault is None and start is not None and not self._claims(start):
                return self._values(start, tree.terms[0]), start
            if fault is not None and start is not None and symbols(tree):  # 2x = 7 - 3, and = 4 on the next line
                claimed = self._claim(tree)
                if claimed[0].relation in (R.SAME_SOLUTIONS, R.SAME_ROOTS):
                    return claimed
            return fault or Found(R.SAME_VALUE), None
        if self._claims(tree) or self._is_statement(tree):
            return self._claim(tree)
        return self._expression(tree)

    def _without_degree_sign(self, line: Line, tree: Node, continued: bool) -> Found | None:
        """What is to be said of `180 - 144 = 36°`, with the degree sign at some numbers only; None of other lines."""
        trees = [one for one in (tree, self.previous, self._last) if one is not None]
        if not any(map(in_degrees, trees)) or any(speaks_of_radians(one) for one in trees):
            return None
        before = self.previous, self._last
        self.previous, self._last = (None if one is None else without_degree_signs(one) for one in before)
        found, _ = self._judged(line, without_degree_signs(tree), continued)
        self.previous, self._last = before
        right = found.relation in (R.SAME_VALUE, R.SAME_SOLUTIONS, R.START)
        return replace(found, note="degree_sign") if right and not found.note else None

    @staticmethod
    def _names_one(tree: Relation) -> bool:
        """Whether a chain begins with a name: `x = 7 - 3`, which goes on with `= 4`."""
        head = tree.terms[0]
        if isinstance(head, Apply) or (isinstance(head, Func) and head.name in ("abs", "norm")):
            return not any(head in walk(term) for term in tree.terms[1:])
        return isinstance(head, Sym) and not any(head.name in symbols(term) for term in tree.terms[1:])

    def _is_statement(self, tree: Node) -> bool:
        """Whether a name alone stands for a statement: B after `(A or B) and (not A or B)`."""
        before = self._formula(self.previous) if self.previous is not None else None
        return isinstance(tree, Sym) and before is not None and tree.name in letters(before)

    def _goes_on(self, tree: Node) -> Found:
        if self._is_statement(tree):
            return self._claim(tree)[0]
        terms = tree.terms if isinstance(tree, Relation) and set(tree.signs) == {"="} else (tree,)
        if self._claims(tree) and not isinstance(tree, Relation):
            return self._claim(tree)[0]
        if self._last is None:
            return self._chain_fault(terms) or Found(R.START)
        fault = self._chain_fault(terms)
        found = self._values(self._last, terms[0])
        if found.relation is R.WRONG and self._values_put_in(terms[0]):
            return Found(R.CANNOT_DECIDE)
        return fault if fault is not None and found.relation is R.SAME_VALUE else found

    def _with_second(self, tree: Node) -> bool:
        """Whether a line is the second of two linear equations in the same two letters, to be solved together."""
        fits = len(self._earlier) == 1 and self.question is None and self.previous is not None
        return fits and self.previous is not None and cross(self.previous, tree)

    def _nearly_about(self, about: Relation) -> Found:
        found = self._rounded(about) or Found(R.CANNOT_DECIDE)
        return self._nearly(found, about) if found.relation is R.WRONG else found

    def _values_put_in(self, after: Node) -> bool:
        """Whether a formula such as `A = pi r^2` goes on with fewer letters: values may stand in the question."""
        start = self.previous
        if not isinstance(start, Relation) or not isinstance(start.terms[0], Sym) or self._last is None:
            return False
        return symbols(after) < symbols(self._last) and start.terms[0].name not in symbols(self._last)

    def _remember(self, line: Line, tree: Node, found: Found) -> None:
        formula = self._formula(tree) if self._claims(tree) else None
        self._written = line.tree
        beside = found.relation is R.SAME_VALUE and self.previous is not None and self._claims(self.previous)
        self._begun = True
        self._seen |= symbols(tree)
        self._comment = ""
        last = tree.terms[-1] if isinstance(tree, Relation) else tree if not self._claims(tree) else None
        self._last = last
        if found.relation is R.START and self.previous is not None and not self._claims(tree):
            return  # a calculation beside the equation
        if beside and formula is not None:
            return
        if isinstance(tree, Relation) and "~" in tree.signs:
            return
        if found.relation is R.CANNOT_DECIDE and self._with_second(tree):
            tree = Logic("and", (self.previous, tree)) if self.previous is not None else tree
            self._context = self._formula(tree)
        if line.continues and self.previous is not None and self._claims(self.previous) and not self._claims(tree):
            return
        self.previous = tree
        self._earlier.append(tree)
        if formula is not None and self._context in (None, Truth(True)) and len(self._earlier) == 1:
            try:
                self._context = formula if is_system(formula) else None
            except Unsettled:
                self._context = None


def judge_read(
    lines: Sequence[Line],
    *,
    question: Question | None = None,
    domain: str = "real",
    calculus: bool = False,
    comments_restart: bool = False,
    name_mistakes: bool = True,
    said: str = "",
) -> list[LineVerdict]:
    """The verdicts on lines that were read already; at most MAX_LINES of them are judged."""
    working = Working(question, frozenset(), domain, calculus, comments_restart)
    working.name_mistakes, working.said = name_mistakes, said
    second = lines[1].tree if len(lines) > 1 else None
    # 1 = 2 and then "no solution": somebody follows a contradiction; alone it is a slip
    working.supposed = isinstance(second, Words) or (isinstance(second, Relation) and not symbols(second))
    working.complex_numbers = any(
        node == Const("i") for line in lines if line.tree is not None for node in walk(line.tree)
    )
    found = []
    for at, line in enumerate(lines[:MAX_LINES]):
        following = lines[at + 1] if at + 1 < len(lines) else None
        continued = following is not None and following.continues and following.kind is not LineKind.COMMENT
        found.append(working.add(line, continued=continued))
    return found


def judge_lines(
    lines: Sequence[str],
    *,
    names: frozenset[str] = frozenset(),
    question: Question | None = None,
    domain: str = "real",
    calculus: bool = False,
    comments_restart: bool = False,
    said: str = "",
) -> list[LineVerdict]:
    """The verdict on every line, typed or LaTeX.

    `names`: names of several letters that are one symbol. `question`: what the working is for, if it is known; the
    first line is then judged as well. `said`: the words of the question, which tell what a letter is (the length of a
    side is not negative). The rest as for `Working`. Never raises for what the lines hold.
    """
    pieces = [(at, piece) for at, line in enumerate(lines) for piece in _statements_of(line)]
    read = [read_line(piece, names) for _, piece in pieces]
    found = judge_read(
        read, question=question, domain=domain, calculus=calculus, comments_restart=comments_restart, said=said
    )
    return [_worst([one for (at, _), one in zip(pieces, found, strict=False) if at == n]) for n in range(len(lines))]


def _statements_of(line: str) -> list[str]:
    """The statements of one line, parted by arrows: `3x = 12 => x = 4`."""
    if "$" in line or "\\text" in line:
        return [line]
    pieces = [piece for piece in split_lines(line) if piece.strip()]
    return pieces if pieces and all(_RELATED.search(piece) for piece in pieces) else [line]  # x => 2 is one


def _worst(found: Sequence[LineVerdict]) -> LineVerdict:
    """The verdict on a line of several statements: that on the first that is not justified, else on the last."""
    if not found:
        return LineVerdict(R.CANNOT_DECIDE, "line.cannot_decide", sentences.PLAIN[R.CANNOT_DECIDE])
    return next((one for one in found if one.relation not in JUSTIFIED), found[-1])


def first_unjustified(verdicts: Sequence[LineVerdict], *, lost_roots: bool = True) -> int | None:
    """The index of the first line that does not follow, None when there is none.

    `lost_roots`: whether a line that drops a solution counts too, as it does for a student. One that divides by what
    may be zero, and does not say so, always counts.
    """
    for at, verdict in enumerate(verdicts):
        lost = verdict.relation is R.LOST and (lost_roots or bool(verdict.condition))
        if verdict.relation in UNJUSTIFIED or lost:
            return at
    return None
