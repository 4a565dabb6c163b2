"""Takes a text apart into clauses and puts together again what is not conversation."""

from __future__ import annotations

import re

from engine.maths.asking.free.asides import is_aside

MAX_TEXT = 600
"""Characters; what is longer is no typed question with conversation around it."""
_CUT = re.compile(r"([.?!]+(?=\s|$)|\n+|;(?=\s|$)|,(?=\s|$)|\s[-–—]+\s(?=[A-Za-z]{2,})|\s*[–—]+\s+|\.{2,}|:(?=\s))")
_IN_BRACKETS = re.compile(r"\(([^()]*[A-Za-z]{2}[^()]*)\)")
_HEAD = re.compile(
    r"^(?:(?:and |so |but |ok |hi |hey |now |then )*(?:(?:it|the (?:question|book|sheet|worksheet"
    r"|task|exercise|problem|first one|next one|last one)|this (?:question|one|exercise)"
    r"|my (?:homework|book|sheet|teacher|exercise)|our teacher|question|homework)"
    r" (?:says?|asks?(?: (?:me|us|you))?(?: to)?|is(?: to)?|wants (?:me|us) to|told (?:me|us) to|goes"
    r"|reads)|(?:we|i|you)(?: have|'ve got|ve got| need| got| was told| were told|'m supposed"
    r"|m supposed)? to|(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody)(?: please"
    r"| pls)?(?: help(?: me)?(?: (?:to|with))?)?"
    r"|(?:can|could|would) (?:you|u|someone|anyone|sb) (?:please )?(?:walk|talk|guide|take) (?:me"
    r"|us) through|(?:please )?(?:walk|talk|guide|take) (?:me|us) through|help(?: me)?(?: (?:out )?"
    r"(?:to|with))?|(?:this|here)(?:'s| is) (?:my|the|a|another) (?:question|problem|one|exercise"
    r"|homework)|what(?:'s| is) the (?:answer|solution|result) (?:to|of|for)|(?:i'?m |im )?(?:stuck"
    r"|working) on|(?:do|try)(?: this(?: one)?)?|question|please|pls|plz))\b[\s,:]+",
    re.I,
)
_TAIL = re.compile(
    r"(?:please|plz|pls|thanks|thank|thx|ty|help|lol|lmao|asap|quick|now|ok|bro|bruh|dude|man|mate"
    r"|sir|because|cuz|cos|coz|bc|but|and (?=i\b|my\b|we\b|thanks|thx|please|help|then i\b)|idk|idek"
    r"|can (?:you|u|someone|anyone)|could (?:you|someone)|would you|you know|you see|if you|how (?:do"
    r"|to|should|can)|do i|should i|where do|what do i|no (?:idea|clue)|not sure"
    r"|i'?m? |i'|im |i |ive |my \w+ \w+|we |he |she |they |our \w+ \w+|everyone |everybody |nobody "
    r"|someone |the teacher |teacher |one student |a (?:student|pupil|friend) \w+|wait"
    r"|for (?:homework|my|tomorrow|today|school|class|the test|monday)|due |so (?:confus|hard|lost"
    r"|stuck|i )|it'?s (?:so|really|too|very|due)|this is (?:so|really|too)|urgent|stuck|lost|confus"
    r"|struggl|hint|any ideas?|anyone|is (?:the (?:line|one|bit|part|question)|it just|it not)"
    r"|isn'?t it|why |the (?:square|round|curly) (?:ones?\b|brackets?\b)|and then$|which (?:one|do)"
    r"|what happens|what do the|due |apparently|and my answer|but my answer|its? for|yeah|haha|hmm"
    r"|ugh|omg|wtf|right now)",
    re.I,
)


def core(text: str, *, people: bool = True) -> str:
    """The text without its conversation; empty when all of it is.

    `people`: what somebody says, got and did is left out too, which could be part of a story.
    """
    if len(text) > MAX_TEXT or re.search(r",\s*,", text):  # between two commas something is missing
        return text
    text = re.sub(r"\bn(?= (?:thx|thanks|ty|thank)\b)", "and", text)
    text = _IN_BRACKETS.sub(
        lambda match: " " if is_aside(match[1], people=people) or _remark(match[1]) else match[0], text
    )
    text = re.sub(r"\s*<-+\s*", ", ", text)
    pieces = _CUT.split(text)
    clauses = [(pieces[at].strip(), pieces[at + 1] if at + 1 < len(pieces) else "") for at in range(0, len(pieces), 2)]
    kept: list[tuple[str, str]] = []
    for clause, end in clauses:
        if not clause:
            if kept and end.strip() and kept[-1][1].strip() in ("", ","):
                kept[-1] = (kept[-1][0], end)
            continue
        if is_aside(clause, people=people):
            continue
        cut = _tail_cut(_without_head(clause), people)
        kept.append((cut, end))
    out = ""
    for clause, end in kept:
        mark = end.strip()[:1]
        out += clause + (mark if mark in ".?!,;:" and mark else "") + ("\n" if "\n" in end else " ")
    if (
        "=" not in out
        and re.search(r"(?<![A-Za-z])[A-Za-z] ?(?:=|\bis\b|equals) ?-?\d", text)
        and not re.search(r"\b[a-z] (?:is|=|equals)", out)
    ):
        return ""  # a value that somebody says may be the one to put in
    return re.sub(r"[ \t]+", " ", out).strip(" ,;:\n")


def _without_head(clause: str) -> str:
    """The clause without what leads to its mathematics: "could you walk me through"."""
    before = None
    while before != clause:
        before = clause
        clause = _HEAD.sub("", clause) or clause
    return clause


def _remark(text: str) -> bool:
    """`(those are mixed numbers btw)`, `(top heavy)`, `(comma is our decimal point)`: a remark in brackets."""
    return re.fullmatch(
        r"\W*(?:top[- ]heavy|those are .{3,30}|this is .{3,20}class|we .{3,60}|(?:the )?comma is (?:our"
        r"|the|my) decimal (?:point|mark|sign)s?|(?:be )?careful .{0,40}|from .{3,30}|not homework"
        r"|no calculator|simplif(?:y|ied)|easy|hard)\W*",
        text,
        re.I,
    ) is not None and not re.search(r"\d|\b(?:not|only|except|positive|negative)\b(?! homework)", text, re.I)


def _tail_cut(clause: str, people: bool) -> str:
    """The clause without the conversation that follows the mathematics without a comma."""
    if not re.search(r"[\d=+*/^)]|(?<![A-Za-z])[a-z](?![A-Za-z])", clause):
        return clause
    for match in re.finditer(r"\s+(?=[A-Za-z*'\"])", clause):
        rest = clause[match.end() :]
        if _TAIL.match(rest) and is_aside(rest, people=people) and _mathematics(clause[: match.start()]):
            return clause[: match.start()].rstrip(" ,;–—")
    return clause


def _mathematics(text: str) -> bool:
    return bool(re.search(r"\d|(?<![A-Za-z])[a-z](?![A-Za-z'])", text, re.I))
