"""The solutions of an equation in a step, beside those of the question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.maths.answers import ALL, NONE
from engine.maths.claims.formula import NotAFormula, formula_of, join
from engine.maths.claims.univariate import Difference, compare
from engine.maths.equations import (
    Rational,
    _constant_ratio,
    count_real,
    difference,
    holds,
    rational_equation,
    real_roots_only,
    relation_of_solutions,
)
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational
from engine.maths.real_line.line import Unsettled
from engine.maths.render import to_text
from engine.maths.statements import Statement
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding, Judged
from engine.maths.steps.names import Names
from engine.maths.tree import (
    Mul,
    Num,
    Pow,
    Relation,
    Sym,
    symbols,
)


@dataclass(slots=True)
class Solutions(Names):
    """Compares equations with the question by their solutions."""

    def _against_question(self, equations: list[Relation], statement: Statement) -> Finding:
        finding = self._compare([Relation(tuple(self._resolve(t) for t in e.terms), e.signs) for e in equations])
        if finding.judged is Judged.FALSE and statement.supposed:
            return UNKNOWN
        return finding

    def _compare(self, equations: list[Relation]) -> Finding:
        """The solutions of `equations` together, beside those of the question."""
        question = self.question
        assert question is not None and isinstance(question.body, Relation)
        variable = question.variables[0]
        if len(equations) == 1:
            same = same_value(difference(equations[0]), Num("0"))
            if same.same and not same.narrower:
                return TRUE
        how = self._how(equations, variable)
        if len(equations) == 1 and how in ("same", "fewer"):
            doubtful = self._not_an_equation(equations[0], how)
            if doubtful is not None:
                return doubtful
        if how == "fewer" and not self._divides(equations):
            return UNKNOWN
        shown = " or ".join(to_text(equation) for equation in equations)
        if how == "same":
            return TRUE
        if how == "fewer":
            return Finding(Judged.CONSISTENT)
        if how == "more":
            follows = len(equations) == 1 and self._follows_by_squaring(equations[0], variable)
            self.gained.append(equations)  # what follows may speak of its solutions too, before they are tried
            if follows:
                return Finding(Judged.CONSISTENT)
        if how == "other" and any(within(item, equations, variable) for item in self.gained):
            return UNKNOWN
        if how == "other":
            return Finding(
                Judged.FALSE, "step.other_solutions", f"{shown} does not have the same solutions as the question."
            )
        return UNKNOWN

    def _not_an_equation(self, equation: Relation, how: str) -> Finding | None:
        """A finding for `x^2 - 4 = (x-2)(x+3)`, which is meant to hold for all numbers; None for an equation."""
        question, (left, right) = self.question, equation.terms
        assert question is not None and isinstance(question.body, Relation)
        variable = question.variables[0]
        if variable not in symbols(left) or variable not in symbols(right):
            return None
        if Num("0") not in question.body.terms and self._both_vanish(question.body, variable):
            return None  # both sides are zero at the solution in the question already
        zeros: list[bool] = []
        for side in (left, right):
            zeros.append(self._how([Relation((side, Num("0")), ("=",))], variable) == "same")
            if not zeros[-1] and Num("0") not in question.body.terms:
                return UNKNOWN if how == "fewer" else None  # only both together tell something then
        if Num("0") in question.body.terms and any(zeros):
            product = right if zeros[0] else left
            if all(zeros) or isinstance(product, (Mul, Pow)):
                shown = to_text(equation)
                sentence = f"{shown} is not right: the two sides are not the same."
                return Finding(Judged.FALSE, "step.identity", sentence, right, left)
        return UNKNOWN if how == "fewer" or all(zeros) else None

    def _both_vanish(self, equation: Relation, variable: str) -> bool:
        """Whether each side is zero at the solutions of the question and nowhere else."""
        return all(self._how([Relation((side, Num("0")), ("=",))], variable) == "same" for side in equation.terms)

    def _divides(self, equations: list[Relation]) -> bool:
        """Whether equations with fewer solutions are factors of the question: `(x-3)^2 = 0` is none of x^2 = 9."""
        question = self.question
        assert question is not None
        product: Any = None
        for equation in equations:
            item = rational_equation(equation, question.variables[0])
            if item is None:
                return self._rational is None
            product = item.top if product is None else product * item.top
        if self._rational is None:
            return bool(product.is_sqf)
        return not self._rational.top.is_zero and bool(self._rational.top.rem(product).is_zero)

    def _follows_by_squaring(self, equation: Relation, variable: str) -> bool:
        """Whether an equation with more solutions is what squaring an earlier one gives, or says the same as that."""
        if isinstance(equation.terms[0], Sym):
            return False
        question = self.question
        earlier = [item[0] for item in self.gained if len(item) == 1]
        squared = [
            Relation(tuple(Pow(t, Num("2")) for t in e.terms), e.signs) for e in self._sources() if e.signs == ("=",)
        ]
        for source in (*earlier, *squared):
            found = self._difference([source], [equation], variable) if question is not None else None
            if found is not None and found.forward and found.backward and found.some_first:
                return True
        return False

    def _sources(self) -> list[Relation]:
        """The question and the last equations that were found right."""
        body = self.question.body if self.question is not None else None
        found = [body] if isinstance(body, Relation) and len(body.terms) == 2 else []
        return found + [one for one in self.history[-3:] if isinstance(one, Relation) and len(one.terms) == 2]

    @staticmethod
    def _difference(first: list[Relation], second: list[Relation], variable: str) -> Difference | None:
        """How the solutions of two lists of equations lie, by looking along the number line; None when unknown."""
        try:
            one, two = (join("or", [formula_of(equation) for equation in side]) for side in (first, second))
            return compare(one, two, variable)
        except (Unsettled, NotAFormula, NotRational, ValueError, TypeError, ZeroDivisionError, OverflowError):
            return None

    def _how(self, equations: list[Relation], variable: str) -> str:
        """same, fewer, more, other or unknown: how the solutions lie, as seen from the question."""
        how = self._how_exactly(equations, variable)
        question = self.question
        if how != "unknown" or question is None or question.within is not None:
            return how
        if not isinstance(question.body, Relation) or symbols(question.body) != {variable}:
            return how
        found = self._difference([question.body], equations, variable)
        if found is None or not found.some_first:
            return "unknown"
        if found.forward:
            return "same" if found.backward else "more"
        return "fewer" if found.backward and found.some_second else "other"

    def _how_exactly(self, equations: list[Relation], variable: str) -> str:
        """same, fewer, more, other or unknown: how the solutions lie, as seen from the question."""
        question = self.question
        assert question is not None and isinstance(question.body, Relation)
        found = [rational_equation(equation, variable) for equation in equations]
        if self._rational is not None and None not in found:
            if len(found) == 1 and found[0] is not None:
                return relation_of_solutions(self._rational, found[0])
            return union(self._rational, [item for item in found if item is not None])
        if len(equations) == 1 and _constant_ratio(difference(question.body), difference(equations[0])):
            return "same"
        if self.answer is None or self.answer.tree in (NONE, ALL) or not self.answer.values:
            return "unknown"
        truths = [[holds(equation, {variable: root}) for equation in equations] for root in self.answer.values]
        if any(None in row and True not in row for row in truths):
            return "unknown"
        met = sum(True in row for row in truths)
        if None in found:
            return "other" if met == 0 else "unknown"
        product = found[0]
        assert product is not None
        top = real_roots_only(product.top, product.bottom) if not product.top.is_zero else product.top
        for item in found[1:]:
            assert item is not None
            if item.top.is_zero:
                return "unknown"
            top = top.lcm(real_roots_only(item.top, item.bottom))
        if top.is_zero:
            return "unknown"
        count = count_real(top)
        if met == len(self.answer.values):
            return "same" if count == met else "more"
        return "fewer" if 0 < met == count else "other"


def within(wider: list[Relation], equations: list[Relation], variable: str) -> bool:
    """Whether every solution of `equations` certainly is one of `wider`."""
    outer = [rational_equation(equation, variable) for equation in wider]
    inner = [rational_equation(equation, variable) for equation in equations]
    if None in outer or None in inner:
        found = Solutions._difference(wider, equations, variable)
        return found is None or found.backward is not False  # where it cannot be told, no reason to call it wrong
    top = Rational(_product(outer), outer[0].bottom.one)  # type: ignore[union-attr]
    return relation_of_solutions(top, Rational(_product(inner), top.bottom)) in ("same", "fewer")


def _product(found: list[Any]) -> Any:
    top: Any = None
    for item in found:
        part = item.top if item.top.is_zero else real_roots_only(item.top, item.bottom)
        top = part if top is None else top * part
    return top


def union(question: Rational, found: list[Rational]) -> str:
    """The solutions of several equations taken together, as seen from the question."""
    top: Any = None
    for item in found:
        if item.top.is_zero:
            return "unknown"
        part = real_roots_only(item.top, item.bottom)
        top = part if top is None else top.lcm(part)
    return relation_of_solutions(question, Rational(top, found[0].bottom.one))
