"""The whole numbers that satisfy an inequality: `which integers satisfy 3 <= 2x - 1 < 12?`, the smallest, how many."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.maths.asking import inequalities
from engine.maths.asking.family import pattern, strip
from engine.maths.asking.parts import NotAsked
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import Logic, Num, Relation, Sym

_NUMBERS = r"(?P<sign>positive |negative )?(?:integers?|integer values?|integer solutions?)"
_FIND = (
    r"(?:which|what(?: are)?|list|find|write down|state|give|determine|work out"
    r"|name)(?: all)?(?: (?:of )?the)?(?: possible)?"
)
_LEAD_ON = (
    r"(?: (?:of|for) (?P<name>[a-z]))?(?: (?P<name2>[a-z]))?,?"
    r" (?:that satisf(?:y|ies)|which satisf(?:y|ies)|satisf(?:y|ies)|satisfying|such "
    r"that|for which|so that|where|if|with|of|to|in)"
    r"(?: (?:the|both|inequality|inequalities|of))*:?"
)
_WORDINGS = tuple(
    (what, pattern(wording))
    for what, wording in (
        ("count", rf"how many {_NUMBERS}(?: are there)?{_LEAD_ON} (?P<rest>.+)"),
        (
            "smallest",
            r"(?:what is|find|determine|work out|state|give|write down)? ?(?:the "
            r")?(?:smallest|least|lowest|minimum)(?: possible)?"
            rf" {_NUMBERS}{_LEAD_ON} (?P<rest>.+)",
        ),
        (
            "largest",
            r"(?:what is|find|determine|work out|state|give|write down)? ?(?:the "
            r")?(?:largest|greatest|highest|biggest|maximum)"
            rf"(?: possible)? {_NUMBERS}{_LEAD_ON} (?P<rest>.+)",
        ),
        ("list", rf"{_FIND} {_NUMBERS}{_LEAD_ON} (?P<rest>.+)"),
        (
            "list",
            r"(?:if |given that )?(?P<name>[a-z]) is (?:an |a (?P<sign>positive "
            r"|negative ))integer(?:,? (?:such that|and|with|where)|\.)?"
            rf" (?P<rest>.+?)[.,;]? (?:{_FIND}) (?:values|value) (?:of|for) (?:[a-z])",
        ),
        (
            "list",
            rf"(?P<rest>.+?)[.,;]? (?:and )?(?:where )?(?P<name>[a-z]) is an integer[.,;] {_FIND} values of [a-z]",
        ),
        (
            "list",
            rf"(?:solve )?(?P<rest>[^.;]+?)[.,;:]? (?:and )?(?:hence )?{_FIND} {_NUMBERS}"
            r"(?: (?:of|for) (?P<name>[a-z])| solutions| that satisfy (?:it|this|the inequality))?",
        ),
    )
)


def ask(text: str) -> Question | None:
    """A question about the whole numbers that satisfy an inequality."""
    if "integer" not in text.lower():
        return None
    text = strip(text)
    for what, wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match is None:
            continue
        try:
            found = inequalities.ask(match["rest"])
        except NotAsked:
            continue
        if found is None or found.task is not Task.INEQUALITY:
            continue
        return _question(match, found, what)
    return None


def _question(match: re.Match[str], found: Question, what: str) -> Question | None:
    groups = match.groupdict()
    name = found.variables[0]
    if any(groups.get(key) not in (None, name) for key in ("name", "name2")):
        return None
    body = found.body
    sign = (groups.get("sign") or "").strip().lower()
    if sign:
        body = Logic("and", (body, Relation((Sym(name), Num("0")), (">" if sign == "positive" else "<",))))
    sort = f"{sign} integers".strip()
    say = {
        "list": f"List the {sort} {name} with",
        "count": f"Count the {sort} {name} with",
        "smallest": f"Find the smallest of the {sort} {name} with",
        "largest": f"Find the largest of the {sort} {name} with",
    }[what]
    kind = AnswerKind(Kind.SOLUTION_SET if what == "list" else Kind.INTEGER, (name,) if what == "list" else ())
    return replace(
        found, task=Task.NUMBERS, detail=f"integers_{what}", body=body, kind=kind, text=f"{say} {to_text(found.body)}"
    )
