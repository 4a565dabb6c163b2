"""The marks of a short text that mean nothing in a sentence and something in a formula: -y, f'(x), 5!, [2, 3).

Two answers of the same words are the same answer only where these agree. Knows texts, no mathematics.
"""

from __future__ import annotations

import re

_ONE = r"(?<![^\W_])[^\W_](?![^\W_])"  # a letter or digit by itself, no part of a word
_QUOTED = re.compile(r"\s*['\"](.*)['\"]\s*", re.DOTALL)
_ENDS = re.compile(r"\s*([\[\](])\s*[^\[\](),;]+[,;][^\[\](),;]+([\[\])])\s*\.?\s*")
_MARKS = (
    ("minus", re.compile(rf"(?:^|(?<=[=(,;:<>+*/])|(?<=[=(,;:<>+*/] ))-\s*(?=\d|\(|[^\W\d_]\(|{_ONE})")),
    ("difference", re.compile(rf"{_ONE}\s*-\s*(?![A-Z]?\d\d)(?={_ONE}|\()")),
    ("prime", re.compile(rf"(?:{_ONE}|[\dA-Z]|\))('+)(?![^\W\d_])")),
    ("factorial", re.compile(rf"(?:{_ONE}|\d|\))!")),
    ("not", re.compile(rf"!\s*(?={_ONE})")),
)


def marks(text: str) -> tuple[str, ...]:
    """The marks in `text`, as names in their order. `text` has plain minus signs and quotes."""
    quoted = _QUOTED.fullmatch(text)
    text = " ".join((quoted[1] if quoted else text).split())
    found = [(match.start(), name + "".join(match.groups())) for name, sign in _MARKS for match in sign.finditer(text)]
    ends = _ENDS.fullmatch(text)
    if ends and ends.groups() != ("(", ")"):
        found.append((-1, "".join(ends.groups())))
    return tuple(name for _, name in sorted(found))
