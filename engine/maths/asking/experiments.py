"""What the words say of dice, coins and cards, and the outcomes counted.

Every outcome of a small experiment is written down and counted, so an event is what its words say and nothing else.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from functools import partial

from engine.maths.asking.family import COUNT, whole, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.question import Question, Task
from engine.maths.tree import Add, Div, Func, Listing, Neg, Node, Num, Pow, integer

CHANCE = r"(?:(?:what(?:'s| is|) |find |calculate |compute |determine |work out |give )?(?:the |a )?(?:probability|chance|chances)|how likely is it)"
OF = r"(?: of| that| to|,)?(?: (?:getting|rolling|throwing|obtaining|having|you get|you roll|you throw|we get|get|roll|there (?:is|are)|it is|one gets|drawing|picking|choosing|selecting|you draw|you pick|it shows|it lands on|the result is|the outcome is|the number is))?"


MAX_LISTED = 12


def counted(favourable: int, outcomes: int, say: str, listed: Sequence[Node] = ()) -> Question:
    """A question answered by counting; `listed` are the favourable outcomes where they are few enough to be shown."""
    body = Div(integer(favourable), integer(outcomes))
    values = (("favourable", Listing(tuple(listed), "", "")),) if 0 < len(listed) <= MAX_LISTED else ()
    return worded(Task.PROBABILITY, "probability", body, say, values=values)


def article(text: str) -> str:
    """An event in lower case without the words that only lead to it."""
    text = re.sub(
        r"^(?:(?:a|an|the|any|to get|getting|rolling|throwing|drawing|obtaining|it is|is|be|being|that|of) )+",
        "",
        text.strip(" ,."),
        flags=re.I,
    )
    return re.sub(r"\s+", " ", text).lower()  # fmt: skip


def compare(found: int, how: str, k: int) -> bool:
    """Whether a count is `at least`, `exactly`, ... k."""
    return {
        "at least": found >= k, "exactly": found == k, "at most": found <= k, "more than": found > k,
        "fewer than": found < k, "less than": found < k,
    }[how]  # fmt: skip


_SIZES: tuple[tuple[str, Callable[[int, int], bool]], ...] = (
    (r"(?:greater|more|higher|bigger|larger) than or equal to|at least|not less than", lambda n, k: n >= k),
    (r"(?:less|smaller|lower|fewer) than or equal to|at most|not (?:more|greater) than|no more than", lambda n, k: n <= k),
    (r"(?:greater|more|higher|bigger|larger) than|over|above", lambda n, k: n > k),
    (r"(?:less|smaller|lower|fewer) than|under|below", lambda n, k: n < k),
    (r"exactly|equal to|of|is|equals", lambda n, k: n == k),
    (r"a multiple of|divisible by|multiple of", lambda n, k: n % k == 0),
    (r"not", lambda n, k: n != k),
)  # fmt: skip
_PRIMES = frozenset((2, 3, 5, 7, 11, 13, 17))
_SORTS: dict[str, Callable[[int], bool]] = {
    "even": lambda n: n % 2 == 0,
    "odd": lambda n: n % 2 == 1,
    "prime": lambda n: n in _PRIMES,
    "square": lambda n: n in (1, 4, 9, 16),
    "perfect square": lambda n: n in (1, 4, 9, 16),
    "factor of 6": lambda n: 6 % n == 0,
}


def _size_test(text: str) -> Callable[[int], bool] | None:
    """What the words say of one number: `4`, `at least 5`, `even number`, `a 2 or a 5`."""
    text = article(text)
    text = re.sub(r"^(?:number|result|score|value|total|sum)(?: that is| which is)? ", "", text)
    text = re.sub(r"(?: number| on (?:the|a|it)(?: die| dice)?)$", "", text)
    text = article(text)
    if " or " in text and text.startswith("not "):
        return None  # neither of the two, or not the one and else the other
    if " or " in text and "equal to" not in text:
        tests = [_size_test(part) for part in re.split(r",? or |, ", text)]
        if any(test is None for test in tests):
            return None
        return lambda n: any(test(n) for test in tests if test is not None)
    if text in _SORTS:
        return _SORTS[text]
    if re.fullmatch(COUNT, text):
        wanted = whole(text)
        return lambda n: n == wanted
    for words, test in _SIZES:
        match = re.fullmatch(rf"(?:{words}) (?P<k>{COUNT})", text)
        if match:
            k = whole(match["k"])
            if k == 0:
                return None
            return lambda n, test=test, k=k: test(n, k)  # type: ignore[misc]
    return None


def dice(match: re.Match[str]) -> Question | None:
    """A question about one to three dice; None when its event is not understood."""
    groups = match.groupdict()
    count = 1
    if groups.get("repeat") == "twice" and (groups.get("dice") or groups.get("pair")):
        return None
    if groups.get("dice"):
        count = whole(groups["dice"])
    elif groups.get("pair") or groups.get("twice") == "twice" or groups.get("repeat") == "twice":
        count = 2
    elif groups.get("twice"):
        count = 3
    event = re.sub(r"\s+", " ", groups["event"].strip().lower())
    outcomes = list(itertools.product(range(1, 7), repeat=count))
    test = _dice_event(event, count)
    if test is None:
        return None
    good = [outcome for outcome in outcomes if test(outcome)]
    say = f"Find the probability of {event} with {count} fair {'die' if count == 1 else 'dice'}"
    shown: list[Node] = [
        integer(dice[0]) if count == 1 else Listing(tuple(map(integer, dice)), "(", ")") for dice in good
    ]
    return counted(len(good), len(outcomes), say, shown)


def _dice_event(event: str, count: int) -> Callable[[tuple[int, ...]], bool] | None:
    plain = article(event)
    if count == 1:
        single = _size_test(event)
        return None if single is None else partial(_first_fits, single)
    total = re.fullmatch(
        r"(?:sum|total)(?: of (?:the )?(?:two |three )?(?:numbers|dice|points|faces|results))?(?: of| is| equal to| that is|:)? ?(?P<rest>.+)",
        plain,
    )
    if total:
        test = _size_test(total["rest"])
        return None if test is None else partial(_sum_fits, test)
    if (
        re.fullmatch(r"doubles?|same number(?: (?:twice|on both(?: dice)?))?|two equal numbers|pair", plain)
        and count == 2
    ):
        return lambda dice: len(set(dice)) == 1
    if re.fullmatch(r"(?:two )?different numbers|no doubles?", plain):
        return lambda dice: len(set(dice)) == count
    both = re.fullmatch(
        r"(?:both|all)(?: (?:dice|numbers))?(?: (?:are|show|showing|being))? (?P<rest>.+?)(?: numbers)?", plain
    )
    if both or re.fullmatch(r"two (?:\w+)", plain):
        rest = both["rest"] if both else plain.removeprefix("two ")
        if not both and count != 2:
            return None
        test = _size_test(re.sub(r"(?<=ven|dd)s$|(?<=[a-z])es$|s$", "", rest) if rest not in _SORTS else rest)
        return None if test is None else partial(_all_fit, test)
    some = re.fullmatch(rf"(?P<how>at least|exactly|at most) (?P<k>{COUNT}) (?P<rest>.+)", plain)
    if some:
        if some["k"] in ("a", "an"):
            return None  # at least a 5: one five, or a number from 5 up
        rest = some["rest"]
        words = {"sixes": "six", "fives": "five", "fours": "four", "threes": "three", "twos": "two", "ones": "one"}
        test = _size_test(words.get(rest, rest))
        k, how = whole(some["k"]), some["how"]
        if test is None:
            return None
        return partial(_some_fit, test, how, k)
    none = re.fullmatch(r"no (?P<rest>\w+)", plain)
    if none:
        words = {"sixes": "six", "fives": "five", "fours": "four", "threes": "three", "twos": "two", "ones": "one"}
        test = _size_test(words.get(none["rest"], none["rest"]))
        return None if test is None else partial(_some_fit, test, "exactly", 0)
    return None


def _first_fits(test: Callable[[int], bool], dice: tuple[int, ...]) -> bool:
    return test(dice[0])


def _sum_fits(test: Callable[[int], bool], dice: tuple[int, ...]) -> bool:
    return test(sum(dice))


def _all_fit(test: Callable[[int], bool], dice: tuple[int, ...]) -> bool:
    return all(map(test, dice))


def _some_fit(test: Callable[[int], bool], how: str, k: int, dice: tuple[int, ...]) -> bool:
    return compare(sum(map(test, dice)), how, k)


def coins(match: re.Match[str]) -> Question | None:
    """A question about tosses of a fair coin; None when its event is not understood."""
    groups = match.groupdict()
    said = [groups[key] for key in ("times", "coins", "repeat", "tosses") if groups.get(key)]
    said = [words for words in said if words.lower() not in ("a", "an", "one", "once", "1")]
    if len(said) > 1:
        return None
    words = (said[0] or "one").lower().removesuffix(" times") if said else "one"
    count = {"once": 1, "twice": 2}.get(words) or whole(words)
    if not 1 <= count <= 60:
        raise NotAsked("I can count up to sixty tosses.")
    event = article(groups["event"])
    test = _coin_event(event, count)
    if test is None:
        return None
    say = f"Find the probability of {event} with {count} toss{'es' if count > 1 else ''} of a fair coin"
    if count == 1:
        return counted(int(test(0)) + int(test(1)), 2, say)
    good = [heads for heads in range(count + 1) if test(heads)]
    rest = [heads for heads in range(count + 1) if not test(heads)]
    if not good or not rest:
        return counted(2**count if good else 0, 2**count, say)
    body = _tosses(good, count) if len(good) <= len(rest) else Add((Num("1"), Neg(_tosses(rest, count))))
    return worded(Task.PROBABILITY, "tosses", body, say)


def _tosses(heads: Sequence[int], count: int) -> Node:
    """The share of the 2^count orders that have one of these numbers of heads."""
    ways = tuple(Func("binomial", (integer(count), integer(k))) for k in heads)
    return Div(ways[0] if len(ways) == 1 else Add(ways), Pow(Num("2"), integer(count)))


def _coin_event(event: str, count: int) -> Callable[[int], bool] | None:
    """What the words say of the number of heads."""
    if match := re.fullmatch(
        rf"(?:(?P<how>exactly|at least|at most|more than|fewer than|less than) )?(?P<k>{COUNT}) (?P<side>head|tail)s?",
        event,
    ):
        k, how, tails = whole(match["k"]), match["how"] or "exactly", match["side"] == "tail"
        if match["how"] is None and k < count and count > 1:
            raise NotAsked(f"Say whether exactly or at least {k} {match['side']}s are meant.")
        return lambda heads: compare(count - heads if tails else heads, how, k)  # fmt: skip
    if event in ("head", "heads", "tail", "tails") and count == 1:
        return lambda heads: heads == (1 if event.startswith("h") else 0)
    if match := re.fullmatch(
        r"(?P<how>all|both|only|no) (?:coins )?(?:land(?:ing)? (?:on )?|show(?:ing)? |are |being )?(?P<side>head|tail)s?(?: every time)?",
        event,
    ):
        wanted = count if (match["how"] != "no") == (match["side"] == "head") else 0
        return lambda heads: heads == wanted
    return None


_RANKS = ("ace", "2", "3", "4", "5", "6", "7", "8", "9", "10", "jack", "queen", "king")
_SUITS = ("heart", "diamond", "club", "spade")
_RANK_WORDS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
               "ten": "10"}  # fmt: skip


def _card_test(event: str) -> Callable[[tuple[str, str]], bool] | None:
    event = article(event)
    if " or " in event and event.startswith("not "):
        return None  # neither of the two, or not the one and else the other
    if " or " in event:
        tests = [_card_test(part) for part in re.split(r",? or |, ", event)]
        if any(test is None for test in tests):
            return None
        return lambda card: any(test(card) for test in tests if test is not None)
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
    event = article(re.sub(r"^(?:one |a )?card (?:that is|which is|is) ", "", match["event"]))
    test = _card_test(event)
    if test is None:
        return None
    deck = list(itertools.product(_RANKS, _SUITS))
    return counted(
        sum(map(test, deck)), len(deck), f"Find the probability of drawing a card that is {event} from 52 cards"
    )
