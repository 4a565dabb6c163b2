"""Habits of typing that stand for words: `4 me`, `solutions 2 this`, `r u`, `= (   )(   )`."""

from __future__ import annotations

import re

_HABITS: tuple[tuple[str, str], ...] = (
    (r"(?<![-+*/=^(.\d])(?<![-+*/=^(] )\b4 (?=(?:me|you|u(?! ?[-+*/=^])|us|this|my|the|homework|hw)\b)", "for "),
    (r"\b(this|that|next|last|first|second|other|which|hard|easy) one (?=is|was|here|looks|has|says)", r"\1 "),
    (r"\b(?:apply|use) the power rule (?:to|on|for) (?![^?!.]*\)\s*\^)", "differentiate "),
    (r"\b(?:positive|principal) (?=square root of \d)", ""),
    (r"\buntil (?:the )?numerator and (?:the )?denominator [^.?!]*", ""),
    (
        r"\bhow many (?:real |different )?(?:solutions|roots|answers)(?: are there| does (?:it|this) have"
        r"| has it)?,? and (?=what|which|list|find|give)",
        "",
    ),
    (r"\s*(?:⇒|⟹|=>|→|⟶|\\(?:Rightarrow|implies|to)\b)\s*", ", "),
    (r"=\s*\(\s*[?_.…]*\s*\)\s*\(\s*[?_.…]*\s*\)", " as a product of two brackets "),
    (
        r"(?<![A-Za-z\d'+*/=^-])(?<![+*/=^-] )n (?=(?:tidy|simplify|then|solve|find|collect|get|the|give"
        r"|tell|expand|reduce|i|my|thx|thanks)\b)",
        "and ",
    ),
    (
        r"(?<!make )(?<!for )(?<!get )(?<!find )(?<!is )(?<!of )(?<!isolate )\b[rR] (?=(?:the|you|u|there"
        r"|these|those|my|its|all)\b)",
        "are ",
    ),
    (r"\b(?:wot|wat|wut|whts|wats|wots|whatz)\b", "what"),
    (r"\bon it's own\b", "on its own"),
    (r"\b(what|how|that|there|here|who|where)s\b", r"\1 is"),
    (r"\b(distribut(?:e|ing) [^,;?!]{1,20}) over\b", r"\1 across"),
    (r"\b(what|how|that|it|there|here|who|where|let)['\u2019]s\b", r"\1 is"),
    (r"\bw\.? ?r\.? ?t\.? ", "with respect to "),
    (r"\b(?:diff)\b(?! of)", "differentiate"),
    (r"\b(?:expr)\b", "expression"),
    (r"\bsimp\b", "simplify"),
    (r"\bcalc\b", "calculate"),
    (r"\b(have|has|got|need|needs|want|wants|going|supposed|ought) 2 (?=[a-z])", r"\1 to "),
    (r"\bw (?=(?:the|a|my|this|[a-z] ?=)\b)", "with "),
    (r"(?<![-+*/=\d(] )(?<![-+*/=\d(])\bw/ ?(?=[a-z]{2})", "with "),
    (r"\be\.\s?g\.?,?(?= |:)|\beg(?= )", "for example"),
    (r"\b(?:em)\b(?=\W*$)", "them"),
    (r"\b(?:difrence|diffrence|differnce)\b", "difference"),
    (r"(?<=[a-z])\((?:s|es)\)", "s"),
    (r"\b([a-zA-Z]) ?: ?([a-z]) ?(?:↦|->|→|\\mapsto) ?", r"\1(\2) = "),
    (r",? ?where (?:the )?(?:sign|symbol|colon)?[ \"“”':÷/]* (?:means|stands for|denotes|is) (?:a )?division", ""),
    (r"\b(quick|another|one|next|easy|hard|first|last) q\b", r"\1 question"),
    (r"\b(?:sq|sqr)\b", "squared"),
    (r"\b(how many) (\d+)['\u2019]?s\b", r"\1 \2"),
    (r"\bge?t rid off\b", "get rid of"),
)
_READY = tuple((re.compile(pattern, re.IGNORECASE), instead) for pattern, instead in _HABITS)


def as_written(text: str) -> str:
    """The text with whole words for its habits."""
    for pattern, instead in _READY:
        text = pattern.sub(instead, text)
    if not re.search(r"\d[uU]\b|\b[uU] ?[=^+*/()-]|[-=+*/(^] ?[uU]\b", text):
        text = re.sub(r"\bu\b", "you", text)
    if not re.search(r"=|\d[a-z]|[a-z]\^|[a-z] ?[-+*/]", text):
        text = re.sub(r"(?<=[\d)]) : (?=[\d(])", " ÷ ", text)
    cross = r"(?<=[\d)]) [xX] (?=-?[\d(])"
    if len(re.findall(cross, text)) == len(re.findall(r"(?<![A-Za-z])[xX](?![A-Za-z])", text)):
        text = re.sub(cross, " × ", text)
    return text
