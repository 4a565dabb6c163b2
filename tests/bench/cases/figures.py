"""How many significant figures and decimals a typed number shows."""

from __future__ import annotations

from typing import Any

from engine.maths.literals import NotANumber, figures


def judge(row: dict[str, Any]) -> tuple[str, str, str]:
    """(outcome, note, detail): right when the range of figures and the decimals are those of the file.

    Where the file says that the text is no number, it must be refused.
    """
    try:
        found = figures(str(row["given"]))
    except NotANumber as error:
        return ("wrong" if row["equal"] else "right"), "figures.refused", error.message
    if not row["equal"]:
        return "wrong", "figures.accepted", f"taken for {found}"
    wanted = tuple(int(row["expected"][name]) for name in ("min", "max", "decimals"))
    return ("right" if found == wanted else "wrong"), "figures.counted", f"{found}, expected {wanted}"
