"""Definite integrals and differential equations among words."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.topical.pieces import Pieces, letters_in
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.words import word_set

_INTEGRAL = word_set(
    "integral integrals integrate integrating integration definite area under curve from to between limits lower upper limit"
    " over interval on bounds respect function with graph line axis region x-axis enclosed bounded below above by and the"
    " value average mean height ordinates lines evaluated integrand bound region finite total enclosed curves parabola parabolas two"
)
_ODE = word_set(
    "differential equation equations ode ivp odes initial value problem boundary condition conditions general particular soln"
    " solution solutions first order linear separable ordinary separate separation variables integrating factor method"
    " function satisfies satisfying subject curve passes passing through point goes rate when at y x t given explicit"
    " explicitly terms population growth decay rate model models modelled initially quantity grows decays time mass temperature size number bacteria minutes seconds hours days years water tank after diff eq eqn gradient find direct integration where homogeneous nonhomogeneous"
)


def integral(found: Pieces) -> str | None:
    """`∫_0^1 x e^x dx`, or a function with its two limits and a word for the integral."""
    whole = found.of("J")
    skeleton = found.skeleton
    asked = re.search(r"\bintegra(?:l|te|ting|tion|nd)|\bint\b|\barea\b|∫", skeleton)
    average = re.search(r"\b(?:average|mean) (?:value|height)\b", skeleton)
    if found.of("DRGT") or not say_nothing_more(found.words(), _INTEGRAL):
        return None
    if whole:
        if len(whole) != 1 or len(found.formulas) != 1:
            return None
        return f"evaluate {_spaced(found.text(whole[0]))}" if _has_limits(found.text(whole[0])) else None
    if asked is None and average is None:
        return None
    rules = found.of("EZ")
    if (
        re.search(r"\barea\b", skeleton)
        and re.search(r"\b(?:enclosed|bounded|between)\b", skeleton)
        and average is None
    ):
        enclosed = _enclosed(found, rules)
        if enclosed is not None:
            return enclosed
    ends = _ends(found, rules)
    if ends is None or len(rules) > 2:
        return None
    rule = _rule(found.text(rules[0])) if rules else ""
    variable = letters_in(rule)
    if len(variable) != 1:
        return None
    name = next(iter(variable))
    if any(found.text(letter) not in (name, "y") for letter in found.of("L")):
        return None
    low, high = ends
    if average is not None:
        return f"evaluate ∫_({low})^({high}) ({rule})/({high} - ({low})) d{name}"
    if "area" in skeleton:
        return f"area under y = {rule} from {name} = {low} to {name} = {high}"
    return f"integral of {rule} from {low} to {high}"


def _enclosed(found: Pieces, rules: list[str]) -> str | None:
    """The area between two curves, or a curve and the x-axis, that meet at its ends."""
    if set(found.formulas) - set(rules) - set(found.of("L")) or any(
        found.text(name) not in "xy" for name in found.of("L")
    ):
        return None
    texts = [_rule(found.text(name)) for name in rules]
    axis = "x-axis" in found.words() or re.search(r"\bx axis\b", found.skeleton) is not None
    if any(not text or letters_in(text) - {"x"} for text in texts):
        return None
    if len(texts) == 1 and axis:
        return f"area bounded by y = {texts[0]} and the x-axis"
    return f"area between y = {texts[0]} and y = {texts[1]}" if len(texts) == 2 and not axis else None


def _rule(text: str) -> str:
    """`y = x^2` and `f(x) = x^2` as x^2, without `dx`."""
    head, equals, body = text.partition("=")
    body = body if equals and re.fullmatch(r"\s*(?:y|[a-z]\([a-z]\))\s*", head) else text
    return "" if "=" in body else re.sub(r"\s*d[a-z]\s*$", "", body).strip()


def _ends(found: Pieces, rules: list[str]) -> tuple[str, str] | None:
    """The limits: two numbers, two values of the variable, a bracket or a chain."""
    others = [name for name in found.formulas if name[0] not in "L" and name != (rules[0] if rules else "")]
    texts = [found.text(name) for name in others]
    kinds = "".join(name[0] for name in others)
    if kinds == "B" and len(re.split(r"[,;]", texts[0])) == 2:
        low, high = re.split(r"[,;]", texts[0][1:-1])
        return low.strip(), high.strip()
    if kinds == "C":
        parts = re.split(r"<=?|>=?", texts[0])
        low, high = (parts[0], parts[2]) if "<" in texts[0] else (parts[2], parts[0])
        return low.strip(), high.strip()
    values = [re.fullmatch(r"[a-z]\s*=\s*(.+)", text) for text in texts]
    plain = [value[1] if value is not None else text for value, text in zip(values, texts, strict=True)]
    if kinds not in ("NN", "ZN", "ZZ") or any(letters_in(text) for text in plain):
        return None
    one, two = others
    names = rf"{one}(?: |,)*(?:and|to)(?: [a-z]+)*? {two}|\blower(?: limit| bound)?(?: is| of| :)? {one}(?: ,)?(?: and)? upper(?: limit| bound)?(?: is| of| :)? {two}"
    return (plain[0], plain[1]) if re.search(names, found.skeleton) else None


def _spaced(text: str) -> str:
    return re.sub(r"(?<=[\w)])(d[a-z])$", r" \1", text)


def _has_limits(text: str) -> bool:
    return re.search(r"∫\s*(?:_|[₀-₉])", text) is not None


def differential(found: Pieces) -> str | None:
    """`y' - y = e^x` with or without the value at one place."""
    if re.search(
        r"\b(?:order|degree|type|kind|name) of\b|\bwhat (?:order|degree|type|kind)\b|^(?:is|are|does)\b", found.skeleton
    ):
        return None
    main = found.of("D")
    bounds = [name for name in found.of("R") if not re.fullmatch(r"\(?[a-z] ?(?:>=?|<=?|≠) ?0\)?", found.text(name))]
    through = [found.text(name) for name in found.of("B")]
    if len(main) != 1 or bounds or len(through) > 1 or found.of("XJCGTE") or not say_nothing_more(found.words(), _ODE):
        return None
    text = found.text(main[0])
    starts = found.of("Z")
    slope = re.search(r"([A-Za-z])'|d\s?([A-Za-z])\s?/\s?d\s?([a-z])", text)
    if slope is None:
        return None
    function = slope[1] or slope[2]
    if re.search(rf"d\s?[A-Za-z]\s?/\s?d\s?[a-z]|{function}'", text.replace(slope[0], " ")) and not re.search(
        "'", text
    ):
        return None
    if any(found.text(letter) not in (function, *letters_in(text)) for letter in found.of("L")) or found.of("N"):
        return None
    said = re.search(r"\b(?:general|particular)\b", found.skeleton)
    if said is not None and (said[0] == "general") == bool(starts or through):
        return None
    if not starts and not through and not re.search(r"\b(?:solve|solution|soln|ode|equation|find)\b", found.skeleton):
        return None  # y' = 2x alone says what y' is, and asks nothing
    if through:
        point = re.fullmatch(r"\(\s*([^,;]+?)\s*,\s*([^,;]+?)\s*\)", through[0])
        if point is None or starts or not re.search(r"\bthrough B\d|\bpoint B\d|\bcontains B\d", found.skeleton):
            return None
        return f"solve {text}, {function}({point[1]}) = {point[2]}"
    if not starts:
        general = " general" if re.search(r"\bgeneral\b", found.skeleton) else ""
        return f"find the{general} solution of {text}" if general else f"solve {text}"
    values = [found.text(name) for name in starts]
    if len(values) == 1 and re.match(rf"{function}\s*\(", values[0]):
        return f"solve {text}, {values[0]}"
    if (
        len(values) == 1
        and re.fullmatch(rf"{function}\s*=.+", values[0])
        and re.search(r"\b(?:initial|initially)\b", found.skeleton)
    ):
        return f"solve {text}, {function}(0) = {values[0].partition('=')[2].strip()}"
    if len(values) == 2:
        own = [value for value in values if re.match(rf"{function}\s*=", value)]
        by = [value for value in values if not re.match(rf"{function}\s*=", value)]
        if len(own) == len(by) == 1 and re.fullmatch(r"[a-z]\s*=.+", by[0]):
            return f"solve {text}, {own[0]} when {by[0]}"
    return None


__all__ = ["differential", "integral"]
