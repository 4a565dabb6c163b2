"""Judges one finished step of a solution: every relation in it, against the question and against itself.

A step is right when every relation in it was verified, wrong when one was shown to be false, and otherwise "cannot
decide": true things are not called wrong, and false ones never right. Letters that do not belong to the question are
local names; what they stand for is remembered from earlier steps.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum
from fractions import Fraction
from typing import Any

from engine.errors import LemmaError
from engine.maths.answers import ALL, NONE, NotUnderstood, both_signs, is_name
from engine.maths.calculus import NoRule, derivative
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
from engine.maths.equivalence import Same, same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.judges.base import verdict
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import Options, ReadError, read
from engine.maths.render import to_latex, to_text
from engine.maths.solving import Answer, CannotSolve, solve
from engine.maths.statements import Statement, statements
from engine.maths.tree import (
    Add,
    Apply,
    Derivative,
    Div,
    Integral,
    Limit,
    Listing,
    Logic,
    Mul,
    Neg,
    Node,
    Num,
    PlusMinus,
    Pow,
    Relation,
    Sym,
    Words,
    rational,
    rebuild,
    substitute,
    symbols,
    walk,
)
from engine.maths.verdict import Established, Outcome, Verdict


class Judged(Enum):
    """What was found out about one relation."""

    TRUE = "true"
    CONSISTENT = "consistent"  # names one of several solutions, or holds at the solution
    DEFINES = "defines"
    FALSE = "false"
    UNKNOWN = "unknown"


@dataclass(slots=True)
class _Finding:
    judged: Judged
    note: str = ""
    sentence: str = ""
    tree: Node | None = None


_UNKNOWN = _Finding(Judged.UNKNOWN)
_TRUE = _Finding(Judged.TRUE)
_CONSTANTS = ("C", "c", "K", "k")


@dataclass(slots=True)
class Steps:
    """The steps of one solution to one question; `answer` is the established answer, if there is one."""

    question: Question | None
    answer: Answer | None = None
    names: dict[str, Node] = field(default_factory=dict)
    functions: dict[str, tuple[str, Node]] = field(default_factory=dict)
    gained: list[list[Relation]] = field(default_factory=list)
    _rational: Rational | None = None
    _prepared: bool = False

    def prepare(self) -> None:
        """Work out once what the question brings along."""
        if self._prepared:
            return
        self._prepared = True
        question = self.question
        if question is None:
            return
        if self.answer is None:
            try:
                self.answer = solve(question)
            except CannotSolve:
                self.answer = None
        if question.task is Task.SOLVE and isinstance(question.body, Relation):
            self._rational = rational_equation(question.body, question.variables[0])
        if question.task is Task.EVALUATE:
            self.names.update(question.values)
        variable = question.values[0][0] if question.values else question.variables[0] if question.variables else "x"
        if question.task in (Task.EVALUATE, Task.DIFFERENTIATE) and not isinstance(question.body, Relation):
            for name in {question.function, "f", "y"} - {""} - set(question.variables):
                self.functions.setdefault(name, (variable, question.body))

    # --- a step -------------------------------------------------------------------------------------------

    def learn(self, paragraph: str) -> None:
        """Remember what an earlier step defined."""
        self.prepare()
        for statement in statements(paragraph):
            self._judge_statement(statement)

    def judge(self, paragraph: str) -> Verdict:
        """The verdict on one step, whose definitions are remembered for the next ones."""
        self.prepare()
        findings: list[tuple[Statement, _Finding]] = []
        for statement in statements(paragraph):
            findings += [(statement, finding) for finding in self._judge_statement(statement)]
        if not findings:
            return verdict(
                Outcome.CANNOT_DECIDE, "step.nothing", "There is no equation in this step that I could check."
            )
        for _, finding in findings:
            if finding.judged is Judged.FALSE:
                return verdict(Outcome.WRONG, finding.note, finding.sentence, finding.tree, Established.RECOMPUTED)
        kinds = {finding.judged for _, finding in findings}
        if Judged.UNKNOWN in kinds:
            return verdict(Outcome.CANNOT_DECIDE, "step.undecided", "I cannot check everything in this step.")
        if kinds == {Judged.DEFINES}:
            return verdict(
                Outcome.CANNOT_DECIDE, "step.definition", "This step gives names; there is nothing to check."
            )
        last = next(finding.tree for _, finding in reversed(findings) if finding.judged is not Judged.DEFINES)
        if Judged.CONSISTENT in kinds:
            return verdict(
                Outcome.RIGHT,
                "step.consistent",
                "This agrees with the solution of the question.",
                last,
                Established.CONSISTENT,
            )
        return verdict(
            Outcome.RIGHT, "step.right", "Every equation in this step is right.", last, Established.RECOMPUTED
        )

    def _judge_statement(self, statement: Statement) -> list[_Finding]:
        try:
            tree = self._read(statement.text)
        except ReadError:
            return [_UNKNOWN]
        findings = []
        for finding in self._judge_tree(tree, statement):
            if finding.judged is Judged.FALSE and statement.denied:
                finding = _UNKNOWN
            findings.append(replace(finding, tree=finding.tree or tree))
        return findings

    def _read(self, text: str) -> Node:
        letters = frozenset(self.functions) - {"y"}
        names = frozenset(name for name in (self.question.variables if self.question else ()) if name in ("e", "i"))
        return read(text, options=Options(functions=frozenset(("f", "g", "F", "G")) | letters), names=names)

    def _judge_tree(self, tree: Node, statement: Statement) -> list[_Finding]:
        try:
            if isinstance(tree, (Logic, Listing)):
                return self._judge_several(tree, statement)
            if isinstance(tree, Relation):
                return [self._judge_relation(tree, statement)]
        except (NotUnderstood, NoRule, RecursionError, LemmaError):
            return [_UNKNOWN]
        return []

    def _judge_several(self, tree: Logic | Listing, statement: Statement) -> list[_Finding]:
        parts = tree.parts if isinstance(tree, Logic) else tree.items
        question = self.question
        if question is not None and question.task is Task.SOLVE:
            variable = question.variables[0]
            together = self._as_equations(parts, variable)
            if together is not None:
                return [self._against_question(together, statement)]
        if isinstance(tree, Logic) and tree.word == "or":
            return [self._choice(tree)]
        findings: list[_Finding] = []
        for part in parts:
            found = self._judge_tree(part, statement) if isinstance(part, (Relation, Logic, Listing)) else [_UNKNOWN]
            findings += [replace(finding, tree=finding.tree or part) for finding in found]
        return findings

    def _choice(self, tree: Logic) -> _Finding:
        """`u = 1 or u = 4`: several possibilities, none of which is a definition."""
        question = self.question
        if question is None or question.task is not Task.SOLVE:
            return _UNKNOWN
        variable = question.variables[0]
        equations = []
        for part in tree.parts:
            if not (isinstance(part, Relation) and part.signs == ("=",)):
                return _UNKNOWN
            replaced = Relation(tuple(self._resolve(term) for term in part.terms), part.signs)
            if symbols(replaced) != {variable}:
                return _UNKNOWN
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

    # --- one relation -------------------------------------------------------------------------------------

    def _judge_relation(self, relation: Relation, statement: Statement) -> _Finding:
        if any(isinstance(node, Words) for node in walk(relation)) or "->" in relation.signs or "in" in relation.signs:
            return _UNKNOWN
        if set(relation.signs) != {"="}:
            return self._inequality(relation)
        question = self.question
        if question is not None and question.task is Task.SOLVE:
            together = self._as_equations((relation,), question.variables[0])
            if together is not None and (any(isinstance(node, PlusMinus) for node in walk(relation))):
                return self._against_question(together, statement)
        if any(isinstance(node, PlusMinus) for node in walk(relation)):
            return self._plus_minus(relation, statement)
        if any(isinstance(term, Listing) for term in relation.terms):
            return self._tuples(relation, statement)
        definition = self._definition(relation)
        if definition is not None:
            return definition
        terms = tuple(self._resolve(term) for term in relation.terms)
        if any(isinstance(node, Integral) for term in terms for node in walk(term)):
            return self._integrals(terms)
        worst = _TRUE
        for at, (left, right) in enumerate(itertools.pairwise(terms)):
            finding = self._judge_pair(left, right, relation.terms[at], relation.terms[at + 1], statement)
            if finding.judged is Judged.FALSE:
                return finding
            worst = _worse(worst, finding)
        return worst

    def _tuples(self, relation: Relation, statement: Statement) -> _Finding:
        """`(x, y) = (1, 2)`."""
        head, tail = relation.terms[0], relation.terms[-1]
        if len(relation.terms) != 2 or not (isinstance(head, Listing) and isinstance(tail, Listing)):
            return _UNKNOWN
        if len(head.items) != len(tail.items):
            return _UNKNOWN
        worst = _TRUE
        for left, right in zip(head.items, tail.items, strict=True):
            worst = _worse(worst, self._judge_relation(Relation((left, right), ("=",)), statement))
            if worst.judged is Judged.FALSE:
                return worst
        return worst

    def _plus_minus(self, relation: Relation, statement: Statement) -> _Finding:
        """A chain with plus-minus in it: both sides must stand for the same values."""
        variants = [[self._resolve(one) for one in both_signs(term)] for term in relation.terms]
        first = relation.terms[0]
        start = 1 if isinstance(first, Sym) else 0
        for one, other in zip(variants[start:], variants[start + 1 :], strict=False):
            for values, others in ((one, other), (other, one)):
                for item in values:
                    results = [same_value(item, candidate).same for candidate in others]
                    if True not in results:
                        return _UNKNOWN
        question = self.question
        if start and question is not None and question.task is Task.SOLVE and is_name(first, question.variables[0]):
            variable = question.variables[0]
            if all(not symbols(item) for item in variants[-1]):
                return self._against_question(
                    [Relation((Sym(variable), item), ("=",)) for item in variants[-1]], statement
                )
        return _TRUE if len(variants) - start > 1 and not start else _UNKNOWN

    def _inequality(self, relation: Relation) -> _Finding:
        worst = _TRUE
        for left, right, sign in zip(relation.terms, relation.terms[1:], relation.signs, strict=False):
            left, right = self._resolve(left), self._resolve(right)
            if symbols(left) | symbols(right):
                return _UNKNOWN
            true = _compare_numbers(left, right, sign)
            if true is False:
                shown = to_text(Relation((left, right), (sign,)))
                return _Finding(Judged.FALSE, "step.false", f"{shown} is not true.")
            worst = _worse(worst, _TRUE if true else _UNKNOWN)
        return worst

    def _definition(self, relation: Relation) -> _Finding | None:
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
                return _worse(_TRUE, self._rest_of_chain(relation, _TRUE))
            self.names[head.name] = first
            return _worse(_UNKNOWN, self._rest_of_chain(relation))
        coefficient = self._coefficients().get(head.name)
        self.names[head.name] = first
        if head.name in self.functions:
            variable = self.functions[head.name][0]
            self.functions[head.name] = (variable, first)
        if coefficient is not None and same_value(coefficient, first).same:
            return self._rest_of_chain(relation, _TRUE)
        return self._rest_of_chain(relation)

    def _rest_of_chain(self, relation: Relation, alone: _Finding | None = None) -> _Finding:
        """The terms after a new name must be the same, each as the next."""
        worst = alone or (_Finding(Judged.DEFINES) if len(relation.terms) == 2 else _TRUE)
        for left, right in zip(relation.terms[1:], relation.terms[2:], strict=False):
            finding = self._identity(self._resolve(left), self._resolve(right), left, right)
            if finding.judged is Judged.FALSE:
                return finding
            worst = _worse(worst, finding)
        return worst

    def _coefficients(self) -> dict[str, Node]:
        """a, b and c of a quadratic question, when these letters are free."""
        if self._rational is None or self._rational.top.degree() != 2 or self.question is None:
            return {}
        if symbols(self.question.body) & {"a", "b", "c"} or not isinstance(self.question.body, Relation):
            return {}
        if self.question.body.terms[1] != Num("0"):
            return {}
        values = self._rational.top.all_coeffs()
        return {
            name: rational(Fraction(int(number.p), int(number.q))) for name, number in zip("abc", values, strict=True)
        }

    # --- resolving names ----------------------------------------------------------------------------------

    def _resolve(self, node: Node) -> Node:
        """`node` with local names, functions and derivatives carried out."""
        own = set(self.question.variables) if self.question else set()
        values = {name: tree for name, tree in self.names.items() if name not in own}
        for name, tree in self._coefficients().items():
            values.setdefault(name, tree)
        node = self._call(node)
        if self.question is not None and self.question.task is Task.EVALUATE:
            values.update(self.question.values)
        return substitute(node, values) if values else node

    def _call(self, node: Node) -> Node:
        if isinstance(node, Derivative):
            body = self._call(node.body)
            if isinstance(body, Sym) and body.name in self.functions:
                body = self.functions[body.name][1]
            elif isinstance(body, Sym) and body.name in self.names:
                body = self.names[body.name]
            if any(isinstance(part, (Apply, Integral, Limit)) for part in walk(body)):
                raise NoRule
            if symbols(body) and node.variable.name not in symbols(body):
                raise NoRule  # dy/dx of something unknown
            return derivative(body, node.variable.name, node.order)
        if isinstance(node, Apply):
            return self._apply(node)
        if isinstance(node, Limit) or (isinstance(node, Integral) and node.lower is not None):
            return self._worked_out(node)
        return rebuild(node, self._call)

    def _apply(self, node: Apply) -> Node:
        if node.name in self.functions:
            variable, body = self.functions[node.name]
        elif node.name in self.names and node.primes and self.question is not None and self.question.variables:
            variable, body = self.question.variables[0], self.names[node.name]
        else:
            raise NoRule
        if node.primes:
            body = derivative(body, variable, node.primes)
        if not node.args:
            return body
        if len(node.args) != 1:
            raise NoRule
        return substitute(body, {variable: self._call(node.args[0])})

    def _worked_out(self, node: Limit | Integral) -> Node:
        """The value of a limit or definite integral, established as for a question."""
        task = Task.LIMIT if isinstance(node, Limit) else Task.INTEGRATE
        kind = AnswerKind(Kind.EXPRESSION, (node.variable.name,))
        try:
            answer = solve(Question(task, node, (node.variable.name,), kind, to_text(node), to_latex(node)))
        except CannotSolve:
            raise NoRule from None
        if isinstance(answer.tree, Words):
            raise NoRule
        return answer.tree

    # --- comparing ----------------------------------------------------------------------------------------

    def _integrals(self, terms: tuple[Node, ...]) -> _Finding:
        """A chain with indefinite integrals: equal up to a constant when the derivatives are equal."""
        variables = {node.variable.name for term in terms for node in walk(term) if isinstance(node, Integral)}
        if len(variables) != 1:
            return _UNKNOWN
        variable = variables.pop()
        slopes = [_slope(term, variable) for term in terms]
        plain = [term for term in terms if not any(isinstance(node, Integral) for node in walk(term))]
        for left, right, shown in zip(slopes, slopes[1:], itertools.pairwise(terms), strict=False):
            same = same_value(left, right)
            if same.same is False and not _foreign(shown, self._known_names() | set(_CONSTANTS)):
                text = to_text(Relation(shown, ("=",)))
                return _Finding(Judged.FALSE, "step.integral", f"{text} is not right: the derivatives differ.")
            if same.same is not True or same.narrower:
                return _UNKNOWN
        if all(symbols(term) & set(_CONSTANTS) for term in plain):
            return _TRUE
        return _UNKNOWN

    def _known_names(self) -> set[str]:
        question = self.question
        if question is None:
            return set()
        return set(symbols(question.body)) | set(question.variables) | {name for name, _ in question.values}

    def _judge_pair(
        self, left: Node, right: Node, shown_left: Node, shown_right: Node, statement: Statement
    ) -> _Finding:
        """One equals sign between two resolved expressions."""
        names = symbols(left) | symbols(right)
        question = self.question
        if not names:
            return self._numbers(left, right, shown_left, shown_right)
        if names - self._known_names() and question is not None:
            same = same_value(left, right)
            return _TRUE if same.same and not same.narrower else _UNKNOWN
        if question is not None and question.task in (Task.SOLVE, Task.SYSTEM):
            same = same_value(left, right)
            if same.same and not same.narrower:
                return _TRUE
            equation = Relation((left, right), ("=",))
            if question.task is Task.SYSTEM:
                return self._in_system(equation, statement)
            if names == {question.variables[0]}:
                return self._against_question([equation], statement)
            return self._with_letters(equation, statement)
        return self._identity(left, right, shown_left, shown_right)

    def _numbers(self, left: Node, right: Node, shown_left: Node, shown_right: Node) -> _Finding:
        same = same_value(left, right).same
        if same:
            return _TRUE
        if same is None:
            return _UNKNOWN
        if self._no_solution_possible() and not symbols(shown_left) and not symbols(shown_right):
            return _UNKNOWN  # a contradiction is how one sees that there is no solution
        shown = to_text(Relation((shown_left, shown_right), ("=",)))
        return _Finding(Judged.FALSE, "step.arithmetic", f"{shown} is not right.")

    def _no_solution_possible(self) -> bool:
        question = self.question
        if question is None or question.task not in (Task.SOLVE, Task.SYSTEM):
            return False
        return self.answer is None or self.answer.tree == NONE

    def _identity(self, left: Node, right: Node, shown_left: Node, shown_right: Node) -> _Finding:
        """Two expressions that must be the same for all values of their letters."""
        if not symbols(left) and not symbols(right):
            return self._numbers(left, right, shown_left, shown_right)
        same: Same = same_value(left, right)
        if same.same and not same.narrower:
            return _TRUE
        if same.same is not False:
            return _UNKNOWN
        if self.question is None:
            return _UNKNOWN
        if (symbols(left) | symbols(right)) - self._known_names():
            return _UNKNOWN
        if self.question.task in (Task.SOLVE, Task.SYSTEM):
            return _UNKNOWN
        for one, other in ((left, right), (right, left)):
            if not symbols(one) and _varies(other):
                return _UNKNOWN  # an equation that holds for some values only
            if isinstance(one, Sym):
                return _UNKNOWN
        shown = to_text(Relation((shown_left, shown_right), ("=",)))
        return _Finding(Judged.FALSE, "step.identity", f"{shown} is not right: the two sides are not the same.")

    def _with_letters(self, equation: Relation, statement: Statement) -> _Finding:
        """An equation with several letters: the established solution must satisfy it."""
        if self.answer is None or len(self.answer.values) != 1 or self.question is None:
            return _UNKNOWN
        true = holds(equation, {self.question.variables[0]: self.answer.values[0]})
        if true:
            return _Finding(Judged.CONSISTENT)
        if true is False and not statement.supposed and self.question.variables[0] in symbols(equation):
            shown = to_text(equation)
            return _Finding(Judged.FALSE, "step.other_solutions", f"{shown} does not follow from the question.")
        return _UNKNOWN

    def _in_system(self, equation: Relation, statement: Statement) -> _Finding:
        answer, question = self.answer, self.question
        if answer is None or question is None or len(answer.points) != 1:
            return _UNKNOWN
        true = holds(equation, dict(zip(question.variables, answer.points[0], strict=True)))
        if true:
            return _Finding(Judged.CONSISTENT)
        if true is False and not statement.supposed:
            shown = to_text(equation)
            return _Finding(Judged.FALSE, "step.other_solutions", f"{shown} does not follow from the question.")
        return _UNKNOWN

    def _against_question(self, equations: list[Relation], statement: Statement) -> _Finding:
        finding = self._compare([Relation(tuple(self._resolve(t) for t in e.terms), e.signs) for e in equations])
        if finding.judged is Judged.FALSE and statement.supposed:
            return _UNKNOWN
        return finding

    def _compare(self, equations: list[Relation]) -> _Finding:
        """The solutions of `equations` together, beside those of the question."""
        question = self.question
        assert question is not None and isinstance(question.body, Relation)
        variable = question.variables[0]
        if len(equations) == 1:
            same = same_value(difference(equations[0]), Num("0"))
            if same.same and not same.narrower:
                return _TRUE
        how = self._how(equations, variable)
        if len(equations) == 1 and how in ("same", "fewer"):
            doubtful = self._not_an_equation(equations[0], how)
            if doubtful is not None:
                return doubtful
        if how == "fewer" and not self._divides(equations):
            return _UNKNOWN
        shown = " or ".join(to_text(equation) for equation in equations)
        if how == "same":
            return _TRUE
        if how == "fewer":
            return _Finding(Judged.CONSISTENT)
        if how == "more":
            self.gained.append(equations)  # what follows may speak of its solutions too, before they are tried
        if how == "other" and any(_within(item, equations, variable) for item in self.gained):
            return _UNKNOWN
        if how == "other":
            return _Finding(
                Judged.FALSE, "step.other_solutions", f"{shown} does not have the same solutions as the question."
            )
        return _UNKNOWN

    def _not_an_equation(self, equation: Relation, how: str) -> _Finding | None:
        """A finding for `x^2 - 4 = (x-2)(x+3)`, which is meant to hold for all numbers; None for an equation."""
        question, (left, right) = self.question, equation.terms
        assert question is not None and isinstance(question.body, Relation)
        variable = question.variables[0]
        if variable not in symbols(left) or variable not in symbols(right):
            return None
        zeros = [self._how([Relation((side, Num("0")), ("=",))], variable) == "same" for side in (left, right)]
        if Num("0") in question.body.terms and any(zeros):
            product = right if zeros[0] else left
            if all(zeros) or isinstance(product, (Mul, Pow)):
                shown = to_text(equation)
                return _Finding(Judged.FALSE, "step.identity", f"{shown} is not right: the two sides are not the same.")
        return _UNKNOWN if how == "fewer" or all(zeros) else None

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

    def _how(self, equations: list[Relation], variable: str) -> str:
        """same, fewer, more, other or unknown: how the solutions lie, as seen from the question."""
        question = self.question
        assert question is not None and isinstance(question.body, Relation)
        found = [rational_equation(equation, variable) for equation in equations]
        if self._rational is not None and None not in found:
            if len(found) == 1 and found[0] is not None:
                return relation_of_solutions(self._rational, found[0])
            return _union(self._rational, [item for item in found if item is not None])
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


def _within(wider: list[Relation], equations: list[Relation], variable: str) -> bool:
    """Whether every solution of `equations` certainly is one of `wider`."""
    outer = [rational_equation(equation, variable) for equation in wider]
    inner = [rational_equation(equation, variable) for equation in equations]
    if None in outer or None in inner:
        return True  # cannot be told: no reason to call it wrong
    top = Rational(_product(outer), outer[0].bottom.one)  # type: ignore[union-attr]
    return relation_of_solutions(top, Rational(_product(inner), top.bottom)) in ("same", "fewer")


def _product(found: list[Any]) -> Any:
    top: Any = None
    for item in found:
        part = item.top if item.top.is_zero else real_roots_only(item.top, item.bottom)
        top = part if top is None else top * part
    return top


def _union(question: Rational, found: list[Rational]) -> str:
    """The solutions of several equations taken together, as seen from the question."""
    top: Any = None
    for item in found:
        if item.top.is_zero:
            return "unknown"
        part = real_roots_only(item.top, item.bottom)
        top = part if top is None else top.lcm(part)
    return relation_of_solutions(question, Rational(top, found[0].bottom.one))


def _worse(first: _Finding, second: _Finding) -> _Finding:
    order = (Judged.TRUE, Judged.CONSISTENT, Judged.DEFINES, Judged.UNKNOWN, Judged.FALSE)
    if {first.judged, second.judged} == {Judged.DEFINES, Judged.TRUE}:
        return _TRUE
    return max(first, second, key=lambda finding: order.index(finding.judged))


def _foreign(shown: tuple[Node, ...], known: set[str]) -> bool:
    return bool(frozenset().union(*(symbols(term) for term in shown)) - known)


def _varies(node: Node) -> bool:
    """Whether an expression is not a constant; True when that cannot be told."""
    names = sorted(symbols(node))
    one = substitute(node, {name: Num(str(at + 2)) for at, name in enumerate(names)})
    two = substitute(node, {name: Num(str(2 * at + 5)) for at, name in enumerate(names)})
    return same_value(one, two).same is not True


def _slope(node: Node, variable: str) -> Node:
    """The derivative of a term that may hold indefinite integrals."""
    if isinstance(node, Integral):
        return node.body
    if isinstance(node, Add):
        return Add(tuple(_slope(term, variable) for term in node.terms))
    if isinstance(node, Neg):
        return Neg(_slope(node.arg, variable))
    if isinstance(node, Mul):
        inner = [factor for factor in node.factors if any(isinstance(part, Integral) for part in walk(factor))]
        outer = [factor for factor in node.factors if factor not in inner]
        if len(inner) == 1 and not any(variable in symbols(factor) for factor in outer):
            return Mul((*outer, _slope(inner[0], variable))) if outer else _slope(inner[0], variable)
    if isinstance(node, Div) and variable not in symbols(node.bottom):
        return Div(_slope(node.top, variable), node.bottom)
    if any(isinstance(part, Integral) for part in walk(node)):
        raise NoRule
    return derivative(node, variable)


def _compare_numbers(left: Node, right: Node, sign: str) -> bool | None:
    """Whether a relation between numbers is true; about-equal allows for the places shown."""
    same = same_value(left, right).same
    if sign == "=":
        return same
    if sign == "!=":
        return None if same is None else not same
    try:
        gap = as_fraction(value(Add((left, Neg(right)))))
    except (Undefined, Unclear, NotRational):
        return None
    if sign == "~":
        return _about(left, right, abs(gap))
    if same is None:
        return None
    if sign in ("<=", ">="):
        return same or (gap < 0) == (sign == "<=")
    return not same and (gap < 0) == (sign == "<") if sign in ("<", ">") else None


def _about(left: Node, right: Node, gap: Fraction) -> bool | None:
    for node in (right, left):
        literal = node.arg if isinstance(node, Neg) else node
        if isinstance(literal, Num):
            places = len(literal.text.partition(".")[2])
            if gap <= Fraction(1001, 2000) / 10**places:
                return True
            size = max(abs(exact(literal)), Fraction(1))
            return False if gap > size / 10 else None
    return None
