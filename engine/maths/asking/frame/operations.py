"""Operations said around formulas: "take 5/12 away from 11/8", "the sum of -12, 30 and 45", "18 out of 72".

Each puts its formulas together to a new one, which stands in their place.
"""

from __future__ import annotations

import re

from engine.maths.asking.frame.phrases import Act, Frame, Phrase, phrases
from engine.maths.asking.frame.pieces import NotApart, letters_in

_LOOSE = re.compile(r"[\w)] ?[-+−]")
_THEN_SIMPLIFIED = {"+": "simplify", "-": "simplify", "*": "expand", "/": "simplify"}


def _between(sign: str, first: str = "a", second: str = "b") -> Act:
    def act(match: re.Match[str], frame: Frame) -> str:
        left, right = frame.take(match[first]), frame.take(match[second])
        if (
            sign == "/"
            and letters_in(left + right)
            and re.search(r"\w ?[-+−]", f"{left}{right}" if not letters_in(right) else right)
        ):
            raise NotApart  # polynomials are divided in another way
        last = match[second] if match.start(second) > match.start(first) else match[first]
        if sign in "*/" and last[0] == "N" and last not in frame.made and _loose(frame.text(last)):
            raise NotApart  # `divide 12 by 3 + 1`
        _no_chain(match, frame)
        return _made(frame, f"{left} {sign} {right}", _THEN_SIMPLIFIED[sign])

    return act


def _loose(formula: str) -> bool:
    """Whether a sum stands without brackets around it."""
    return _LOOSE.search(re.sub(r"\([^()]*\)", "0", formula)) is not None


def _infix(sign: str) -> Act:
    """Between two formulas: `3/4 of 16 + 5` is not of all of it, and what it is of is not guessed."""

    def act(match: re.Match[str], frame: Frame) -> str:
        for name in (match["a"], match["b"]):
            if name[0] in "NE" and name not in frame.made and _loose(frame.text(name)):
                raise NotApart
        return _between(sign)(match, frame)

    return act


def _made(frame: Frame, formula: str, default: str) -> str:
    frame.default = frame.default or default
    frame.asked = True
    name = frame.pieces.add(formula)
    frame.made.add(name)
    return f" {name} "


def _no_chain(match: re.Match[str], frame: Frame) -> None:
    """`the sum of 3 and 4 times 2` has two readings; `then` says which comes first. Raises NotApart."""
    if frame.made & set(re.findall(r"[QNE]\d+", match[0])) and not re.search(r"\bthen\b|,", match[0]):
        raise NotApart


_CLAIMING = re.compile(r"\b(?:says?|said|thinks?|claims?|claimed|wrote|writes|reckons?|insists?|told)\b")


def _equals(match: re.Match[str], frame: Frame) -> str:
    """An equation said with a word."""
    if _CLAIMING.search(frame.pieces.skeleton):
        raise NotApart  # `my friend says (a + b)^2 is a^2 + b^2`
    return f" {frame.pieces.add(frame.text(match['a']) + ' = ' + frame.text(match['b']))} "


def _list(sign: str) -> Act:
    def act(match: re.Match[str], frame: Frame) -> str:
        names = re.findall(r"[LQNE]\d+", match["a"])
        _no_chain(match, frame)
        return _made(frame, f" {sign} ".join(f"({frame.text(name)})" for name in names), _THEN_SIMPLIFIED[sign])

    return act


def _form(form: str, default: str = "simplify") -> Act:
    """A formula with `{a}` and `{b}` in it."""

    def act(match: re.Match[str], frame: Frame) -> str:
        _no_chain(match, frame)
        values = {name: frame.take(value) for name, value in match.groupdict().items() if value}
        if default == "simplify" and any(letters_in(value) for value in values.values()) and "%" in form:
            raise NotApart
        return _made(frame, form.replace("%", "").format(**values), default)

    return act


def _changed(sign: str) -> Act:
    """`increase 60 by a quarter` is by a part of it, `by 5` by so much; `by 1/4` has two readings."""

    def act(match: re.Match[str], frame: Frame) -> str:
        base, step = frame.take(match["b"]), frame.text(match["a"])
        if "/" in step and not step.startswith("("):
            raise NotApart
        return _made(frame, f"{base}*(1 {sign} {step})" if "/" in step else f"{base} {sign} {step}", "simplify")

    return act


_NTH = {"second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6"}


def _power(match: re.Match[str], frame: Frame) -> str:
    power = _NTH[match["nth"]] if match["nth"] else frame.text(match["k"]) if match["k"] else ""
    if not power:
        raise NotApart
    return _made(frame, f"({frame.text(match['a'])})^{power}", "simplify")


def _percent_change(match: re.Match[str], frame: Frame) -> str:
    word = "increase" if re.match("inc|ris|gone up|go up", match["way"]) else "decrease"
    frame.command = f"percentage {word} from {frame.text(match['a'])} to {frame.text(match['b'])}"
    return " "


def _whole(command: str) -> Act:
    """A command that is known elsewhere."""

    def act(match: re.Match[str], frame: Frame) -> str:
        if frame.command:
            raise NotApart
        frame.command = command.format(
            **{name: frame.text(value) for name, value in match.groupdict().items() if value}
        )
        frame.asked = True
        return " "

    return act


OPERATIONS: tuple[Phrase, ...] = (
    *phrases(
        _whole("what percent of {b} is {a}"),
        """
        [{what}]* [{articles}] <a:QN> {out of|of|from} [{articles}] <b:QN>
            {as|in|into|to|is what|expressed as|written as} [{articles}] {percentage|{percent}} [value]
        [{what}]* <a:QN> {as|expressed as|is} {a|what} {percentage|{percent}} of <b:QN>
        [{what}]* [what|which] {percentage|{percent}} of <b:QN> {is|makes|are|does|equals} <a:QN>
        {what|which} {percentage|{percent}} is <a:QN> [out] of <b:QN>
        """,
    ),
    *phrases(
        _form("{b}*(100 + {a})/100"),
        """
        {increase|raise|grow|mark up|put up} <b:QN> by <a:QN> {percent}
        <b:QN> [is|when|gets|was|goes] {increased|raised|up|goes up|marked up|grown} by <a:QN> {percent}
        <a:QN> {percent} {more than|on top of|extra on|added to|added on to} <b:QN>
        """,
    ),
    *phrases(
        _form("{b}*(100 - {a})/100"),
        """
        {decrease|reduce|lower|cut|mark down|discount|bring down} <b:QN> by <a:QN> {percent}
        <b:QN> [is|when|gets|was|goes] {decreased|reduced|lowered|down|marked down|cut|discounted} by <a:QN>
            {percent}
        [take|knock] <a:QN> {percent} {off|less than|away from|discount on|off of} <b:QN>
        """,
    ),
    *phrases(_form("({a}/100)*{b}"), "<a:QN> {percent} of <b:Q>"),
    *phrases(
        _form("{a}/100"),
        """
        <a:QN> {percent} {as|in|to|into|written as} [{articles}] [simplest|simplified|lowest]* fraction [form]
        """,
    ),
    *phrases(_changed("+"), "{increase|raise|grow} <b:QN> by <a:Q>"),
    *phrases(_changed("-"), "{decrease|reduce|lower|cut} <b:QN> by <a:Q>"),
    *phrases(_form("2*{a}"), "{double|doubling} <a:Q>"),
    *phrases(
        _form("{a}^2", "expand"),
        """
        [the] squar{e|ing} [of] the {binomial|bracket[s]|expression|sum|difference} <a:E>
        """,
    ),
    *phrases(_form("{a}^2"), "[the] squar{e|ing} [of] <a:Q>"),
    *phrases(
        _power,
        """
        raise [the] [monomial|expression|number] <a:QNE> to [the]
            {power [of] <k:Q>|{nth=second|third|fourth|fifth|sixth} power|<Q> power}
        """,
    ),
    *phrases(
        _percent_change,
        """
        [by] {what|which} percent[age] {has|have|did|does|is|was} [the|a|an|its] <word> [of {a|an|the} <word>]
            [been] {way=increase[d]|risen|rise|gone up|go up|decrease[d]|fallen|fall|dropped|gone down}
            [if|when|as|by going] [it|the price]
            [goes|went|rises|rose|falls|fell|changes|changed|drops|dropped|moves] from <a:QN> to <b:QN>
        """,
    ),
    *phrases(
        _between("/", "b", "a"),
        """
        what [number] {must|should|do|does} {you|i|we|one} [have to] multiply <a:QN> by to
            {get|give|make|obtain|reach} <b:QN>
        """,
    ),
    *phrases(
        _between("-"),
        """
        by how much {does|is} <a:QNE> {exceed|exceeds|more than|greater than|bigger than|larger than} <b:QNE>
        """,
    ),
    *phrases(
        _equals,
        """
        <a:QNE> and <b:QNE> {are|become|be|is|have|to be}
            {the same [value|as each other]|equal [to each other]|equal in value}
        """,
    ),
    *phrases(_form("{a}^3"), "[the] cub{e|ing} [of] <a:Q>"),
    *phrases(
        _between("-", "b", "a"),
        """
        what [number] {must|should|do {you|i|we}|must {you|i|we}|has to|needs to} [be|have to|need to]* add[ed] to
            <a:QNE> to {get|give|make|obtain|reach|produce} <b:QNE>
        """,
    ),
    *phrases(
        _between("-"),
        """
        what [number] {must|should|do {you|i|we}|must {you|i|we}|has to|needs to} [be|have to|need to]*
            {subtract[ed]|take[n] away|take[n]} from <a:QNE> to {get|give|make|obtain|leave|produce} <b:QNE>
        """,
    ),
    *phrases(
        _between("-", "b", "a"),
        """
        {take|taking|took|subtract|subtracting|remove|deduct|minus|take[s]} <a:QNE> [away] {from|off} <b:QNE>
        <a:QNE> [is|gets|when|was|are] {subtracted|taken [away]|removed|deducted|away|taken off|took} {from|off}
            <b:QNE>
        <a:QN> {less|fewer} than <b:QN>
        """,
    ),
    *phrases(_between("+", "b", "a"), "<a:QN> {more|greater|bigger} than <b:QN>"),
    *phrases(_between("-"), "[how much] {bigger|larger|greater|more|higher} is <a:QN> than <b:QN>"),
    *phrases(
        _between("-", "b", "a"),
        """
        from [the] <b:QNE> [,] {take|subtract|remove|deduct|take[s]} [away] [the] <a:QNE>
        """,
    ),
    *phrases(
        _list("+"),
        """
        [the] {sum|total} of <a:LQNE,...>
        {add|adding|add up|add together|sum|total|sum up} <a:LQNE,...> [together|up]*
        """,
    ),
    *phrases(_between("+", "b", "a"), "{add|adding} <a:QNE> {to|onto|on to|with|and} <b:QNE>"),
    *phrases(_list("*"), "[the] product of <a:LQNE,...>"),
    *phrases(
        _between("*"),
        """
        {multiply|times|multiplying|distribute|distributing|expand} <a:QNE>
            {by|with|times|over|into|across|and|through|onto} <b:QNE>
        """,
    ),
    *phrases(_list("*"), "{multiply|multiplying} <a:LQNE,...> [together]"),
    *phrases(
        _infix("*"),
        """
        <a:QNE> {times|multiplied by|lots of|groups of|multiplied with|multiply by|sets of|multiply} <b:QNE>
        """,
    ),
    *phrases(
        _between("/"),
        """
        {divide|dividing|split|share|sharing} <a:QNE> {by|into|between|among|amongst} <b:QNE> [equal parts|equally]
        """,
    ),
    *phrases(
        _infix("/"),
        """
        <a:QNE> {divided by|over|shared by|split by|divided into|divide by|split into|shared between|split between}
            <b:QNE> [equal parts|equally]
        """,
    ),
    *phrases(_between("/"), "[the] quotient of <a:QNE> and <b:QNE>"),
    *phrases(
        _between("/", "b", "a"),
        """
        how {many times|often|many} [does|do|will|can|would] [you|we|i] <a:QN> [s] {go|goes|fit|fits|going}
            {into|in to|inside|in}+ <b:QN>
        how many [lots of|groups of|times] <a:QN> [s] [are|are there|there are|fit|make|go|can you get|do you need]*
            {in|into|out of|to make|inside|make} <b:QN>
        <a:QN> {goes|go|fit[s]} into <b:QN> [how many times|how often]
        """,
    ),
    *phrases(
        _equals,
        """
        [set] <a:E> {[is|to be|be] equal to|equal[s]|to equal|is the same as|is|give[s]|make[s]|comes to|become[s]|
            become|be|to be|has the value|have the value|take the value} <b:QNE>
        """,
    ),
    *phrases(_infix("*"), "<a:Q> of <b:QN>"),
    *phrases(
        _list("+"),
        """
        <a:LQNE,...> {make|makes|add up to|total|come to|give}
            {together|altogether|in total|in all|when added|added}+
        """,
    ),
    *phrases(_between("-"), "<a:QN> [,] [and] then {take away|subtract|take off|minus|takeaway|take} <b:QN>"),
    *phrases(_between("+"), "<a:QN> [,] [and] then {add|add on|plus} <b:QN>"),
    *phrases(_between("*"), "<a:QN> [,] [and] then {multiply by|times by|times|multiply {it|that} by} <b:QN>"),
    *phrases(_between("/"), "<a:QN> [,] [and] then {divide by|divide {it|that} by} <b:QN>"),
)
