"""Judges complex numbers, in Cartesian or polar form: 3 + 4i, 5e^(0.5i), 2(cos 30° + i sin 30°), 2 cis 30°.

The letter j stands for the imaginary unit where "j" is among the options. Forms that are equal are equally right,
but products, powers and quotients of complex numbers are to be worked out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from engine.errors import LemmaError
from engine.maths import forms
from engine.maths.answers import one_value
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, exact, value
from engine.maths.judges.base import (
    author,
    name_before,
    only_asked_names,
    partly,
    right,
    single,
    undecided,
    verdict,
    wrong,
)
from engine.maths.judges.numbers import no_value
from engine.maths.judges.reading import Unreadable, with_plus_minus
from engine.maths.judges.rounding import exact_first
from engine.maths.kinds import AnswerKind
from engine.maths.reader import Options, ReadError, read
from engine.maths.tree import (
    Add,
    Const,
    Div,
    Func,
    Mul,
    Neg,
    Node,
    Num,
    Pow,
    Root,
    Sym,
    Words,
    rebuild,
    symbols,
    walk,
)
from engine.maths.verdict import Outcome, Verdict

_CIS = re.compile(
    r"\\?(?:operatorname\s*\{\s*cis\s*\}|mathrm\s*\{\s*cis\s*\}|text\s*\{\s*cis\s*\}|\bcis|(?<=\d)cis)(?![A-Za-z])"
)
_ANGLE = re.compile(r"∠|\\angle(?![A-Za-z])")
_TIMES = re.compile(r"(?<![A-Za-z\\_])i(?=\d)")  # i4 is four times i
_UNIT = Const("i")
_PARTS = ("abs", "conjugate", "re", "im", "arg", "Re", "Im")  # functions whose value is to be worked out


@dataclass(frozen=True, slots=True)
class _Parts:
    """A complex number by its parts, exactly or to more than forty digits."""

    real: Fraction
    imaginary: Fraction


def complex_text(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """Read both, `cis` and the angle sign included, and judge them."""
    target = read_complex(kind, expected, decimal_comma)
    try:
        answer = read_complex(kind, given, decimal_comma)
    except ReadError as error:
        raise Unreadable(error) from None
    return complex_number(kind, target, answer)


def read_complex(kind: AnswerKind, text: str, decimal_comma: bool) -> Node:
    """The tree of a complex number. Raises ReadError."""
    names = frozenset(name for name in kind.variables if len(name) > 1) | frozenset(kind.names)
    text = _TIMES.sub("i*", with_plus_minus(_spelt_out(text)))
    return read(text, options=Options(mixed_numbers=True), decimal_comma=decimal_comma, names=names - {"i"})


def _spelt_out(text: str) -> str:
    """`2 cis(x)` and `2∠x` as `2 exp(i*(x))`."""
    if (angle := _ANGLE.search(text)) is not None and not _ANGLE.search(text, angle.end()):
        before, after = text[: angle.start()], text[angle.end() :].strip(" $")
        return f"{before}*exp(i*({after}))" if before.strip(" $") else f"exp(i*({after}))"
    match = _CIS.search(text)
    if match is None:
        return text
    before, after = text[: match.start()], text[match.end() :].replace(r"\left", "").replace(r"\right", "").strip()
    end = _closing(after) if after.startswith("(") else -1
    argument, rest = (after[1:end], after[end + 1 :]) if end > 0 else (after, "")
    return f"{before} exp(i*({argument})){rest}"


def _closing(text: str) -> int:
    """Where the bracket closes that opens `text`; -1 when it does not."""
    depth = 0
    for at, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return at
    return -1


def _with_unit(kind: AnswerKind, tree: Node) -> Node:
    """The tree with the declared letter for the imaginary unit understood."""
    return _replaced(tree, "j") if "j" in kind.options else tree


def _replaced(tree: Node, letter: str) -> Node:
    if tree == Sym(letter):
        return _UNIT
    return rebuild(tree, lambda child: _replaced(child, letter))


def complex_number(kind: AnswerKind, expected: Node, given: Node) -> Verdict:
    """Judge two trees by their value, then whether the answer is worked out."""
    if isinstance(given, Words):
        return wrong(given, "answer.words", "A number is expected here.")
    target = author(one_value, _with_unit(kind, expected))
    only_asked_names(kind, name_before(given), name_before(expected))
    answer = single(kind, exact_first(_with_unit(kind, given)))
    if isinstance(answer, Verdict):
        return answer
    unknown = symbols(answer) - symbols(target) - frozenset(kind.variables)
    if unknown:
        return _letters(kind, target, answer, unknown)
    if missing := sorted(symbols(target) - frozenset(kind.variables)):
        raise LemmaError(f"The expected answer is not a complex number: there is a letter in it, {missing[0]}.")
    if (missing_value := no_value(answer)) is not None:
        return missing_value
    if symbols(target) | symbols(answer):
        same = same_value(target, answer, domain=kind.domain)
        if same.same is None or same.narrower:
            return undecided(answer)
        return _worked_out(kind, target, answer) if same.same else wrong(answer, "answer.wrong", "This is not right.")
    aim = _parts(target)
    if aim is None:
        raise LemmaError("The expected answer is not a complex number.")
    found = _parts(answer)
    if found is None:
        return undecided(answer)
    return _compare(kind, target, answer, aim, found)


def _letters(kind: AnswerKind, target: Node, answer: Node, unknown: frozenset[str]) -> Verdict:
    letter = next((name for name in ("j", "I", "J") if unknown == {name}), "")
    if letter and _is_same(target, _replaced(answer, letter)):
        sentence = f"I took {letter} for a letter: write i for the imaginary unit."
        return verdict(Outcome.CANNOT_READ, "complex.letter", sentence, answer)
    shown = ", ".join(sorted(unknown))
    return wrong(answer, "answer.letters", f"A number is expected, and there is a letter in it: {shown}.")


def _is_same(first: Node, second: Node) -> bool:
    return same_value(first, second).same is True


def _parts(tree: Node) -> _Parts | None:
    """The real and the imaginary part of a number without letters; None where it cannot be worked out."""
    try:
        return _exact_parts(tree)
    except NotRational:
        pass
    except Undefined:
        return None
    try:
        number: Any = value(tree, allow_complex=True)
    except (Undefined, Unclear, NotRational):
        return None
    real, imaginary = getattr(number, "real", number), getattr(number, "imag", 0)
    return _Parts(_tidied(real, number), _tidied(imaginary, number))


def _exact_parts(tree: Node) -> _Parts:
    """The parts of a number made of rational ones and i. Raises NotRational or Undefined."""
    match tree:
        case Const(name="i"):
            return _Parts(Fraction(0), Fraction(1))
        case Neg():
            inner = _exact_parts(tree.arg)
            return _Parts(-inner.real, -inner.imaginary)
        case Add():
            terms = [_exact_parts(term) for term in tree.terms]
            return _Parts(sum((t.real for t in terms), Fraction(0)), sum((t.imaginary for t in terms), Fraction(0)))
        case Mul():
            product = _Parts(Fraction(1), Fraction(0))
            for factor in tree.factors:
                one, other = product, _exact_parts(factor)
                product = _Parts(
                    one.real * other.real - one.imaginary * other.imaginary,
                    one.real * other.imaginary + one.imaginary * other.real,
                )
            return product
        case Div() if not _has_unit(tree.bottom):
            top, bottom = _exact_parts(tree.top), exact(tree.bottom)
            if not bottom:
                raise Undefined
            return _Parts(top.real / bottom, top.imaginary / bottom)
    return _Parts(exact(tree), Fraction(0))


def _tidied(part: Any, number: Any) -> Fraction:
    """One part as a fraction; what is rounding noise beside the whole number is zero."""
    size = abs(as_fraction(part)) if part else Fraction(0)
    whole = max(
        (abs(as_fraction(piece)) for piece in (getattr(number, "real", number), getattr(number, "imag", 0)) if piece),
        default=Fraction(0),
    )
    return Fraction(0) if size * 10**45 < whole else as_fraction(part)


def _near(first: Fraction, second: Fraction, size: Fraction) -> bool:
    return abs(first - second) * 10**40 <= size


def _compare(kind: AnswerKind, target: Node, answer: Node, aim: _Parts, found: _Parts) -> Verdict:
    size = max(abs(aim.real), abs(aim.imaginary), abs(found.real), abs(found.imaginary))
    same_real, same_imaginary = _near(aim.real, found.real, size), _near(aim.imaginary, found.imaginary, size)
    if same_real and same_imaginary:
        same = same_value(target, answer).same
        # where roots and powers have several values only the principal ones were compared
        return undecided(answer) if same is False else _worked_out(kind, target, answer)
    if _within(kind, aim, found):
        return _worked_out(kind, target, answer)
    if same_value(target, answer).same is True:
        return undecided(answer)
    if _rounded(answer, aim, found):
        return partly(answer, "decimal.rounded", "This is close, but rounded: exact values are asked for.")
    if _near(aim.real, -found.real, size) and _near(aim.imaginary, -found.imaginary, size):
        return wrong(answer, "number.sign", "This is not right: every sign is the other way round.")
    if same_real and aim.imaginary and _near(aim.imaginary, -found.imaginary, size):
        sentence = "Look at the sign of the imaginary part: this is the conjugate."
        return partly(answer, "complex.conjugate", sentence) if aim.real else wrong(answer, "number.sign", sentence)
    if same_real and aim.real:
        if not found.imaginary:
            return partly(
                answer, "complex.imaginary_missing", "The real part is right, but an imaginary part is missing."
            )
        return partly(answer, "complex.imaginary_part", "The real part is right, but the imaginary part is not.")
    if same_imaginary and aim.imaginary:
        return partly(answer, "complex.real_part", "The imaginary part is right, but the real part is not.")
    if aim.real and aim.imaginary and _near(aim.real, found.imaginary, size) and _near(aim.imaginary, found.real, size):
        return wrong(answer, "complex.swapped", "The real and the imaginary part are the wrong way round.")
    return wrong(answer, "answer.wrong", "This is not right.")


def _rounded(answer: Node, aim: _Parts, found: _Parts) -> bool:
    """Whether the answer has decimals, two or more, and both parts agree to as many places."""
    places = [len(node.text.split(".")[1]) for node in walk(answer) if isinstance(node, Num) and node.is_decimal]
    decimals = [count for count in places if count > 1]
    if not decimals:
        return False
    unit = Fraction(1, 10 ** min(decimals))
    return all(
        here == there or (here and abs(here) >= 10 * unit and abs(here - there) <= unit * Fraction(1001, 2000))
        for here, there in ((aim.real, found.real), (aim.imaginary, found.imaginary))
    )


def _within(kind: AnswerKind, aim: _Parts, found: _Parts) -> bool:
    """Whether the distance in the plane is within the tolerance, bounds included."""
    absolute, relative = Fraction(kind.absolute), Fraction(kind.relative)
    if not absolute and not relative:
        return False
    gap = (aim.real - found.real) ** 2 + (aim.imaginary - found.imaginary) ** 2
    size = aim.real**2 + aim.imaginary**2
    return gap <= max(absolute**2, relative**2 * size)


def _worked_out(kind: AnswerKind, target: Node, answer: Node) -> Verdict:
    """Right, unless something with i in it is still to be multiplied, divided, raised or collected.

    With "cartesian" among the options it must be a + bi, with nothing multiplied out of it.
    """
    if _unfinished(answer):
        return partly(answer, "form.not_worked_out", forms.SENTENCES["form.not_worked_out"])
    if "cartesian" in kind.options and not _is_cartesian(target, answer):
        return partly(answer, "form.not_cartesian", "The value is right, but it is asked for in the form a + bi.")
    return right(answer)


def _is_cartesian(target: Node, answer: Node) -> bool:
    """Whether an answer is a real number, a multiple of i, or the sum of two such; cos 60° is 1/2 then."""
    if _has_function(answer) and not _has_function(target):
        return False
    terms = answer.terms if isinstance(answer, Add) else (answer,)
    with_unit = [term for term in terms if _has_unit(term)]
    return len(terms) - len(with_unit) <= 1 and len(with_unit) <= 1 and all(map(_is_multiple, with_unit))


def _has_function(tree: Node) -> bool:
    return any(isinstance(node, Func) for node in walk(tree))


def _is_multiple(term: Node) -> bool:
    """Whether a term is i, or a real number times i: 4i, i sqrt(3)/2, -i."""
    match term:
        case Neg(arg=inner) | Div(top=inner):
            return _is_multiple(inner)
        case Mul(factors=factors):
            return sum(map(_has_unit, factors)) == 1 and all(_is_multiple(part) for part in factors if _has_unit(part))
    return term == _UNIT


def _has_unit(node: Node) -> bool:
    return any(part == _UNIT for part in walk(node))


def _unfinished(answer: Node) -> bool:
    for node in walk(answer):
        if isinstance(node, Mul) and sum(_has_unit(factor) for factor in node.factors) > 1:
            return True
        if isinstance(node, Pow) and _has_unit(node.base):
            return True
        if isinstance(node, Root) and (_is_negative(node.arg) or _is_square(node)):
            return True
        if isinstance(node, Div) and _has_unit(node.bottom):
            return True
        if isinstance(node, Func) and node.name in _PARTS and any(map(_has_unit, node.args)):
            return True
        if isinstance(node, Add) and any(_has_unit(part) for term in node.terms for part in walk(term) if _adds(part)):
            return True
    sums = [node for node in walk(answer) if isinstance(node, Add)]
    return any(_like_terms(node) for node in sums)


def _adds(node: Node) -> bool:
    return isinstance(node, Add)


def _is_square(node: Root) -> bool:
    """Whether a root is a rational number, which it is then to be written as."""
    try:
        return bool(exact(node).denominator)
    except (NotRational, Undefined):
        return False


def _is_negative(node: Node) -> bool:
    try:
        return exact(node) < 0
    except (NotRational, Undefined):
        return False


def _like_terms(node: Add) -> bool:
    """More than one rational term, or more than one rational multiple of i."""
    rational, imaginary = 0, 0
    for term in node.terms:
        try:
            exact(term)
            rational += term != Num("0")
        except (NotRational, Undefined):
            pass
        try:
            exact(_without_unit(term))
            imaginary += _has_unit(term)
        except (NotRational, Undefined):
            pass
    return rational > 1 or imaginary > 1


def _without_unit(term: Node) -> Node:
    if term == _UNIT:
        return Num("1")
    if isinstance(term, (Mul, Div, Neg)):
        return rebuild(term, _without_unit)
    return term
