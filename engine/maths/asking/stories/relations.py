"""Two amounts told by one another: how much more one is, how many times the other, what they make together.

Whatever they are (ages, prices, sides, weights, points), each clause relates two of the same named things, and has to
be understood as a whole. A rectangle adds what its perimeter and its area are. Two facts fix two amounts; where there
are fewer, the sentence says so.
"""

from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked
from engine.maths.asking.stories.parts import NUM, nouns_fit, story
from engine.maths.question import Question
from engine.maths.words import word_set

_UP = (
    "more|older|longer|taller|heavier|bigger|larger|greater|wider|higher|deeper|dearer|richer|further"
    "|more expensive|above"
)
_DOWN = "less|fewer|younger|shorter|smaller|lighter|narrower|lower|cheaper|less expensive|below"
_UNIT = (
    r"(?P<unit>mm|cm|km|m|kg|g|years?|yrs?|metres?|meters?|centimetres?|centimeters?|inches|inch|feet"
    r"|ft|yards?|units?|pounds?|dollars?|euros?|cents?|pence|p|points?|minutes?|hours?|litres?"
    r"|kilograms?|grams?|pages?|[a-z]+s)"
)
_SIGN = r"[£$€₹]"
_AMOUNT = rf"(?:(?P<sign>{_SIGN}) ?)?(?P<n>{NUM})(?: ?{_UNIT}(?: ?(?:²|\^2|2|squared))?(?: old)?)?"
_NP = r"(?:[a-z][a-z'-]*)(?: [a-z][a-z'-]*){0,5}?"
_BE = (
    r"(?:is|are|am|'s|costs?|weighs?|has|have|had|got|scored|scores|earns?|earned|measures?|took"
    r"|takes|receives?|gets?|sold|collected|owns?|pays?|makes?|ran|read|reads|walked|saved)"
)
_TIMES = {
    "twice": "2",
    "double": "2",
    "half": "1/2",
    "thrice": "3",
    "triple": "3",
    "treble": "3",
    "a third": "1/3",
    "a quarter": "1/4",
    "one third": "1/3",
}
_FACTOR = rf"(?P<k>{'|'.join(_TIMES)}|{NUM} times)"
_AS = (
    r"(?: (?:as (?:many|much|old|long|wide|tall|heavy|big|large|high|far|expensive|broad"
    r"|deep)(?: [a-z]+)?(?: as)?|the (?:size|length|width|age|price|cost|weight|height|number|amount"
    r"|value)(?: of)?|that of|the))?"
)
_MORE = re.compile(
    rf"(?P<a>{_NP}) {_BE} {_AMOUNT} (?P<way>{_UP}|{_DOWN})(?: [a-z]+)?(?: in [a-z]+)? than (?:"
    rf"(?:{_FACTOR})(?:{_AS}) )?(?P<b>{_NP})"
)
_MANY = re.compile(rf"(?P<a>{_NP}) {_BE} {_FACTOR}{_AS} (?P<b>{_NP})")
_TOGETHER = r"(?: (?:together|altogether|in total|combined|in all|between them|all together|in sum))*"
_ADDS = (
    r"(?:add(?:s|ed)? up to|adds? to|sums? to|totals?|is|are|comes? to|make|makes|equals?|have|has"
    r"|cost|weigh|earn|own|scored|adds up to|was|were|have a total of|is a total of|are a total of"
    r"|measure)"
)
_PAIR = re.compile(
    rf"(?P<a>{_NP}) and (?P<b>{_NP})(?: both)?{_TOGETHER} (?:{_ADDS}){_TOGETHER} {_AMOUNT}(?: [a-z]+)?{_TOGETHER}"
)
_THEY = re.compile(
    r"(?:(?:together|in total|altogether|combined|between them),? )?(?:(?:they|we|both|the two"
    r"|the 2)(?: (?:both|of them|of us|boys|girls|friends|children|numbers|brothers|sisters))?"
    r"|(?:the )?(?:sum|total)(?: (?:of|for))?(?: (?:both|the two|the 2|their|our|the))*(?: [a-z]+)?"
    r"|(?:their|our|the 2|the two|both(?: their)?)(?: (?:combined|total|joint))? (?!perimeter"
    rf"|area)[a-z]+){_TOGETHER} (?:{_ADDS}){_TOGETHER} {_AMOUNT}(?: [a-z]+)?{_TOGETHER}"
)
_BOTH_SUM = re.compile(
    rf"(?:the )?(?:sum|total) of (?:the ages of )?(?P<a>{_NP}) and (?P<b>{_NP}) (?:is|equals|comes to) {_AMOUNT}"
)
_SHARED = re.compile(
    rf"(?:(?:a|the) (?:sum|total|prize|amount|reward) of )?{_AMOUNT} (?:is|are|was|were) (?:shared"
    rf"|split|divided)(?: out| up)? between (?P<a>{_NP}) and (?P<b>{_NP})"
)
_LATER = re.compile(
    rf"(?:in (?P<n>{NUM}) years?'?(?: time)?,? )(?P<a>{_NP}) will be {_FACTOR}{_AS} (?P<b>{_NP})(?: "
    r"(?:will be|is|then))*"
)
_AGO = re.compile(rf"(?P<n>{NUM}) years? ago,? (?P<a>{_NP}) was {_FACTOR}{_AS} (?P<b>{_NP})(?: (?:was|then))*")
_COUNTED = re.compile(
    rf"(?P<p>{NUM}|one|an?) (?P<a>{_NP}) and (?P<q>{NUM}|one|an?) (?P<b>{_NP})(?: together)? "
    r"(?:costs?|pays?|paid|comes? to|totals?|weigh|cost a total of|are|is"
    rf"|make){_TOGETHER} {_AMOUNT}{_TOGETHER}"
)
_SHAPE = re.compile(
    r"(?:(?:the|its|an?|with|has|have|and|whose|it) )*(?P<what>perimeter|area)(?: of (?:the |this "
    rf"|a |an |it'?s )?[a-z]+(?: [a-z]+)?)?(?: is| of| equals| =|'s)? {_AMOUNT}"
)
_GIVEN = re.compile(rf"(?P<a>{_NP}) {_BE} {_AMOUNT}")
_ASK_SIDE = {"wide": "width", "long": "length", "broad": "width"}
_ASK = re.compile(
    r"(?:so )?(?:how (?P<how>old|long|wide|tall|heavy|much|many|broad|high|expensive"
    r"|big)(?: (?P<noun>[a-z]+))?? (?:is|are|am|was|does|did|do|has|have|'s)(?: (?:one|an?|each"
    r"|1))? (?P<a>[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,3}?)(?: (?:cost|have|weigh|now|get|measure|earn"
    r"|score|own|got|each|costs?|worth))*"
    r"|(?:what(?:'s|s| is| was| are)|find|work out|calculate|determine|give|state)(?: me)? (?P<b>"
    r"(?!the (?:perimeter|area|difference|total|sum)\b)[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,5})"
    r"|how much (?:is|for) (?P<c>(?:one|an?|1) [a-z][a-z'-]*(?: [a-z][a-z'-]*){0,3}))"
)
_BOTH = word_set("they both ages dimensions sides them each two amounts prices lengths measurements it's")
_SMALL = word_set("a an the my his her our your their one each this that of is in its it's single 1 now it own old")
_SHAPES = (
    r"rectangle|rectangular|garden|field|room|pool|plot|lawn|park|yard|carpet|poster|screen"
    r"|playground|table|picture|floor|patio|photo|page|court|door|flag|rug"
)
_PEOPLE = {
    "i": "me",
    "am": "me",
    "mine": "me",
    "myself": "me",
    "he": "*he",
    "she": "*she",
    "him": "*he",
    "her": "*she",
    "his": "*he",
    "hers": "*she",
}
_NAMES_OF = word_set("price cost age weight height ticket tickets number amount length mass score salary")


class _Things:
    """The two amounts by what they are called."""

    def __init__(self) -> None:
        self.names: list[frozenset[str]] = []

    def letter(self, text: str) -> str:
        """The letter of the amount that `text` names. Raises NotAsked where there would be three."""
        words = _words(text)
        if not words or not nouns_fit(*(word.lstrip("*") for word in words - {"length", "width"})):
            raise _Unfit
        if words <= {"*she", "*he"} and self.names:
            return self._spoken_of(text)
        found = [at for at, known in enumerate(self.names) if words <= known or known <= words]
        if len(found) > 1:
            raise _Unfit
        if not found:
            self.names.append(words)
            found = [len(self.names) - 1]
        if found[0] > 1:
            raise _Unfit
        return "xy"[found[0]]

    def _spoken_of(self, text: str) -> str:
        """Whom `she` and `him` are: the first of two people is spoken of, the other is compared with."""
        compared = text in ("him", "her", "he is", "she is", "he was", "she was", "he will", "she will")
        return "y" if compared and len(self.names) == 2 else "x"


class _Unfit(Exception):
    """The clauses are about something else."""


def _words(text: str) -> frozenset[str]:
    """What tells a name from another: without articles, in the singular, and without `price of` before what costs."""
    text = re.sub(r"(?:it is|it's|they are) (wide|long|broad)", r"\1", text)
    words = [re.sub(r"(?:'s|s')$", "", word) for word in text.split()]
    words = [_PEOPLE.get(word, _ASK_SIDE.get(word, word)) for word in words if word not in _SMALL]
    words = [
        {"children": "child", "men": "man", "women": "woman", "adults": "adult", "kids": "kid", "breadth": "width"}.get(
            word, word
        )
        for word in words
    ]
    words = [word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word for word in words]
    dimensions = {word for word in words if word in ("length", "width")}
    if dimensions:
        return frozenset(dimensions)
    told = [word for word in words if word not in _NAMES_OF and word + "s" not in _NAMES_OF]
    return frozenset(told or words)


def ask(parts: list[str]) -> Question | None:
    """Two amounts by two facts about them."""
    text = " ".join(parts)
    if not re.search(r"\bthan\b|\btwice\b|\bdouble\b|\btimes\b|\bhalf\b|\bthird\b|\band\b", text) or len(parts) < 2:
        return None
    if re.search(r"\b(?:years? from now|years? later|consecutive|number|percent|square of|speed)\b|%", text):
        return None
    try:
        return _related(parts)
    except _Unfit:
        return None


def _related(parts: list[str]) -> Question | None:
    things, equations, units = _Things(), [], set()
    asked: list[str] = []
    flat = bool(re.search(rf"\b(?:{_SHAPES})\b", " ".join(parts)))
    pieces = _pieces(parts)
    for piece in pieces:
        if re.fullmatch(rf"(?:there is |here is |consider |we have )?an? (?:{_SHAPES})(?: [a-z]+)?", piece):
            continue
        found = _fact(piece, things, flat)
        if found is None:
            match = _ASK.fullmatch(piece)
            if match is None or asked:
                return None
            asked = _asked(match, things)
            continue
        equation, unit = found
        equations.append(equation)
        units |= {unit} if unit else set()
    if not asked or not equations or len(things.names) != 2 or len(equations) > 2 or len(units) > 1:
        return None
    if len(equations) < 2:
        raise NotAsked("One fact is missing here: two amounts need two facts about them.")
    names = [" ".join(sorted(word.lstrip("*") for word in known)) for known in things.names]
    say = f"x for {names[0]}, y for {names[1]}"
    wanted = [(name, letter) for name, letter in zip(names, "xy", strict=True) if letter in asked]
    return story(
        equations,
        wanted if len(wanted) > 1 else [("", wanted[0][1])],
        say,
        unit=units.pop() if units else "",
        detail="positive",
        variables="xy",
    )


def _pieces(parts: list[str]) -> list[str]:
    """The clauses, also where `and` joins two facts."""
    out = []
    for part in parts:
        part = re.sub(r"^(?:if|given that|suppose|and|when|also) ", "", part)
        split = (
            r" and (?=(?:together|the (?:sum|total|perimeter|area)|their (?!sum)|our|they|we|how"
            r"|its (?:perimeter|area|length|width|area)|it is|in total|altogether|has (?:an? )?(?:perimeter"
            r"|area)|a (?:perimeter|area)|an area))| so that | such that | with (?=(?:an? )(?:perimeter"
            r"|area))"
        )
        for piece in re.split(split, part):
            joined = re.fullmatch(rf"(.* {_BE} .*) and ({_NP} {_BE} (?:{_SIGN}?{NUM}|twice|half|double)\b.*)", piece)
            out += [joined[1], joined[2]] if joined else [piece.strip()] if piece.strip() else []
    return out


def _fact(piece: str, things: _Things, flat: bool) -> tuple[str, str] | None:
    """The equation of a clause, and the unit in it."""
    if flat and (match := _SHAPE.fullmatch(piece)) is not None:
        x, y = things.letter("length"), things.letter("width")
        equation = f"2*{x} + 2*{y}" if match["what"] == "perimeter" else f"{x}*{y}"
        return f"{equation} = {match['n']}", _unit(match)
    if (match := _MORE.fullmatch(piece)) is not None and match["n"]:
        a, b = _sides(match["a"], match["b"], piece, flat)
        first, second = things.letter(a), things.letter(b)
        if first == second or (match["k"] and "older" in match["way"] and not match["k"]):
            raise _Unfit
        times = f"{_times(match['k'])}*" if match["k"] else ""
        sign = "+" if match["way"] in _UP.split("|") else "-"
        return f"{first} = {times}{second} {sign} {match['n']}", _unit(match)
    if (match := _MANY.fullmatch(piece)) is not None:
        a, b = _sides(match["a"], match["b"], piece, flat)
        first, second = things.letter(a), things.letter(b)
        if first == second:
            raise _Unfit
        return f"{first} = {_times(match['k'])}*{second}", ""
    if (match := _COUNTED.fullmatch(piece)) is not None:
        first, second = things.letter(match["a"]), things.letter(match["b"])
        if first == second:
            raise _Unfit
        counts = [count if count[0].isdigit() else "1" for count in (match["p"], match["q"])]
        return f"{counts[0]}*{first} + {counts[1]}*{second} = {match['n']}", _unit(match)
    if (match := _SHARED.fullmatch(piece)) is not None:
        first, second = things.letter(match["a"]), things.letter(match["b"])
        return (f"{first} + {second} = {match['n']}", _unit(match)) if first != second else None
    for wording, sign in ((_LATER, "+"), (_AGO, "-")):
        if (match := wording.fullmatch(piece)) is not None:
            first, second = things.letter(match["a"]), things.letter(match["b"])
            if first == second:
                raise _Unfit
            n = match["n"]
            return f"{first} {sign} {n} = {_times(match['k'])}*({second} {sign} {n})", "years"
    if (match := _THEY.fullmatch(piece)) is not None:
        return f"x + y = {match['n']}", _unit(match)
    if (match := _GIVEN.fullmatch(piece)) is not None and len(things.names) == 2:
        names = list(things.names)
        letter = things.letter(match["a"])
        return (f"{letter} = {match['n']}", _unit(match)) if things.names == names else None
    for wording in (_BOTH_SUM, _PAIR):
        if (match := wording.fullmatch(piece)) is not None:
            first, second = things.letter(match["a"]), things.letter(match["b"])
            if first == second:
                raise _Unfit
            return f"{first} + {second} = {match['n']}", _unit(match)
    return None


def _sides(a: str, b: str, piece: str, flat: bool) -> tuple[str, str]:
    """`the garden is 3 m longer than it is wide`: its length and its width."""
    if flat and re.search(r"\b(?:it is |it's )?(?:wide|long|broad)$", b):
        side = _ASK_SIDE[b.split()[-1]]
        other = "width" if side == "length" else "length"
        if re.search(r"\blonger\b|\bas long\b", piece) and side == "width":
            return "length", "width"
        if re.search(r"\bwider\b|\bnarrower\b|\bas wide\b|\bshorter\b", piece) and side == "length":
            return "width", "length"
        raise _Unfit if not a else _Unfit(other)
    return a, b


def _asked(match: re.Match[str], things: _Things) -> list[str]:
    what = match["a"] or match["b"] or match["c"] or ""
    words = set(what.split())
    if words & _BOTH or re.search(r"\band\b", what):
        return ["x", "y"]
    if match["how"] in _ASK_SIDE and {frozenset(("length",)), frozenset(("width",))} <= set(things.names):
        return [things.letter(_ASK_SIDE[match["how"]])]
    if len(things.names) != 2:
        raise _Unfit
    letter = things.letter(what)
    if len(things.names) != 2:
        raise _Unfit
    return [letter]


def _times(text: str) -> str:
    return _TIMES.get(text) or text.split()[0]


def _unit(match: re.Match[str]) -> str:
    if match["sign"]:
        return match["sign"] if match["sign"] in "£$€" else ""
    unit = match["unit"] or ""
    if unit in _MONEY:
        return _MONEY[unit]
    return (
        {"year": "years", "yr": "years", "yrs": "years", "metres": "m", "meters": "m", "metre": "m"}.get(unit, unit)
        if unit in _KNOWN
        else ""
    )


_MONEY = {
    "pounds": "£",
    "pound": "£",
    "dollars": "$",
    "dollar": "$",
    "euros": "€",
    "euro": "€",
    "cents": "cents",
    "cent": "cents",
    "pence": "pence",
    "p": "pence",
}
_KNOWN = word_set("mm cm km m kg g years year yr yrs metres meters metre inches feet ft")
