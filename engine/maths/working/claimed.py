"""Lines that claim something, and lines that are expressions: what each is compared with."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from engine.maths.answers import both_signs
from engine.maths.claims.coefficients import compared
from engine.maths.claims.compare import always, never, truth
from engine.maths.claims.divided import divided_by
from engine.maths.claims.formula import Atom, Formula, Truth, join, names
from engine.maths.claims.found import Found
from engine.maths.claims.meant import within
from engine.maths.claims.periodic import LETTERS
from engine.maths.claims.slopes import CONSTANTS, lacks_constant
from engine.maths.components import given_values, plain_norms
from engine.maths.line_verdict import LineRelation
from engine.maths.mistakes import find_mistake
from engine.maths.question import Task
from engine.maths.tree import (
    Apply,
    Derivative,
    Integral,
    Limit,
    Listing,
    Mul,
    Neg,
    Node,
    Num,
    Relation,
    Sym,
    substitute,
    symbols,
    walk,
)
from engine.maths.working.angles import as_angle, has_inverse, in_degrees, with_degree_sign
from engine.maths.working.derivations import Derivations
from engine.maths.working.derived import asked_of, cross, put_into, slipped
from engine.maths.working.less import is_order, is_slip
from engine.maths.working.lines import is_calculus
from engine.maths.working.put_in import not_negative, values_put_in
from engine.maths.working.renamed import renames_constant
from engine.maths.working.roots_taken import of_root
from engine.maths.working.rounded import as_about, rounded, shows_places
from engine.maths.working.values import same, worked_out

R = LineRelation


@dataclass(slots=True)
class Claimed(Derivations):
    """Compares a line with the one before, the context and the question."""

    def _expression(self, tree: Node) -> tuple[Found, Node | None]:
        before = self._last if self.previous is not None and self._claims(self.previous) else self.previous
        if self.previous is None:
            return self._first_expression(tree)
        if before is None:
            return Found(R.START), None
        found = self._values(before, tree)
        if found.relation is R.DERIVATIVE and self._too_often(tree):
            return Found(R.WRONG), before
        if self._claims(self.previous) and found.relation is not R.SAME_VALUE:
            return Found(R.START), None  # a new calculation beside the equation
        if found.relation is R.WRONG and any(self._values(one, tree).relation is R.SAME_VALUE for one in self._earlier):
            return Found(R.SAME_VALUE), before
        return found, before

    def _too_often(self, tree: Node) -> bool:
        """Whether a line is a derivative of higher order than the question asks for: 6x where 3x^2 is asked."""
        question = self.question
        if question is None or question.task is not Task.DIFFERENTIATE or is_calculus(question.body):
            return False
        x = Sym(question.variables[0])
        asked = [worked_out(Derivative(question.body, x, order)) for order in range(1, question.order + 1)]
        return all(same(one, tree) is False for one in asked)

    def _first_expression(self, tree: Node) -> tuple[Found, Node | None]:
        question = self.question
        if question is None or isinstance(question.body, (Relation, Listing)):
            return Found(R.START), None
        body = worked_out(question.body) if is_calculus(question.body) else question.body
        if isinstance(question.body, Limit) and same(question.body.body, tree) is True:
            return Found(R.START), None  # rewritten first, the limit taken later
        if question.task is Task.EVALUATE:
            body, tree = (substitute(one, dict(question.values)) for one in (body, tree))
        if question.task is Task.DIFFERENTIATE:
            if same(body, tree) is True:
                return Found(R.START), None
            asked = Derivative(body, Sym(question.variables[0]), question.order)
            found = self._values(worked_out(asked), tree)
            return (Found(R.START) if found.relation is R.SAME_VALUE else found), asked
        if question.task is Task.INTEGRATE and isinstance(body, Integral) and lacks_constant(body, tree):
            return Found(R.WRONG), body
        found = self._values(body, tree)
        return (Found(R.START) if found.relation is R.SAME_VALUE else found), body

    def _claim(self, tree: Node) -> tuple[Found, Node | None]:
        found, before = self._other_case(self._found(tree), tree)
        follow = (R.SAME_SOLUTIONS, R.SAME_ROOTS, R.GAINED, R.LOST, R.CONDITIONAL)
        if found.relation in follow and self._miscalculates(tree):
            return Found(R.WRONG), before  # x = sqrt(-9) = 3 is never true, and so "the same" as x^2 = -9
        if found.relation not in (R.WRONG, R.CANNOT_DECIDE):
            return found, before
        if renames_constant(self.previous, tree):
            return Found(R.SAME_SOLUTIONS), before
        known = given_values(self._earlier)
        plain = isinstance(tree, Relation) and set(tree.signs) == {"="}
        if plain and symbols(tree) and symbols(tree) <= set(known):
            second = self._formula(plain_norms(substitute(tree, known), self._vectors))
            settled = truth(second) if second is not None else None
            if settled is None and isinstance(tree, Relation):  # of complex numbers
                terms = [plain_norms(substitute(term, known), self._vectors) for term in tree.terms]
                settled = all(same(one, other) is True for one, other in itertools.pairwise(terms))
            if settled:
                return Found(R.SAME_VALUE), None  # with what lines before gave to the letters
        follows = asked_of(tree, self._earlier) is not None or put_into(tree, self.previous) is not None
        if found.relation is R.WRONG and self.question is None and self.previous is not None and symbols(tree):
            values = values_put_in(self.previous, self._start_of_chain(tree), known)
            if values:
                return Found(R.CONDITIONAL, values), before
        if isinstance(self.previous, Relation) and isinstance(tree, Relation):
            follows = follows or self._both_sides(self.previous, tree) is not None
        if found.relation is R.WRONG and not follows and self._is_beside(tree):
            return self._with_values(tree, known), before
        if found.relation is R.WRONG and self._speaks_of_derivatives(tree):
            return Found(R.CANNOT_DECIDE), before
        return (self._nearly(found, tree) if found.relation is R.WRONG else found), before

    def _start_of_chain(self, tree: Node) -> Node:
        """`F = 2 * 3` of `F = 2 * 3 = 6`, when the rest says the same; any other tree as it is."""
        if not isinstance(tree, Relation) or set(tree.signs) != {"="} or len(tree.terms) < 3:
            return tree
        start = Relation(tree.terms[:2], tree.signs[:1])
        first, whole = self._formula(start), self._formula(tree)
        if first is None or whole is None or self._relate(first, whole).relation is not R.SAME_SOLUTIONS:
            return tree
        return start

    def _miscalculates(self, tree: Node) -> bool:
        """Whether two numbers in a chain such as `x = sqrt(-9) = 3` are certainly not the same."""
        if not isinstance(tree, Relation) or len(tree.terms) < 3:
            return False
        for one, sign, other in zip(tree.terms, tree.signs, tree.terms[1:], strict=False):
            if sign != "=" or symbols(one) | symbols(other) or any(isinstance(n, Listing) for n in (one, other)):
                continue
            if all(same(*pair) is False for pair in itertools.product(both_signs(one), both_signs(other))):
                return True
        return False

    def _other_case(self, judged: tuple[Found, Node | None], tree: Node) -> tuple[Found, Node | None]:
        """`x - 3 = -5` some lines after `x - 3 = 5`, which was one of the two cases of `|x - 3| = 5`."""
        found, before = judged
        second = self._formula(tree) if found.relation in (R.LOST, R.WRONG) else None
        if second is None or before is None:
            return judged
        if found.relation is R.LOST:
            if self._split is None:
                self._split = self._formula(before)
            self._cases.append(second)
            return judged
        if self._split is None or self._relate(self._split, second).relation is not R.LOST:
            return judged
        self._cases.append(second)
        whole = self._relate(self._split, join("or", self._cases)).relation
        return Found(R.SAME_SOLUTIONS if whole is R.SAME_SOLUTIONS else R.LOST), before

    def _with_values(self, tree: Node, known: Mapping[str, Node]) -> Found:
        """A line after a formula, with the values that lines before gave to the letters that it no longer has."""
        gone = symbols(self.previous) - symbols(tree) if self.previous is not None else frozenset()
        new = symbols(tree) - symbols(self.previous) if self.previous is not None else frozenset()
        if self.previous is None or new or not gone or not gone <= set(known):
            return Found(R.CANNOT_DECIDE)
        values = {name: known[name] for name in gone}
        first, second = self._formula(substitute(self.previous, values)), self._formula(tree)
        return Found(R.CANNOT_DECIDE) if first is None or second is None else self._relate(first, second)

    def _is_beside(self, tree: Node) -> bool:
        """Whether a line need not follow from the one before: a formula with a new letter, or one with values put in.

        Also the second equation of a system, where no known mistake leads to it.
        """
        before = self.previous
        if before is None or self.question is not None:
            return False
        known, own = symbols(self._opaque.cover(before)) | self._seen, symbols(self._opaque.cover(tree))
        new = own - known
        if any(isinstance(node, Integral) for node in walk(before)):
            new -= CONSTANTS
        if new and not (new <= LETTERS and own & known):
            return True
        if not (isinstance(tree, Relation) and isinstance(before, Relation) and tree.signs == before.signs == ("=",)):
            return False
        if tree.terms[0] == before.terms[0] and symbols(tree.terms[1]) < symbols(before.terms[1]):
            return True
        if len(self._earlier) > 1 or not cross(before, tree) or slipped(before, tree):
            return False
        return find_mistake(before, tree) is None

    def _found(self, tree: Node) -> tuple[Found, Node | None]:
        approximate = self._rounded(tree)
        if approximate is not None:
            return approximate, self.previous
        asked = self._asked_derivative(tree)
        if asked is not None and (asked[0].relation not in (R.WRONG, R.CANNOT_DECIDE) or self.previous is None):
            return asked
        found, before = self._compared(tree)
        # y' = y(ln x + 1) need not be in the words of y = x^x: it may follow from y'/y = ln x + 1
        if asked is not None and found.relation not in (R.SAME_SOLUTIONS, R.SAME_ROOTS):
            return asked
        return found, before

    def _compared(self, tree: Node) -> tuple[Found, Node | None]:
        """What was found of a claim beside the line before it."""
        if (solved := self._solved_ode(tree)) is not None:
            return solved, self.previous
        second = self._formula(tree)
        if second is None:
            return Found(R.CANNOT_DECIDE), self.previous
        if self.previous is None:
            return self._first_claim(tree, second)
        if not self._claims(self.previous):
            return self._claim_after_expression(tree, self.previous)
        first = self._formula(self.previous)
        if first is None:
            return Found(R.CANNOT_DECIDE), self.previous
        plain = truth(second)
        if plain is True and names(first) and not always(first) and not (_is_premise(tree) and never(first)):
            return Found(R.SAME_VALUE), None  # arithmetic beside the equation
        integrals = self._integral_step(self.previous, tree)
        if integrals is not None:
            return integrals, self.previous
        if isinstance(tree, Relation) and names(first) and not always(first) and self._is_identity(tree, first):
            return Found(R.SAME_VALUE), None
        found = self._divided(self._relate(first, second), first, second)
        # with several letters the single places where a divisor vanishes are not looked at: nothing is shown there
        divided = bool(found.condition) and len(names(second)) > 1
        if found.relation in (R.LOST, R.WRONG) and self._narrower is not None and not divided:
            tried = self._relate(self._narrower, second)
            if tried.relation in (R.SAME_SOLUTIONS, R.SAME_ROOTS):
                return Found(R.SAME_SOLUTIONS), self.previous  # what had been gained is given back
            if tried.says_less and found.note != "has_more":
                return tried, self.previous
        if found.says_less and is_slip(self.previous, tree, self.question):
            found = Found(R.WRONG, points=found.points, note="has_more")
        if found.relation is R.LOST and (never(second) or (plain is False and not names(second))):
            found = Found(R.WRONG)  # a false statement loses nothing
        if found.relation is R.LOST:
            found = self._of_angle(found, tree, first, second)
            found = self._of_measure(found, first, second)
        if found.relation in (R.GAINED, R.CONDITIONAL, R.WRONG) and self._narrower is None:
            self._narrower = first
        if found.relation in (R.WRONG, R.CANNOT_DECIDE) and self._by_substitution(self.previous, tree):
            return Found(R.SAME_SOLUTIONS), self.previous
        if found.relation in (R.WRONG, R.CANNOT_DECIDE) and self._context is not None:
            wider = self._relate(self._context, second)
            if wider.relation in (R.SAME_SOLUTIONS, R.GAINED, R.CONDITIONAL) and self._context != Truth(True):
                return wider, self.previous
        if found.relation in (R.LOST, R.WRONG, R.CANNOT_DECIDE) and self.question is None:
            found = self._coefficients(second) or self._from_all(second) or found
        return found, self.previous

    def _divided(self, found: Found, first: Formula, second: Formula) -> Found:
        """What is to be said of a line with several letters that divides by one of them."""
        letters = names(first) | names(second)
        if found.relation is not R.SAME_SOLUTIONS or len(letters) < 2 or letters & {*self._opaque.table.values()}:
            return found
        condition = divided_by(first, second) if self.domain != "positive" else ""
        return Found(R.CONDITIONAL, condition) if condition else found

    def _from_all(self, second: Formula) -> Found | None:
        """What is to be said of an inequality that follows from the last lines together: a > b, b > c, so a > c."""
        claims = [claim for tree in self._earlier[-3:] if (claim := self._formula(tree)) is not None]
        unknowns = names(second)
        if len(claims) < 2 or len(unknowns) < 2 or not all(is_order(claim) for claim in (*claims, second)):
            return None
        found = self._relate(join("and", claims), second)
        return found if found.says_less else None

    def _coefficients(self, second: Formula) -> Found | None:
        """What is to be said of a line that sets coefficients equal; None of others."""
        for claim in dict.fromkeys(self._formula(tree) for tree in (self.previous, *self._earlier[-3:])):
            found = compared(claim, second, complex_numbers=self.complex_numbers) if claim is not None else None
            if found is not None:
                self._context = self._context or found[0]
                return Found(R.CONDITIONAL, note="coefficients") if found[1] else Found(R.WRONG)
        return None

    def _rounded(self, tree: Node) -> Found | None:
        """What is to be said of a line with an about-equal sign; None for one without."""

        def relate(first: Formula, second: Formula) -> Found:
            return self._of_angle(self._relate(first, second), tree, first, second)

        return rounded(tree, self._formula(self.previous), self.previous, relate)

    def _of_angle(self, found: Found, tree: Node, first: Formula, second: Formula) -> Found:
        """What is to be said instead of `found` where a line names one angle of several: the acute one."""
        if found.relation is not R.LOST or self.question is not None or within(first, self.domain) != first:
            return found
        return as_angle(first, second, tree, self.said, self.domain) or found

    def _of_measure(self, found: Found, first: Formula, second: Formula) -> Found:
        """What is to be said instead of `found` where a negative solution was left out that no length could be."""
        unknowns = names(first)
        if found.relation is not R.LOST or names(second) != unknowns:
            return found
        if len(unknowns) > 1:
            return of_root(first, second, self._relate) or found
        name = next(iter(unknowns))
        if not not_negative(name, self.said, () if self.question is not None else self._earlier):
            return found
        positive = join("and", [first, Atom(Sym(name), ">", Num("0"))])
        if self._relate(positive, second).relation in (R.SAME_SOLUTIONS, R.SAME_ROOTS):
            return Found(R.CONDITIONAL, f"{name} > 0")
        return found

    def _nearly(self, found: Found, tree: Node) -> Found:
        """What is to be said of a wrong line about angles that is right when rounded, or with a degree sign."""
        about = (tree, *([self.previous] if self.previous is not None else []))
        if not shows_places(tree):
            return found
        tried = [("rounded", tree)] if any(in_degrees(one) for one in about) else []
        if any(has_inverse(one) for one in about) and (signed := with_degree_sign(tree)) is not None:
            tried.append(("degrees", signed))
        for note, meant in tried:
            near = as_about(meant)
            fits = None if near is None else self._rounded(near)
            if fits is not None and fits.relation in (R.SAME_VALUE, R.LOST, R.CONDITIONAL):
                return Found(R.CANNOT_DECIDE, note=note)
        return found

    def _by_substitution(self, first: Node, second: Node) -> bool:
        """Whether the second is the first with the value of an earlier line `y = ...` put in."""
        for earlier in self._earlier:
            if not (isinstance(earlier, Relation) and earlier.signs == ("=",) and isinstance(earlier.terms[0], Sym)):
                continue
            name, value = earlier.terms[0].name, earlier.terms[1]
            if name in symbols(value) or name not in symbols(self._opaque.cover(first)) or earlier is first:
                continue
            one, two = (substitute(self._opaque.cover(tree), {name: value}) for tree in (first, second))
            claims = (self._formula(one), self._formula(two))
            if claims[0] is None or claims[1] is None or not names(claims[0]):
                continue
            if self._relate(claims[0], claims[1]).relation in (R.SAME_SOLUTIONS, R.SAME_ROOTS):
                return True
        return False

    def _is_identity(self, tree: Relation, first: Formula) -> bool:
        """`x^2 - 4 = (x-2)(x+2)` beside an equation: true for all numbers, and no step of its own."""
        if set(tree.signs) != {"="} or not symbols(tree) or any(map(_is_nothing, tree.terms)):
            return False
        return all(same(left, right) is True for left, right in itertools.pairwise(tree.terms))

    def _first_claim(self, tree: Node, second: Formula) -> tuple[Found, Node | None]:
        plain = truth(second)
        if self._context == Truth(True) and plain is False:
            return Found(R.WRONG), None  # what was put in does not fit
        question = self.question
        if question is None:
            # 2 + 3 = 6 is wrong wherever it stands; x + 1 = x may be what the work is about.
            numbers = isinstance(tree, Relation) and not symbols(tree)
            if isinstance(tree, Relation) and set(tree.signs) == {"="} and not any(map(symbols, tree.terms[1:])):
                fault = self._chain_fault(tree.terms[1:])  # m = 4/2 = 3
                if fault is not None and fault.relation is R.WRONG:
                    return fault, None
            if plain is False and self.supposed and _is_premise(tree):
                return Found(R.START, note="never_true"), None
            return Found(R.WRONG if plain is False and numbers else R.START), None
        if isinstance(question.body, (Relation, Listing)):
            first = self._formula(question.body)
            if first is None or plain is True:
                return Found(R.START), None
            found = self._relate(first, second)
            self._context = first if question.task is Task.SYSTEM else self._context
            if found.says_less and question.task is Task.INEQUALITY:
                found = Found(R.WRONG, points=found.points, note="has_more")
            if found.relation in (R.GAINED, R.CONDITIONAL):
                self._narrower = first
            if found.relation in (R.SAME_SOLUTIONS, R.SAME_ROOTS):
                found = Found(R.START)
            return found, question.body
        if isinstance(tree, Relation) and set(tree.signs) == {"="}:
            head = tree.terms[0]
            derived = isinstance(head, Derivative) or (isinstance(head, Apply) and head.primes == question.order)
            if question.task is Task.DIFFERENTIATE and derived and len(tree.terms) == 2:
                found, asked = self._first_expression(tree.terms[1])
                return found, None if asked is None else Relation((head, asked), ("=",))
            return self._claim_after_expression(tree, question.body)
        return Found(R.START), None

    def _claim_after_expression(self, tree: Node, before: Node) -> tuple[Found, Node | None]:
        """`2x + 3x = 5x` after `2x + 3x`: a chain that begins with the expression; anything else begins anew."""
        if not (isinstance(tree, Relation) and set(tree.signs) == {"="}):
            return Found(R.START), None
        begins = same(self._opaque.cover(before), self._opaque.cover(tree.terms[0])) is True
        fault = self._chain_fault(tree.terms)
        if begins and fault is not None and not symbols(tree.terms[-1]) and symbols(tree.terms[0]):
            return Found(R.START), None  # the expression is set equal to a number
        if begins:
            return fault or Found(R.SAME_VALUE), tree.terms[0]
        if fault is not None and same(self._opaque.cover(before), self._opaque.cover(tree.terms[-1])) is True:
            head = tree.terms[0]
            named = isinstance(head, Sym) and head.name not in symbols(tree.terms[-1])
            if len(tree.terms) == 2 and (named or (isinstance(head, Apply) and not head.primes)):
                return Found(R.START), None  # y = x^3: a name for what is asked about
            return fault, tree.terms[-1]
        if fault is None:
            return Found(R.SAME_VALUE), None
        plain = self._formula(tree)
        if plain is not None and truth(plain) is False:
            return Found(R.WRONG), tree.terms[0]
        return Found(R.START), None


def _is_premise(tree: Node) -> bool:
    """Whether a false line of numbers reckons nothing, as `1 = 2`: it is what somebody starts from, no slip."""
    if not isinstance(tree, Relation) or len(tree.terms) != 2:
        return False
    return all(isinstance(term.arg if isinstance(term, Neg) else term, Num) for term in tree.terms)


def _is_nothing(side: Node) -> bool:
    """Whether a product is zero because of a number in it: x(1 - 1), a slip and no identity."""
    if not isinstance(side, Mul) or not symbols(side):
        return False
    return any(not symbols(factor) and same(factor, Num("0")) is True for factor in side.factors)
