"""Lines with derivatives and integrals in them: `y' = 3x^2`, both sides differentiated or integrated, ODEs solved."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.claims.formula import Formula, names
from engine.maths.claims.found import Found
from engine.maths.line_verdict import LineRelation
from engine.maths.tree import Apply, Derivative, Integral, Mul, Node, Relation, Sym, rebuild, symbols, walk
from engine.maths.working.derived import asked_of, put_into
from engine.maths.working.memory import Memory
from engine.maths.working.values import same

R = LineRelation
_FITS = (R.SAME_SOLUTIONS, R.SAME_ROOTS, R.CONDITIONAL, R.LOST, R.GAINED)
"""How a line may stand to the derivative of the one before, which is rearranged in the same breath."""


@dataclass(slots=True)
class Derivations(Memory):
    """Compares a line with the derivative, or the integral, of one before."""

    def _primed(self, tree: Node) -> Node:
        """`2x + 2y y'` with dy/dx for y', where lines before have both letters."""
        marks = {node.name for node in walk(tree) if isinstance(node, Apply) and node.primes and not node.args}
        if self.question is not None or not marks or not marks <= self._seen:
            return tree
        others = self._seen - marks
        variable = next((name for name in "xt" if name in others), next(iter(others)) if len(others) == 1 else "")

        return _with_respect_to(tree, marks, variable) if variable else tree

    def _by_differentials(self, y: str, x: str) -> None:
        """From now on, and in the lines before, y' is dy/dx: that is what the differentials of a line say."""
        self._dependent.add((y, x))
        self.previous = None if self.previous is None else _with_respect_to(self.previous, {y}, x)
        self._earlier = [_with_respect_to(tree, {y}, x) for tree in self._earlier]

    def _speaks_of_derivatives(self, tree: Node) -> bool:
        """Whether `u'` occurs where u is a name for something: not worked out here."""
        known = {**self._names, **self._instances}
        return any(isinstance(node, Apply) and node.primes and node.name in known for node in walk(tree)) or any(
            isinstance(node, Apply) and node.primes and len(node.args) == 0 and self.question is not None
            for node in walk(tree)
        )

    def _asked_derivative(self, tree: Node) -> tuple[Found, Node | None] | None:
        """What is to be said of a line that names the derivative of what a line before defines; None of others."""
        found = asked_of(tree, self._earlier)
        if found is None or not isinstance(tree, Relation):
            return None
        asked, derivative = found
        equal = same(self._opaque.cover(asked), self._opaque.cover(tree.terms[1]))
        if equal is not True and symbols(asked) and not symbols(tree.terms[1]):
            return None  # f'(x) = 0: an equation to solve
        fault = self._chain_fault(tree.terms[1:]) if len(tree.terms) > 2 else None
        plain = isinstance(tree.terms[0], Apply) and not tree.terms[0].primes  # f(3) = 10
        relation = {True: R.SAME_VALUE if plain else R.DERIVATIVE, False: R.WRONG, None: R.CANNOT_DECIDE}[equal]
        return fault or Found(relation), derivative

    def _solved_ode(self, tree: Node) -> Found | None:
        """`y = ...` after a differential equation: wrong where it does not fit, and all of it with a constant."""
        put = put_into(tree, self.previous) if self.previous is not None else None
        if put is None and isinstance(tree, Relation):
            return self._solved_earlier(tree)
        if put is None or not isinstance(tree, Relation) or self.previous is None:
            return None
        fits = same(self._opaque.cover(put.terms[0]), self._opaque.cover(put.terms[1]))
        if fits is not True:
            return Found(R.WRONG if fits is False else R.CANNOT_DECIDE)
        constant = symbols(tree.terms[1]) - symbols(self.previous) - symbols(tree.terms[0]) - {"x", "t"}
        # Without a constant it is one of the solutions; whether it is the one asked for is not known here.
        return Found(R.SAME_SOLUTIONS if constant else R.CANNOT_DECIDE)

    def _solved_earlier(self, tree: Relation) -> Found | None:
        """`y = A e^(x^2)` some lines after `dy/dx = 2xy`: all its solutions; None where that is not shown."""
        constant = symbols(tree) - self._seen
        if len(constant) != 1 or not isinstance(tree.terms[0], Sym) or constant == {tree.terms[0].name}:
            return None
        for line in reversed(self._earlier):
            put = put_into(tree, line)
            if put is not None:
                fits = same(self._opaque.cover(put.terms[0]), self._opaque.cover(put.terms[1]))
                return Found(R.SAME_SOLUTIONS) if fits is True else None
        return None

    def _separated(self, first: Relation, second: Relation) -> Found | None:
        """`int 1/y dy = int 2x dx` after `1/y dy/dx = 2x`; None of other lines."""
        slopes = self._slopes(second)
        if slopes is None:
            return None
        claims = [self._formula(first), self._formula(slopes)]
        if claims[0] is None or claims[1] is None:
            return None
        how = self._related(claims[0], claims[1]).relation
        return Found(R.ANTIDERIVATIVE) if how in _FITS else Found(R.WRONG) if how is R.WRONG else None

    def _slopes(self, line: Relation) -> Relation | None:
        """`1/y dy/dx = 2x` for `int 1/y dy = int 2x dx`; None for other lines."""
        left, right = line.terms
        if not (isinstance(left, Integral) and isinstance(right, Integral)) or left.lower or right.lower:
            return None
        if (left.variable.name, right.variable.name) not in self._dependent:
            return None
        slope = Derivative(left.variable, right.variable, 1)
        return Relation((Mul((left.body, slope)), right.body), ("=",))

    def _integral_step(self, first: Node, second: Node) -> Found | None:
        """`y = int f dx` to `y = F + C`, and both sides differentiated or integrated; None of other lines."""
        if not (isinstance(first, Relation) and isinstance(second, Relation)):
            return None
        if len(first.terms) != 2 or len(second.terms) != 2 or {*first.signs, *second.signs} != {"="}:
            return None
        if self.calculus:
            for one, other, relation in ((first, second, R.DERIVATIVE), (second, first, R.ANTIDERIVATIVE)):
                if self._derived_from(one, other):
                    return Found(relation)
        if not any(isinstance(node, Integral) for tree in (first, second) for node in walk(tree)):
            return self._both_sides(first, second)
        if (separated := self._separated(first, second)) is not None:
            return separated
        slopes = self._slopes(first)
        if slopes is not None and not any(isinstance(node, Integral) for node in walk(second)):
            return self._both_sides(slopes, second)
        left = same(self._opaque.cover(first.terms[0]), self._opaque.cover(second.terms[0]))
        right = same(first.terms[1], second.terms[1])
        if left and right:
            return Found(R.SAME_SOLUTIONS)
        if self.calculus and isinstance(first.terms[0], Derivative):
            return self._both_sides(first, second)
        return None if left is not True or right is None else Found(R.WRONG)

    def _derived_from(self, one: Relation, other: Relation) -> bool:
        """Whether the other equation is the one with both sides differentiated, term by term."""
        for x in sorted(symbols(one) | {x for _, x in self._dependent}):
            derived = [self._slope(term, Sym(x)) for term in one.terms]
            pairs = zip(derived, other.terms, strict=True)
            if all(same(self._opaque.cover(a), self._opaque.cover(b)) is True for a, b in pairs):
                return True
        return False

    def _both_sides(self, first: Relation, second: Relation) -> Found | None:
        """`2x + 2y y' = 0` after `x^2 + y^2 = 25`, or the other way round; None where it is not about that."""
        for one, other, relation in ((first, second, R.DERIVATIVE), (second, first, R.ANTIDERIVATIVE)):
            for y, x in sorted(self._dependent):
                if _has_derivative(one, y) or not {x, y} <= symbols(one):
                    continue
                if not _has_derivative(other, y) or not symbols(self._opaque.cover(other)) & {x, y}:
                    continue  # dy/dx = 1 gives the slope a value
                if other is first and not _integrates(first, second):
                    continue
                derived = Relation(tuple(self._slope(term, Sym(x)) for term in one.terms), ("=",))
                claims = [self._formula(derived), self._formula(other)]
                if None in claims or not all(_speaks(claim) for claim in claims):
                    continue
                how = self._related(*claims).relation  # type: ignore[arg-type]
                if how in _FITS:
                    return Found(relation)
                if how is R.WRONG:
                    return Found(R.WRONG)
        return None


def _with_respect_to(tree: Node, names: set[str], variable: str) -> Node:
    """y' as dy/dx."""
    if isinstance(tree, Apply) and tree.name in names and tree.primes and not tree.args:
        return Derivative(Sym(tree.name), Sym(variable), tree.primes)
    return rebuild(tree, lambda child: _with_respect_to(child, names, variable))


def _has_derivative(tree: Node, y: str) -> bool:
    return any(isinstance(node, Derivative) and node.body == Sym(y) for node in walk(tree))


def _integrates(first: Relation, second: Relation) -> bool:
    """Whether a line can be an equation integrated: it has a new constant or an integral."""
    return bool(symbols(second) - symbols(first)) or any(isinstance(node, Integral) for node in walk(second))


def _speaks(claim: Formula | None) -> bool:
    return claim is not None and bool(names(claim))
