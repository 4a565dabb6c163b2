"""Judges antiderivatives: the derivative must agree, everywhere it is asked for, and the constant must be there.

Right and partly right both mean that the derivative agrees. The constant may be any letter that does not belong to
the question, written as `+ c`, `- c`, `+ c + 1`, `(x^3 + c)/3` or `ln(k x)`.
"""

from __future__ import annotations

from fractions import Fraction

from engine.maths.answers import NotUnderstood, one_value
from engine.maths.calculus import NoRule, derivative
from engine.maths.equivalence import same_value, sample_points
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.judges.base import author, partly, right, single, undecided, verdict, wrong
from engine.maths.judges.constants import Constant, added_letters, constant_in, depends
from engine.maths.kinds import AnswerKind
from engine.maths.render import to_text
from engine.maths.tree import (
    Add,
    Const,
    Derivative,
    Div,
    Func,
    Integral,
    Limit,
    Listing,
    Mul,
    Neg,
    Node,
    Num,
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
from engine.maths.verdict import Outcome, Verdict

POINTS = 48  # at which an answer must have a value where the expected one has
MAX_LETTERS = 4  # that are looked at one by one
SOME_ONLY = "This is right for some values only: what stands inside a logarithm or root must not be negative (ln|...|)."


def antiderivative(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """`expected` is one antiderivative, with or without its constant; `kind.variables` belong to the question."""
    target = author(one_value, expected)
    answer = single(kind, _without_remark(given))
    if isinstance(answer, Verdict):
        return answer
    variable = kind.variables[0] if kind.variables else "x"
    return judge_antiderivative(
        derivative(target, variable),
        answer,
        variable,
        frozenset(kind.variables),
        target,
        constant=kind.constant,
        formal=kind.formal,
        domain=kind.domain,
    )


def _without_remark(given: Node) -> Node:
    """`x^3/3 + C` of `x^3/3 + C, C in R`."""
    match given:
        case Listing(items=(answer, Relation(terms=(Sym(), Words() | Sym(name="R")), signs=("in",))), left=""):
            return answer
    return given


def judge_antiderivative(
    integrand: Node,
    answer: Node,
    variable: str,
    known: frozenset[str],
    target: Node | None = None,
    *,
    constant: bool = True,
    formal: bool = False,
    domain: str = "real",
) -> Verdict:
    """Whether the derivative of `answer` is `integrand` and a constant of integration is there.

    `known` are names that belong to the question; the constant is a letter beside them. The answer must have a
    value wherever `target` has one (by default the integrand): ln(x) is not all of the integral of 1/x. With
    `formal` that does not matter; without `constant` none is needed.
    """
    if any(isinstance(node, (Integral, Derivative, Limit)) for node in walk(answer)):
        sentence = "There is still something to work out in your answer: it must not hold an integral sign."
        return wrong(answer, "antiderivative.not_integrated", sentence)
    if _bare_log(answer) and not _bare_log(target or integrand):
        natural = judge_antiderivative(
            integrand, _natural(answer), variable, known, target, constant=constant, formal=formal, domain=domain
        )
        if natural.outcome is Outcome.WRONG:
            return wrong(answer, natural.note, natural.sentence)
        sentence = "I cannot tell whether log means the natural logarithm: write ln for that one."
        return verdict(Outcome.CANNOT_READ, "ambiguous.log", sentence, answer)
    if any(isinstance(node, Integral) for node in walk(target or integrand)):
        target = None
    if variable.swapcase() in symbols(answer) - symbols(integrand) - known:
        raise NotUnderstood("expression.case", f"Capital and small letters are different letters: write {variable}.")
    used = {name for name in symbols(integrand) if depends(integrand, name)} | known | {variable}
    letters = sorted(symbols(answer) - used)
    slope = derivative(answer, variable)
    same = same_value(integrand, slope, domain=domain)
    if same.same is None:
        return undecided(answer)
    if not same.same:
        return _why_wrong(integrand, answer, slope, variable, letters, domain)
    if same.narrower and formal:
        return undecided(answer, "expression.domain", "This is right for some values only.")
    if same.narrower:
        return partly(answer, "antiderivative.absolute_value", SOME_ONLY)
    if not formal and (gap := _gap(target or integrand, integrand, answer, letters, domain)):
        return partly(answer, "antiderivative.absolute_value", gap)
    return _constants(answer, variable, letters, used, target) if constant else right(answer)


def _constants(answer: Node, variable: str, letters: list[str], used: set[str], target: Node | None) -> Verdict:
    """The verdict on an answer whose derivative agrees: is there one constant, and can it be any number?"""
    kinds = {letter: constant_in(answer, variable, letter, shifts=True) for letter in letters[:MAX_LETTERS]}
    constants = [letter for letter, how in kinds.items() if how is not Constant.NONE]
    if not constants:
        return _no_constant(answer, variable, used, target)
    if len(constants) > 1:
        shown = " and ".join(constants)
        return partly(answer, "antiderivative.several_constants", f"One constant is enough, and here are {shown}.")
    letter, how = constants[0], kinds[constants[0]]
    if how in (Constant.ADDED, Constant.SCALED, Constant.LOGARITHM):
        return right(answer)
    if how is Constant.WEIRD:
        sentence = f"The constant stands here in an unusual way: write + {letter} at the end instead."
        return partly(answer, "antiderivative.weird_constant", sentence)
    return undecided(answer)


def _no_constant(answer: Node, variable: str, used: set[str], target: Node | None) -> Verdict:
    taken = [name for name in added_letters(answer) if name in used and name != variable]
    if taken:
        sentence = f"The letter {taken[0]} already means something in this question: choose another for the constant."
        return partly(answer, "antiderivative.letter_taken", sentence)
    numbers = [term for term in (answer.terms if isinstance(answer, Add) else ()) if not symbols(term)]
    as_expected = target is not None and same_value(target, answer).same is True
    if numbers and not as_expected:
        sentence = "The constant of integration can be any number, so it is to be a letter: write + C."
        return partly(answer, "antiderivative.number_for_constant", sentence)
    return partly(answer, "antiderivative.no_constant", "This is right but for the constant of integration, + C.")


def _gap(wide: Node, integrand: Node, answer: Node, letters: list[str], domain: str) -> str:
    """A sentence when the answer has no value somewhere it should, "" when it has."""
    ones = {letter: Num("1") for letter in (*letters, *(symbols(wide) - symbols(integrand)))}
    wide, body = substitute(_natural(wide), ones), substitute(_natural(answer), ones)
    if not covers(wide, body, domain):
        return SOME_ONLY
    logs = [node for node in walk(body) if isinstance(node, Func) and node.name == "ln"]
    barred = [any(isinstance(node, Func) and node.name == "abs" for node in walk(log)) for log in logs]
    if any(barred) and not all(barred) and not covers(integrand, body, domain):
        return "Some of the logarithms have absolute value bars and others do not: write ln|...| in all of them."
    return ""


def covers(wide: Node, narrow: Node, domain: str) -> bool:
    """Whether `narrow` has a value at every point of `domain` tried where `wide` has one."""
    if _has_a_value(narrow):
        return True
    names = sorted(symbols(wide) | symbols(narrow))
    for point in sample_points(names, wide, narrow, domain, POINTS):
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


def _has_a_value(node: Node) -> bool:
    """Whether a tree plainly has a value for any numbers: sums, products and powers such as x^3/3 + 2 sin(x) - e^x."""
    match node:
        case Num() | Sym():
            return True
        case Const(name=name):
            return name in ("pi", "e")
        case Neg(arg=arg):
            return _has_a_value(arg)
        case Add(terms=parts) | Mul(factors=parts):
            return all(map(_has_a_value, parts))
        case Div(top=top, bottom=Num() as bottom):
            return bottom.value != 0 and _has_a_value(top)
        case Pow(base=base, exponent=Num() as exponent):
            return exponent.value.denominator == 1 and exponent.value >= 1 and _has_a_value(base)
        case Func(name="sin" | "cos" | "exp", args=(arg,)) | Pow(base=Const(name="e"), exponent=arg):
            return _has_a_value(arg)
    return False


def _why_wrong(integrand: Node, answer: Node, slope: Node, variable: str, letters: list[str], domain: str) -> Verdict:
    """What was done instead, where it is plain to see."""

    def same(first: Node, second: Node) -> bool:
        return same_value(first, second, domain=domain).same is True

    bare = substitute(answer, {letter: Num("0") for letter in letters})
    once = substitute(answer, {letter: Num("1") for letter in letters})
    try:
        if same(bare, derivative(integrand, variable)):
            return wrong(answer, "antiderivative.differentiated", "You differentiated here instead of integrating.")
        if letters and same(derivative(once, variable), integrand):
            sentence = "The constant of integration is to be added: it must not be a factor."
            return wrong(answer, "antiderivative.constant_factor", sentence)
    except NoRule:
        pass
    if same(slope, Neg(integrand)):
        return wrong(answer, "antiderivative.sign", "This is not right: every sign is the other way round.")
    ratio = _ratio(slope, integrand, domain)
    if ratio is not None and same(slope, Mul((rational(ratio), integrand))):
        shown = to_text(rational(ratio))
        sentence = f"This is not right by a factor: its derivative is {shown} times what was to be integrated."
        return wrong(answer, "antiderivative.factor", sentence)
    if same(bare, integrand):
        return wrong(answer, "antiderivative.unchanged", "This is what was to be integrated, unchanged.")
    return wrong(answer, "antiderivative.wrong", "This is not right: its derivative is not what was to be integrated.")


def _ratio(first: Node, second: Node, domain: str) -> Fraction | None:
    """A simple number that may be the quotient of the two everywhere."""
    names = sorted(symbols(first) | symbols(second))
    for point in sample_points(names, first, second, domain):
        try:
            top, bottom = as_fraction(value(first, point)), as_fraction(value(second, point))
        except (Undefined, Unclear, NotRational):
            continue
        if bottom == 0 or top == 0:
            continue
        return (top / bottom).limit_denominator(1_000)
    return None


def integrated_instead(expected: Node, answer: Node, variable: str) -> bool:
    """Whether `answer` is an antiderivative of the function whose derivative `expected` is: integrated, where a
    derivative was asked for."""
    try:
        return (
            same_value(derivative(answer, variable, 2), expected).same is True
            and same_value(answer, expected).same is not True
        )
    except NoRule:
        return False


def _bare_log(tree: Node) -> bool:
    return any(isinstance(node, Func) and node.name == "log" and len(node.args) == 1 for node in walk(tree))


def _natural(tree: Node) -> Node:
    """`tree` with every logarithm without a base taken for the natural one."""
    if isinstance(tree, Func) and tree.name == "log" and len(tree.args) == 1:
        return Func("ln", (_natural(tree.args[0]),))
    return rebuild(tree, _natural)
