"""Lines that claim something, and lines that are expressions: what each is compared with."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from engine.maths.claims.compare import Found, always, truth
from engine.maths.claims.formula import Formula, Truth, join, names
from engine.maths.claims.meant import within
from engine.maths.claims.periodic import LETTERS
from engine.maths.claims.slopes import lacks_constant
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
    Node,
    Relation,
    Sym,
    substitute,
    symbols,
    walk,
)
from engine.maths.working.angles import as_angle, has_inverse, in_degrees, with_degree_sign
from engine.maths.working.derived import asked_of, cross, put_into
from engine.maths.working.lines import is_calculus
from engine.maths.working.memory import Memory
from engine.maths.working.rounded import as_about, rounded, shows_places
from engine.maths.working.values import same, worked_out

R = LineRelation


@dataclass(slots=True)
class Claimed(Memory):
    """Compares a line with the one before, the context and the question."""

    def _expression(self, tree: Node) -> tuple[Found, Node | None]:
        before = self._last if self.previous is not None and self._claims(self.previous) else self.previous
        if self.previous is None:
            return self._first_expression(tree)
        if before is None:
            return Found(R.START), None
        found = self._values(before, tree)
        if self._claims(self.previous) and found.relation is not R.SAME_VALUE:
            return Found(R.START), None  # a new calculation beside the equation
        if found.relation is R.WRONG and any(self._values(one, tree).relation is R.SAME_VALUE for one in self._earlier):
            return Found(R.SAME_VALUE), before
        return found, before

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
        if found.relation not in (R.WRONG, R.CANNOT_DECIDE):
            return found, before
        known = given_values(self._earlier)
        plain = isinstance(tree, Relation) and set(tree.signs) == {"="}
        if plain and symbols(tree) and symbols(tree) <= set(known):
            second = self._formula(plain_norms(substitute(tree, known), self._vectors))
            if second is not None and truth(second) is True:
                return Found(R.SAME_VALUE), None  # with what lines before gave to the letters
        follows = asked_of(tree, self._earlier) is not None or put_into(tree, self.previous) is not None
        if found.relation is R.WRONG and not follows and self._is_beside(tree):
            return self._with_values(tree, known), before
        if found.relation is R.WRONG and self._speaks_of_derivatives(tree):
            return Found(R.CANNOT_DECIDE), before
        return (self._nearly(found, tree) if found.relation is R.WRONG else found), before

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

    def _speaks_of_derivatives(self, tree: Node) -> bool:
        """Whether `u'` occurs where u is a name for something: not worked out here."""
        known = {**self._names, **self._instances}
        return any(isinstance(node, Apply) and node.primes and node.name in known for node in walk(tree)) or any(
            isinstance(node, Apply) and node.primes and len(node.args) == 0 and self.question is not None
            for node in walk(tree)
        )

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
        if own - known and not (own - known <= LETTERS and own & known):
            return True
        if not (isinstance(tree, Relation) and isinstance(before, Relation) and tree.signs == before.signs == ("=",)):
            return False
        if tree.terms[0] == before.terms[0] and symbols(tree.terms[1]) < symbols(before.terms[1]):
            return True
        return len(self._earlier) == 1 and cross(before, tree) and find_mistake(before, tree) is None

    def _found(self, tree: Node) -> tuple[Found, Node | None]:
        approximate = self._rounded(tree)
        if approximate is not None:
            return approximate, self.previous
        if (asked := self._asked_derivative(tree)) is not None:
            return asked
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
        if plain is True and names(first) and not always(first):
            return Found(R.SAME_VALUE), None  # arithmetic beside the equation
        integrals = self._integral_step(self.previous, tree)
        if integrals is not None:
            return integrals, self.previous
        if isinstance(tree, Relation) and names(first) and not always(first) and self._is_identity(tree, first):
            return Found(R.SAME_VALUE), None
        found = self._relate(first, second)
        # with several letters the single places where a divisor vanishes are not looked at: nothing is shown there
        divided = bool(found.condition) and len(names(second)) > 1
        if found.relation in (R.LOST, R.WRONG) and self._narrower is not None and not divided:
            tried = self._relate(self._narrower, second)
            if tried.relation in (R.SAME_SOLUTIONS, R.SAME_ROOTS):
                return Found(R.SAME_SOLUTIONS), self.previous  # what had been gained is given back
        if found.relation is R.LOST and plain is False and not names(second):
            found = Found(R.WRONG)  # a false statement of numbers loses nothing
        if found.relation is R.LOST:
            found = self._of_angle(found, tree, first, second)
        if found.relation in (R.GAINED, R.CONDITIONAL) and self._narrower is None:
            self._narrower = first
        if found.relation in (R.WRONG, R.CANNOT_DECIDE) and self._by_substitution(self.previous, tree):
            return Found(R.SAME_SOLUTIONS), self.previous
        if found.relation in (R.WRONG, R.CANNOT_DECIDE) and self._context is not None:
            wider = self._relate(self._context, second)
            if wider.relation in (R.SAME_SOLUTIONS, R.GAINED, R.CONDITIONAL) and self._context != Truth(True):
                return wider, self.previous
        return found, self.previous

    def _rounded(self, tree: Node) -> Found | None:
        """What is to be said of a line with an about-equal sign; None for one without."""

        def relate(first: Formula, second: Formula) -> Found:
            return self._of_angle(self._relate(first, second), tree, first, second)

        return rounded(tree, self._formula(self.previous), self.previous, relate)

    def _of_angle(self, found: Found, tree: Node, first: Formula, second: Formula) -> Found:
        """What is to be said instead of `found` where a line names one angle of several: the acute one."""
        if found.relation is not R.LOST or self.question is not None or within(first, self.domain) != first:
            return found
        return as_angle(first, second, tree, self._said, self.domain) or found

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

    def _asked_derivative(self, tree: Node) -> tuple[Found, Node | None] | None:
        """What is to be said of a line that names the derivative of what a line before defines; None of others."""
        asked = asked_of(tree, self._earlier)
        if asked is None or not isinstance(tree, Relation):
            return None
        equal = same(self._opaque.cover(asked), self._opaque.cover(tree.terms[1]))
        if equal is not True and symbols(asked) and not symbols(tree.terms[1]):
            return None  # f'(x) = 0: an equation to solve
        fault = self._chain_fault(tree.terms[1:]) if len(tree.terms) > 2 else None
        plain = isinstance(tree.terms[0], Apply) and not tree.terms[0].primes  # f(3) = 10
        relation = {True: R.SAME_VALUE if plain else R.DERIVATIVE, False: R.WRONG, None: R.CANNOT_DECIDE}[equal]
        return fault or Found(relation), Relation((tree.terms[0], asked), ("=",))

    def _solved_ode(self, tree: Node) -> Found | None:
        """`y = ...` after a differential equation: wrong where it does not fit, and all of it with a constant."""
        put = put_into(tree, self.previous) if self.calculus and self.previous is not None else None
        if put is None or not isinstance(tree, Relation) or self.previous is None:
            return None
        fits = same(self._opaque.cover(put.terms[0]), self._opaque.cover(put.terms[1]))
        if fits is not True:
            return Found(R.WRONG if fits is False else R.CANNOT_DECIDE)
        constant = symbols(tree.terms[1]) - symbols(self.previous) - symbols(tree.terms[0]) - {"x", "t"}
        # Without a constant it is one of the solutions; whether it is the one asked for is not known here.
        return Found(R.SAME_SOLUTIONS if constant else R.CANNOT_DECIDE)

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
        if set(tree.signs) != {"="} or not symbols(tree):
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
            return Found(R.WRONG if plain is False and numbers else R.START), None
        if isinstance(question.body, (Relation, Listing)):
            first = self._formula(question.body)
            if first is None or plain is True:
                return Found(R.START), None
            found = self._relate(first, second)
            self._context = first if question.task is Task.SYSTEM else self._context
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

    def _integral_step(self, first: Node, second: Node) -> Found | None:
        """`y = int f dx` to `y = F + C`: both sides of two equations, with integrals among them."""
        if not (isinstance(first, Relation) and isinstance(second, Relation)):
            return None
        if len(first.terms) != 2 or len(second.terms) != 2 or {*first.signs, *second.signs} != {"="}:
            return None
        pair = (first, second)
        if self.calculus and self._both_sides_derived(first, second):
            return Found(R.DERIVATIVE)
        if not any(isinstance(node, Integral) for tree in pair for node in walk(tree)):
            return None
        left = same(self._opaque.cover(first.terms[0]), self._opaque.cover(second.terms[0]))
        right = same(first.terms[1], second.terms[1])
        if left and right:
            return Found(R.SAME_SOLUTIONS)
        if self.calculus and isinstance(first.terms[0], Derivative):
            return None
        return None if left is not True or right is None else Found(R.WRONG)

    def _both_sides_derived(self, first: Relation, second: Relation) -> bool:
        """Whether the second equation is the first with both sides differentiated, or integrated."""
        for one, other in ((first, second), (second, first)):
            for x in sorted(symbols(one) | {x for _, x in self._dependent}):
                variable = Sym(x)
                derived = [self._slope(term, variable) for term in one.terms]
                pairs = zip(derived, other.terms, strict=True)
                if all(same(self._opaque.cover(a), self._opaque.cover(b)) is True for a, b in pairs):
                    return True
        return False
