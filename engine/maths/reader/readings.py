"""The other ways to read a text that has more than one.

    for other in other_readings("1/2x"): other.code, other.tree       ambiguous.slash, 1/(2x)

A text with a likely reading is read that way, so that nobody is asked for nothing; where that reading would be
judged wrong and another one right, the student is asked with the sentence that names both. What has no likely
reading is refused by the reader itself, with a ReadError whose code begins with `ambiguous.` too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from engine.maths.reader import Options, ReadError, read
from engine.maths.render import to_text
from engine.maths.tree import Node


@dataclass(frozen=True, slots=True)
class OtherReading:
    """Another `tree` of a text, the stable `code` of what is ambiguous in it, and a `sentence` that names both."""

    code: str
    sentence: str
    tree: Node


@dataclass(frozen=True, slots=True)
class _Way:
    """When `sign` occurs, the text is read again with `change` in the options and `swap` in the text."""

    code: str
    sign: re.Pattern[str]
    hint: str
    change: dict[str, object]
    swap: tuple[str, str] = ("", "")
    decimal_comma: bool = False
    rewrite: str = ""  # what a match of `sign` is replaced by


_BELOW = "Put brackets around what is below the line."
_ABOVE = "Put brackets around the whole power."
_WAYS = (
    _Way("ambiguous.slash", re.compile("[/÷∕⁄]"), _BELOW, {"right_slash": True}),
    _Way(
        "ambiguous.argument",
        re.compile(r"(?:sin|cos|tan|sec|csc|cot|ln|log|exp)\w*\s*\S+\s+\S"),
        "Put brackets around what belongs to the function.",
        {"short_arguments": True},
    ),
    _Way(
        "ambiguous.argument",
        re.compile(r"\b(sin|cos|tan|ln|log)\s*([A-Za-z])\s*(?:\^\s*|\*\*\s*)(\d)(?!\d)"),
        "Put brackets around what belongs to the function.",
        {},
        rewrite=r"(\1(\2))^\3",
    ),
    _Way(
        "ambiguous.product",
        re.compile(r"^\s*([A-Za-z])\s*\(\s*[A-Za-z]\s*\)\s*="),
        "Write y = for a function, or * for a product.",
        {},
        rewrite=r"\1 =",
    ),
    _Way("ambiguous.log", re.compile("log"), "Write ln, or the base as in log_10.", {"log_base": "e"}),
    _Way("ambiguous.log", re.compile("log"), "Write ln, or the base as in log_10.", {"log_base": "10"}),
    _Way("ambiguous.recurring", re.compile(r"\.\d*\(\d+\)"), "Write a fraction, as in 1/3.", {"recurring": True}),
    _Way(
        "ambiguous.comma", re.compile(r"\d,\d"), "Write a decimal number with a point, as in 2.5.", {}, ("", ""), True
    ),
    _Way("ambiguous.point", re.compile(r"\d[·⋅]\d"), "Write the point on the line, as in 2.5.", {}, ("·", ".")),
    _Way("ambiguous.list", re.compile(r"\d,\d{3}"), "Leave a space after a comma in a list.", {}, (",", ", ")),
    _Way(
        "ambiguous.list",
        re.compile(r"(?<=[\d)])\s+[-−](?=\d)"),
        "Write a comma between two numbers.",
        {},
        rewrite=", -",
    ),
    _Way(
        "ambiguous.exponent",
        re.compile(r"(?<![\w.])(\d+\.?\d*)e(\d+)(?![\w.])"),
        "Write *10^ for a power of ten, or *e for the number e.",
        {},
        rewrite=r"\1*e*\2",
    ),
    _Way(
        "ambiguous.exponent",
        re.compile(r"(?<![\w.])(\d+\.?\d*)e(\d+)(?![\w.])"),
        "Write *10^ for a power of ten, or e^ for a power of e.",
        {},
        rewrite=r"\1*e^\2",
    ),
    _Way("ambiguous.plus_minus", re.compile(r"\+-"), "For plus or minus, write +/-.", {}, ("+-", "±")),
    _Way(
        "ambiguous.mixed_number",
        re.compile(r"(\d)\s*(\\[dt]?frac)"),
        "Write + or a sign of a product between.",
        {},
        rewrite=r"\1 \\cdot \2",
    ),
    _Way("ambiguous.power", re.compile(r"\^(-?\d+(?:\.\d+)?[a-z])(?![a-z(])"), _ABOVE, {}, rewrite=r"^(\1)"),
    _Way("ambiguous.power", re.compile(r"\^(-?\d+/\d+)(?!\d)"), _ABOVE, {}, rewrite=r"^(\1)"),
)


def other_readings(
    text: str,
    *,
    options: Options | None = None,
    decimal_comma: bool = False,
    names: frozenset[str] = frozenset(),
) -> Iterator[OtherReading]:
    """Each other reading of `text`, read as `read` would with the same arguments; none when it cannot be read."""
    options = options or Options()
    try:
        first = read(text, options=options, decimal_comma=decimal_comma, names=names)
    except ReadError:
        return
    seen = {first}
    for way in _WAYS:
        if not way.sign.search(text):
            continue
        typed = text.replace(*way.swap) if way.swap[0] else text
        if way.rewrite:
            typed = way.sign.sub(way.rewrite, text)
        changed = replace(options, **way.change)  # type: ignore[arg-type]
        try:
            tree = read(typed, options=changed, decimal_comma=decimal_comma != way.decimal_comma, names=names)
        except ReadError:
            continue
        if tree not in seen:
            seen.add(tree)
            sentence = f"This can be {to_text(first)} or {to_text(tree)}. {way.hint}"
            yield OtherReading(way.code, sentence, tree)
