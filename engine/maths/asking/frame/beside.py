"""The second look at the words beside one whole formula: whether any of them asks for something else.

The first (`rest`) wants every word to be known, which ordinary talk never is. A formula that says by itself what can be
asked of it (an equation in one letter, a calculation) or whose task is named needs less: no word may be one of those
that name another thing to be found, an operation, a condition or a judgement, and the words that touch the formula must
be known, for there an unknown one may be an operation ("truncate 9/4", "12*5 metres", "the norm of 3 - 5"). How the
question was read is shown to the student, so that a reading never passes for another one unseen.
"""

from __future__ import annotations

import re

from engine.maths.asking.chat import SMALL_TALK
from engine.maths.asking.frame.rest import PLAIN
from engine.maths.asking.frame.turning import TURNS, TURNS_HERE, TURNS_TALK
from engine.maths.asking.free.asides import HARMLESS
from engine.maths.asking.free.meaning import stems
from engine.maths.asking.loose import NEUTRAL
from engine.maths.asking.spelling import one_slip
from engine.maths.words import word_set

MAX_WORDS = 40
_SIGNS = {
    "+": word_set("sum addition add adding"),
    "-−–": word_set("difference subtraction subtract subtracting"),
    "*×·": word_set("product multiplication multiply multiplying"),
    "/÷": word_set("division divide dividing quotient"),
}
"""What a formula with such a sign may be called."""
_NUMERALS = word_set("one two three four five six seven eight nine ten some lost gave won found ate")
_KNOWN = (
    HARMLESS
    | NEUTRAL
    | SMALL_TALK
    | PLAIN
    | word_set(
        "let any become becomes fits fit fulfils fulfills satisfy satisfies possible together number numbers list"
    )
    | word_set("two three four five fractions fully completely entirely neatly nicely version final end")
)
"""Words that may touch a formula."""
_ALWAYS_KNOWN = word_set("really mainly exactly either otherwise reader there")
_HEAD = re.compile(r"(?:the |a |an |its |my |this )*([a-z']+) of (?:the |this |these |that )*$")


_ONE_METHOD = (
    r"(?:(?:(?:it )?(?:by|using|with|via|through|use|apply(?:ing)?|follow(?:ing)?) )?(?:the |a |your )?"
    r"(?:(?:ac|grid|box|table|area|split|splitting|cross|balance|balancing|factor|usual|normal|same"
    r"|right|correct|standard) )+"
    r"(?:method|technique|approach|way|trick|order of operations))"
)
_CANNOT = r"(?:can't|cant|cannot|can not|couldn't|could not|don't know how to|do not know how to)"
_IDIOMS = re.compile(
    "|".join(
        rf"\b(?:{idiom})\b"
        for idiom in (
            # the way to do it
            _ONE_METHOD,
            r"(?:by )?(?:clear|divid|multiply|expand|simplify|rearrang|collect|subtract|add|flip)(?:e"
            r"|ing)?(?: \w+){0,3} first",
            r"first (?:removing|taking|expanding|multiplying|clearing|factoring|collecting|simplifying)(?: \w+){0,4}",
            r"(?:do |doing )?(?:the )?(?:\w+ )?(?:brackets?|parentheses) first",
            r"split(?:ting)? the middle term|(?:(?<=[A-Z]\d )|(?<=^))the middle term to|flip and",
            r"(?:on|to|onto|over to) (?:one|the (?:left|right|same|other)) side|(?:both|two|the two) sides(?: of)?",
            r"(?:make|so that) both sides|makes?(?= [A-Z]\d)|(?<=[A-Z]\d )(?:true|agree|hold|work|come true)",
            r"complet(?:e|ing) the square(?: in| for| on)?(?= [A-Z]\d+ to\b)",
            # how the answer is to look
            r"leaving (?:your answer |it )?(?:an? |in )?(?:\w+ ){0,3}(?:surds?|fractions?|numbers?|form"
            r"|answer)(?: \w+){0,4}",
            r"written out(?: in full)?|in full|(?:as |in |into |to )?(?:one|a single) fraction|not (?:as )?"
            r"(?:a )?decimals?",
            r"(?:only|just) the (?:number|answer|result)|(?:(?<=^)|(?<=, )|(?<= , ))(?:numbers?|answer|result) only",
            r"(?:and )?(?:arrang|order|writ|sort)\w* (?:it |them |terms )?in (?:descending|ascending"
            r"|decreasing) (?:powers|order)(?: of [A-Z]\d+)?",
            r"fill(?: in)?(?: the)?(?: brackets| blanks?| gaps?)?",
            # solutions are real anyway
            r"for real [a-z]|(?:real|reals) only|real [A-Z]\d+ only|[A-Z]\d+ (?:(?:is|being) )?(?:a )?real"
            r"(?: number)?",
            # talk
            rf"(?:i|she|he|we|they) (?:really |just |still |simply )?{_CANNOT}|(?:neither|none) of us|not sure",
            r"you(?:'ll| will| may| might)? (?:probably |maybe |perhaps )?(?:want|need|have) to",
            r"if (?:possible|poss|that helps|that makes sense|i am right|need be)|no (?:idea|clue|luck|sweat"
            r"|rush|worries|problem)",
            r"(?:as|so) fast(?: as .{1,12})?|in other words|first of all|at first|in the first place"
            r"|other than that|any ?more",
            r"(?:for the )?(?:first|second|last|next) time|last (?:year|week|month|night|lesson)|next (?:week"
            r"|lesson|year)",
            r"(?:and )?hence|[a-z]'s",
        )
    )
)
"""Ways to speak whose words turn nothing, although some of them do elsewhere."""
_PERSONS = word_set("i we my our me us he she they you it i'm i've you'll")
_ALLOWED_IN_TALK = word_set("first last next before after again step minute minutes hour hours day days")
_ASKS = word_set(
    "wants needs asks asked wish like what which find solve give calculate work determine tell show"
    " write how get need"
    " want state express"
)


def turns(word: str, among: frozenset[str] = TURNS) -> bool:
    """Whether a word, an inflection of it or a slip for it asks for something else."""
    if word in _ALWAYS_KNOWN:
        return False
    return (
        _denies(word)
        or not among.isdisjoint(stems(word))
        or (word not in _KNOWN and len(word) > 4 and any(one_slip(word, meant) for meant in among))
    )


def nothing_else(skeleton: str, formulas: dict[str, str]) -> list[str] | None:
    """The names of the formulas that are asked about, or None where a word may ask for something else.

    A few numbers without more may be part of a story: beside them no thing of the world is passed over. Numbers in
    clauses of their own, as in "there are 2 i think", are no part of the question.
    """
    if len(re.findall(r"[a-z']+", skeleton)) > MAX_WORDS:
        return None
    every = re.findall(r"[A-Z]\d+", skeleton)
    numbers = not any(name[0] in "ZEF" for name in every)
    story = numbers and not any(says_what(name[0], formulas[name]) for name in every)
    names: list[str] = []
    for clause in re.split(r"[,;:.?!]", _IDIOMS.sub(" ", skeleton)):
        here = re.findall(r"[A-Z]\d+", clause)
        words = re.findall(r"(?<![^ ])[a-z']+(?![^ ])", clause)
        called = _called([formulas[name] for name in here]) if here and here[0][0] == "N" else frozenset()
        acts = _acts(here, words)
        if numbers and words and not acts and not _NUMERALS.isdisjoint(words):
            return None
        if not all(_touches_known(clause, name, called) for name in here):
            return None
        talk = not here and not _PERSONS.isdisjoint(words)
        asked = story or not _ASKS.isdisjoint(words)
        among = TURNS if asked else TURNS_HERE if acts and here else TURNS_TALK
        passed = {word for word in words if word in called or (talk and (_denies(word) or word in _ALLOWED_IN_TALK))}
        if any(turns(word, among) for word in words if word not in passed):
            return None
        names += [name for name in here if name[0] != "Q" or f"the {name}" not in clause] if acts else []
    return names


def _called(formulas: list[str]) -> frozenset[str]:
    """The names of the operation in the one formula of a clause: "the division 12/4"."""
    if len(formulas) != 1:
        return frozenset()
    return frozenset().union(*(names for signs, names in _SIGNS.items() if any(sign in formulas[0] for sign in signs)))


def _acts(here: list[str], words: list[str]) -> bool:
    """Whether the formulas of a clause are more than numbers in talk; what is joined on is not."""
    joined = not {"and", "then", "is", "put"}.isdisjoint(words) and _PERSONS.isdisjoint(words[:1])
    return not words or joined or any(name[0] != "Q" for name in here)


def _denies(word: str) -> bool:
    return word.endswith("n't") or word in ("not", "never", "dont", "cant", "didnt")


def _touches_known(clause: str, name: str, called: frozenset[str]) -> bool:
    before, _, after = clause.partition(name)
    head = _HEAD.search(before)
    near = [*before.split()[-1:], *after.split()[:1], *([head[1]] if head else [])]
    return all(re.fullmatch(r"[A-Z]\d+", word) is not None or word.split("'")[0] in _KNOWN | called for word in near)


def says_what(kind: str, formula: str) -> bool:
    """Whether a formula of a kind says what can be asked of it: an equation, a calculation of some length."""
    return kind == "Z" or (kind == "N" and len(re.findall(r"\d", re.sub(r"\d+(?:\.\d+)?", "1", formula))) > 2)
