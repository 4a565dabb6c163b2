"""Typing errors in any word of a question: `waht`, `teh sqaure`, `36 devided by 4`.

A word that is unknown to all of this package is compared with the words it knows. It is put right when the nearest
are one word, inflections of one word, or only words of conversation; where words of different meaning are as near, or
the nearest is one for which no slip is forgiven (a number, a negation), it stays. Words of three and four letters are
near to too many others: of them only the usual slips are known.
"""

from __future__ import annotations

import re
from functools import cache

from engine.maths.asking.chat import SMALL_TALK
from engine.maths.asking.free.asides import HARMLESS, is_mathematical
from engine.maths.asking.free.meaning import MEANINGFUL, may_matter
from engine.maths.asking.loose import NEUTRAL, TASK_WORDS
from engine.maths.asking.spelling import REAL_WORDS
from engine.maths.words import word_set

_SHORT = {
    slip: meant
    for meant, slips in {
        "the": "teh hte tge tthe teh eth thr",
        "what": "waht wht whta hwat whst wath waat",
        "when": "wen wehn whn whem hwen",
        "that": "taht tht thta",
        "this": "thsi tihs htis thsi",
        "then": "tehn hten",
        "with": "wiht wih wth wtih",
        "from": "fomr frmo",
        "and": "adn nad",
        "for": "ofr",
        "find": "fidn fnid fnd",
        "give": "giev gvie",
        "have": "ahve hvae",
        "into": "itno inot",
        "help": "hlep hepl",
        "need": "nede",
        "you": "yuo yoi",
        "can": "acn",
        "sum": "smu",
        "equal": "eqal",
        "divide": "devide dvide",
        "divided": "devided devidet",
        "dividing": "deviding",
        "which": "wich whch",
        "times": "tims tiems itmes tmes timse",
        "minus": "minsu mnius minuse",
        "plus": "plsu pluss pllus",
        "over": "ovre",
    }.items()
    for slip in slips.split()
}
_COMMON = word_set(
    "what when where which with this that these those then them find give have into show tell take make work write"
    " value equal term terms your solve using step help need"
)
"""Short words whose slips are two changed letters or a doubled one; any other slip may be another word."""
_FORGIVEN = TASK_WORDS | word_set(
    "solve simplify evaluate calculate compute determine factor factors factorise factorize expand expanded"
    " differentiate differential derivative integrate integral antiderivative equation equations inequality expression"
    " polynomial substitute substituting coefficient function multiply multiplied multiplying divide divided dividing"
    " subtract subtracted product quotient difference squared square cubed bracket brackets parentheses fraction"
    " fractions numerator denominator altogether together collect common reciprocal increased decreased percentage"
    " result answer number numbers variable unknown consecutive quadratic perimeter another complete completing"
    " formula single simplest grouping respect stationary slope highest isolate rearrange exactly value gradient"
    " function rewrite rewritten lowest simplified reduce cancel solution solutions satisfies subject"
)
_KNOWN_ELSEWHERE = word_set(
    "divine multiples multiplies squares squire squarer squad doubles deceased produces produce products deference"
    " residual terms teams form from forms valve values found pound sound house mouse hence fence whence pence sheep"
    " weight height sight might eight fight light tiles plums pulse spare scare stare factory actor tractor orange"
    " grange father farther gather rather feather weather whether leather another mother brother bother lumber cumber"
    " umber retract subtracts extract contract attract abstract quote equations expressions polynomials deriving"
    " driving excess except accept expect extract export insert invert convert covert devise device advise revise"
    " decide decided derided divider dividers fractional fracture friction faction action auction section function"
    " junction coefficients packet racket blanket basket locket rectify result insult consult adult anger answer"
    " solver silver slave salve resolve dissolve involve evolve revolve solved solves collects connect correct"
    " collected reject select reflect forum formal format former normal reform deform perform uniform numeral lumbar"
    " member remember cucumber commons command comment commit commute computer compete composite completed completes"
    " complex compile comply simply reduces educe seduce deduce induce isolated isolates insulate rearranged subjects"
    " project inject object highs sixteen sixty seventy seventh eighty eighth thirteen thirty fourteen forty fortune"
    " fifteen fifty nineteen ninety"
)
_WORD = re.compile(r"(?<![\\A-Za-z_^'])[A-Za-z]{3,20}(?![A-Za-z'(])")
_MAX_SLIPS = 5


@cache
def _known() -> frozenset[str]:
    return NEUTRAL | SMALL_TALK | HARMLESS | _FORGIVEN | _KNOWN_ELSEWHERE | REAL_WORDS | MEANINGFUL


def respelled(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The text with its slips put right, and what was changed; as it was where too much would have to be changed."""
    slips: list[tuple[str, str]] = []

    def right(match: re.Match[str]) -> str:
        meant = _meant(match[0].lower())
        if meant is None:
            return match[0]
        slips.append((match[0], meant))
        return meant

    put_right = _WORD.sub(right, text)
    return (put_right, slips) if len(slips) <= _MAX_SLIPS else (text, [])


@cache
def _meant(word: str) -> str | None:
    """What an unknown word is a slip for; None where it is known, or that cannot be told."""
    if word in _SHORT:
        return _SHORT[word]
    if word in _known() or may_matter(word):
        return None
    if 4 <= len(word) <= 6:
        common = {meant for meant in _COMMON if _fumbled(word, meant)}
        if common:
            return common.pop() if len(common) == 1 else None
    if len(word) < 5 or is_mathematical(word):
        return None
    near: dict[int, list[str]] = {}
    for known in _known():
        if len(known) >= 5 and abs(len(known) - len(word)) <= 2:
            near.setdefault(distance(word, known), []).append(known)
    for steps in (1, 2) if len(word) >= 8 else (1,):
        found = sorted(near.get(steps, []))
        if found:
            return _one_meaning(found)
    return None


def _fumbled(word: str, meant: str) -> bool:
    """Whether a word has two neighbours changed, or one letter twice."""
    if len(word) == len(meant):
        return sorted(word) == sorted(meant) and distance(word, meant) == 1
    return len(word) == len(meant) + 1 and any(
        word[at] == word[at + 1] and word[:at] + word[at + 1 :] == meant for at in range(len(meant))
    )


def _one_meaning(found: list[str]) -> str | None:
    """The one of the nearest words to take, when all of them come to the same."""
    if all(word in HARMLESS and not may_matter(word) for word in found):
        return found[0]
    stem = found[0][:5]
    if all(word.startswith(stem) for word in found) and found[0] in _FORGIVEN:
        return found[0]
    return None


def distance(first: str, second: str) -> int:
    """How many letters are missing, added, wrong or changed with their neighbour; 3 where it is more than 2."""
    if abs(len(first) - len(second)) > 2:
        return 3
    before, row = [0] * (len(second) + 1), list(range(len(second) + 1))
    for at, letter in enumerate(first, start=1):
        older, before = before, row
        row = [at]
        for to, other in enumerate(second, start=1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != other))
            if at > 1 and to > 1 and letter == second[to - 2] and first[at - 2] == other:
                cost = min(cost, older[to - 2] + 1)
            row.append(cost)
        if min(row) > 2:
            return 3
    return min(row[-1], 3)
