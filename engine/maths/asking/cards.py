"""What the words say of one card of a deck, or of two or three, and the cards counted."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from functools import partial

from engine.maths.asking.experiments import article, compare, counted, plain_event
from engine.maths.asking.family import COUNT, whole, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.question import Question, Task
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num, integer

_RANKS = ("ace", "2", "3", "4", "5", "6", "7", "8", "9", "10", "jack", "queen", "king")
_SUITS = ("heart", "diamond", "club", "spade")
_RANK_WORDS = {
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
}


def _card_test(event: str) -> Callable[[tuple[str, str]], bool] | None:
    event = article(event)
    if " or " in event and event.startswith("not "):
        return None  # neither of the two, or not the one and else the other
    if " or " in event:
        tests = [_card_test(part) for part in re.split(r",? or |, ", event)]
        if any(test is None for test in tests):
            return None
        return lambda card: any(test(card) for test in tests if test is not None)
    if match := re.fullmatch(r"neither (?P<a>.+) nor (?P<b>.+)", event):
        either = _card_test(f"{match['a']} or {match['b']}")
        return None if either is None else partial(_is_not, either)
    if event.startswith("not "):
        other = _card_test(event[4:])
        return None if other is None else partial(_is_not, other)
    event = re.sub(r"(?: card)?s?$", "", event) if event not in ("aces",) else "ace"
    rank, suit = event, ""
    if match := re.fullmatch(r"(?P<rank>[\w]+) of (?P<suit>\w+)", event):
        rank, suit = match["rank"], match["suit"].removesuffix("s")
        if suit not in _SUITS:
            return None
    elif match := re.fullmatch(r"(?P<colour>red|black) (?P<rank>[\w ]+)", event):
        test = _card_test(match["rank"])
        red = match["colour"] == "red"
        return None if test is None else lambda card: test(card) and (card[1] in ("heart", "diamond")) == red
    rank = _RANK_WORDS.get(rank, rank)
    if rank in ("red", "black") and not suit:
        return lambda card: (card[1] in ("heart", "diamond")) == (rank == "red")
    if rank in _SUITS and not suit:
        return lambda card: card[1] == rank
    if rank in ("face", "picture", "court") and not suit:
        return lambda card: card[0] in ("jack", "queen", "king")
    if rank in _RANKS:
        return lambda card: card[0] == rank and (not suit or card[1] == suit)
    return None


def _is_not(test: Callable[[tuple[str, str]], bool], card: tuple[str, str]) -> bool:
    return not test(card)


def card(match: re.Match[str]) -> Question | None:
    """A question about one card of a deck; None when its event is not understood."""
    if re.search(r"\bcards$|^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b", match["event"].strip(), re.I):
        return None  # several cards
    return card_question(match["event"])


def card_question(said: str) -> Question | None:
    """A question about one card of a deck; None when its event is not understood."""
    event = article(re.sub(r"^(?:one |a )?card (?:that is|which is|is) ", "", plain_event(said)))
    test = _card_test(event)
    if test is None:
        return None
    deck = list(itertools.product(_RANKS, _SUITS))
    return counted(
        sum(map(test, deck)), len(deck), f"Find the probability of drawing a card that is {event} from 52 cards"
    )


def cards_question(said: str, count: int, *, replaced: bool) -> Question | None:
    """A question about two or three cards of a deck: all of a kind, none, at least one, of the same or another suit."""
    event = re.sub(r"\b(?:of them|cards?|are|is|being|drawn)\b", " ", plain_event(said))
    event = article(re.sub(r"\s+", " ", event))
    if not 2 <= count <= 3:
        raise NotAsked("I can count up to three cards.")
    how = "with" if replaced else "without"
    say = f"Find the probability of {event} in {count} cards drawn {how} replacement from 52"
    same = re.fullmatch(r"(?:of |from )?(?:the )?same (?P<what>suit|colou?r|rank|value)", event)
    if same:
        groups = {"suit": 13, "rank": 4, "value": 4}.get(same["what"], 26)
        return _drawn(list(range(1, count)), groups, groups, count, say, replaced=replaced)
    pair = re.fullmatch(r"(?:one|an?)? ?(?P<a>\w+) and (?:one|an?) (?P<b>\w+)", event)
    if pair and count == 2:
        first, second = (_card_test(pair[name]) for name in "ab")
        if first is None or second is None or pair["a"] == pair["b"]:
            return None
        deck = list(itertools.product(_RANKS, _SUITS))
        if any(first(card) and second(card) for card in deck):
            return None
        sizes = [integer(sum(map(test, deck))) for test in (first, second)]
        body = Mul((Num("2"), Div(sizes[0], Num("52")), Div(sizes[1], integer(52 if replaced else 51))))
        return worded(Task.PROBABILITY, "draws", body, say)
    some = re.fullmatch(
        rf"(?P<all>both|all|all (?:two|three)|two|three|{count})? ?(?P<none>neither|no|none)? ?(?:"
        rf"(?P<how>exactly|at least|at most) (?P<k>{COUNT}) )?(?:an? )?(?P<rest>[a-z0-9 ]+)",
        event,
    )
    if some is None or sum(map(bool, (some["all"], some["none"], some["how"]))) != 1:
        return None
    if some["all"] in ("two", "three", "2", "3") and NUMBERS.get(some["all"], some["all"]) not in (count, str(count)):
        return None
    test = _card_test(some["rest"])
    if test is None:
        return None
    fitting = sum(map(test, itertools.product(_RANKS, _SUITS)))
    k, word = (whole(some["k"]), some["how"]) if some["how"] else (0 if some["none"] else count, "exactly")
    return _suited(fitting, count, [j for j in range(count + 1) if compare(j, word, k)], say, replaced=replaced)


NUMBERS = {"two": 2, "three": 3}


def _drawn(places: list[int], fitting: int, group: int, count: int, say: str, *, replaced: bool) -> Question:
    """Cards like the first one: whatever that is, so many of the others are like it."""
    shares = [Div(integer(group - (0 if replaced else at)), integer(52 - (0 if replaced else at))) for at in places]
    body: Node = shares[0] if len(shares) == 1 else Mul(tuple(shares))
    return worded(Task.PROBABILITY, "draws", body, say)


def _suited(fitting: int, count: int, wanted: list[int], say: str, *, replaced: bool) -> Question | None:
    """So many cards of a kind, each way to draw them as a product."""
    good: list[Node] = []
    rest: list[Node] = []
    for way in itertools.product((True, False), repeat=count):
        left, total = [52 - fitting, fitting], 52
        shares: list[Node] = []
        for one in way:
            shares.append(Div(integer(left[one]), integer(total)))
            if not replaced:
                left[one] -= 1
                total -= 1
        (good if sum(way) in wanted else rest).append(Mul(tuple(shares)))
    if not good or not rest:
        return None
    fewer = good if len(good) <= len(rest) else rest
    ways: Node = fewer[0] if len(fewer) == 1 else Add(tuple(fewer))
    body = ways if len(good) <= len(rest) else Add((Num("1"), Neg(ways)))
    return worded(Task.PROBABILITY, "draws", body, say)
