"""Operations as learners name them: "subtract 5", "take away five from both sides", "/3"."""

from __future__ import annotations

import re

from app.tutor.teaching.spelled import in_digits

_OPERATIONS = (
    ("subtract", r"\b(?:subtract\w*|minus|take\s+away|taking\s+away|take|less|remove|-)"),
    ("add", r"\b(?:add\w*|plus)|\+"),
    ("divide", r"\b(?:divid\w*|over)|/|÷|:"),
    ("multiply", r"\b(?:multipl\w*|times)|\*|×"),
    ("root", r"\b(?:root|sqrt)\b|√"),
    ("square", r"\bsquar(?:e|ing)\b"),
    ("factor", r"\bfactor\w*"),
    ("expand", r"\b(?:expand\w*|multiply out|distribut\w*)"),
    ("collect", r"\b(?:collect\w*|combin\w*|like terms|put together)"),
    ("product rule", r"\bproduct rule\b"),
    ("quotient rule", r"\bquotient rule\b"),
    ("chain rule", r"\bchain rule\b"),
    ("power rule", r"\bpower rule\b"),
)


def operation(text: str) -> tuple[str, str] | None:
    """What an answer in words does, and with which number or letter: ("subtract", "5"); None where it names nothing."""
    plain = in_digits(text).strip()
    if re.search(r"[=<>]", plain) or len(plain) > 120:
        return None
    for name, pattern in reversed(_OPERATIONS):
        if name in ("product rule", "quotient rule", "chain rule", "power rule") and re.search(pattern, plain, re.I):
            return name, ""
    signed = re.fullmatch(r"([-+*/÷:×])\s*(\S+)(?:\s+(?:on|from|to|both|each|side)\b.*)?", plain)
    if signed is not None:
        names = {
            "-": "subtract",
            "+": "add",
            "*": "multiply",
            "×": "multiply",
            "/": "divide",
            "÷": "divide",
            ":": "divide",
        }
        return names[signed[1]], signed[2]
    for name, pattern in _OPERATIONS:
        if re.search(pattern, plain, re.I):
            what = re.search(r"\d+(?:\.\d+)?[a-z]?(?![a-z])|\b[b-hj-z]\b", plain)
            return name, what[0] if what else ""
    return None
