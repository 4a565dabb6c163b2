"""The median and the quartiles of sorted numbers, in the conventions schools use. Knows nothing of questions."""

from __future__ import annotations

from fractions import Fraction


def median(values: list[Fraction]) -> Fraction:
    """The middle of sorted values, or half way between the two in the middle."""
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def quartiles(values: list[Fraction], *, inclusive: bool) -> tuple[Fraction, Fraction]:
    """The medians of the lower and upper half of sorted values; the middle one is in both halves or in none."""
    half = len(values) // 2
    more = len(values) % 2 if inclusive else 0
    return median(values[: half + more]), median(values[len(values) - half - more :])


def quartiles_agree(values: list[Fraction]) -> bool:
    """Whether both ways to find the quartiles of sorted values give the same ones."""
    return quartiles(values, inclusive=True) == quartiles(values, inclusive=False)
