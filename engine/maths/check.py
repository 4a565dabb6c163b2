"""Judges an answer of a declared kind against the author's answer.

    check(AnswerKind(Kind.SOLUTION_SET, ("x",)), "{1, -3}", "x = 1 or x = -3")

Right is said only of what was shown to be the same; what cannot be settled is "cannot decide". Knows the kinds; how
values are compared is in `equivalence`, how forms are judged in `forms`.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from engine.errors import LemmaError
from engine.maths import forms
from engine.maths.answers import ALL, NONE, NotUnderstood, both_signs, one_value, points, solution_set
from engine.maths.calculus import NoRule, derivative
from engine.maths.equations import same_equation
from engine.maths.equivalence import same_value, sample_points
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.reader import Options, ReadError, read
from engine.maths.render import to_latex, to_text
from engine.maths.tree import (
    Add,
    Const,
    Listing,
    Logic,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    PlusMinus,
    Pow,
    Relation,
    Sym,
    Words,
    symbols,
    walk,
)
from engine.maths.verdict import Established, Outcome, Verdict

_NUMERIC = (Kind.INTEGER, Kind.RATIONAL, Kind.DECIMAL, Kind.LOWEST_TERMS)
SLASH_SENTENCE = "I cannot tell how far this fraction bar reaches: put brackets around what is below it."
_LISTS = (Kind.SOLUTION_SET, Kind.POINT)


def verdict(
    outcome: Outcome, note: str, sentence: str, tree: Node | None = None, how: Established = Established.COMPARED
) -> Verdict:
    """A verdict with the answer as it was read."""
    if outcome in (Outcome.CANNOT_READ, Outcome.CANNOT_DECIDE):
        how = Established.NOT_ESTABLISHED
    if tree is None:
        return Verdict(outcome, note, sentence, how)
    return Verdict(outcome, note, sentence, how, to_text(tree), to_latex(tree))


def right(tree: Node, note: str = "answer.right", sentence: str = "This is right.") -> Verdict:
    """The answer is the one expected."""
    return verdict(Outcome.RIGHT, note, sentence, tree)


def wrong(tree: Node, note: str, sentence: str) -> Verdict:
    """The answer was shown to differ."""
    return verdict(Outcome.WRONG, note, sentence, tree)


def partly(tree: Node, note: str, sentence: str) -> Verdict:
    """Something of the answer is right."""
    return verdict(Outcome.PARTLY_RIGHT, note, sentence, tree)


def undecided(tree: Node | None, note: str = "answer.undecided", sentence: str = "") -> Verdict:
    """It could not be settled."""
    return verdict(Outcome.CANNOT_DECIDE, note, sentence or "I cannot decide whether this is right.", tree)


def unread(error: ReadError) -> Verdict:
    """The answer could not be read; a syntax error costs nothing."""
    sentence = f"{error.sentence} (at character {error.position + 1})"
    return Verdict(Outcome.CANNOT_READ, error.code, f"{sentence} {error.hint}".strip())


def read_answer(text: str, kind: AnswerKind, *, decimal_comma: bool = False) -> Node:
    """The tree of an answer, read as its kind suggests. Raises ReadError."""
    names = frozenset(name for name in kind.variables if name in ("e", "i") or len(name) > 1)
    options = Options(mixed_numbers=kind.kind in _NUMERIC)
    return read(text, options=options, decimal_comma=decimal_comma, names=names)


def check(kind: AnswerKind, expected: str, given: str, *, decimal_comma: bool = False) -> Verdict:
    """Judge `given` against `expected`, both as text. Raises LemmaError when `expected` itself cannot be read."""
    target = read_answer(expected, kind, decimal_comma=decimal_comma)
    try:
        answer = read_answer(given, kind, decimal_comma=decimal_comma)
    except ReadError as error:
        return unread(error)
    result = compare(kind, target, answer)
    if result.outcome is Outcome.WRONG and _other_slash(given, kind, target, decimal_comma):
        return Verdict(
            Outcome.CANNOT_READ,
            "ambiguous.slash",
            SLASH_SENTENCE,
            read_text=result.read_text,
            read_latex=result.read_latex,
        )
    return result


def _other_slash(given: str, kind: AnswerKind, target: Node, decimal_comma: bool) -> bool:
    """Whether `1/2x` read as 1/(2x) would have been right: then the student is asked, not marked."""
    if "/" not in given:
        return False
    try:
        other = read(given, options=Options(right_slash=True), decimal_comma=decimal_comma)
        if other == read(given, decimal_comma=decimal_comma):
            return False
        return compare(kind, target, other).outcome is Outcome.RIGHT
    except LemmaError:
        return False


def compare(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Judge two trees. Raises LemmaError when `expected` is not an answer of this kind."""
    try:
        result: Verdict = _JUDGES[kind.kind](kind, expected, given)
        return result
    except NotUnderstood as problem:
        return verdict(Outcome.CANNOT_READ, problem.args[0], problem.args[1], given)
    except (NoRule, RecursionError):
        return undecided(given)


def _author(build: Any, *args: Any) -> Any:
    """What the author's answer means; a fault there is an error, not a verdict on the student."""
    try:
        return build(*args)
    except NotUnderstood as problem:
        raise LemmaError(f"The expected answer is not of its kind: {problem.args[1]}") from None


# --- numbers ------------------------------------------------------------------------------------------------


def _single(kind: AnswerKind, given: Node) -> Node | Verdict:
    """The one value given, or the verdict that there is none."""
    if isinstance(given, Words):
        return wrong(given, "answer.words", "A value is expected here.")
    tree = one_value(given)
    if isinstance(tree, (Listing, Logic, Relation, Words)):
        raise NotUnderstood("read.several", "I expected one value here.")
    if any(isinstance(node, PlusMinus) for node in walk(tree)):
        raise NotUnderstood("read.plus_minus", "I expected one value, and plus-minus stands for two.")
    unknown = symbols(tree) - frozenset(kind.variables)
    if unknown and kind.kind in _NUMERIC:
        return wrong(
            tree, "answer.letters", f"A number is expected, and there is a letter in it: {', '.join(sorted(unknown))}."
        )
    return tree


def _number(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    target = _author(one_value, expected)
    answer = _single(kind, given)
    if isinstance(answer, Verdict):
        return answer
    if kind.kind is Kind.DECIMAL:
        return _tolerance(kind, target, answer)
    same = same_value(target, answer).same
    if same is None:
        return undecided(answer)
    if not same:
        return _not_equal(target, answer)
    if kind.kind is Kind.INTEGER:
        note = "" if isinstance(forms.unsigned(answer), Num) else "form.not_worked_out"
    elif kind.kind is Kind.LOWEST_TERMS:
        note = forms.number_form(answer)
    else:
        note = "" if forms.is_literal(answer) else forms.number_form(answer)
        note = "" if note == "form.not_lowest_terms" else note
    return partly(answer, note, forms.SENTENCES[note]) if note else right(answer)


def _not_equal(target: Node, answer: Node) -> Verdict:
    """Why two numbers differ, where it is plain to see."""
    if rounded(answer, target) and not forms.is_literal(answer):
        return undecided(answer, "decimal.expected_rounded", "This agrees with the answer as far as that was rounded.")
    if rounded(target, answer):
        return partly(answer, "decimal.rounded", "This is close, but rounded: the exact value is asked for.")
    if same_value(target, Neg(answer)).same:
        return wrong(answer, "number.sign", "This is not right: look at the sign.")
    try:
        first, second = exact(target), exact(answer)
        ratio = first / second if second else Fraction(0)
        power = next((k for k in (1, 2, 3, 4, 5, 6) if ratio in (Fraction(10) ** k, Fraction(1, 10**k))), 0)
        if power and ratio > 0:
            return wrong(answer, "number.power_of_ten", "This is not right: it is off by a power of ten.")
        if first and second and first == 1 / second:
            return wrong(answer, "number.inverted", "This is not right: the fraction is upside down.")
    except (NotRational, Undefined):
        pass
    return wrong(answer, "answer.wrong", "This is not right.")


def rounded(target: Node, answer: Node) -> bool:
    """Whether `answer` is a decimal of at least three digits that rounds `target` correctly and is not equal to it."""
    literal = forms.unsigned(answer)
    if not isinstance(literal, Num) or not literal.is_decimal or symbols(target):
        return False
    places = len(literal.text.split(".")[1])
    if places < 2 or len(literal.text.replace(".", "").lstrip("0")) < 2:
        return False
    try:
        gap = value(Add((target, Neg(answer))))
    except (Undefined, Unclear, NotRational):
        return False
    return abs(as_fraction(gap)) <= Fraction(1001, 2000 * 10**places)


def _tolerance(kind: AnswerKind, target: Node, answer: Node) -> Verdict:
    if not _plain_number(answer):
        return partly_or_wrong_number(target, answer)
    try:
        aim, gap = as_fraction(value(target)), as_fraction(value(Add((target, Neg(answer)))))
    except (Undefined, Unclear, NotRational):
        return undecided(answer)
    absolute, relative = Fraction(kind.absolute), Fraction(kind.relative)
    allowed = max(absolute, relative * abs(aim))
    distance = abs(gap)
    if distance <= allowed:
        return right(answer)
    result = _not_equal(target, answer)
    if result.outcome is Outcome.PARTLY_RIGHT:
        return partly(answer, "decimal.precision", "This is close, but not precise enough.")
    if distance <= allowed * 10:
        return wrong(answer, "decimal.precision", "This is close, but not precise enough.")
    return result


def _plain_number(node: Node) -> bool:
    """A literal, or one times a power of ten."""
    if forms.is_literal(node):
        return True
    node = forms.unsigned(node)
    if isinstance(node, Mul) and len(node.factors) == 2:
        first, second = node.factors
        return isinstance(first, Num) and isinstance(second, Pow) and second.base == Num("10")
    if isinstance(node, Pow):
        return node.base == Num("10")
    return isinstance(node, (Mixed, Percent))


def partly_or_wrong_number(target: Node, answer: Node) -> Verdict:
    """A number that was not worked out where a decimal is asked for."""
    same = same_value(target, answer).same
    if same is None:
        return undecided(answer)
    if same:
        return partly(answer, "form.not_worked_out", forms.SENTENCES["form.not_worked_out"])
    return wrong(answer, "answer.wrong", "This is not right.")


# --- expressions --------------------------------------------------------------------------------------------


def _expression(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    target = _author(one_value, expected)
    if isinstance(target, Words) or isinstance(given, Words):
        if target == given:
            return right(given)
        return wrong(given, "answer.wrong", "This is not right.")
    answer = _single(kind, given)
    if isinstance(answer, Verdict):
        return answer
    return same_expression(kind, target, answer)


def same_expression(kind: AnswerKind, target: Node, answer: Node) -> Verdict:
    """Whether two expressions have the same value wherever the expected one has one."""
    infinite = [node for tree in (target, answer) for node in walk(tree) if node == Const("infinity")]
    if infinite:
        return right(answer) if target == answer else wrong(answer, "answer.wrong", "This is not right.")
    known = symbols(target) | frozenset(kind.variables)
    unknown = symbols(answer) - known
    same = same_value(target, answer, domain=kind.domain)
    if same.same is None:
        return undecided(answer)
    if same.same and not same.narrower:
        return right(answer)
    if same.same:
        return undecided(
            answer, "expression.domain", "This agrees where both have a value, but not everywhere the answer has one."
        )
    if any(name.swapcase() in known for name in unknown):
        return undecided(answer, "expression.case", "Capital and small letters are different letters here.")
    if unknown:
        return wrong(
            answer,
            "expression.unknown_letters",
            f"There is something in it that does not belong here: {', '.join(sorted(unknown))}.",
        )
    if not symbols(target) and not symbols(answer):
        return _not_equal(target, answer)
    if same_value(target, Neg(answer), domain=kind.domain).same:
        return wrong(answer, "expression.sign", "This is not right: every sign is the other way round.")
    where = f" For example, the two differ at {same.where}." if same.where else ""
    return wrong(answer, "answer.wrong", f"This is not right.{where}")


def _formed(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Right value first, then the form."""
    result = _expression(kind, expected, given)
    if result.outcome is not Outcome.RIGHT:
        return result
    answer = one_value(given)
    judge = {Kind.FACTORED: forms.factored, Kind.EXPANDED: forms.expanded, Kind.SIMPLIFIED: forms.simplified}
    note = judge[kind.kind](answer)
    if (
        kind.kind is Kind.SIMPLIFIED
        and not note
        and forms.size(answer) > 2 * forms.size(_author(one_value, expected)) + 3
    ):
        note = "form.not_simplified"
    if note == "form.unknown":
        return undecided(answer, note, "The value is right, but I cannot decide whether the form is.")
    return partly(answer, note, forms.SENTENCES[note]) if note else result


def _antiderivative(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    target = _author(one_value, expected)
    answer = _single(kind, given)
    if isinstance(answer, Verdict):
        return answer
    variable = kind.variables[0] if kind.variables else "x"
    return judge_antiderivative(derivative(target, variable), answer, variable, symbols(target), target)


def judge_antiderivative(
    integrand: Node, answer: Node, variable: str, known: frozenset[str], target: Node | None = None
) -> Verdict:
    """Whether the derivative of `answer` is `integrand` and a constant of integration is there.

    `known` are names that belong to the question; the constant is a letter beside them. The answer must have a
    value wherever `target` has one (by default the integrand): ln(x) is not all of the integral of 1/x.
    """
    terms = answer.terms if isinstance(answer, Add) else (answer,)
    letters = symbols(integrand) | {variable}
    constants = [
        term
        for term in terms
        if isinstance(forms.unsigned(term), Sym)
        and not symbols(term) & letters
        and forms.unsigned(term) != Sym(variable)
    ]
    rest = [term for term in terms if term not in constants]
    body: Node = Num("0") if not rest else rest[0] if len(rest) == 1 else Add(tuple(rest))
    strangers = symbols(body) - letters - known
    same = same_value(integrand, derivative(body, variable))
    if same.same is None:
        return undecided(answer)
    if not same.same:
        return wrong(
            answer, "antiderivative.wrong", "This is not right: its derivative is not what was to be integrated."
        )
    if same.narrower:
        return undecided(answer, "expression.domain", "This is right for some values only.")
    if not covers(target or integrand, body):
        sentence = "This is right for some x only: write ln|...| where what stands inside can be negative."
        return partly(answer, "antiderivative.absolute_value", sentence)
    if not constants:
        return partly(answer, "antiderivative.no_constant", "This is right but for the constant of integration, + C.")
    if strangers or len(constants) > 1:
        return undecided(answer)
    return right(answer)


def covers(wide: Node, narrow: Node) -> bool:
    """Whether `narrow` has a value at every point tried where `wide` has one."""
    names = sorted(symbols(wide) | symbols(narrow))
    for point in sample_points(names, wide, narrow, "real"):
        try:
            value(wide, point, max_digits=3_000)
        except (Undefined, Unclear, NotRational):
            continue
        try:
            value(narrow, point, max_digits=3_000)
        except Undefined:
            return False
        except (Unclear, NotRational):
            continue
    return True


# --- equations, sets, points --------------------------------------------------------------------------------


def _equation(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    if not isinstance(expected, Relation):
        raise LemmaError("The expected answer is not an equation.")
    if not isinstance(given, Relation):
        return wrong(given, "equation.missing_equals", "An equation is expected, with an equals sign in it.")
    same = same_equation(expected, given)
    if same is None:
        return undecided(given)
    return right(given) if same else wrong(given, "answer.wrong", "This equation does not say the same.")


def compare_values(wanted: list[Node], found: list[Node]) -> tuple[list[Node], list[Node], bool]:
    """(those of `wanted` not found, those of `found` not wanted, whether every comparison was decided)."""
    missing, extra, decided = list(wanted), [], True
    for item in found:
        results = [same_value(other, item).same for other in wanted]
        if True in results:
            match = wanted[results.index(True)]
            missing = [other for other in missing if other is not match]
        else:
            decided = decided and None not in results
            extra.append(item)
    return missing, extra, decided


def _solution_set(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    variable = kind.variables[0] if kind.variables else "x"
    wanted = _author(solution_set, expected, variable)
    return judge_solutions(wanted, solution_set(given, variable), given)


def judge_solutions(wanted: list[Node] | Words, found: list[Node] | Words, given: Node) -> Verdict:
    """Compare solutions; missing and extra ones are told apart."""
    if isinstance(wanted, Words) or isinstance(found, Words):
        if isinstance(found, Words) and found.meaning == "does not exist":
            found = NONE
        if wanted == ALL and found == [Sym("R")]:
            found = ALL
        if wanted == found or (wanted == [] and found == NONE) or (found == [] and wanted == NONE):
            return right(given)
        if wanted in (NONE, []):
            return wrong(given, "solutions.none", "There is no solution.")
        if wanted == ALL:
            return wrong(given, "solutions.all", "This is not all: every number is a solution.")
        return wrong(given, "answer.wrong", "This is not right.")
    missing, extra, decided = compare_values(wanted, found)
    if not extra and not missing:
        return right(given)
    if not decided:
        return undecided(given)
    some_right = len(missing) < len(wanted)
    shown = ", ".join(to_text(item) for item in extra)
    if not extra:
        return partly(given, "solutions.missing", "What is here is right, but there is another solution.")
    if not missing:
        return partly(given, "solutions.extra", f"Every solution is here, but this is none: {shown}.")
    close = [item for item in extra if any(rounded(target, item) for target in missing)]
    if len(close) == len(extra) and len(extra) == len(missing):
        return partly(given, "decimal.rounded", "This is close, but rounded: exact values are asked for.")
    if len(extra) == len(missing) and all(any(same_value(Neg(one), other).same for other in missing) for one in extra):
        return wrong(given, "solutions.sign", f"This is no solution: {shown}. Look at the sign.")
    note = "solutions.missing_and_extra" if some_right else "answer.wrong"
    return wrong(given, note, f"This is no solution: {shown}.")


def _point(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    wanted = _author(points, expected, kind.variables)
    return judge_points(wanted, points(given, kind.variables), given)


def judge_points(wanted: list[tuple[Node, ...]] | Words, found: list[tuple[Node, ...]] | Words, given: Node) -> Verdict:
    """Compare sets of points."""
    if isinstance(wanted, Words) or isinstance(found, Words):
        if wanted == found:
            return right(given)
        return wrong(given, "answer.wrong", "This is not right.")
    missing = list(wanted)
    extra = 0
    for point in found:
        results = [_same_point(other, point) for other in wanted]
        if True in results:
            match = wanted[results.index(True)]
            missing = [other for other in missing if other is not match]
        elif None in results:
            return undecided(given)
        else:
            extra += 1
    if not missing and not extra:
        return right(given)
    if not extra:
        return partly(given, "solutions.missing", "What is here is right, but there is another solution.")
    if not missing:
        return partly(given, "solutions.extra", "Every solution is here, but also something that is none.")
    if len(wanted) == len(found) == 1 and len(wanted[0]) == 2 and _same_point(wanted[0], found[0][::-1]):
        return wrong(given, "point.swapped", "The two values are the wrong way round.")
    return wrong(given, "answer.wrong", "This is not right.")


def _same_point(first: tuple[Node, ...], second: tuple[Node, ...]) -> bool | None:
    results = [same_value(one, other).same for one, other in zip(first, second, strict=True)]
    if False in results:
        return False
    return None if None in results else True


_JUDGES: dict[Kind, Any] = {
    Kind.INTEGER: _number,
    Kind.RATIONAL: _number,
    Kind.DECIMAL: _number,
    Kind.LOWEST_TERMS: _number,
    Kind.EXPRESSION: _expression,
    Kind.EQUATION: _equation,
    Kind.SOLUTION_SET: _solution_set,
    Kind.POINT: _point,
    Kind.ANTIDERIVATIVE: _antiderivative,
    Kind.FACTORED: _formed,
    Kind.EXPANDED: _formed,
    Kind.SIMPLIFIED: _formed,
}

__all__ = ["both_signs", "check", "compare", "read_answer", "verdict"]
