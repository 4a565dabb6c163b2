"""Numbers of other programs' files as we write them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation


def plain_decimal(value: Decimal) -> str:
    """`value` without an exponent and without zeros that say nothing: 1.5E+3 is 1500."""
    text = format(value.normalize(), "f")
    return "0" if text == "-0" else text


def read_decimal(text: str) -> Decimal | None:
    """A number as spreadsheets and quizzes write it (`1.5`, `-2e3`, also `1,5`), or None when it is not one."""
    text = text.strip().replace("−", "-")
    if text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() and abs(value.adjusted()) < 100 else None
