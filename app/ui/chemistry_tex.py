r"""`\ce{...}`, as chemists write it, in plain TeX: counts, charges, states, arrows. Knows nothing of drawing."""

from __future__ import annotations

import re

_ARROWS = {"<=>": "rightleftharpoons", "<->": "leftrightarrow", "->": "rightarrow", "<-": "leftarrow"}
_LABELLED = _ARROWS | {"<=>": "leftrightharpoons"}
_TOKEN = re.compile(
    r"(?P<arrow><=>|<->|->|<-)(?:\[(?P<above>[^\[\]]*)\](?:\[(?P<below>[^\[\]]*)\])?)?"
    r"|\^\{(?P<given>[^{}]*)\}"
    r"|\^(?P<charge>\d*[+-])"
    r"|_\{?(?P<index>\w+)\}?"
    r"|(?P<bare>(?<=[A-Za-z0-9)\]}])[+-]+)(?=\s|$|[)\]])"
    r"|(?P<count>(?<=[A-Za-z)\]])\d+)"
    r"|(?P<gas>(?<=\s)\^(?=\s|$))|(?P<solid>(?<=\s)v(?=\s|$))"
    r"|(?P<water>\s*[*.]\s*(?=\d*[A-Z]))"
)


def without_chemistry(tex: str) -> str:
    r"""`tex` with every `\ce{...}` written in plain TeX; one that is not closed stays as it is."""
    out, at = [], 0
    while (start := tex.find(r"\ce{", at)) >= 0:
        end = _closing(tex, start + 3)
        if end < 0:
            break
        out += [tex[at:start], r"\mathrm{", _TOKEN.sub(_written, tex[start + 4 : end]), "}"]
        at = end + 1
    return "".join([*out, tex[at:]])


def _closing(tex: str, opening: int) -> int:
    """Where the brace at `opening` is closed; -1 where it is not."""
    depth = 0
    for at in range(opening, len(tex)):
        depth += (tex[at] == "{") - (tex[at] == "}")
        if not depth:
            return at
    return -1


def _written(match: re.Match[str]) -> str:
    if match["arrow"]:
        if match["above"] is None:
            return rf"\{_ARROWS[match['arrow']]} "
        below = f"[{match['below']}]" if match["below"] else ""
        return rf"\x{_LABELLED[match['arrow']]}{below}{{{match['above']}}} "
    charge = match["given"] or match["charge"] or match["bare"]
    if charge:
        return f"^{{{charge}}}"
    if match["gas"]:
        return r"\uparrow "
    if match["solid"]:
        return r"\downarrow "
    if match["water"]:
        return r" \cdot "
    index = match["index"] or match["count"]
    return f"_{{{index}}}" if index else match[0]
