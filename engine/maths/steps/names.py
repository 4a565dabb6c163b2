"""What a step may speak of: the question, its answer, and the names earlier steps gave."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from engine.maths.calculus import NoRule, derivative
from engine.maths.components import plain_norms
from engine.maths.equations import (
    Rational,
    rational_equation,
)
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import Options, read
from engine.maths.render import to_latex, to_text
from engine.maths.solving import Answer, CannotSolve, solve
from engine.maths.solving.stories import inner
from engine.maths.tree import (
    Apply,
    Derivative,
    Integral,
    Limit,
    Node,
    Num,
    Relation,
    Sym,
    Words,
    rational,
    rebuild,
    substitute,
    symbols,
    walk,
)


@dataclass(slots=True)
class Names:
    """The steps of one solution to one question; `answer` is the established answer, if there is one."""

    question: Question | None
    answer: Answer | None = None
    names: dict[str, Node] = field(default_factory=dict)
    functions: dict[str, tuple[str, Node]] = field(default_factory=dict)
    gained: list[list[Relation]] = field(default_factory=list)
    history: list[Node] = field(default_factory=list)  # the claims found right, in order
    judged: int = 0  # how many steps came before
    rounded: tuple[Question, Answer | None] | None = None  # as asked, where the answer is to be rounded
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
        if question.task is Task.ROUNDED:
            self.rounded = (question, self.answer)
            question = self.question = inner(question)
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

    def _resolve(self, node: Node) -> Node:
        """`node` with local names, functions and derivatives carried out."""
        own = set(self.question.variables) if self.question else set()
        values = {name: tree for name, tree in self.names.items() if name not in own}
        for name, tree in self._coefficients().items():
            values.setdefault(name, tree)
        node = self._call(node)
        if self.question is not None and self.question.task is Task.EVALUATE:
            values.update(self.question.values)
        return plain_norms(substitute(node, values) if values else node, {})

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

    def _known_names(self) -> set[str]:
        question = self.question
        if question is None:
            return set()
        return set(symbols(question.body)) | set(question.variables) | {name for name, _ in question.values}

    def _read(self, text: str) -> Node:
        question = self.question
        own = symbols(question.body) if question is not None else frozenset()  # `g(g - 6)` is a product there
        letters = (frozenset(("f", "g", "F", "G")) | frozenset(self.functions) - {"y"}) - own
        names = frozenset(name for name in (question.variables if question is not None else ()) if name in ("e", "i"))
        return read(text, options=Options(functions=letters), names=names)
