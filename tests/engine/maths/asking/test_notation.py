"""The notation of wordings: what each sign of it lets stand in a text."""

import re

import pytest

from engine.maths.asking.frame.lists import WORDS
from engine.maths.asking.frame.notation import as_regex, entries

LISTS = {"brackets": "bracket[s]|parentheses"}


@pytest.mark.parametrize(
    ("wording", "fits", "does_not"),
    [
        (
            "{remove|clear} {brackets}",
            ["remove bracket", "clear parentheses"],
            ["remove", "removebrackets", "brackets"],
        ),
        (
            "find [the|all] factors [of]",
            ["find factors", "find the factors of"],
            ["find  factors", "find the all factors"],
        ),
        ("[the|all]* factors", ["factors", "all the all factors"], ["the  factors", "the"]),
        ("{linear|prime}+ factors", ["prime factors", "linear prime factors"], ["factors"]),
        ("[[the] common] factor", ["factor", "common factor", "the common factor"], ["the factor"]),
        (
            "tid{y|ied} up|clean[ed|ing]",
            ["tidy up", "tidied up", "clean", "cleaning"],
            ["tid up", "tidyup", "clean ed"],
        ),
        ("add <a:QN> to <Q>", ["add Q0 to Q1", "add N10 to Q2"], ["add E0 to Q1", "add Q to Q1"]),
        ("sum of <a:Q,...>", ["sum of Q0 and Q1", "sum of Q0 , Q1 , and Q2"], ["sum of Q0"]),
        ("take <*> ... <word> [<.>]", ["take Z1 so that it 's fine", "take H0 for me !"], ["take x for me"]),
        ("what is [the] <d/d>", ["what is dy/dx", "what is the d/dt"], ["what is y/x"]),
        ("it is\n    as simple", ["it is as simple"], ["it is\nas simple"]),
        ("it's 2.5 (x)".replace(" (x)", ""), ["it's 2.5"], ["it's 2x5"]),
    ],
)
def test_what_fits(wording: str, fits: list[str], does_not: list[str]) -> None:
    pattern = re.compile(as_regex(wording, LISTS))
    assert [text for text in fits if not pattern.fullmatch(text)] == []
    assert [text for text in does_not if pattern.fullmatch(text)] == []


@pytest.mark.parametrize(
    ("wording", "text", "found"),
    [
        ("product (then <E>|of|end)", "a product", "product"),
        ("product (then <E>|of|end)", "product E1", "product"),
        ("product (then <E>|of|end)", "product often", None),
        ("brackets (not then gone)", "brackets gone", None),
        ("brackets (not then gone)", "brackets left", "brackets"),
        ("(after mark|<E>) so", "so", "so"),
        ("(after mark|<E>) so", "x , so", "so"),
        ("(after mark|<E>) so", "E12 so", "so"),
        ("(after mark|<E>) so", "Z1 so", None),
        ("(start) so", "and so", None),
    ],
)
def test_what_stands_beside(wording: str, text: str, found: str | None) -> None:
    match = re.search(as_regex(wording, LISTS), text)
    assert (match and match[0]) == found


def test_names_are_kept() -> None:
    match = re.fullmatch(as_regex("{sign=positive|negative} <x:L> and <d/d>", LISTS), "negative L0 and dy/dx")
    assert match is not None
    assert match.groupdict() == {"sign": "negative", "x": "L0", "top": "y", "by": "x"}


@pytest.mark.parametrize("wrong", ["{one|two", "one]", "{unheard}", "[the] [all]", "<a:q>", "(before one) two", "}"])
def test_slips_are_told(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        as_regex(wrong, LISTS)


def test_every_list_can_be_read() -> None:
    assert all(re.compile(as_regex(f"x {{{name}}}", WORDS)) for name in WORDS)


def test_an_indented_line_goes_on() -> None:
    assert entries("\n    one {a|\n        b}\n    two\n") == ["one {a| b}", "two"]
