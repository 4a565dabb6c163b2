"""Bags of coloured balls: what is in them, how they are drawn, and the draws that fit the event."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable

from engine.maths.asking.experiments import CHANCE, OF, article, compare
from engine.maths.asking.family import COUNT, pattern, whole, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.question import Question, Task
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, integer

_COLOURS = "red|blue|green|yellow|white|black|orange|purple|pink|brown|grey|gray|silver|gold"
_COLOUR_WORDS = frozenset(_COLOURS.split("|"))
_THING = (
    r"(?:balls?|marbles?|counters?|beads?|sweets?|candies|discs?|tokens?|socks?|chips?|cubes?|pens?|apples?|tickets?)"
)
_DRAWN = r"(?:is|are) (?:drawn|picked|chosen|selected|taken|pulled)(?: out)?"
_DRAWS = tuple(
    pattern(expression)
    for expression in (
        rf"(?P<many>{COUNT})(?: {_THING})? {_DRAWN}(?: out)?(?: at random)?(?:,? (?P<how>with replacement"
        r"|without replacement|without being replaced|one after the other without replacement|at once"
        rf"|at the same time|together|simultaneously))?(?: at random)?[\s,.]+{CHANCE}{OF} "
        r"(?P<event>[^?]+?)",
        rf"{CHANCE}{OF} (?:a |an )?(?P<single>(?:{_COLOURS})(?: or (?:a |an )?(?:{_COLOURS}))*|not (?:a "
        rf"|an )?(?:{_COLOURS})|(?:a |an )?(?:non-(?:{_COLOURS})))(?: {_THING})?(?: {_DRAWN})?"
        r"(?: at random)?",
        rf"(?:you|i|we|someone) (?:draw|pick|choose|take)s? (?P<many>{COUNT})(?: {_THING})?"
        r"(?: at random)?(?:,? (?P<how>with replacement|without replacement|without putting (?:it"
        rf"|the first) back|at once|at the same time))?(?: at random)?[\s,.]+{CHANCE}{OF} "
        r"(?P<event>[^?]+?)",
        rf"{CHANCE}{OF} (?P<event>(?:both|two|all|one|at least|different|the same).*?) (?:if"
        rf"|when) (?P<many>{COUNT})(?: {_THING})? {_DRAWN}(?: at random)?(?:,? (?P<how>with replacement"
        r"|without replacement|at once|at the same time))?(?: at random)?",
    )
)


def urn(match: re.Match[str]) -> Question | None:
    """A question about drawing from a bag; None when it is not understood."""
    contents = match["contents"]
    for wording in _DRAWS:
        draws = wording.fullmatch(match["draws"])
        if draws:
            groups = draws.groupdict()
            if groups.get("single"):
                return draws_from(contents, 1, groups["single"], "")
            return draws_from(contents, whole(groups["many"]), groups["event"], (groups.get("how") or "").lower())
    return None


_OF_WHICH = re.compile(
    rf"(?P<all>{COUNT}) (?P<thing>[a-z]+),? (?:of which|and) (?P<n>{COUNT})(?: of (?:them|these|which))? (?:are|is)"
    r" (?P<kind>[a-z]+)",
    re.I,
)


def _kinds(contents: str) -> tuple[dict[str, int], str] | None:
    """(how many of each kind, what they all are): `4 white and 6 black marbles`, `7 good bulbs and 3 faulty bulbs`."""
    some = _OF_WHICH.fullmatch(contents.strip())
    if some is not None and whole(some["n"]) < whole(some["all"]):
        kind, thing = some["kind"].lower(), some["thing"].lower()
        return {kind: whole(some["n"]), "other": whole(some["all"]) - whole(some["n"])}, thing
    items: list[tuple[int, list[str]]] = []
    for part in re.split(r",? and |, ", contents):
        item = re.fullmatch(rf"(?:only )?(?P<n>{COUNT}) (?P<words>[a-z-]+(?: [a-z-]+)?)", part.strip(), re.I)
        if item is None:
            return None
        items.append((whole(item["n"]), item["words"].lower().split()))
    thing = items[-1][1][-1] if len(items[-1][1]) > 1 else ""
    urn: dict[str, int] = {}
    for number, words in items:
        plain = [word for word in words if not thing or word.rstrip("s") != thing.rstrip("s")]
        if len(plain) != 1 or plain[0] in urn:
            return None
        urn[plain[0]] = number
    return (urn, thing) if len(urn) > 1 else None


def draws_from(contents: str, many: int, event: str, how: str) -> Question | None:
    """A question about `many` draws from a bag; `how` with or without replacement; None when it is not understood."""
    found = _kinds(contents)
    if found is None:
        return None
    urn, thing = found
    if not all(kind in _COLOUR_WORDS for kind in urn):  # boys and girls, good and faulty: each is called as it is
        singular = {
            kind.removesuffix("s") if kind.endswith("s") and not kind.endswith("ss") else kind: size
            for kind, size in urn.items()
        }
        if len(singular) != len(urn):
            return None
        urn = singular
    if thing:
        event = re.sub(rf"\b{re.escape(thing.rstrip('s'))}(?:s|es)?\b", " ", event, flags=re.I)
    event = re.sub(
        r"^(?:it|they|the \w+(?: chosen| drawn| picked)?) (?:is|are|will be) ", "", event.strip(), flags=re.I
    )
    total = sum(urn.values())
    if not 1 <= many <= 4 or many > total or total > (60 if many > 1 else 100_000):
        raise NotAsked("I can count up to four draws from up to sixty things.")
    if many > 1 and not how:
        raise NotAsked("Say whether they are drawn with or without replacement.")
    event = re.sub(
        rf"\b{_THING}\b|\b(?:they are|them are|are|is|of them|being|drawn)\b", " ", article(event), flags=re.I
    )
    event = re.sub(r"\s+", " ", event).strip(" ,.")
    event = article(event)
    test = _urn_event(event, many, set(urn))
    if test is None:
        return None
    replaced = how.startswith("with replacement")
    good: list[Node] = []
    rest: list[Node] = []
    for colours in itertools.product(urn, repeat=many):
        left = dict(urn)
        shares: list[Div] = []
        for at, colour in enumerate(colours):
            shares.append(Div(integer(left[colour]), integer(total if replaced else total - at)))
            if not replaced:
                left[colour] = max(0, left[colour] - 1)
        path: Node = shares[0] if many == 1 else Mul(tuple(shares))
        if any(share.top == Num("0") for share in shares):
            continue  # there are not so many of this colour
        (good if test(Counter(colours)) else rest).append(path)
    say = f"Find the probability of {event} with {many} drawn from {contents}" + (f" ({how})" if many > 1 else "")
    body = _paths(good) if len(good) <= len(rest) or many == 1 else Add((Num("1"), Neg(_paths(rest))))
    return worded(Task.PROBABILITY, "draws", body, say)


def _paths(paths: list[Node]) -> Node:
    """The sum of the probabilities of draws, each a product along its way."""
    if not paths:
        return Num("0")
    return paths[0] if len(paths) == 1 else Add(tuple(paths))


def _urn_event(event: str, many: int, colours: set[str]) -> Callable[[Counter[str]], bool] | None:
    choice = "|".join(sorted(colours))
    if event.startswith("both") and many != 2:
        return None
    if match := re.fullmatch(
        rf"(?:both|all|all {_number_word(many)}|all {many}|{many}|{_number_word(many)}) (?P<c>{choice})s?", event
    ):
        wanted_colour = match["c"]
        return lambda drawn: drawn[wanted_colour] == many
    if many == 1:
        if match := re.fullmatch(
            rf"(?P<not>not |non-)?(?:a |an )?(?P<c>{choice})(?P<more>(?: or (?:a |an )?(?:{choice}))*)", event
        ):
            wanted = {match["c"], *re.findall(choice, match["more"] or "")}
            negative = bool(match["not"])
            if negative and len(wanted) > 1:
                return None
            return lambda drawn: bool(set(drawn) & wanted) != negative
        return None
    if match := re.fullmatch(rf"(?P<how>at least|exactly|at most) (?P<k>{COUNT}) (?P<c>{choice})s?", event):
        k, how, named = whole(match["k"]), match["how"], match["c"]
        return lambda drawn: compare(drawn[named], how, k)
    if match := re.fullmatch(rf"(?:no|neither|none) (?P<c>{choice})s?", event):
        missing = match["c"]
        return lambda drawn: drawn[missing] == 0
    if re.fullmatch(r"one (?:of each(?: colou?r)?)", event) and many == len(colours):
        return lambda drawn: len(drawn) == many
    if (match := re.fullmatch(rf"one (?P<a>{choice}) and one (?P<b>{choice})", event)) and many == 2:
        first, second = match["a"], match["b"]
        return lambda drawn: first != second and drawn[first] == drawn[second] == 1
    if re.fullmatch(r"(?:both |all |two )?(?:of )?(?:the )?same(?: colou?r)?|match(?:ing)?(?: pair)?", event):
        return lambda drawn: len(drawn) == 1
    if re.fullmatch(r"(?:of |two )?different colou?rs?", event):
        return lambda drawn: len(drawn) == many
    return None


def _number_word(many: int) -> str:
    return ("zero", "one", "two", "three", "four")[many]
