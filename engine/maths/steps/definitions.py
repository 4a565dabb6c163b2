"""New names: `u = x^2`, `D = b^2 - 4ac = 25`, `f(x) = ...`."""

from __future__ import annotations

from dataclasses import dataclass

from engine.maths.answers import is_name
from engine.maths.equivalence import same_value
from engine.maths.steps.comparing import Comparing
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding, Judged, worse
from engine.maths.tree import (
    Apply,
    Derivative,
    Integral,
    Limit,
    Relation,
    Sym,
    symbols,
    walk,
)


@dataclass(slots=True)
class Definitions(Comparing):
    """Tells definitions from claims and remembers them."""

    def _definition(self, relation: Relation) -> Finding | None:
        """`a = 2`, `u = x^2`, `D = b^2 - 4ac = 49 - 24 = 25`, `f(x) = ...`: a local name; None when it is none."""
        head = relation.terms[0]
        question = self.question
        own = set(question.variables) | {name for name, _ in question.values} if question else set()
        if isinstance(head, Apply) and head.primes == 0 and len(head.args) == 1 and isinstance(head.args[0], Sym):
            name, variable = head.name, head.args[0].name
            body = self._resolve(relation.terms[1])
            if any(isinstance(node, (Integral, Limit, Derivative, Apply)) for node in walk(body)):
                return None
            if name in self.functions and name == (question.function if question else ""):
                return None
            if symbols(body) - {variable} - own:
                return None
            self.functions[name] = (variable, body)
            return self._rest_of_chain(relation)
        if not isinstance(head, Sym) or head.name in own:
            return None
        if question is not None and any(is_name(head, name) for name in own):
            return None
        if question is not None and head.name in symbols(question.body):
            return None
        first = self._resolve(relation.terms[1])
        if head.name in symbols(first) or any(
            isinstance(node, (Apply, Integral, Limit, Derivative)) for node in walk(first)
        ):
            return None
        known = self.names.get(head.name)
        if known is not None and symbols(known) & own:
            return None  # a name for something with the unknown in it: this is an equation now
        if known is not None:
            same = same_value(known, first)
            if same.same and not same.narrower:
                return worse(TRUE, self._rest_of_chain(relation, TRUE))
            self.names[head.name] = first
            return worse(UNKNOWN, self._rest_of_chain(relation))
        coefficient = self._coefficients().get(head.name)
        self.names[head.name] = first
        if head.name in self.functions:
            variable = self.functions[head.name][0]
            self.functions[head.name] = (variable, first)
        if coefficient is not None and same_value(coefficient, first).same:
            return self._rest_of_chain(relation, TRUE)
        return self._rest_of_chain(relation)

    def _rest_of_chain(self, relation: Relation, alone: Finding | None = None) -> Finding:
        """The terms after a new name must be the same, each as the next."""
        worst = alone or (Finding(Judged.DEFINES) if len(relation.terms) == 2 else TRUE)
        for left, right in zip(relation.terms[1:], relation.terms[2:], strict=False):
            finding = self._identity(self._resolve(left), self._resolve(right), left, right)
            if finding.judged is Judged.FALSE:
                return finding
            worst = worse(worst, finding)
        return worst
