"""What one working has said so far: its names, its claims, and how a line is compared with them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace

from engine.maths.claims.compare import relate
from engine.maths.claims.formula import Formula, Letter, NotAFormula, Truth, formula_of, join, names
from engine.maths.claims.found import Found
from engine.maths.claims.meant import BASES, based, open_logarithm, within
from engine.maths.claims.periodic import relate_periodic
from engine.maths.components import by_components, components, given_values, plain_norms
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.mistakes import Mistake, find_mistake
from engine.maths.question import Question, Task
from engine.maths.render import to_latex, to_text
from engine.maths.speech import to_words
from engine.maths.tree import (
    Apply,
    Derivative,
    Integral,
    Listing,
    Logic,
    Node,
    Num,
    Relation,
    Sym,
    Words,
    substitute,
    symbols,
    walk,
)
from engine.maths.units import Measure
from engine.maths.worded.by_tree import without_degrees
from engine.maths.working import sentences
from engine.maths.working.angles import in_radians
from engine.maths.working.congruent import Congruence
from engine.maths.working.lines import Line, is_calculus
from engine.maths.working.measured import Measured
from engine.maths.working.values import Opaque, conjugated, is_derivative, same, worked_out

R = LineRelation
SUBSTITUTED = tuple(Sym(name) for name in "uvwst")
"""The usual names for what is substituted in an integral."""


@dataclass(slots=True)
class Memory:
    """The state of one working.

    `question`: what the working is for. `domain`: where the unknowns live (real or positive). `calculus`: whether an
    expression may be followed by its derivative or antiderivative. `comments_restart`: whether a new argument begins
    after every comment, instead of the old one going on. `said`: what is said in words, which tells what letters are.
    """

    question: Question | None = None
    known: frozenset[str] = frozenset()
    domain: str = "real"
    calculus: bool = False
    comments_restart: bool = False
    complex_numbers: bool = False
    name_mistakes: bool = True
    supposed: bool = False  # whether a first line that is never true may be what the work supposes
    said: str = ""  # the words of the question and all remarks so far
    previous: Node | None = None
    _last: Node | None = None  # the expression a line that begins with = goes on from
    _seen: set[str] = field(default_factory=set)
    _names: dict[str, Node] = field(default_factory=dict)
    _instances: dict[str, Node] = field(default_factory=dict)  # x = 1 put in for a while
    _dependent: set[tuple[str, str]] = field(default_factory=set)
    _opaque: Opaque = field(default_factory=Opaque)
    _context: Formula | None = None
    _split: Formula | None = None  # the claim of which solutions were lost: a case of several may have been taken
    _cases: list[Formula] = field(default_factory=list)
    _narrower: Formula | None = None  # the claim before solutions were gained
    _earlier: list[Node] = field(default_factory=list)
    _comment: str = ""
    _vectors: dict[str, int] = field(default_factory=dict)  # names of vectors, with how many components they have
    _label: str = ""  # the words before the last equals sign that had some
    _begun: bool = False
    _gap: bool = False  # whether the line before could not be read
    _measured: Measured | None = None  # the quantities of the line before
    _amounts: dict[str, Measure] = field(default_factory=dict)  # the quantities that letters stand for
    _written: Node | None = None  # the line before as it was written
    _congruence: Congruence | None = None  # what the line before says of remainders
    _base: Node | None = None  # of log, where the lines so far are right for one base only

    def _define(self, line: Line) -> LineVerdict:
        shown = Found(R.DEFINITION)
        if not line.name or line.value is None:
            return self._say(shown, line)
        value = self._resolved(line.value)
        if line.name in symbols(value):
            return self._say(Found(R.CANNOT_DECIDE), line)
        in_question = self.question is not None and line.name in self.question.variables
        if line.name in self._seen or in_question:
            self._instances[line.name] = value
            before = [one for one in (*self._earlier, self.previous) if one is not None]
            if self.previous is not None and line.name not in symbols(self.previous):
                self.previous = next((one for one in reversed(before) if line.name in symbols(one)), self.previous)
            if self.previous is not None:
                self.previous = conjugated(substitute(self.previous, {line.name: value}))
                self._last = conjugated(substitute(self._last, {line.name: value})) if self._last is not None else None
            elif not self._begun:
                self._context = Truth(True)
        else:
            self._names[line.name] = self._last = value
            if self.previous is None and not self._begun and self.question is None:
                self._context = Truth(True)
        return self._say(shown, line)

    def _is_new_name(self, line: Line) -> bool:
        """`D = 25 - 24 = 1`, `u = x^2`: a name that no line before has, for something known."""
        tree = line.tree
        if not isinstance(tree, Relation) or set(tree.signs) != {"="} or line.continues:
            return False
        head = tree.terms[0]
        substituted = self.question is not None and self.question.task is Task.INTEGRATE and head in SUBSTITUTED
        solving = self.question is not None and self.question.task in (Task.SOLVE, Task.INEQUALITY, Task.SYSTEM)
        if not self._begun and not (substituted or solving):
            return False
        if not isinstance(head, Sym) or head.name in self._seen or head.name in self._names:
            return False
        if any(isinstance(node, Apply) and node.name == head.name for one in self._earlier for node in walk(one)):
            return False  # y after y' = 2x
        own = set(self.question.variables) | symbols(self.question.body) if self.question is not None else set()
        if head.name in own or head.name.lower() in {name.lower() for name in self._seen | own}:
            return False
        if head.name.partition("_")[0] in self._seen | own:
            return False
        rest = frozenset().union(*(symbols(term) for term in tree.terms[1:]))
        return head.name not in rest and not is_calculus(tree) and rest <= self._seen | own | set(self._names)

    def _resolved(self, tree: Node) -> Node:
        """The tree with the names defined before and the calculus that can be done carried out."""
        values = {**self._names, **self._instances}
        near = (tree, self.previous) if self.previous is not None else (tree,)
        for name in {node.variable.name for one in near for node in walk(one) if isinstance(node, Integral)}:
            values.pop(name, None)  # it is integrated over: u stays u
        tree = conjugated(self._turned(tree))
        for _ in range(3):
            if not symbols(tree) & set(values):
                break
            tree = conjugated(substitute(tree, values))
        return worked_out(tree, frozenset(self._dependent)) if is_calculus(tree) else tree

    def _restart(self) -> None:
        self.previous, self._last, self._narrower = None, None, None
        self._instances.clear()

    @staticmethod
    def _claims(tree: Node) -> bool:
        return isinstance(tree, (Relation, Logic, Words)) or (isinstance(tree, Listing) and tree.left != "(")

    def _chain_fault(self, terms: tuple[Node, ...]) -> Found | None:
        """The first wrong or undecided equals sign between expressions that must all be the same."""
        for left, right in itertools.pairwise(terms):
            found = self._values(self._resolved(left), self._resolved(right))
            if found.relation is not R.SAME_VALUE:
                return found
        return None

    def _values(self, first: Node, second: Node) -> Found:
        """Whether two expressions have the same value, perhaps with the values that lines before gave to letters."""
        found = self._same_values(first, second)
        if found.relation in (R.SAME_VALUE, R.DERIVATIVE, R.ANTIDERIVATIVE):
            return found
        known = {**self._names, **given_values(self._earlier)}
        one, two = (plain_norms(substitute(tree, known), self._vectors) for tree in (first, second))
        return found if (one, two) == (first, second) else self._same_values(one, two)

    def _same_values(self, first: Node, second: Node) -> Found:
        rows = [components(tree, self._vectors) for tree in (first, second)]
        if any(rows):
            one, two = rows
            if one is None or two is None:
                return Found(R.CANNOT_DECIDE)
            found = {self._same_values(*pair).relation for pair in zip(one, two, strict=False)}
            wrong = len(one) != len(two) or R.WRONG in found
            return Found(R.WRONG if wrong else R.SAME_VALUE if found == {R.SAME_VALUE} else R.CANNOT_DECIDE)
        covered = (first, second)
        integrals = any(isinstance(node, Integral) for tree in covered for node in walk(tree))
        if not integrals and (is_calculus(first) or is_calculus(second)):
            covered = (self._opaque.cover(first), self._opaque.cover(second))
        verdict = same(*covered, domain=self.domain)
        if verdict:
            return Found(R.SAME_VALUE)
        if self._opaque.hidden & (symbols(covered[0]) | symbols(covered[1])):
            verdict = None  # a limit or an integral is no free unknown
        if self.calculus and not is_calculus(first) and not is_calculus(second):
            if is_derivative(first, second):
                return Found(R.DERIVATIVE)
            if is_derivative(second, first):
                return Found(R.ANTIDERIVATIVE)
        return Found(R.CANNOT_DECIDE if verdict is None else R.WRONG)

    def _slope(self, term: Node, variable: Sym) -> Node:
        if isinstance(term, Integral) and term.lower is None and term.variable == variable:
            return term.body
        dependent = {name for name, by in self._dependent if by == variable.name}
        if not symbols(term) & {variable.name, *dependent}:
            return Num("0")
        return worked_out(Derivative(term, variable, 1), frozenset(self._dependent))

    def _relate(self, first: Formula, second: Formula) -> Found:
        if open_logarithm(first) or open_logarithm(second):  # true of the base 10 and of e, or of neither for us
            return self._for_some_base(first, second)
        return self._related(first, second)

    def _for_some_base(self, first: Formula, second: Formula) -> Found:
        """What holds for log to the base 10 and e alike, or for the one of them that all lines keep to."""
        bases = BASES if self._base is None else (self._base,)
        found = [self._related(based(first, base), based(second, base)) for base in bases]
        if all(one.relation is found[0].relation for one in found):
            return found[0]
        follows = (R.SAME_SOLUTIONS, R.SAME_ROOTS, R.GAINED, R.CONDITIONAL)
        fitting = [at for at, one in enumerate(found) if one.relation in follows]
        if len(fitting) != 1:
            return Found(R.CANNOT_DECIDE)
        self._base = bases[fitting[0]]
        conditions = (found[fitting[0]].condition, f"log to the base {to_text(self._base)}")
        return Found(R.CONDITIONAL, " and ".join(filter(None, conditions)))

    def _related(self, first: Formula, second: Formula) -> Found:
        found = self._anywhere(first, second)
        one, two = (self._inside(claim) for claim in (first, second))
        if (one, two) != (first, second) and found.relation is not R.SAME_SOLUTIONS:
            inside = self._anywhere(one, two)
            return inside if inside.relation in (R.SAME_SOLUTIONS, R.SAME_ROOTS) else found
        return found

    def _inside(self, claim: Formula) -> Formula:
        """The claim within the declared ranges, and where the question looks for its unknown."""
        claim = within(claim, self.domain)
        condition = self.question.within if self.question is not None else None
        if condition is None or not names(claim):
            return claim
        try:
            return join("and", [claim, formula_of(in_radians(self._turned(condition)))])
        except NotAFormula:
            return claim

    def _turned(self, tree: Node) -> Node:
        """`x = 30°` as x = 30 where the unknown of the question is a number of degrees."""
        return without_degrees(tree) if self.question is not None and self.question.function == "°" else tree

    def _anywhere(self, first: Formula, second: Formula) -> Found:
        """How one claim follows from the other, wherever the unknowns are."""
        found = relate(first, second, self.domain, complex_numbers=self.complex_numbers)
        if found.relation is not R.SAME_SOLUTIONS and (repeating := relate_periodic(first, second)) is not None:
            return repeating
        if self._opaque.hidden & (names(first) | names(second)) and found.relation is not R.SAME_SOLUTIONS:
            return Found(R.CANNOT_DECIDE)  # a limit or an integral is no free unknown
        return found

    def _formula(self, tree: Node | None) -> Formula | None:
        if tree is None:
            return None
        parted = by_components(tree, self._vectors)
        if parted is None:
            return None
        tree = parted
        unknowns = sorted(self._seen) if self.question is None else list(self.question.variables)
        unknown = unknowns[0] if len(unknowns) == 1 else ""
        try:
            if isinstance(tree, Sym):
                return Letter(tree.name)
            if isinstance(tree, Listing) and self.question is not None and self.question.task is Task.SYSTEM:
                return join("and", [formula_of(self._opaque.cover(item)) for item in tree.items])
            return formula_of(in_radians(self._opaque.cover(tree) if is_calculus(tree) else tree), unknown)
        except NotAFormula:
            return None

    def _say(self, found: Found, line: Line, before: Node | None = None, tree: Node | None = None) -> LineVerdict:
        shown = line.tree
        mistake: Mistake | None = None
        faulty = found.relation in (R.WRONG, R.LOST)
        if faulty and self.name_mistakes and before is not None and tree is not None:
            # f'(x) = 2x: what stands on the right is compared with the derivative that it must be
            named = isinstance(before, Derivative) and isinstance(tree, Relation) and len(tree.terms) == 2
            mistake = find_mistake(before, tree.terms[1] if named and isinstance(tree, Relation) else tree)
        verdict = LineVerdict(
            found.relation,
            f"line.{found.note or found.relation}",
            sentences.sentence(found, shown),
            condition=found.condition,
        )
        if shown is not None:
            verdict = replace(verdict, read_text=to_text(shown), read_latex=to_latex(shown), read_words=to_words(shown))
        if mistake is not None:
            verdict = replace(verdict, mistake=mistake.code, mistake_sentence=mistake.sentence)
        return verdict
