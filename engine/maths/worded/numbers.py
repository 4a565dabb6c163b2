"""Judges answers about whole numbers, percentages and ratios, where how it is written is part of the answer."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from engine.maths.answers import NotUnderstood, one_value
from engine.maths.check import compare, read_answer
from engine.maths.equivalence import same_value
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.judges import TEXTS
from engine.maths.judges.base import partly, right, undecided, wrong
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.literals import literal
from engine.maths.primes import is_prime
from engine.maths.question import Question
from engine.maths.solving import Answer
from engine.maths.tree import (
    Div,
    Listing,
    Logic,
    Mixed,
    Mul,
    Neg,
    Node,
    Num,
    Percent,
    Pow,
    Words,
    symbols,
    walk,
)
from engine.maths.verdict import Established, Outcome, Verdict
from engine.maths.worded.by_tree import by_tree
from engine.maths.worded.remainders import judge_congruence


def _prime_factors(question: Question, text: str, answer: Answer) -> Verdict:
    text = re.sub(r"(?<=[\d})]) ?[xX] ?(?=\d)", " * ", text)  # 2 x 3 x 5: there is no letter in a number
    tree = one_value(read_answer(text, question.kind))
    if isinstance(tree, (Words, Listing)) or symbols(tree):
        return wrong(tree, "answer.wrong", "A product of primes is expected here.")
    same = same_value(tree, question.body).same
    if same is not True:
        return (
            undecided(tree) if same is None else wrong(tree, "answer.wrong", "Multiplied out, this is another number.")
        )
    for factor in tree.factors if isinstance(tree, Mul) else (tree,):
        base = factor
        if isinstance(factor, Pow):
            base = factor.base
            if not (isinstance(factor.exponent, Num) and factor.exponent.value.denominator == 1):
                return partly(tree, "factors.not_prime", "The value is right, but this is not written with primes.")
        if not (isinstance(base, Num) and base.value.denominator == 1 and is_prime(int(base.value))):
            return partly(tree, "factors.not_prime", "The value is right, but not every factor is a prime number.")
    return right(tree)


_YES = re.compile(
    r"\W*(?:yes|true|prime|(?:it|\d[\d,]*) is (?:a )?prime(?: number)?|yes,? (?:it|\d[\d,]*) is(?: "
    r"(?:a )?prime(?: number)?)?)\W*",
    re.I,
)
_NO = re.compile(
    r"\W*(?:no|false|not (?:a )?prime(?: number)?|composite|(?:it|\d[\d,]*) is (?:not (?:a )?prime"
    r"(?: number)?|composite|a composite number)|no,? (?:it|\d[\d,]*) is(?:n't| not)(?: (?:a )?prime"
    r"(?: number)?)?)\W*",
    re.I,
)


def _is_prime_answer(question: Question, text: str, answer: Answer) -> Verdict:
    plain = re.sub(r"\\text\{([^{}]*)\}|\$", r"\1", text)
    said = "yes" if _YES.fullmatch(plain) else "no" if _NO.fullmatch(plain) else ""
    if not said:
        raise NotUnderstood("read.yes_no", "Answer with yes or no.")
    if said == answer.text:
        return Verdict(Outcome.RIGHT, "answer.right", "This is right.", Established.RECOMPUTED, said, said, credit=1.0)
    return Verdict(Outcome.WRONG, "answer.wrong", "This is not right.", Established.RECOMPUTED, said, said, credit=0.0)


def _percent(question: Question, text: str, answer: Answer) -> Verdict:
    """`25%` and `25` say the same where percent are asked for; `0.25` does not."""
    change = question.detail == "percent_change"
    word = re.search(r"\b(increase|decrease|rise|fall|drop|more|less|up|down)d?\b", text, re.I)
    plain = re.sub(
        r"(?:\b(?:an?|of|by)\b|\b(?:increase|decrease|rise|fall|drop|more|less|up|down)d?\b"
        r"|\\text\{[^{}]*\})",
        " ",
        text,
        flags=re.I,
    )
    tree = one_value(read_answer(plain.strip(" ,."), question.kind))
    size = tree.arg if isinstance(tree, Percent) else tree
    if isinstance(tree, Neg) and isinstance(tree.arg, Percent):
        size = Neg(tree.arg.arg)
    wanted = answer.values[0]
    if word and change:
        falls = word[1].lower() in ("decrease", "fall", "drop", "less", "down")
        if same_value(wanted, Num("0")).same:
            return undecided(tree)
        if falls != (exact(wanted) < 0):
            return wrong(tree, "answer.sign", "This goes the other way.")
        wanted = Neg(wanted) if exact(wanted) < 0 else wanted
        if isinstance(size, Neg):
            raise NotUnderstood("read.sign_twice", "Write the minus sign or the word, not both.")
    result = compare(AnswerKind(Kind.EXPRESSION), wanted, size)
    share = result.outcome is Outcome.WRONG and not any(isinstance(node, Percent) for node in walk(tree))
    if share and same_value(Mul((size, Num("100"))), wanted).same:
        return partly(tree, "percent.not_percent", "This is the share as a number: write it in percent.")
    return result


def _several(question: Question, text: str, answer: Answer) -> Verdict:
    """Shares and ratios: numbers in order, with colons, commas or `and` between them."""
    plain = re.sub(r"(?<=[\d})])\s*:\s*(?=[\d\\(])|\\colon", ", ", text)
    given = read_answer(plain, AnswerKind(Kind.EXPRESSION))
    items = _items(given)
    wanted = list(answer.values)
    as_fraction = len(items) == 1 and len(wanted) == 2 and question.detail == "ratio"
    if as_fraction and same_value(items[0], Div(wanted[0], wanted[1])).same:
        return partly(given, "ratio.as_fraction", "The value is right, but write it as a ratio, as in 2 : 3.")
    if len(items) != len(wanted):
        return wrong(given, "list.length", f"I expected {len(wanted)} numbers here.")
    results = [same_value(one, other).same for one, other in zip(wanted, items, strict=True)]
    if all(results):
        return right(given)
    if None in results:
        return undecided(given)
    if question.detail == "ratio" and _same_ratio(wanted, items):
        return partly(given, "ratio.not_simplest", "This is the same ratio, but it can be simplified further.")
    sizes = [[size for item in row if (size := _size(item)) is not None] for row in (wanted, items)]
    if sorted(sizes[0]) == sorted(sizes[1]):
        return wrong(given, "list.order", "These are the right numbers, but the order is wrong.")
    return wrong(given, "answer.wrong", "This is not right.")


def _items(given: Node) -> list[Node]:
    if isinstance(given, Logic) and given.word == "and":
        return [item for part in given.parts for item in _items(part)]
    if isinstance(given, Listing):
        return [item for part in given.items for item in _items(part)]
    return [one_value(given)]


def _size(tree: Node) -> Fraction | None:
    try:
        return exact(tree)
    except (NotRational, Undefined):
        return None


def _same_ratio(one: list[Node], other: list[Node]) -> bool:
    sizes = [(_size(a), _size(b)) for a, b in zip(one, other, strict=True)]
    ratios = {b / a if a and b else None for a, b in sizes}
    return len(ratios) == 1 and None not in ratios


def _written_as(question: Question, text: str, answer: Answer) -> Verdict:
    """The same number written as a fraction, a decimal or a percentage."""
    given = one_value(read_answer(text, AnswerKind(Kind.RATIONAL)))
    if symbols(given):
        return wrong(given, "answer.letters", "A number is expected, and there is a letter in it.")
    same = same_value(given, question.body).same
    bare = not any(isinstance(node, Percent) for node in walk(given))
    if question.detail == "as_percent" and same is not True and bare and same_value(given, answer.values[0]).same:
        return right(given)
    if same is not True:
        return undecided(given) if same is None else compare(AnswerKind(Kind.EXPRESSION), answer.tree, given)
    plain = given.arg if isinstance(given, Neg) else given
    match question.detail:
        case "as_fraction":
            if not isinstance(plain, (Div, Mixed)) or any(isinstance(n, Num) and n.is_decimal for n in walk(plain)):
                return partly(given, "form.not_fraction", "The value is right, but it is to be written as a fraction.")
            return compare(AnswerKind(Kind.LOWEST_TERMS), answer.tree, given)
        case "as_decimal":
            if not isinstance(plain, Num):
                return partly(given, "form.not_decimal", "The value is right, but it is to be written as a decimal.")
        case "as_percent":
            if not isinstance(plain, Percent):
                return partly(given, "percent.not_percent", "The value is right, but it is to be written in percent.")
    return right(given)


def _rounded(question: Question, text: str, answer: Answer) -> Verdict:
    """A number rounded as asked: there is one right value, and its digits are those that were typed."""
    result = TEXTS[question.kind.kind](question.kind, answer.text, text, False)
    if result.outcome is not Outcome.RIGHT:
        return result
    given = one_value(read_answer(text, AnswerKind(Kind.RATIONAL)))
    return result if same_value(given, answer.tree).same else wrong(given, "answer.wrong", "This is not right.")


def _scientific(question: Question, text: str, answer: Answer) -> Verdict:
    """A number times a power of ten, as typed: 4.5x10^-4, and not 45x10^-5."""
    found = literal(text)
    given = found.tree() if found is not None else one_value(read_answer(text, AnswerKind(Kind.RATIONAL)))
    same = same_value(given, question.body).same
    if same is not True:
        if same is not None and found is not None and _off_by_tens(found.value, exact(question.body)):
            return wrong(given, "number.power_of_ten", "This is not right: it is off by a power of ten.")
        return undecided(given) if same is None else wrong(given, "answer.wrong", "This is not right.")
    if question.detail == "ordinary":
        plain = found is not None and not found.exponent and not found.percent
        sentence = "The value is right, but it is to be written as an ordinary number, without a power of ten."
        return right(given) if plain else partly(given, "form.not_ordinary", sentence)
    if found is None or found.percent or not 1 <= Fraction(found.digits) < 10:
        sentence = "The value is right, but one digit other than 0 is to stand before the point: 4.5 * 10^3."
        return partly(given, "form.not_scientific", sentence)
    powered = bool(found.exponent) or re.search(r"10|[eE]", text) is not None
    sentence = "The value is right: write the power of ten too."
    return right(given) if powered else partly(given, "form.not_scientific", sentence)


def _nearest(question: Question, text: str, answer: Answer) -> Verdict:
    """A rounded number, in whatever notation it is typed: 4600 or 4.6x10^3."""
    found = literal(text)
    if found is not None and not found.percent and found.value == exact(answer.tree):
        return right(found.tree())
    return by_tree(question, text, answer)


def _off_by_tens(found: Fraction, wanted: Fraction) -> bool:
    """Whether two numbers differ by a power of ten only."""
    return bool(found) and any(found == wanted * Fraction(10) ** power for power in range(-12, 13))


NUMBER_JUDGES: dict[str, Callable[[Question, str, Answer], Verdict]] = {
    "congruence": judge_congruence,
    "inverse_mod": judge_congruence,
    "prime_factors": _prime_factors,
    "is_prime": _is_prime_answer,
    "percent": _percent,
    "percent_change": _percent,
    "share": _several,
    "ratio": _several,
    "rounded": _rounded,
    "as_fraction": _written_as,
    "as_decimal": _written_as,
    "as_percent": _written_as,
    "nearest": _nearest,
    "scientific": _scientific,
    "ordinary": _scientific,
}
