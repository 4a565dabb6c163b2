"""Whether `body sign 0` holds, at a point and for a height."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from engine.maths.evaluate import NotRational, Unclear, Undefined, as_fraction, value
from engine.maths.evaluate.digits import MAX_DIGITS
from engine.maths.tree import Node

_COMPARED = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
SIGNS = frozenset(_COMPARED)


def compared(height: Any, sign: str) -> bool:
    """Whether `height sign 0`; a complex height can only be equal to zero or not."""
    return bool(_COMPARED[sign](height, 0))


def compared_at(
    body: Node,
    sign: str,
    values: Mapping[str, Fraction] | None = None,
    *,
    allow_complex: bool = False,
    max_digits: int = MAX_DIGITS,
    zero_below: Fraction = Fraction(0),
) -> bool | None:
    """Whether `body sign 0` with numbers put in; None where it cannot be told.

    It does not hold where the body has no value. What is nearer to zero than `zero_below` counts as zero: for numbers
    that are known to some digits only.
    """
    try:
        height = value(body, values, allow_complex=allow_complex, max_digits=max_digits)
    except Undefined:
        return False
    except (Unclear, NotRational):
        return None
    if zero_below and abs(as_fraction(height)) < zero_below:
        height = 0
    if allow_complex and sign not in ("=", "!="):
        return None
    return compared(height, sign)
