"""One relation of a step: a chain, a tuple, plus-minus, an inequality."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.errors import LemmaError
from engine.maths.answers import NotUnderstood, both_signs, is_name
from engine.maths.calculus import NoRule
from engine.maths.claims.compare import relate
from engine.maths.claims.formula import SIGNS, NotAFormula, formula_of
from engine.maths.components import components, has_tuple
from engine.maths.equivalence import same_value
from engine.maths.line_verdict import LineRelation
from engine.maths.mistakes import find_mistake
from engine.maths.question import Task
from engine.maths.render import to_text
from engine.maths.statements import Statement
from engine.maths.steps.definitions import Definitions
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding, Judged, worse
from engine.maths.steps.numbers import compare_numbers, degrees_meant
from engine.maths.tree import (
    Integral,
    Listing,
    Logic,
    Node,
    PlusMinus,
    Relation,
    Sym,
    Words,
    substitute,
    symbols,
    walk,
)


@dataclass(slots=True)
class Relations(Definitions):
    """Judges the relations of a step, alone or several together."""

    def _judge_tree(self, tree: Node, statement: Statement) -> list[Finding]:
        try:
            if isinstance(tree, (Logic, Listing)):
                return self._judge_several(tree, statement)
            if isinstance(tree, Relation):
                return [self._judge_relation(tree, statement)]
        except (NotUnderstood, NoRule, RecursionError, LemmaError):
            return [UNKNOWN]
        return []

    def _judge_several(self, tree: Logic | Listing, statement: Statement) -> list[Finding]:
        parts = tree.parts if isinstance(tree, Logic) else tree.items
        question = self.question
        if question is not None and question.task is Task.SOLVE:
            variable = question.variables[0]
            together = self._as_equations(parts, variable)
            if together is not None:
                return [self._against_question(together, statement)]
        if isinstance(tree, Logic) and tree.word == "or":
            return [self._choice(tree)]
        findings: list[Finding] = []
        for part in parts:
            found = self._judge_tree(part, statement) if isinstance(part, (Relation, Logic, Listing)) else [UNKNOWN]
            findings += [replace(finding, tree=finding.tree or part) for finding in found]
        return findings

    def _choice(self, tree: Logic) -> Finding:
        """`u = 1 or u = 4`: several possibilities, none of which is a definition."""
        question = self.question
        if question is None or question.task is not Task.SOLVE:
            return UNKNOWN
        variable = question.variables[0]
        equations = []
        for part in tree.parts:
            if not (isinstance(part, Relation) and part.signs == ("=",)):
                return UNKNOWN
            replaced = Relation(tuple(self._resolve(term) for term in part.terms), part.signs)
            if symbols(replaced) != {variable}:
                return UNKNOWN
            equations.append(replaced)
        return self._compare(equations)

    def _as_equations(self, parts: Iterable[Node], variable: str) -> list[Relation] | None:
        """Parts such as `x = 1`, `x - 2 = 0` or a bare value as equations in the unknown; None for another thing."""
        equations: list[Relation] = []
        named = False
        for part in parts:
            if isinstance(part, Relation):
                if set(part.signs) != {"="}:
                    return None
                terms = tuple(self._unnumbered(term, variable) for term in part.terms)
                if symbols(terms[0]) | symbols(terms[-1]) != {variable}:
                    return None
                if len(terms) > 2:
                    for one, other in itertools.pairwise(terms):
                        if same_value(one, other).same is not True:
                            return None
                equations += [Relation((terms[0], value_), ("=",)) for value_ in both_signs(terms[-1])]
                named = True
            elif named and not symbols(part) and not isinstance(part, (Words, Listing, Logic)):
                equations += [Relation((Sym(variable), value_), ("=",)) for value_ in both_signs(part)]
            else:
                return None
        return equations or None

    @staticmethod
    def _unnumbered(term: Node, variable: str) -> Node:
        """`x_1` as `x` where it stands alone: the first solution."""
        return Sym(variable) if is_name(term, variable) else term

    def _judge_relation(self, relation: Relation, statement: Statement) -> Finding:
        if any(isinstance(node, Words) for node in walk(relation)) or "->" in relation.signs or "in" in relation.signs:
            return UNKNOWN
        if set(relation.signs) == {"=", "~"} and relation.signs[0] == "=" and not symbols(relation.terms[-1]):
            return self._rounded_chain(relation, statement)
        if set(relation.signs) != {"="}:
            return self._inequality(relation)
        question = self.question
        if question is not None and question.task is Task.SOLVE:
            together = self._as_equations((relation,), question.variables[0])
            if together is not None and (any(isinstance(node, PlusMinus) for node in walk(relation))):
                return self._against_question(together, statement)
        if any(isinstance(node, PlusMinus) for node in walk(relation)):
            return self._plus_minus(relation, statement)
        if any(has_tuple(self._resolve(term), {}) for term in relation.terms):
            return self._tuples(relation, statement)
        definition = self._definition(relation)
        if definition is not None:
            return definition
        terms = tuple(self._resolve(term) for term in relation.terms)
        if any(isinstance(node, Integral) for term in terms for node in walk(term)):
            return self._integrals(terms)
        worst = TRUE
        for at, (left, right) in enumerate(itertools.pairwise(terms)):
            finding = self._judge_pair(left, right, relation.terms[at], relation.terms[at + 1], statement)
            if finding.judged is Judged.FALSE:
                return finding
            worst = worse(worst, finding)
        return worst

    def _rounded_chain(self, relation: Relation, statement: Statement) -> Finding:
        """`F = 12 sin(36°) ≈ 7.05`: what stands before the first sign of about equal, and what is rounded there."""
        at = relation.signs.index("~")
        rest = self._inequality(Relation(relation.terms[at:], relation.signs[at:]))
        if rest.judged is Judged.FALSE:
            return rest
        return worse(self._judge_relation(Relation(relation.terms[: at + 1], relation.signs[:at]), statement), rest)

    def _tuples(self, relation: Relation, statement: Statement) -> Finding:
        """`(x, y) = (1, 2)`, `v = (1 + 2, 3) = (3, 3)`: component by component, perhaps behind a name."""
        head = relation.terms[0]
        rows = [components(self._resolve(term), {}) for term in relation.terms]
        named = isinstance(head, Sym)
        known = rows[0] if named else None
        whole = [row for row in (rows[1:] if named else rows) if row is not None]
        if len(whole) + named != len(rows) or len({len(row) for row in whole}) != 1:
            return UNKNOWN
        worst = Finding(Judged.DEFINES) if named and len(whole) == 1 else TRUE
        for left, right in itertools.pairwise(whole):
            for pair in zip(left, right, strict=True):
                finding = self._judge_relation(Relation(pair, ("=",)), statement)
                if finding.judged is Judged.FALSE:
                    return finding
                worst = worse(worst, finding)
        if isinstance(head, Sym):
            self.names[head.name] = Listing(whole[-1], "(", ")")
            if known is not None:  # another value for the name is no mistake for certain
                same = len(known) == len(whole[0])
                same = same and all(same_value(*pair).same for pair in zip(known, whole[0], strict=True))
                return worst if not same and worst.judged is not Judged.DEFINES else TRUE if same else UNKNOWN
        return worst

    def _plus_minus(self, relation: Relation, statement: Statement) -> Finding:
        """A chain with plus-minus in it: both sides must stand for the same values."""
        variants = [[self._resolve(one) for one in both_signs(term)] for term in relation.terms]
        first = relation.terms[0]
        start = 1 if isinstance(first, Sym) else 0
        for one, other in zip(variants[start:], variants[start + 1 :], strict=False):
            for values, others in ((one, other), (other, one)):
                for item in values:
                    results = [same_value(item, candidate).same for candidate in others]
                    if True not in results:
                        return UNKNOWN
        question = self.question
        if start and question is not None and question.task is Task.SOLVE and is_name(first, question.variables[0]):
            variable = question.variables[0]
            if all(not symbols(item) for item in variants[-1]):
                return self._against_question(
                    [Relation((Sym(variable), item), ("=",)) for item in variants[-1]], statement
                )
        return TRUE if len(variants) - start > 1 and not start else UNKNOWN

    def _inequality(self, relation: Relation) -> Finding:
        resolved = Relation(tuple(self._resolve(term) for term in relation.terms), relation.signs)
        question = self.question
        if question is not None and symbols(resolved) and symbols(resolved) == set(question.variables[:1]):
            return self._about_unknown(resolved)
        worst = TRUE
        for left, right, sign in zip(resolved.terms, resolved.terms[1:], relation.signs, strict=False):
            if symbols(left) | symbols(right):
                return UNKNOWN
            true = compare_numbers(left, right, sign)
            if true is False and sign == "~" and degrees_meant(left, right):
                true = None
            if true is False:
                shown = to_text(Relation((left, right), (sign,)))
                return Finding(Judged.FALSE, "step.false", f"{shown} is not true.")
            worst = worse(worst, TRUE if true else UNKNOWN)
        return worst

    def _about_unknown(self, relation: Relation) -> Finding:
        """An inequality in the unknown: a line of solving one, or a condition that the solutions meet."""
        question = self.question
        assert question is not None
        if any(sign not in SIGNS for sign in relation.signs):
            return UNKNOWN
        if question.task is Task.INEQUALITY and isinstance(question.body, Relation):
            try:
                found = relate(formula_of(question.body), formula_of(relation))
            except NotAFormula:
                return UNKNOWN
            if found.relation is LineRelation.SAME_SOLUTIONS:
                return TRUE
            other = found.relation is LineRelation.WRONG or found.says_less
            if other and len(relation.terms) == 2 and self._changed(relation):
                shown = to_text(relation)
                sentence = f"{shown} does not have the same solutions as the question."
                return Finding(Judged.FALSE, "step.other_solutions", sentence, relation)
            return UNKNOWN
        if question.task is Task.SOLVE and self.answer is not None and self.answer.values:
            variable = question.variables[0]
            truths = []
            for root in self.answer.values:
                terms = [substitute(term, {variable: root}) for term in relation.terms]
                pairs = zip(terms, terms[1:], relation.signs, strict=False)
                truths.append(all(compare_numbers(left, right, sign) is True for left, right, sign in pairs))
            return Finding(Judged.CONSISTENT) if all(truths) else UNKNOWN
        return UNKNOWN

    def _changed(self, relation: Relation) -> bool:
        """Whether a wrong inequality is the question's changed, and not one case of it or an aside."""
        sources = (source for source in self._sources() if source.signs[0] in ("<", ">", "<=", ">="))
        return any(find_mistake(source, relation) is not None for source in sources)
