"""Rectangles whose sides are told by one another, and triangles whose angles are told as expressions."""

from __future__ import annotations

import re

from engine.maths.asking.stories.parts import NUM, story
from engine.maths.question import Question

_SIDE = r"(?:the |its |their )?(?P<{0}>length|width|breadth|long side|short side|longer side|shorter side)"
_U = r"(?: ?(?P<{0}>mm|cm|km|m|metres?|meters?|centimetres?|inches|feet|ft|in)(?: ?(?:²|\^2|2))?)?"
_SHAPE = (
    r"(?:(?:a|an|the|our|my|his|her) )?(?:rectangle|rectangular (?:garden|field|room|pool|plot|playground|lawn|park))"
)
_MORE = re.compile(
    rf"(?:(?:in |of )?{_SHAPE} (?:has|with|is|whose)?(?: an?)? ?)?{_SIDE.format('a')}"
    rf"(?: of {_SHAPE})? (?:is|that is|which is|of)? ?(?P<n>{NUM}){_U.format('u')} (?P<way>longer"
    rf"|more|greater|bigger|larger|less|shorter|smaller) than {_SIDE.format('b')}"
)
_TIMES = re.compile(
    rf"(?:(?:in |of )?{_SHAPE} (?:has|with|is|whose)?(?: an?)? ?)?{_SIDE.format('a')}"
    rf"(?: of {_SHAPE})? (?:is|that is|which is) (?P<k>twice|double|3 times|4 times|three times)"
    rf"(?: as long as| as big as| as large as)? {_SIDE.format('b')}"
)
_LONG = re.compile(
    rf"(?:{_SHAPE}|(?:(?:a|an|the|our|my|his|her) )?(?:garden|field|room|pool|plot|lawn|park|yard"
    r"|carpet|poster|screen)) (?:is|that is|which is) (?:(?P<k>twice|3 times|4 times) as long as "
    rf"(?:it is )?wide|(?P<n>{NUM}){_U.format('u')} (?P<way>longer) than (?:it is )?wide)"
)
_TOTAL = re.compile(
    r"(?:(?:the|its|an|a|with|has|have|and|whose) )*(?P<what>perimeter|area)(?: of (?:the "
    r"|this )?(?:rectangle|garden|field|room|pool))?(?: is| of| equals"
    rf"| =)? (?P<t>{NUM}){_U.format('u')}"
)
_ASK = re.compile(
    r"(?:what (?:is|are)|what's|whats|find|how long (?:is|are)|work out|determine|calculate) (?:"
    r"(?:the |its )?(?P<both>(?:length and (?:the )?(?:width|breadth)|width and (?:the )?length"
    r"|dimensions|sides|sides lengths|lengths of (?:the|its) sides|side lengths|both(?: sides)?"
    r"|both of them|them))|(?:the |its )?(?P<one>length|width|breadth|area|perimeter|longer side"
    r"|shorter side))(?: of (?:the |this )?(?:rectangle|garden|field|room|pool))?"
)
_ANGLES = re.compile(
    r"(?:the )?(?:3 |three )?angles (?:of|in) (?:a|the|this|any) triangle (?:are|is"
    r"|measure)(?: given by)? (?P<a>[^,]+?)(?: ?(?:°|degrees))?,? (?P<b>[^,]+?)(?: ?(?:°"
    r"|degrees))?,? and (?P<c>[^,]+?)(?: ?(?:°|degrees))?"
)
_LETTER = re.compile(
    r"(?:so )?(?:what(?:'s|s| is)|find|work out|calculate|determine)(?: the)?(?: value of| size of)? (?P<x>[a-z])"
)


def ask(parts: list[str]) -> Question | None:
    """Sides of a rectangle, or the unknown in the angles of a triangle."""
    return _rectangle(parts) or _angles(parts)


def _rectangle(parts: list[str]) -> Question | None:
    pieces = [
        piece
        for part in parts
        for piece in re.split(
            r" and (?=(?:it |its |the |an? |has |with )*(?:perimeter|area) )| and (?=(?:find|what))"
            r"|(?<=\w) (?=with (?:a )?(?:perimeter|area))",
            part,
        )
    ]
    pieces = [re.sub(r"^(?:if|given that|and|it has|it|its) (?=\S)", "", piece) for piece in pieces]
    if not any("rectang" in piece or _LONG.fullmatch(piece) for piece in pieces):
        return None
    equations: list[str] = []
    wanted: list[tuple[str, str]] = []
    units: set[str] = set()
    for piece in pieces:
        if (match := _MORE.fullmatch(piece)) is not None:
            if _letter(match["a"]) == _letter(match["b"]):
                return None
            sign = "+" if match["way"] in ("longer", "more", "greater", "bigger", "larger") else "-"
            equations.append(f"{_letter(match['a'])} = {_letter(match['b'])} {sign} {match['n']}")
        elif (match := _TIMES.fullmatch(piece)) is not None:
            if _letter(match["a"]) == _letter(match["b"]):
                return None
            equations.append(f"{_letter(match['a'])} = {_factor(match['k'])}*{_letter(match['b'])}")
        elif (match := _LONG.fullmatch(piece)) is not None:
            equations.append(f"x = {_factor(match['k'])}*y" if match["k"] else f"x = y + {match['n']}")
        elif (match := _TOTAL.fullmatch(piece)) is not None:
            equations.append(f"2*x + 2*y = {match['t']}" if match["what"] == "perimeter" else f"x*y = {match['t']}")
        elif (match := _ASK.fullmatch(piece)) is not None:
            if match["both"]:
                wanted = [("length", "x"), ("width", "y")]
            else:
                wanted = [("", {"area": "x*y", "perimeter": "2*x + 2*y"}.get(match["one"], _letter(match["one"])))]
        elif re.fullmatch(_SHAPE, piece) is None:
            return None
        if match is not None and match.groupdict().get("u"):
            units.add(_short(match["u"]))
    if len(equations) != 2 or not wanted or len(units) > 1:
        return None
    unit = units.pop() if units else ""
    if wanted[0][1] == "x*y":
        unit = f"{unit}^2" if unit else ""
    return story(equations, wanted, "A rectangle of length x and width y", unit=unit, detail="positive", variables="xy")


def _short(unit: str) -> str:
    return {
        "metre": "m",
        "metres": "m",
        "meter": "m",
        "meters": "m",
        "centimetre": "cm",
        "centimetres": "cm",
        "feet": "ft",
        "inches": "in",
    }.get(unit, unit)


def _letter(side: str) -> str:
    return "x" if side.startswith("l") else "y"


def _factor(word: str) -> str:
    return {"twice": "2", "double": "2", "three times": "3"}.get(word, word[0])


def _angles(parts: list[str]) -> Question | None:
    text = ", ".join(parts)
    whole = re.match(r"(.+?)[,] ((?:so )?(?:what|find|work|calc|determine).*)$", text)
    if whole is None:
        return None
    angles, asked = _ANGLES.fullmatch(whole[1]), _LETTER.fullmatch(whole[2])
    if angles is None or asked is None:
        return None
    letters = set(re.findall(r"[a-z]", " ".join(angles.group("a", "b", "c"))))
    if letters != {asked["x"]} or any(re.search(r"[a-z]{2}|=", angle) for angle in angles.group("a", "b", "c")):
        return None
    name = asked["x"]
    equation = " + ".join(f"({angle.strip()})" for angle in angles.group("a", "b", "c")) + " = 180"
    return story(
        [equation], [("", name)], "The angles of a triangle make 180 degrees", detail="positive", variables=name
    )
