"""Takes a question with several tasks apart, each of which is asked for by itself.

`factorise x^2 + 7x + 12 and then solve x^2 + 7x + 12 = 0` gives two texts; whether each can be recognised is found out
by whoever asks. A part that needs another one ("then double it") stays unrecognised, so nothing is guessed.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

MAX_PARTS = 4
MAX_TEXT = 600
_VERB = r"(?:what|whats|find|solve|factor|expand|simplify|evaluate|calculate|work out|compute|differentiate|integrate|is|does|how|give|determine|show|multiply|write|round|convert|list|can)"
_CUT = re.compile(
    rf"(?:[.?!;]+\s+|\n+|,?\s+)(?:and\s+)?(?:then|also|after that|afterwards|hence(?:,? or otherwise)?|next|finally|secondly|lastly)(?:\s+(?:please|also|then|can you|could you))?[,:]?\s+(?={_VERB})|(?:[.?!;]+\s+|\n+)(?=(?:and\s+)?{_VERB})|,?\s+and\s+(?={_VERB}\b)|(?:^|\s+)\(?(?:[a-d]|i{{1,3}})\)\s+(?={_VERB})",
    re.I,
)
_TWO_NAMES = re.compile(
    r"^(?P<before>.*?)\b(?P<a>mean|median|mode|range|average|gcd|hcf|gcf|lcm|sum|product|area|perimeter|circumference|volume) (?:and|&)(?: the)? (?P<b>mean|median|mode|range|average|gcd|hcf|gcf|lcm|sum|product|area|perimeter|circumference|volume) (?P<of>(?:of|for) .+)$",
    re.I | re.S,
)


def tasks(text: str) -> tuple[str, ...]:
    """The parts of a text with several tasks; empty when it has only one."""
    if len(text) > MAX_TEXT:
        return ()
    named = _TWO_NAMES.match(text.strip())
    if named:
        return tuple(f"{named['before']}{named[name]} {named['of']}" for name in "ab")
    parts = [part.strip(" ,;.\n") for part in _CUT.split(text) if part and part.strip(" ,;.\n")]
    parts = [part for part in parts if re.search(r"\d|[a-z]\(|(?<![A-Za-z])[a-z](?![A-Za-z])", part)]
    return tuple(parts) if 2 <= len(parts) <= MAX_PARTS else ()
