"""How students word their questions: one pattern and one builder for each way, tried in order."""

from __future__ import annotations

import re
from typing import Any

from engine.maths.asking.builders import (
    build_common,
    build_derivative,
    build_evaluate,
    build_find,
    build_form,
    build_given,
    build_integral,
    build_limit,
    build_operator,
    build_roots,
    build_solve,
)
from engine.maths.asking.parts import GIVEN, VARIABLE
from engine.maths.kinds import Kind
from engine.maths.question import Task

_ASK = r"(?:find|calculate|compute|determine|work out|evaluate|what(?:'s| is| are)|give|get|state|solve for|tell me)"


def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE | re.DOTALL)


_FACTOR = build_form(Task.FACTOR, Kind.FACTORED)
_EXPAND = build_form(Task.EXPAND, Kind.EXPANDED)
_SIMPLIFY = build_form(Task.SIMPLIFY, Kind.SIMPLIFIED)

PATTERNS: tuple[tuple[re.Pattern[str], Any], ...] = (
    (
        _pattern(
            rf"(?:{_ASK}\s+)?(?:the\s+)?(?:(?P<order>first|second|2nd|third|3rd|fourth"
            rf"|4th)\s+)?derivative(?:\s+of)?[\s:]+(?!at\b)(?P<rest>.+)"
        ),
        build_derivative,
    ),
    (_pattern(r"(?:differentiate|derive)[\s:]+(?P<rest>.+)"), build_derivative),
    (
        _pattern(
            rf"(?:{_ASK}\s+)?\$?\s*(?:d\s*(?:\^\s*\{{?(?P<order>\d)\}}?)?\s*/\s*d(?P<name>[a-z])(?:\s*\^\s*\d)?)(?![a-z])(?P<rest>.+)"
        ),
        build_operator,
    ),
    (
        _pattern(
            rf"(?:{_ASK}\s+)?\$?\s*\\[dt]?frac\s*\{{\s*(?:\\mathrm\{{d\}}"
            rf"|d)\s*(?:\^\s*\{{?(?P<order>\d)\}}?)?\s*\}}\s*\{{\s*"
            r"(?:\\mathrm\{d\}|d)\s*(?P<name>[a-z])\s*(?:\^\s*\{?\d\}?)?\s*\}(?P<rest>.+)"
        ),
        build_operator,
    ),
    (
        _pattern(
            rf"(?:{_ASK}\s+)?(?:the\s+)?(?:indefinite |definite )?(?:integral|antiderivative|anti-derivative"
            rf"|primitive)(?:\s+of)?[\s:]+(?P<rest>.+)"
        ),
        build_integral,
    ),
    (_pattern(r"integrate[\s:]+(?P<rest>.+)"), build_integral),
    (
        _pattern(
            rf"(?:{_ASK}\s+)?(?:the\s+(?:exact\s+)?value\s+of\s+)?(?P<rest>\$?\s*(?:\\int|∫|int\b)[^=]+\s(?:from|between)\s.+)"
        ),
        build_integral,
    ),
    (
        _pattern(
            rf"(?:{_ASK}\s+)?(?:the\s+(?:exact\s+)?value\s+of\s+)?\$?\s*(?:\\int|∫|int\b)\s+(?P<rest>(?:from|between)\s.+\s(?:to|and)\s.+\sof\s.+)"
        ),
        build_integral,
    ),
    (_pattern(rf"(?:{_ASK}\s+)?(?:the\s+)?limit(?:\s+of)?[\s:]+(?P<rest>.+)"), build_limit),
    (_pattern(r"(?P<rest>\$?\s*(?:\\lim|lim\b).+)"), build_limit),
    (_pattern(rf"{_ASK}\s+(?P<rest>\$?\s*(?:\\lim|lim\b).+)"), build_limit),
    (_pattern(r"factor(?:i[sz]e)?[\s:]+(?P<rest>.+)"), _FACTOR),
    (
        _pattern(
            r"(?:expand|multiply out|distribute|multiply|remove the brackets (?:in|of"
            r"|from))(?:\s+and\s+simplify)?[\s:]+(?P<rest>.+)"
        ),
        _EXPAND,
    ),
    (_pattern(r"(?:simplify|reduce|combine|collect|write)[\s:]+(?P<rest>.+)"), _SIMPLIFY),
    (
        _pattern(
            rf"(?:{_ASK}|solve for)\s+(?:all\s+)?(?:the\s+)?(?:real\s+)?(?:roots?|zeros?|zeroes|solutions?"
            rf"|x-intercepts?)\s+(?:of|to|for)[\s:]+(?P<rest>.+)"
        ),
        build_roots,
    ),
    (
        _pattern(rf"solve\s+for\s+{VARIABLE}\)?(?:[\s:,]+(?:{GIVEN}\b)?[\s:,]*)(?!and\b|,)(?P<rest>[^\s].*=.+)"),
        build_find,
    ),
    (_pattern(r"solve[\s:]+(?P<rest>.+)"), build_solve),
    (
        _pattern(
            rf"{_ASK}\s+(?:all\s+)?(?:the\s+)?(?:(?:real\s+)?values?\s+(?:of|for)\s+"
            rf"|(?:real\s+)?numbers?\s+)?{VARIABLE}\)?[\s,:]+(?:{GIVEN})?[\s:,]*(?![+*/^·×÷]|[-−]\s)(?P<rest>[^\s=].*=.+)"
        ),
        build_find,
    ),
    (
        _pattern(rf"for (?:what|which) (?:real )?(?:values? of )?{VARIABLE}\)?\s+(?:is|does|do|are)\s+(?P<rest>.+=.+)"),
        build_find,
    ),
    (
        _pattern(
            rf"(?:(?:if|given(?: that)?|suppose(?: that)?|let|when|for"
            rf"|the function)\s+)(?P<given>.+?)(?:[\s,;.:]+(?:then\s+)?(?:and\s+)?(?:{_ASK})\s+"
            rf"|[\s,;]+then\s+)(?P<asked>.+)"
        ),
        build_given,
    ),
    (_pattern(rf"(?P<given>[^,;]*=.+?)[\s,;.:]+(?:and\s+)?(?:{_ASK})\s+(?P<asked>[^=]+?)(?:\s*=)?"), build_given),
    (
        _pattern(
            rf"(?:(?:{_ASK}|how much is)\s+)?(?:the\s+)?(?:(?P<gcd>gcd|gcf|hcf|greatest common (?:divisor|factor)"
            r"|highest common factor)|lcm|(?:least|lowest) common multiple)"
            r"\s+of\s+(?P<first>\d+)\s+and\s+(?P<second>\d+)"
        ),
        build_common,
    ),
    (_pattern(rf"(?:{_ASK}|how much is)[\s:]+(?P<rest>.+)"), build_evaluate),
    (_pattern(r"(?P<rest>\d+(?:\.\d+)?\s*(?:%|percent)\s+of\s+.+)"), build_evaluate),
)
