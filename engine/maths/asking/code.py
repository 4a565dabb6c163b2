"""Commands as calculators and programs write them: `diff(x**3 - 2*x, x)`, `Solve[x^2 == 4, x]`, `print(2**10)`.

Only put into other words here, never run; a call that does not belong to these is left as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_Said = Callable[[list[str]], str]
_LETTER = re.compile(r"[A-Za-z]")
_POWER = re.compile(r"(?<=[\w)])(?:\*\*| \*\* )(?=[-\w(])")
_OPEN, _CLOSE = "([{", ")]}"


def _verb(verb: str) -> _Said:
    return lambda parts: f"{verb} {parts[0]}" if len(parts) == 1 else ""


def _solve(parts: list[str]) -> str:
    equation = parts[0] if "=" in parts[0] else f"{parts[0]} = 0"
    if len(parts) == 1:
        return f"solve {equation}"
    return f"solve {equation} for {parts[1]}" if len(parts) == 2 and _LETTER.fullmatch(parts[1]) else ""


def _differentiate(parts: list[str]) -> str:
    if len(parts) == 1:
        return f"differentiate {parts[0]}"
    if len(parts) == 2 and _LETTER.fullmatch(parts[1]):
        return f"differentiate {parts[0]} with respect to {parts[1]}"
    twice = parts[1:] in ([parts[1], "2"], [parts[1], parts[1]])
    return f"second derivative of {parts[0]}" if twice and _LETTER.fullmatch(parts[1]) else ""


def _evaluate(parts: list[str]) -> str:
    if len(parts) != 3 or not _LETTER.fullmatch(parts[1]):
        return ""
    return f"evaluate {parts[0]} at {parts[1]} = {parts[2]}"


_CALLS: dict[str, _Said] = {
    **dict.fromkeys(("solve", "reduce", "fsolve", "solveset", "nsolve"), _solve),
    **dict.fromkeys(("diff", "d", "derivative"), _differentiate),
    **dict.fromkeys(("factor", "factorise", "factorize"), _verb("factor")),
    **{verb: _verb(verb) for verb in ("expand", "simplify")},
    "subs": _evaluate,
    "print": lambda parts: parts[0] if len(parts) == 1 else "",
}
_INSIDE: dict[str, _Said] = {
    "eq": lambda parts: f"{parts[0]} = {parts[1]}" if len(parts) == 2 else "",
    "pow": lambda parts: f"({parts[0]})^({parts[1]})" if len(parts) == 2 else "",
}
_CALL = re.compile(
    r"^(?:what(?:'s| is| does)|compute|evaluate|run|find|>>>)?\s*(?P<name>[A-Za-z]+)\s?(?P<open>[(\[])"
    r"(?P<rest>.*)[)\]]\s*(?:gives?|returns?|=)?\s*[?.;]*$",
    re.DOTALL,
)
_NESTED = re.compile(r"\b(?P<name>Eq|pow)\s?\((?P<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)")
_COMMENT = re.compile(r"^(?P<formula>[^#A-Za-z]*[^#]*?)\s+(?:#|//)\s*(?P<said>[A-Za-z][^#]*)$")
_RULE = re.compile(r"^(?P<body>.+?)\s*/\.\s*(?P<letter>[A-Za-z])\s*->\s*(?P<value>[^,]+)$")


def without_code(text: str) -> str:
    """The text with the calls of a program in plain words and with the usual sign for powers."""
    text = _POWER.sub("^", text)
    if not re.search(r"[(\[#]|/\.", text):
        return text
    text = _NESTED.sub(lambda found: _INSIDE[found["name"].lower()](_parts(found["inside"])) or found[0], text)
    rule = _RULE.match(text)
    if rule is not None:
        return f"evaluate {rule['body']} at {rule['letter']} = {rule['value']}"
    comment = _COMMENT.match(text)
    if comment is not None:
        return f"{comment['said']}: {comment['formula']}"
    call = _CALL.match(text)
    if call is None or call["name"].lower() not in _CALLS or _balance(call["rest"]):
        return text
    if call["open"] == "(" and call["name"] in ("D", "d"):
        return text
    parts = _parts(call["rest"].replace("==", "="))
    return _CALLS[call["name"].lower()](parts) or text


def _parts(inside: str) -> list[str]:
    """What is between the commas that stand in no bracket."""
    parts, depth = [""], 0
    for char in inside:
        depth += (char in _OPEN) - (char in _CLOSE)
        if char == "," and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]


def _balance(inside: str) -> bool:
    """Whether the brackets inside do not belong together, so that the last one closes another."""
    depth = 0
    for char in inside:
        depth += (char in _OPEN) - (char in _CLOSE)
        if depth < 0:
            return True
    return depth != 0
