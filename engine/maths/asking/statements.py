"""Something said to be true, and numbers to be compared or put in order.

`is it true that 3(x + 2) = 3x + 2?`, `does x = 4 solve 5x - 6 = 3x + 2?`, `is 7 * 8 = 54, correct?`, `which is larger,
5/8 or 7/11?`, `order 2/3, 3/5, 7/10 from smallest to largest`, `the coefficient of x^2 in (2x + 1)(x^2 + 4)`.
"""

from __future__ import annotations

import re

from engine.maths.asking.family import listing, pattern, strip
from engine.maths.asking.parts import NotAsked, is_plain, no_bare_angle, no_bare_log, read_part
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError
from engine.maths.render import to_latex, to_text
from engine.maths.tree import Listing, Logic, Node, Relation, Sym, symbols

_TRUE = (
    r"(?:(?:is it|is this|is that|it is|that is)? ?(?:really |always |actually )?(?:true|correct"
    r"|right|ok)(?:,? or (?:false|not|wrong))?(?: that| to say(?: that)?| if)?"
    r"|(?:please )?(?:confirm|verify|check|prove|show|demonstrate)(?: please)?(?: for me)?(?: that"
    r"| whether| if)?|(?:can you |please )?(?:tell me )?(?:if|whether)|is|are|does)"
)
_BEHIND = (
    r"(?:is (?:it|this|that) (?:really |always )?(?:true|correct|right|wrong|ok)(?: or (?:not|false"
    r"|wrong))?|(?:true or false|true|correct|right|yes or no|or not|agreed|is that so)|does (?:it"
    r"|this|that) (?:hold|work)|(?:is (?:always )?)?(?:an identity|true for (?:all|every) [a-z])"
    r"|for (?:all|every|any) (?:real |value of )?[a-z])"
)
_EQ = r"(?P<eq>[^=?]+=[^=?]+?)"
_SAID = (
    pattern(rf"{_TRUE}[ :,]+{_EQ}(?:[ ,;]+{_BEHIND})?(?: please)?(?: for me)?"),
    pattern(rf"{_EQ}[ ,;.?]+{_BEHIND}"),
)
_VALUE = r"(?P<x>[a-z]) ?(?:=|equals|is) ?(?P<v>[-−]?\d+(?:\.\d+)?(?:/\d+)?)"
_BARE_VALUE = r"(?P<v>[-−]?\d+(?:\.\d+)?(?:/\d+)?)"
_CHECK = (
    r"(?:(?:please |can you |could you |i (?:need|have|want) to |i am (?:meant|supposed) to "
    r"|help me )*(?:check|see|verify|test|decide|show|confirm|tell me|find out)(?: (?:that|if"
    r"|whether))?|does|do|is|if|whether|will|would|is it true that)"
)
_ROLE = (
    r"(?:a |an |the |one |really |actually |indeed )*(?:correct |right |valid )?(?:solutions?|roots?|zeros?|answers?)"
)
_SOLVES = (
    pattern(
        rf"{_CHECK} {_VALUE} (?:works?|solves?|satisf(?:y|ies)|fits?|is true|holds?|make|makes|is {_ROLE}"
        rf"|{_ROLE})(?: (?:in|for|into|of|to|with|true))*(?: the)?(?: equation)?:? {_EQ}(?:[ ,;]+"
        r"(?:does it(?: work)?|is it|right|true|or not|is (?:it|that) (?:true|right|correct)))?"
    ),
    pattern(
        rf"{_CHECK} {_BARE_VALUE} (?:works?|solves?|satisf(?:y|ies)|fits?|is {_ROLE}|{_ROLE})(?: (?:in"
        rf"|for|into|of|to|with))*(?: the)?(?: equation)?:? {_EQ}(?:[ ,;]+(?:does it(?: work)?|is it"
        r"|right|true|or not))?"
    ),
    pattern(
        r"(?:check my (?:answer|solution|work)|is my (?:answer|solution) (?:right|correct|ok)|did i get "
        rf"(?:this|it) right|is this (?:right|correct))[ :,?]+{_EQ}[ ,;:]+(?:so |then |i got |i get "
        rf"|my answer (?:is|was):? |answer:? |gives |and |therefore |hence |=> |→ )*{_VALUE}"
    ),
    pattern(
        rf"(?:solve )?{_EQ}[ ,;:.]+(?:(?:so|then|i got|i get|my answer (?:is|was):?|answer:?|therefore"
        rf"|hence|and|my friend (?:says|got)|i think|i say)[ :]+)+{_VALUE}[ ,;.?]+(?:(?:is|was) (?:it"
        r"|that|this|my answer|he|she) (?:right|correct|ok|true)|right|correct|true|does it work"
        r"|am i right|yes|is this right)"
    ),
    pattern(
        rf"(?:say|agree|confirm|accept)(?: that)?(?: the answer is right| i am right)?[ :,]+{_EQ}[ ,;:]+"
        rf"(?:so|then|therefore|hence) {_VALUE}"
    ),
)
_ITEM = r"(?:[-−]?\d[\d./]*%?|\\[dt]?frac\{\d+\}\{\d+\}|√\d+|sqrt\(?\d+\)?|\d+\^\d+|-?\d+\*\d+|π|pi)"
_ITEMS = rf"(?P<items>{_ITEM}(?:(?: ?, ?(?:or |and )?| or | and | vs\.? ?| > | < ){_ITEM})+)"
_BIG, _SMALL = (
    r"(?:bigger|larger|greater|biggest|largest|greatest|more|highest|higher|the most|worth more)",
    r"(?:smaller|smallest|less|least|lowest|lower|the least|worth less)",
)
_COMPARE = (
    (
        "largest",
        pattern(
            r"(?:which|what)(?: (?:one|number|fraction|of these|of the two|of these numbers"
            rf"|of these fractions))*(?: is|'s|s)?(?: the)? {_BIG}(?: (?:one|number|fraction"
            rf"|of))?[ :,?]+{_ITEMS}"
        ),
    ),
    (
        "smallest",
        pattern(
            r"(?:which|what)(?: (?:one|number|fraction|of these|of the two|of these numbers"
            rf"|of these fractions))*(?: is|'s|s)?(?: the)? {_SMALL}(?: (?:one|number|fraction"
            rf"|of))?[ :,?]+{_ITEMS}"
        ),
    ),
    (
        "largest",
        pattern(
            rf"{_ITEMS}[ :,;?-]+(?:which|what)(?: (?:one|number|fraction|of them|of these))*(?: is|'s"
            rf"|s)?(?: the)? {_BIG}(?: one)?"
        ),
    ),
    (
        "smallest",
        pattern(
            rf"{_ITEMS}[ :,;?-]+(?:which|what)(?: (?:one|number|fraction|of them|of these))*(?: is|'s"
            rf"|s)?(?: the)? {_SMALL}(?: one)?"
        ),
    ),
    ("largest", pattern(rf"is {_ITEMS} {_BIG}")),
    (
        "ascending",
        pattern(
            r"(?:order|arrange|sort|put|write|rank|list)(?: (?:these|the|this|following|numbers|fractions"
            r"|decimals|list))*(?: in)?(?: (?:order|ascending order|increasing order|from|in order))*"
            r"(?: of size)?,?(?: (?:from|in order from|the))* ?(?P<how>smallest (?:to|first)(?: (?:biggest"
            r"|largest|greatest|big|large))?|least to (?:greatest|most)|low(?:est)? to high(?:est)?"
            rf"|smallest first|ascending|small to (?:big|large))?(?: order)?[ :,]+{_ITEMS}"
        ),
    ),
    (
        "ascending",
        pattern(
            r"(?:order|arrange|sort|put|write|rank|list)(?: (?:these|the|following|numbers|fractions"
            rf"|decimals))* ?:? ?{_ITEMS},? (?:in |from )?(?:order,? )?(?:from )?(?:the )?(?P<how>ascending"
            r" order|increasing order|order of size|smallest (?:to|first)(?: (?:biggest|largest|greatest))?"
            r"|least to greatest|low(?:est)? to high(?:est)?)(?: first| of size)?"
        ),
    ),
    (
        "descending",
        pattern(
            r"(?:order|arrange|sort|put|write|rank|list)(?: (?:these|the|following|numbers|fractions"
            r"|decimals))*(?: in)?(?: (?:order|from|in order))*,? ?(?P<how>(?:biggest|largest|greatest) "
            r"(?:to|first)(?: (?:smallest|least))?|high(?:est)? to low(?:est)?|greatest to least|descending"
            rf"|decreasing)(?: order)?[ :,]+{_ITEMS}"
        ),
    ),
    (
        "descending",
        pattern(
            r"(?:order|arrange|sort|put|write|rank|list)(?: (?:these|the|following|numbers|fractions"
            rf"|decimals))* ?:? ?{_ITEMS},? (?:in |from )?(?:order,? )?(?:from )?(?:the )?(?P<how>descending"
            r" order|decreasing order|(?:biggest|largest|greatest) (?:to|first)(?: (?:smallest|least))?"
            r"|high(?:est)? to low(?:est)?)"
        ),
    ),
)
_MORE = pattern(rf"is (?P<a>{_ITEM}) (?P<way>{_BIG}|{_SMALL}) than (?P<b>{_ITEM})")
_COEFFICIENT = pattern(
    r"(?:(?:what is|what's|find|give|determine|state|work out|write down) )?(?:the )?coefficient of "
    r"(?:the )?(?P<x>[a-z])(?: ?\^ ?(?P<k>\d)|(?P<sup>[²³⁴⁵]))?(?:[- ]term)? in (?:the )?(?:"
    r"(?:full )?expansion of |expanded form of |product |polynomial |expression )*(?P<e>[^=]+)"
)


def ask(text: str) -> Question | None:
    """Statements, comparisons and coefficients."""
    text = strip(text)
    try:
        return _solution(text) or _comparison(text) or _coefficient(text) or _statement(text)
    except ReadError:
        return None


def _relation(text: str) -> Relation | None:
    tree = read_part(text.replace("≡", "="))
    if not (isinstance(tree, Relation) and tree.signs == ("=",)) or not all(is_plain(side) for side in tree.terms):
        return None
    no_bare_log(tree)
    no_bare_angle(tree)
    return tree


def _solution(text: str) -> Question | None:
    for wording in _SOLVES:
        match = wording.fullmatch(text)
        if match is None:
            continue
        tree = _relation(match["eq"])
        if tree is None:
            return None
        names = symbols(tree)
        name = match.groupdict().get("x") or (next(iter(names)) if len(names) == 1 else "")
        if names != {name} or (isinstance(tree.terms[0], Sym) and not symbols(tree.terms[1])):
            return None
        value = read_part(match["v"].replace("−", "-"))
        say = f"Is {name} = {to_text(value)} a solution of {to_text(tree)}?"
        return _asked(tree, say, ((name, value),))
    return None


def _statement(text: str) -> Question | None:
    for wording in _SAID:
        match = wording.fullmatch(text)
        if match is None:
            continue
        if re.match(r"(?:show|check)(?: me)? (?:how|your|all|the|each)\b|is .*\b(?:a|an) ", text, re.I):
            return None
        tree = _relation(re.sub(rf"[ ,;]+{_BEHIND}$", "", match["eq"], flags=re.I))
        if tree is None:
            return None
        names = symbols(tree)
        if (
            names
            and any(isinstance(side, Sym) for side in tree.terms)
            and re.match(r"is it|is this|is that", text, re.I)
        ):
            raise NotAsked("I do not know what this letter stands for: give the equation that it solves.")
        if names and not _says_identity(text, tree):
            return None
        return _asked(tree, f"Is it true that {to_text(tree)}?", ())
    return None


def _says_identity(text: str, tree: Relation) -> bool:
    """Whether letters stand for every number: a statement of a value, such as `is it true that x = 3`, says nothing."""
    if any(isinstance(side, Sym) for side in tree.terms):
        return False
    asked = re.search(r"true|correct|right|identity|every|all|prove|show|verify|confirm|demonstrate", text, re.I)
    return all(symbols(side) for side in tree.terms) and asked is not None


def _asked(tree: Relation, say: str, values: tuple[tuple[str, Node], ...]) -> Question:
    names = tuple(sorted(symbols(tree)))
    return Question(Task.STATEMENT, tree, names, AnswerKind(Kind.SHORT_TEXT), say, to_latex(tree), values)


def _comparison(text: str) -> Question | None:
    match = _MORE.fullmatch(text)
    if match:
        sign = ">" if re.fullmatch(_BIG, match["way"], re.I) else "<"
        tree = Relation((read_part(match["a"]), read_part(match["b"])), (sign,))
        return _asked(tree, f"Is {to_text(tree)}?", ())
    for detail, wording in _COMPARE:
        match = wording.fullmatch(text)
        if match is None:
            continue
        if detail.endswith("ing") and not match["how"]:
            if "order" not in text.lower():
                return None
            raise NotAsked("Say in which order: from the smallest, or from the largest.")
        items = _items(match["items"])
        if detail.endswith("est") and len(items) < 2:
            return None
        say = {
            "largest": "Which is the largest",
            "smallest": "Which is the smallest",
            "ascending": "Order from the smallest",
            "descending": "Order from the largest",
        }[detail]
        body = listing(items)
        return Question(
            Task.STORY, body, (), AnswerKind(Kind.EXPRESSION), f"{say}: {to_text(body)}", to_latex(body), detail=detail
        )
    return None


def _items(text: str) -> list[Node]:
    tree = read_part(re.sub(r" ?(?:\bor\b|\band\b|\bvs\b\.?|[<>]) ?", ", ", text).replace(", ,", ","))
    parts = list(tree.items) if isinstance(tree, Listing) else list(tree.parts) if isinstance(tree, Logic) else [tree]
    if any(symbols(part) for part in parts) or len(parts) > 20:
        raise NotAsked("I can compare numbers only.")
    return parts


def _coefficient(text: str) -> Question | None:
    match = _COEFFICIENT.fullmatch(text)
    if match is None:
        return None
    body = read_part(match["e"])
    name = match["x"]
    if not is_plain(body) or symbols(body) != {name}:
        return None
    power = int(match["k"] or {"²": 2, "³": 3, "⁴": 4, "⁵": 5}.get(match["sup"] or "", 1))
    say = f"Find the coefficient of {name}{f'^{power}' if power > 1 else ''} in {to_text(body)}"
    return Question(
        Task.STORY, body, (name,), AnswerKind(Kind.EXPRESSION), say, to_latex(body), order=power, detail="coefficient"
    )
