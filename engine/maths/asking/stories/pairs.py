"""Two or three numbers: their sum, difference or product; consecutive numbers."""

from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked
from engine.maths.asking.stories.parts import NUM, story
from engine.maths.question import Question

_KIND = r"(?:(?:positive|natural|whole|real|consecutive|even|odd|integer|different) )*"
_INTRO = re.compile(
    r"(?:(?:find|there are|i have|i think of|think of|what|which|we have|the|name|give me"
    rf"|are)(?: are)?(?: the)? )?(?:2|two) {_KIND}(?:numbers|integers)?"
)
_SUM = re.compile(
    r"(?:(?:that|which|whose|they|their|the 2 numbers|2 numbers|these numbers|have|with|the|a|what"
    r"|and|together)(?: 2| two)? ?)*(?:(?:numbers|integers|they) )?(?:adds? (?:up )?to|sum to"
    r"|sum(?: of (?:the |2 |two |these )*(?:numbers|integers))?(?: is| are| of|=| equals)?"
    rf"|have a sum of|have the sum|have sum|total(?: is)?|make|total) (?P<v>{NUM})(?: together"
    r"| in total)?"
)
_PRODUCT = re.compile(
    r"(?:(?:that|which|whose|they|the|a|their|and|with|have)(?: 2| two)? ?)*(?:numbers |integers )?"
    r"(?:multiply (?:together )?(?:to(?: give| make| get)?|giving)|product(?: of (?:the |2 |two "
    r"|these )*(?:numbers|integers))?(?: is| of|=| equals)|times to|have a product of"
    rf"|have the product) (?P<v>{NUM})"
)
_DIFFERENCE = re.compile(
    r"(?:(?:that|which|whose|they|the|a|their|and|with|have|2|two)(?: 2| two)? ?)*(?:numbers "
    r"|integers )?(?:difference(?: of (?:the |2 |two )*numbers| between (?:the |2 |two "
    r"|them )*(?:numbers)?)?(?: is| of|=| equals)|differ by|have a difference of|subtract to) "
    rf"(?P<v>{NUM})"
)
_MORE = re.compile(
    rf"one(?: (?:number|of them))? is (?P<v>{NUM}) (?P<way>more|less|larger|greater|bigger"
    r"|smaller) than (?:the other|another)(?: (?:one|number))?"
)
_MULTIPLE = re.compile(
    r"one(?: (?:number|of them))? is (?P<k>twice|double|\d+ times) (?:as (?:big|large) as )?"
    r"(?:the other|another)(?: (?:one|number))?"
)
_ASK = re.compile(
    r"(?:what|which|find|work out|determine|name)?(?: are| is)?(?: the)?(?: 2| two| both)? ?"
    rf"(?:{_KIND}(?:numbers|integers|values)|they|them|those|it|both)(?: are they)?"
)
_ASK_ONE = re.compile(
    r"(?:what is|find|what's|whats)(?: the)? (?P<which>larger|bigger|greater|largest|smaller|smallest"
    r"|lesser)(?: of (?:the|these) (?:2|two))?(?: number| one| integer)?"
)
_CONSECUTIVE = re.compile(
    r"(?:(?:find|there are|i have|what are|what|which|the|if|given)(?: the)? )*(?P<what>sum|product"
    r"|total)? ?(?:of )?(?P<k>2|3|4|5)? ?(?:(?:positive|natural|whole) )?consecutive (?P<kind>"
    r"(?:positive |natural |whole )?(?:even |odd )?(?:positive )?)(?:numbers|integers|whole numbers"
    r"|naturals)"
    r"(?: (?:(?:that|which)? ?(?:have a |have the |with a |with |whose )?(?P<verb>adds? up to|add to"
    r"|sum to|sum of|sum is|multiply to|multiply to give|product of|product is|total|make|is|equals"
    rf"|=|are)) (?P<v>{NUM}))?"
)
_MADE = re.compile(
    r"(?:(?:their|the|whose|with|has|have|a) )*(?P<what>sum|product|total)(?: of (?:the )?(?:numbers"
    rf"|integers))?(?: is| of| equals| =) (?P<v>{NUM})"
)
_ASK_MIDDLE = re.compile(
    r"(?:what is|find|what's|whats|determine|work out|state|give|calculate)(?: the)? (?P<which>larger"
    r"|largest|biggest|greatest|smaller|smallest|middle|first|last)(?: of (?:the|these)(?: (?:2|3|two"
    r"|three))?)?(?: number| one| integer)?(?: of them)?"
)


def ask(parts: list[str]) -> Question | None:
    """Questions about two unknown numbers, or about consecutive ones."""
    text = ", ".join(parts)
    if "consecutive" in text:
        return _consecutive(parts)
    return _two(parts)


def _two(parts: list[str]) -> Question | None:
    if not re.search(r"\b(?:numbers|integers)\b", " ".join(parts)):
        return None
    equations: list[str] = []
    asked, words = "", " ".join(parts)
    if re.search(
        r"\b(?:even|odd|three|different|squares?|cubes?|ratio|reciprocals?|not)\b|\b[3-9] (?:numbers|integers)",
        words,
    ):
        return None
    begun = False
    for part in _apart(parts):
        if (match := _DIFFERENCE.fullmatch(part)) is not None:
            equations.append(f"x - y = {match['v']}")
        elif (match := _PRODUCT.fullmatch(part)) is not None:
            equations.append(f"x*y = {match['v']}")
        elif (match := _SUM.fullmatch(part)) is not None:
            equations.append(f"x + y = {match['v']}")
        elif (match := _MORE.fullmatch(part)) is not None:
            equations.append(f"x = y {'-' if match['way'] in ('less', 'smaller') else '+'} {match['v']}")
        elif (match := _MULTIPLE.fullmatch(part)) is not None:
            equations.append(f"x = {re.sub('twice|double', '2', match['k']).split()[0]}*y")
        elif (match := _ASK_ONE.fullmatch(part)) is not None:
            asked = match["which"]
        elif _ASK.fullmatch(part) is not None:
            asked = asked or "both"
        elif _INTRO.fullmatch(part) is not None:
            begun = True
            asked = asked or ("both" if re.match(r"find|what|which|name|give", part) else "")
        else:
            return None
        if re.match(r"(?:what|which|find)\b", part):
            asked = asked or "both"
    if not equations or not (asked or begun):
        return None
    if len(equations) == 1:
        raise NotAsked("One fact is missing here: two numbers need two facts, such as their sum and their difference.")
    if len(equations) > 2 or len({equation.split(" = ")[0] for equation in equations}) < 2:
        return None
    first = "smaller" if asked.startswith(("small", "less")) else "larger"
    wanted = [("", "x"), ("", "y")]
    if asked not in ("both", ""):
        if not any("x - y" in equation for equation in equations):
            wanted = [("", "(x + y + abs(x - y))/2" if first == "larger" else "(x + y - abs(x - y))/2")]
        else:
            wanted = [("", "x" if first == "larger" else "y")]
    detail = "positive" if "positive" in words or "natural" in words else ""
    detail += " whole" if re.search(r"integer|whole|natural", words) else ""
    return story(equations, wanted, "Two numbers x and y", detail=detail.strip(), variables="xy")


def _apart(parts: list[str]) -> list[str]:
    out: list[str] = []
    for part in parts:
        part = re.sub(r"^(?:if|given that|when|suppose) ", "", part)
        pieces = re.split(
            r" and (?=(?:whose |that |which |their |the |a |have |with |multiply|add|sum|product|difference"
            r"|differ|times|subtract))",
            part,
        )
        for piece in pieces:
            match = re.fullmatch(
                rf"((?:find|what|which|there are|name|give me|are there)(?: are)?(?: the)? (?:2|two) {_KIND}"
                r"(?:numbers|integers)) (?:that |which |whose |with |have |so that their )?(.+)",
                piece,
            )
            out += [match[1], match[2]] if match and re.search(r"\d", match[2]) else [piece]
    return out


def _consecutive(parts: list[str]) -> Question | None:
    count = step = 0
    words, made, value, asked = " ".join(parts), "", "", ""
    for part in parts:
        part = re.sub(r"^(?:if|given that|when|suppose) ", "", part)
        pieces = re.split(r" and (?=(?:their|the sum|the product|find))", part)
        for piece in pieces:
            match = _CONSECUTIVE.fullmatch(piece)
            if match is not None and not count:
                count = int(match["k"] or 0)
                step = 2 if re.search(r"\b(?:even|odd)\b", piece) else 1
                word = f"{match['what'] or ''} {match['verb'] or ''}"
                if match["v"]:
                    made, value = (
                        "product"
                        if re.search(r"product|multiply", word)
                        else "sum"
                        if re.search(r"sum|total|add|make", word)
                        else "",
                        match["v"],
                    )
                    if not made:
                        return None
                if piece.startswith(("find", "what", "which")):
                    asked = "all"
                continue
            found = _MADE.fullmatch(piece)
            if found is not None and not value:
                made, value = "product" if found["what"] == "product" else "sum", found["v"]
            elif (one := _ASK_MIDDLE.fullmatch(piece)) is not None:
                asked = one["which"]
            elif re.fullmatch(
                r"(?:find|what are|which are|work out|what|determine)(?: the| these| those| all)?(?: 2| 3| 4| two"
                r"| three)? ?(?:numbers|integers|them|they)(?: are they)?",
                piece,
            ):
                asked = "all"
            else:
                return None
    if not count or not value or not made or not asked:
        return None
    items = ["n" if at == 0 else f"n + {at * step}" for at in range(count)]
    equation = (" + " if made == "sum" else "*").join(
        item if at == 0 else f"({item})" for at, item in enumerate(items)
    ) + f" = {value}"
    place = {
        "larger": -1,
        "largest": -1,
        "biggest": -1,
        "greatest": -1,
        "last": -1,
        "smaller": 0,
        "smallest": 0,
        "first": 0,
    }
    if asked == "middle" and count % 2 == 0:
        return None
    wanted = items if asked == "all" else [items[count // 2 if asked == "middle" else place[asked]]]
    detail = "positive whole" if re.search(r"positive|natural", words) else "whole"
    kind = "odd" if " odd" in words else "even" if " even" in words else ""
    if kind:
        equation_in_k = (
            equation.replace("n + ", "N + ").replace("n", "N").replace("N", "(2*n + 1)" if kind == "odd" else "(2*n)")
        )
        wanted = [item.replace("n", "(2*n + 1)" if kind == "odd" else "(2*n)") for item in wanted]
        return (
            story(
                [equation_in_k],
                [("", item) for item in wanted],
                f"Consecutive {kind} numbers",
                detail="whole",
                variables="n",
            )
            if "positive" not in detail
            else None
        )
    return story([equation], [("", item) for item in wanted], "Consecutive whole numbers", detail=detail, variables="n")
