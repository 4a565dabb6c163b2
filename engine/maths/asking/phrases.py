"""Whole questions put in the words of another way to ask the same, which is known already.

"Make t the subject of v = u + at" is `solve v = u + a*t for t`. A phrase is taken only as a whole, and what it is
turned into is recognised like anything a student types: nothing is understood here that is not understood there.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from engine.maths.asking.family import ASK, REAL, pattern, strip

_EQUATION = r"(?P<body>[^:;?]*=[^:;?]*?)"
_LETTER = r"\$?(?P<letter>[a-zA-Z])\$?"
_FORMULA = r"(?:(?:the |this |following )*(?:formula|equation)(?: for [a-z]+)?[\s:,]*)?"
_POINT = r"\(\s*(?P<{0}1>" + REAL + r")\s*,\s*(?P<{0}2>" + REAL + r")\s*\)"
_POINTS = (
    rf"(?:the )?(?:points? )?[A-Z]? ?{_POINT.format('a')} (?:and|to) (?:the point )?[A-Z]?"
    rf" ?{_POINT.format('b')}"
)
_LINE = r"(?:the |a )?(?:straight )?line(?: segment)?(?: (?:that )?(?:passes|passing|going|goes|drawn))?"
_TENDS = r"(?:->|→|\\to|\\rightarrow|approaches|tends to|goes to)"


def _solve(match: re.Match[str]) -> str:
    body = re.sub(r"(?<![A-Za-z\\])at(?![A-Za-z(])", "a*t", match["body"])  # the one product that is also a word
    return f"solve {body} for {match['letter']}"


def _slope(match: re.Match[str]) -> str:
    return "calculate (({b2}) - ({a2}))/(({b1}) - ({a1}))".format(**match.groupdict())


def _middle(match: re.Match[str]) -> str:
    return "calculate 1/2*(({a1}, {a2}) + ({b1}, {b2}))".format(**match.groupdict())


def _with_base(match: re.Match[str]) -> str:
    """Every logarithm with the base that is said behind it."""
    base = match["base"] or match["base2"]
    return re.sub(r"\\?\blog(?![A-Za-z_\d])", f"log_{base} ", f"{match['body']}{match['rest']}")


_PHRASES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (pattern(wording), say)
    for wording, say in (
        (rf"make {_LETTER} the subject(?: of| in| for)?[\s:,]*{_FORMULA}{_EQUATION}", _solve),
        (
            r"(?:for|on) (?:the |this )?(?:curve|graph|function|parabola) (?P<f>y ?= ?[^,;:?]+?),? (?:find"
            r"|what is|give|work out|calculate|state|determine) (?:the )?(?:gradient|slope|steepness)(?: of "
            r"(?:the |its )?(?:curve|tangent|graph))? (?:at|when|where) (?P<at>x ?= ?[^,;:?]+)",
            lambda m: f"find the gradient of {m['f']} at {m['at']}",
        ),
        (
            rf"(?:rearrange|transpose|change) {_FORMULA}{_EQUATION}[\s,]+(?:to make|so that) {_LETTER} "
            r"(?:is )?the subject",
            _solve,
        ),
        (
            r"(?:for )?(?:what|which) (?:real )?(?:values?|numbers?)(?: of)? (?P<letter>[a-z]) (?:satisf(?:y"
            r"|ies)|solves?)(?: the)?(?: equation| inequality)? (?P<body>[^:;?]*[=<>≤≥][^:;?]*)",
            lambda m: f"solve {m['body']} for {m['letter']}",
        ),
        (
            rf"(?:{ASK} )?(?:the )?number of (?:distinct |different )*(?:real )?(?:solutions|roots) (?:of|to"
            r"|for)(?: the equation)? (?P<body>[^:;?]+)",
            lambda m: f"how many real solutions does {m['body']}{'' if '=' in m['body'] else ' = 0'} have?",
        ),
        (
            r"(?:how (?:do|would|can) (?:you|i|we) )?distribut(?:e|ing) (?P<a>[^,;:?!]+?) (?:over|across|into"
            r"|through|onto) (?P<b>[^,;:?!]+)",
            lambda m: f"expand ({m['a']})*({m['b']})",
        ),
        (
            r"how many (?:real |distinct |different )*(?:solutions|roots) (?:has|are there (?:to|for|of"
            r"|in))(?: the)?(?: quadratic| linear)?(?: equation)? (?P<body>[^:;?]+)",
            lambda m: f"how many real solutions does {m['body']} have?",
        ),
        (r"solve simultaneously[\s:,]+(?P<body>.+)", lambda m: f"solve {m['body']}"),
        (r"solve (?P<body>.+?),? simultaneously", lambda m: f"solve {m['body']}"),
        (
            rf"(?:{ASK} )?(?:the )?lim(?:it)? as (?P<letter>[a-z]) ?{_TENDS} ?(?P<point>\S+),? of "
            r"(?P<body>.+)",
            lambda m: f"limit of {m['body']} as {m['letter']} -> {m['point']}",
        ),
        (
            rf"(?:what|which)(?: ?%| percent(?:age)?) is (?P<part>{REAL}) (?:out )?of (?P<whole>{REAL})",
            lambda m: f"what percent of {m['whole']} is {m['part']}",
        ),
        (
            rf"(?:{ASK} )?(?:the )?log(?:arithm)?(?: to)?(?: the)? base (?P<base>\d+|e) of (?P<body>[^\s=]+)(?: =)?",
            lambda m: f"calculate log_{m['base']}({m['body']})",
        ),
        (
            r"(?P<body>[^?]*?\blog\b[^?]*?),? ?(?:\((?:(?:all )?log(?:s|arithms)? "
            r")?(?:to |in )?(?:the )?base (?P<base>\d+)\)"
            r"|where log (?:means|is|denotes) (?:the )?log(?:arithm)?(?: to)?(?: the)? "
            r"base (?P<base2>\d+))(?P<rest>.*)",
            _with_base,
        ),
        (r"rationali[sz]e(?: the denominators?(?: of| in)?)?[\s:]+(?P<body>.+)", lambda m: f"simplify {m['body']}"),
        (
            rf"(?:{ASK} )?(?:the )?(?:slope|gradient) (?:of {_LINE} )?(?:through|joining|between|from"
            rf"|containing|connecting) {_POINTS}",
            _slope,
        ),
        (
            rf"(?:{ASK} )?(?:the )?(?:coordinates of )?(?:the )?mid-?point (?:of|between) (?:{_LINE} "
            rf"(?:through|joining|between|from|connecting) )?{_POINTS}",
            _middle,
        ),
    )
)


def in_usual_words(text: str) -> str:
    """The question in words that are known, or `text` as it is."""
    plain = strip(text)
    for phrase, say in _PHRASES:
        match = phrase.fullmatch(plain)
        if match:
            return say(match)
    return text
