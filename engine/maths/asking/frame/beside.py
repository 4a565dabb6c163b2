"""The second look at the words beside one whole formula: whether any of them asks for something else.

The first (`rest`) wants every word to be known, which ordinary talk never is. A formula that says by itself what can be
asked of it (an equation in one letter, a calculation) or whose task is named needs less: no word may be one of those
that name another thing to be found, an operation, a condition or a judgement, and the words that touch the formula must
be known, for there an unknown one may be an operation ("truncate 9/4", "12*5 metres", "the norm of 3 - 5"). How the
question was read is shown to the student, so that a reading never passes for another one unseen.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re

from engine.maths.asking.chat import SMALL_TALK
from engine.maths.asking.free.asides import HARMLESS
from engine.maths.asking.free.meaning import stems
from engine.maths.asking.loose import NEUTRAL
from engine.maths.asking.spelling import one_slip
from engine.maths.asking.words import word_set

MAX_WORDS = 40
_OPERATIONS = word_set(
    "plus minus times add addition subtract subtraction multiply multiplication divide division sum difference product"
    " quotient double triple quadruple twice thrice half halve third square cube cubed root power exponent raise"
    " reciprocal inverse invert negative negate negation opposite percent percentage per remainder leftover increase"
    " decrease reduce more less fewer than extra swap reverse truncate factorial absolute modulus mod modulo binary base"
    " ratio proportion share split fraction part portion average mean median mode variance each every"
)
_OBJECTS = word_set(
    "vertex discriminant intercept graph plot sketch draw integral integrate integration antiderivative limit asymptote"
    " domain range image maximum minimum maximise minimise max min turning stationary tangent normal slope gradient"
    " derivative differential axis axes symmetry sequence series nth matrix vector probability chance degree"
    " coefficient constant digit prime multiple divisor lcm gcd hcf parity sign side sides inequality system identity"
    " converse negation logarithm log sine cosine tangent angle area volume perimeter circumference length width height"
    " depth distance speed velocity cost price profit age rule law property method step reason type kind name"
    " perpendicular parallel intersect intersection unit dozen pair code program latex excel table picture story poem joke clue hint word words letters"
)
_CONDITIONS = word_set(
    "positive integer natural rational irrational complex imaginary real between greater larger smaller bigger largest"
    " smallest biggest greatest least most lowest highest higher lower nearest round decimal place significant figure"
    " estimate approximate roughly exact only another other else different except unless without instead rather exclude"
    " ignore skip omit not never none nor neither unlike whenever assuming suppose condition degree radian interval"
    " below above under over second first last next previous again nobody but standard form mixed improper scientific"
)
_JUDGEMENTS = word_set(
    "prove proof show special sense middle verify check confirm true false wrong incorrect mistake error agree claim believe compare classify"
    " identify describe define mean meaning explain why count translate convert spell rewrite copy similar example like"
    " likewise same equivalent equal scratch nevermind disregard undo cancel typo meant correction"
)
_WORLD = word_set(
    "km metre meter mile cm mm kg gram litre liter hour minute second day week month year dollar euro pound penny cent"
    " pay paid spend spent buy bought sell sold earn owe people person student child children apple ticket bag box"
    " bottle book pen coin sweet marble card dice money bank interest discount tax fence garden field tank car train bus"
    " walk run drive travel celsius fahrenheit temperature weigh weight mass old older young younger tall taller wide"
    " long longer fast slow heavy many much few"
)
_TURNS_HERE = _OPERATIONS | _OBJECTS | _CONDITIONS | _JUDGEMENTS
TURNS = _TURNS_HERE | _WORLD
"""Words, without their inflections, beside which a formula is not read by itself."""
_TURNS_TALK = (_OPERATIONS | _OBJECTS | _CONDITIONS) - word_set(
    "each every part share fraction extra more less than per rule law property method step reason type kind name unit"
    " pair word words letter letters hint clue age limit normal table code latex image range over under form standard place"
    " cube power root third mean mode"
) | word_set("prove scratch nevermind disregard undo cancel typo meant correction")  # fmt: skip
"""Those of them that restrict an answer, go on with it, name something else or take something back, wherever they stand."""
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
    | word_set(
        "answer answers equation equations expression problem question what whats what's which find get give for the of in"
        " to is and it its it's me please my this by value values solution solutions do does did with from then so now here"
        " there that these those also just function formula polynomial trinomial binomial quadratic linear i we you he she"
        " they us our your a an as on at have has had are was were be been can could will would should let any become becomes fits fit letter terms down up"
        " fulfils fulfills together two three four five fractions list"
    )
)
_ALWAYS_KNOWN = word_set("really mainly exactly either otherwise reader there")
_HEAD = re.compile(r"(?:the |a |an |its |my |this )*([a-z']+) of (?:the |this |these |that )*$")


_IDIOMS = re.compile(
    r"\b(?:(?:(?:it )?(?:by|using|with|via|through|use|apply(?:ing)?|follow(?:ing)?) )?(?:the |a |your )?"
    r"(?:(?:ac|grid|box|table|area|split|splitting|cross|balance|balancing|factor|usual|normal|same|right|correct|standard) )+"
    r"(?:method|technique|approach|way|trick|order of operations)"
    r"|(?:by )?(?:clear|divid|multiply|expand|simplify|rearrang|collect|subtract|add|flip)(?:e|ing)?(?: \w+){0,3} first"
    r"|split(?:ting)? the middle term|(?:(?<=[A-Z]\d )|(?<=^))the middle term to|(?:make|so that) both sides|written out(?: in full)?|in full|flip and|in other words|(?:as|so) fast(?: as .{1,12})?|first of all|at first|in the first place|other than that|second time"
    r"|for the (?:first|second|last|next) time|if (?:possible|poss|that helps|that makes sense|i am right|need be)|not sure|you(?:'ll| will| may| might)? (?:probably |maybe |perhaps )?(?:want|need|have) to|for real [a-z]|(?:real|reals) only"
    r"|(?:i|she|he|we|they) (?:really |just |still |simply )?(?:can't|cant|cannot|can not|couldn't|could not|don't know how to|do not know how to)"
    r"|(?:on|to|onto|over to) (?:one|the (?:left|right|same|other)) side|[A-Z]\d+ (?:(?:is|being) )?(?:a )?real(?: number)?"
    r"|(?:both|two|the two) sides(?: of)?|makes?(?= [A-Z]\d)|(?<=[A-Z]\d )(?:true|agree|hold|work|come true)|(?:(?<=^)|(?<=, )|(?<= , ))(?:numbers?|answer|result) only"
    r"|(?:only|just) the (?:number|answer|result)|not (?:as )?(?:a )?decimals?|(?:the )?\w+ brackets? first|(?:and )?hence"
    r"|first (?:removing|taking|expanding|multiplying|clearing|factoring|collecting|simplifying)(?: \w+){0,4}|(?:neither|none) of us|any ?more|(?:do |doing )?(?:the )?(?:brackets?|parentheses) first"
    r"|last (?:year|week|month|night|time|lesson)|next (?:week|lesson|year)|no (?:idea|clue|luck|sweat|rush|worries|problem))\b"
)
_PERSONS = word_set("i we my our me us he she they you it i'm i've you'll")
_ALLOWED_IN_TALK = word_set("first last next before after again step minute minutes hour hours day days")
_ASKS = word_set(
    "wants needs asks asked wish like what which find solve give calculate work determine tell show write how get need want state express"
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

    A few numbers without more may be part of a story: beside them no word of the world is passed over. Numbers in clauses of their own, as in "there are 2 i think", are no part of the question.
    """
    if len(re.findall(r"[a-z']+", skeleton)) > MAX_WORDS:
        return None
    names: list[str] = []
    numbers = re.search(r"[ZEF]\d", skeleton) is None
    numeric = numbers and not any(says_what(name[0], formulas[name]) for name in re.findall(r"[A-Z]\d+", skeleton))
    for clause in re.split(r"[,;:.?!]", _IDIOMS.sub(" ", skeleton)):
        here = re.findall(r"[A-Z]\d+", clause)
        words = re.findall(r"(?<![^ ])[a-z']+(?![^ ])", clause)
        called = _called([formulas[name] for name in here]) if here and here[0][0] == "N" else frozenset()
        if not all(_touches_known(clause, name, called) for name in here) or (
            numbers and not _NUMERALS.isdisjoint(words) and _acts(here, words) == (not words)
        ):
            return None
        among = _TURNS_HERE if _acts(here, ["x"]) else _TURNS_TALK
        among = TURNS if numeric or not _ASKS.isdisjoint(words) else among
        personal = not here and not _PERSONS.isdisjoint(words)
        called = _called([formulas[name] for name in here]) if here and here[0][0] == "N" else frozenset()
        if any(
            turns(word, among)
            for word in words
            if word not in called and not (personal and (_denies(word) or word in _ALLOWED_IN_TALK))
        ):
            return None
        names += [name for name in here if name[0] != "Q" or f"the {name}" not in clause] if _acts(here, words) else []
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
    """Whether a formula of a kind of `pieces` says what can be asked of it: an equation, a calculation of some length."""
    return kind == "Z" or (kind == "N" and len(re.findall(r"\d", re.sub(r"\d+(?:\.\d+)?", "1", formula))) > 2)
