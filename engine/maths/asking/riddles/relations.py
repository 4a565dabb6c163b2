"""Clauses that make an equation: "twice a number is 5 more than 12", "you get 40", "it exceeds 20 by 7"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from engine.maths.asking.riddles import value as say
from engine.maths.asking.riddles.nouns import Spoken
from engine.maths.asking.riddles.phrases import Phrases
from engine.maths.asking.riddles.value import Value

Equation = tuple[Value, Value]
_BE = "is|are|was|were|be|equals|equal|="
_MAKES = (
    "makes|make|gives|give|yields|yield|becomes|leaves|leave|brings|produces|totals|total|lies|lie|reaches|making|giving"
    "|leaving|yielding|equalling|equaling|made|gave|left|returns"
)
_ONE = "i|you|we|one|he|she|they|somebody|someone"
EQUALS: tuple[str, ...] = (
    f"(will|would|must|should|then|now) {_BE} (now) (also) (equal) (to)",
    f"(will|would|must|should|then|now) {_MAKES} (me|you|us|a) (result) (of)",
    "(will|would) results|result|resulting in",
    "(will|would) comes|come|amounts|amount|adds|add (out) (up) to|as|at", "comes out as|at",
    "has|have the|a value|sum|total (of)", "(will) turns|turn into", "ends|end up as|at", "is (also) identical to",
    "sums|sum to",
)  # fmt: skip
"""The words between two sides that are equal."""
_SUMMED: tuple[str, ...] = (
    "make|makes|give|gives|total|totals (together)", "(together) add|adds|come|comes|amount (up) to",
    "(together) sum to", "(together) have the|a sum|total (of)",
    "together|altogether make|makes|give|gives|are|is|equal|equals|total|come|have (to)", "in total make|are|give",
    "added (together) give|make|are|is|gives|makes", "are together", "(together) have sum",
)  # fmt: skip
_ALL_SUMMED: tuple[str, ...] = (
    "(together) them_ (that|which) (together) are|is|make|have W together|altogether", "them_ (that|which) total W",
    "together (,) (them_) are|is|make W", "them_ (with) (have|has) (with) a|the sum|total of|equal (to) W",
    "with|have a|the sum|total (of) W", "divide|split W into them_", "them_ (together) are W",
    "(you|we|i) add|adding|adds them_ (together|up) (,) (you|we|i) get|gives|have W", "in total them_ are|make W",
    "whose|and sum|total is|equals W",
)  # fmt: skip
_ALL_MULTIPLIED: tuple[str, ...] = (
    "(them_) (that|which) multiply|multiplied (together) (to) (give|make|get) W", "their product is W",
    "(them_) (that|which) (with|have|has) (with) a|the product of|equal (to) W",
    "(you|we|i) multiply|multiplying them_ (together) (,) (you|we|i) get|gives|have W",
    "(them_) multiplied (together) are|is|gives W",
)  # fmt: skip
RESULTS: tuple[str, ...] = (
    f"{_ONE} (will|should|would|then|now|can) (then|now) get|gets|got|have|has|had|obtain|obtains|"
    "obtained|reach|reaches|find|read|see|receive|receives (got) (to) W",
    f"{_ONE} (will|should|would|then|now) get|have|obtain (as) a|the result|answer|total (of) W",
    f"{_ONE} (will|should|would|then|now) end|ends|ended|finish|finished|come|comes|arrive|arrives|land "
    "(up) (out) with|at|on|to W",
    f"{_ONE} (am|are|is|was|will|would) (be) left with W", f"{_ONE} are|is at W", "am|was|were|is|are left with W",
    "W is|are|was|will (be) left (over)", "W remain|remains|remained|will (remain)", "W is what remains|results",
    "W is|was the result|outcome|answer", "W comes|come|came out", "W results|appears|result|appear",
    "out comes|came W", "W is obtained|reached", "(so) (as) to get|give|make|obtain|leave|reach|have W",
    "(it) comes to W", "have|had|has|gets|got W", "is|was|becomes W now|afterwards", "ends|end (up) with|at W",
    "is left with W", "get|getting|obtain W",
)  # fmt: skip
"""What comes of the actions so far."""


def equal(phrases: Phrases, at: int) -> Iterator[int]:
    """Where the right side begins, behind words for `equals`."""
    for template in EQUALS:
        for _, end in phrases.match(template, at, _nothing):
            yield end + (phrases.word(end) == ",")


def relations(phrases: Phrases, at: int, spoken: Spoken) -> Iterator[tuple[Equation, int]]:
    """Every equation that a clause with a subject can say."""
    reads = phrases.reads(spoken)
    for left, end in phrases.whole(at, spoken):
        for start in (end, end + 1) if phrases.word(end) == "," else (end,):
            for begin in equal(phrases, start):
                for right, last in phrases.whole(begin, spoken):
                    yield (left, right), last
            yield from _compared(phrases, left, start, spoken)
    for (one, other), end in phrases.match("E and E", at, reads):
        yield from _of_two(phrases, one, other, end, spoken)
    for (one, other), end in phrases.match("whose|its P and P", at, reads):
        yield from _of_two(phrases, one, other, end, spoken)
    for (_, share), end in phrases.match("U of which N percent", at, reads):
        for begin in equal(phrases, end):
            for right, last in phrases.whole(begin, spoken):
                yield (say.times(say.over(share, say.number("100")), spoken.unknown), right), last


def _of_two(phrases: Phrases, one: Value, other: Value, end: int, spoken: Spoken) -> Iterator[tuple[Equation, int]]:
    """`A and B together make C`, `A and B multiplied give C`, `A and B are equal`."""
    reads = phrases.reads(spoken)
    for template in _SUMMED:
        for (right,), last in phrases.match(f"{template} W (together|altogether)", end, reads):
            yield (say.plus(one, other), right), last
    for template in ("are|is|make W together|altogether", "are W in total"):
        for (right,), last in phrases.match(template, end, reads):
            yield (say.plus(one, other), right), last
    for (right,), last in phrases.match(
        "multiplied (together|with) (each) (other) give|make|gives|makes|are|is W", end, reads
    ):
        yield (say.times(one, other), right), last
    for (right,), last in phrases.match("multiply (together) to (give|make) W", end, reads):
        yield (say.times(one, other), right), last
    for template in (
        "(will) are|is|be (the) (exactly) same|equal|alike|equals",
        "coincide|agree|match",
        "give the same (result)",
    ):
        for _, last in phrases.match(template, end, reads):
            yield (one, other), last
    for (by,), last in phrases.match("differ by W", end, reads):
        yield (say.minus(one, other), by), last


def about_all(phrases: Phrases, at: int, spoken: Spoken) -> Iterator[tuple[Equation, int]]:
    """What is said of all numbers together: `they add up to 40`, `both make 90`, `that differ by 8`."""
    if len(spoken.items) < 2:
        return
    reads = phrases.reads(spoken)
    total, product = spoken.items[0], spoken.items[0]
    for item in spoken.items[1:]:
        total, product = say.plus(total, item), say.times(product, item)
    sums = [f"(together) (them_) (that|which|to) (together) {words} W (together|altogether)" for words in _SUMMED]
    for template in (*sums, *_ALL_SUMMED):
        for said, end in phrases.match(template, at, reads):
            yield (total, said[-1]), end
    for template in _ALL_MULTIPLIED:
        for said, end in phrases.match(template, at, reads):
            yield (product, said[-1]), end
    if len(spoken.items) == 2:
        apart = say.minus(spoken.items[0], spoken.items[1])
        for template in (
            "(them_) (that|which) differ by W",
            "(them_) (that|which) (with|have) (with) a|the difference of W",
            "them_ are W apart",
        ):
            for said, end in phrases.match(template, at, reads):
                yield (apart, said[-1]), end


def _compared(phrases: Phrases, left: Value, at: int, spoken: Spoken) -> Iterator[tuple[Equation, int]]:
    """`exceeds A by B`, `is greater than A by B`, `is as much above A as it is below B`."""
    reads = phrases.reads(spoken)
    for template, sign in (
        ("exceeds|exceed|surpasses E by E", 1),
        ("is|are greater|larger|more|bigger|higher than E by E", 1),
        ("is|are less|smaller|fewer|lower than E by E", -1),
        ("falls|fall short of E by E", -1),
    ):
        for (base, by), end in phrases.match(template, at, reads):
            yield (left, (say.plus if sign > 0 else say.minus)(base, by)), end
    more, less = "above|over", "below|under"
    for first, other, up in (
        (f"is (by) as much|far {more}", less, True), (f"is (by) as much|far {less}", more, False),
        ("is (by) as much greater|larger|more|bigger than", "less|smaller|fewer than", True),
        ("is (by) as much less|smaller|fewer than", "greater|larger|more|bigger than", False),
        ("exceeds", "", True),
        ("falls short of", "", False),
    ):  # fmt: skip
        if other:
            joined = f"{first} E as (it|itself) (is) {other} E"
        elif up:
            joined = "exceeds E by as much as it|itself falls|is short|less of|than E"
        else:
            joined = "falls short of E by as much as it exceeds E"
        for (one, two), end in phrases.match(joined, at, reads):
            above, below = (one, two) if up else (two, one)
            yield (say.minus(left, above), say.minus(below, left)), end
    for (one, two), end in phrases.match("is as far|distant (away) from E as (it) (is) from E", at, reads):
        yield (say.size_of(say.minus(left, one)), say.size_of(say.minus(left, two))), end
    for kind, exponent in (("square", 2), ("cube", 3)):
        for (right,), end in phrases.match(f"has a|the|as {kind} (that|which) (is|equals|of) W", at, reads):
            yield (say.power(left, exponent), right), end
    for (base, by), end in phrases.match("differs|differ from E by E", at, reads):
        yield (say.size_of(say.minus(left, base)), by), end


def results(phrases: Phrases, at: int, spoken: Spoken) -> Iterator[tuple[Value, int]]:
    """What comes of the actions so far: `you get 40`, `and 49 remain`, `giving 12`."""
    spoken = replace(spoken, so_far=None)  # `it` is the number here: a result is not told by itself
    reads = phrases.reads(spoken)
    for template in RESULTS:
        for said, end in phrases.match(template, at, reads):
            yield said[-1], end
    for begin in equal(phrases, at):
        for value, end in phrases.whole(begin, spoken):
            if value.text != spoken.unknown.text:
                yield value, end


def _nothing(name: str, at: int) -> Iterator[tuple[Value, int]]:
    del name, at
    yield from ()


__all__ = ["EQUALS", "Equation", "about_all", "equal", "relations", "results"]
