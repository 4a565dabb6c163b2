"""Operations said around formulas: "take 5/12 away from 11/8", "the sum of -12, 30 and 45", "18 out of 72".

Each puts its formulas together to a new one, which stands in their place.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.frame.phrases import Act, Frame, Phrase, phrase
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


def _equals(match: re.Match[str], frame: Frame) -> str:
    """An equation said with a word."""
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


_PERCENT = r"(?:percent|per cent|pct|percents)"
_THE = r"(?:(?:the|a|an) )?"
_ASK = r"(?:(?:what(?:'s|s| is)?|find|calculate|work out|give|express|write|show|state|how much is|put) )*"
_STEPS = (
    ("-", "take away|subtract|take off|minus|takeaway|take"), ("+", "add|add on|plus"),
    ("*", "multiply by|times by|times|multiply it by|multiply that by"), ("/", "divide by|divide it by|divide that by"),
)  # fmt: skip
OPERATIONS: tuple[Phrase, ...] = tuple(
    phrase(wording, act)
    for wording, act in (
        (rf"{_ASK}{_THE}<a:S> (?:out of|of|from) {_THE}<b:S> (?:as|in|into|to|is what|expressed as|written as) {_THE}(?:percentage|{_PERCENT})(?: value)?", _whole("what percent of {b} is {a}")),
        (rf"{_ASK}<a:S> (?:as|expressed as|is) (?:a|what) (?:percentage|{_PERCENT}) of <b:S>", _whole("what percent of {b} is {a}")),
        (rf"{_ASK}(?:what |which )?(?:percentage|{_PERCENT}) of <b:S> (?:is|makes|are|does|equals) <a:S>", _whole("what percent of {b} is {a}")),
        (rf"(?:what |which )(?:percentage|{_PERCENT}) is <a:S> (?:out )?of <b:S>", _whole("what percent of {b} is {a}")),
        (rf"(?:increase|raise|grow|mark up|put up) <b:S> by <a:S> {_PERCENT}", _form("{b}*(100 + {a})/100")),
        (rf"<b:S> (?:is |when |gets |was |goes )?(?:increased|raised|up|goes up|marked up|grown) by <a:S> {_PERCENT}", _form("{b}*(100 + {a})/100")),
        (rf"<a:S> {_PERCENT} (?:more than|on top of|extra on|added to|added on to) <b:S>", _form("{b}*(100 + {a})/100")),
        (rf"(?:decrease|reduce|lower|cut|mark down|discount|bring down) <b:S> by <a:S> {_PERCENT}", _form("{b}*(100 - {a})/100")),
        (rf"<b:S> (?:is |when |gets |was |goes )?(?:decreased|reduced|lowered|down|marked down|cut|discounted) by <a:S> {_PERCENT}", _form("{b}*(100 - {a})/100")),
        (rf"(?:take |knock )?<a:S> {_PERCENT} (?:off|less than|away from|discount on|off of) <b:S>", _form("{b}*(100 - {a})/100")),
        (rf"<a:S> {_PERCENT} of <b:Q>", _form("({a}/100)*{b}")),
        (rf"<a:S> {_PERCENT} (?:as|in|to|into|written as) {_THE}(?:simplest |simplified |lowest )*fraction(?: form)?", _form("{a}/100")),
        (r"(?:increase|raise|grow) <b:S> by <a:Q>", _changed("+")),
        (r"(?:decrease|reduce|lower|cut) <b:S> by <a:Q>", _changed("-")),
        (r"half of <a:Q>", _form("{a}/2")),
        (r"(?:double|doubling) <a:Q>", _form("2*{a}")),
        (r"(?:the )?squar(?:e|ing)(?: of)? the (?:binomial|brackets?|expression|sum|difference) <a:E>", _form("{a}^2", "expand")),
        (r"(?:the )?squar(?:e|ing)(?: of)? <a:Q>", _form("{a}^2")),
        (r"raise (?:the )?(?:monomial |expression |number )?<a:G> to (?:the )?(?:power(?: of)? <k:Q>|(?P<nth>second|third|fourth|fifth|sixth) power|Q\d+ power)", _power),
        (r"(?:by )?(?:what|which) percent(?:age)? (?:has|have|did|does|is|was) (?:the |a |an |its )?[a-z]+(?: of (?:a|an|the) [a-z]+)? (?:been )?(?P<way>increased?|risen|rise|gone up|go up|decreased?|fallen|fall|dropped|gone down)(?: (?:if|when|as|by going))?(?: (?:it|the price))?(?: (?:goes|went|rises|rose|falls|fell|changes|changed|drops|dropped|moves))? from <a:S> to <b:S>", _percent_change),
        (r"what (?:number )?(?:must|should|do|does) (?:you|i|we|one) (?:have to )?multiply <a:S> by to (?:get|give|make|obtain|reach) <b:S>", _between("/", "b", "a")),
        (r"what (?:number )?(?:must|should|do|does) (?:you|i|we|one) (?:have to )?divide <a:S> by to (?:get|give|make|obtain|reach) <b:S>", _between("/")),
        (r"by how much (?:does|is) <a:G> (?:exceed|exceeds|more than|greater than|bigger than|larger than) <b:G>", _between("-")),
        (r"<a:G> and <b:G> (?:are|become|be|is|have|to be)(?: (?:the same(?: (?:value|as each other))?|equal(?: to each other)?|equal in value))", _equals),
        (r"(?:the )?cub(?:e|ing)(?: of)? <a:Q>", _form("{a}^3")),
        (r"what (?:number )?(?:must|should|do (?:you|i|we)|must (?:you|i|we)|has to|needs to)(?: (?:be|have to|need to))* add(?:ed)? to <a:G> to (?:get|give|make|obtain|reach|produce) <b:G>", _between("-", "b", "a")),
        (r"what (?:number )?(?:must|should|do (?:you|i|we)|must (?:you|i|we)|has to|needs to)(?: (?:be|have to|need to))* (?:subtract(?:ed)?|taken? away|taken?) from <a:G> to (?:get|give|make|obtain|leave|produce) <b:G>", _between("-")),
        (r"(?:the )?square root of <a:Q>", _form("sqrt({a})")),
        (r"(?:take|taking|took|subtract|subtracting|remove|deduct|minus|takes?) <a:G> (?:away )?(?:from|off) <b:G>", _between("-", "b", "a")),
        (r"<a:G> (?:is |gets |when |was |are )?(?:subtracted|taken(?: away)?|removed|deducted|away|taken off|took) (?:from|off) <b:G>", _between("-", "b", "a")),
        (r"<a:S> (?:less|fewer) than <b:S>", _between("-", "b", "a")),
        (r"<a:S> (?:more|greater|bigger) than <b:S>", _between("+", "b", "a")),
        (r"(?:how much )?(?:bigger|larger|greater|more|higher) is <a:S> than <b:S>", _between("-")),
        (r"from (?:the )?<b:G> ,? ?(?:take|subtract|remove|deduct|takes?)(?: away)? (?:the )?<a:G>", _between("-", "b", "a")),
        (r"<a:G> (?:take away|takeaway|minus|subtract|less) <b:G>", _between("-")),
        (r"(?:the )?(?:sum|total) of <a:LIST>", _list("+")),
        (r"(?:add|adding|add up|add together|sum|total|sum up) <a:LIST>(?: (?:together|up))*", _list("+")),
        (r"(?:add|adding) <a:G> (?:to|onto|on to|with|and) <b:G>", _between("+", "b", "a")),
        (r"<a:G> (?:plus|add|added to|and add|increased by) <b:G>", _between("+")),
        (r"(?:the )?product of <a:LIST>", _list("*")),
        (r"(?:multiply|times|multiplying|distribute|distributing|expand) <a:G> (?:by|with|times|over|into|across|and|through|onto) <b:G>", _between("*")),
        (r"(?:multiply|multiplying) <a:LIST>(?: together)?", _list("*")),
        (r"<a:G> (?:times|multiplied by|lots of|groups of|multiplied with|multiply by|sets of|multiply) <b:G>", _infix("*")),
        (r"(?:divide|dividing|split|share|sharing) <a:G> (?:by|into|between|among|amongst) <b:G>(?: equal parts| equally)?", _between("/")),
        (r"<a:G> (?:divided by|over|shared by|split by|divided into|divide by|split into|shared between|split between) <b:G>(?: equal parts| equally)?", _infix("/")),
        (r"(?:the )?quotient of <a:G> and <b:G>", _between("/")),
        (r"how (?:many times|often|many) (?:does |do |will |can |would )?(?:you |we |i )?<a:S>(?: s)? (?:go|goes|fit|fits|going)(?: (?:in ?to|inside|in))+ <b:S>", _between("/", "b", "a")),
        (r"how many(?: lots of| groups of| times)? <a:S>(?: s)?(?: (?:are|are there|there are|fit|make|go|can you get|do you need))* (?:in|into|out of|to make|inside|make) <b:S>", _between("/", "b", "a")),
        (r"<a:S> (?:goes|go|fits?) into <b:S>(?: how many times| how often)?", _between("/", "b", "a")),
        (r"(?:set )?<a:E> (?:(?:is |to be |be )?equal to|equals?|to equal|is the same as|is|gives?|makes?|comes to|becomes?|become|be|to be|has the value|have the value|take the value) <b:G>", _equals),
        (r"<a:Q> of <b:S>", _infix("*")),
        (r"<a:LIST> (?:make|makes|add up to|total|come to|give)(?: (?:together|altogether|in total|in all|when added|added))+", _list("+")),
        *((rf"<a:S> ,? ?(?:and )?then (?:{words}) <b:S>", _between(sign)) for sign, words in _STEPS),
    )
)  # fmt: skip
