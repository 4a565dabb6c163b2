"""What is asked about a formula said in words: its value, its simplest form, or the number that makes it true."""

from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked
from engine.maths.asking.spoken.chains import chain
from engine.maths.asking.spoken.grammar import UNKNOWN, Grammar
from engine.maths.asking.spoken.tokens import NotSpoken, Token, tokens

MAX_TEXT = 300
_BEGIN = re.compile(
    r"^(?:(?:please|so|now|and|if|when|given that|the|suppose|say) )*(?:(?:what(?:'s| is| are| does"
    r"| do (?:you|i|we) get (?:if|when)(?: (?:you|i|we)(?: do)?)?"
    r"| would(?: .{1,12})? be)|whats|calculate|work out|compute|find|evaluate|tell me|give me"
    r"|how much is|how many is|simplify|the value of)[ :]+)*"
    r"(?:(?:the )?(?:value|result|answer) (?:of|to) )?",
    re.I,
)
_END = re.compile(
    r"[\s,]*(?:\b(?:is|equals|makes|gives|be|equal(?: to)?|come to|comes? (?:to|out (?:as"
    r"|to)))\b)?[\s,]*(?:\bwhat\b|=)?[\s?!.,]*$",
    re.I,
)
_FIND = (
    r"(?:(?:what(?:'s| is| was| must| could)?|whats|find|which is|work out|determine|calculate"
    r"|tell me|how much is|so|then|and)\s+)+"
    r"(?:the |my |this |that |her |his |original |unknown )*(?P<name>number|it|value of the number"
    r"|number be|[a-z])(?: (?:is it|was it|is that|i thought of|i started with))?"
)
_ASKED_BEHIND = re.compile(rf"^(?P<given>.+?)[\s,.;:]+{_FIND}[\s?!.]*$", re.I | re.S)
_ASKED_BEFORE = re.compile(
    rf"^{_FIND}\s*(?:,|if|when|such that|so that|for which|given that|:)\s*(?P<given>.+?)[\s?!.]*$", re.I | re.S
)
_SIGNED = re.compile(r"\ba (?P<sign>positive|negative) (?:whole )?(?:number|integer)\b", re.I)
_OPERATORS = re.compile(
    r"\b(?:plus|minus|less|multiply|divide|add|subtract|divided by|times|takeaway|take away"
    r"|multipl\w+|divided|over|squared|cubed|power|sum of|product of|difference|quotient|half|third"
    r"|thirds|quarters?"
    r"|fifths?|sixths?|eighths?|tenths?|twice|double|triple|thrice|more than|less than|fewer than"
    r"|greater than|added|subtract\w*|increased|decreased|root|lots of|reciprocal|percent)\b|%",
    re.I,
)


def in_signs(text: str) -> str | None:
    """The question with its formula in signs, or None when none is in words. Raises NotAsked when ambiguous."""
    text = re.sub(r"\s+", " ", text).strip()
    if len(text) > MAX_TEXT or "\\" in text or "$" in text:
        return None
    text = re.sub(
        r"\b(a|the|some) ((?:certain )?number),? (increased|decreased|reduced|diminished) by (\d+) ?(?:%"
        r"|percent|per cent)",
        lambda m: f"{100 + int(m[4]) * (1 if m[3].lower()[0] == 'i' else -1)}/100 times {m[1]} {m[2]}",
        text,
        flags=re.I,
    )
    text = re.sub(r"\b([^.,;?]+?) exceeds ([^.,;?]+?) by ([\w./-]+)", r"\1 is \3 more than \2", text, flags=re.I)
    text = re.sub(
        r",(?= (?:decreased|increased|diminished|reduced|equals|is equal to|divided by|multiplied by|is) )", "", text
    )
    text = re.sub(
        r"^\W*find (?:a|the) number (?:such that|so that|for which|if) (?=.*\bnumber\b)",
        "what is the number if ",
        text,
        flags=re.I,
    )
    signed = _SIGNED.search(text)
    if signed and len(_SIGNED.findall(text)) == 1:
        found = in_signs(f"{text[: signed.start()]}a number{text[signed.end() :]}")
        if found is not None and found.endswith(f" for {UNKNOWN}"):
            return f"{found} {'<' if signed['sign'].lower() == 'negative' else '>'} 0"
        return None
    found = chain(text)
    if found is not None:
        return found
    if not _OPERATORS.search(text):
        return None
    for wording in (_ASKED_BEHIND, _ASKED_BEFORE):
        match = wording.match(text)
        if match:
            found = _equation(match["given"], match["name"].lower())
            if found is not None:
                return found
    return _equation(text, "") or _value(text)


def _equation(text: str, name: str) -> str | None:
    """`solve ... for n` for a relation with one unknown."""
    text = re.sub(
        r"^(?:(?:if|when|given that|suppose(?: that)?|we know(?: that)?|so|i have|there is)\s+(?:(?:you|i"
        r"|we)\s+(?=take|add|subtract|multiply|divide))?)",
        "",
        text.strip(" ,.;?!"),
        flags=re.I,
    )
    read = _read(text, relation=True)
    if read is None:
        return None
    formula, unknown = read
    letters = set(re.findall(r"(?<![A-Za-z])[A-Za-z](?![A-Za-z])", formula))
    if "=" not in formula or len(letters) != 1 or (unknown and letters != {UNKNOWN}):
        return None
    wanted = letters.pop()
    if len(name) == 1 and name != wanted.lower():
        return None
    return f"solve {formula} for {wanted}"


def _value(text: str) -> str | None:
    core = _END.sub("", _BEGIN.sub("", text))
    expands = re.match(r"^(?:expand|multiply out)\s+", core, re.I)
    read = _read(core[expands.end() :] if expands else core, relation=False)
    if read is None:
        return None
    formula, unknown = read
    if unknown:
        raise NotAsked("I know what is done with the number, but not what comes of it.")
    if re.search(r"\bdivided?\b", core, re.I) and re.search("[a-z]", formula):
        return None  # polynomials are divided in another way
    if not re.search(r"(?<![A-Za-z])[A-Za-z](?![A-Za-z])", formula):
        return f"calculate {formula}" if not expands else None
    return f"expand {formula}" if expands or ("*" in formula and "(" in formula) else f"simplify {formula}"


def _read(text: str, *, relation: bool) -> tuple[str, bool] | None:
    """The formula in signs and whether it has `a number` in it; None unless there is something said in words."""
    try:
        found = tokens(text)
        grammar = Grammar(found)
        formula = grammar.relation() if relation else grammar.expression()
    except (NotSpoken, RecursionError):
        return None
    if not grammar.done or not said(found):
        return None
    return formula, grammar.unknown


def said(found: list[Token]) -> bool:
    """Whether anything is said in words at all."""
    return any(token.kind == "word" for token in found) or bool(found)
