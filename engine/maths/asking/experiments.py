"""What the words say of dice, coins and numbers, and the outcomes counted; cards are in `cards`.

Every outcome of a small experiment is written down and counted, so an event is what its words say and nothing else.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Sequence
from functools import partial

from engine.maths.asking.family import COUNT, whole, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.evaluate import exact
from engine.maths.question import Question, Task
from engine.maths.render import to_text
from engine.maths.tree import Add, Div, Func, Listing, Mul, Neg, Node, Num, Pow, integer

CHANCE = (
    r"(?:(?:what(?:'s| is|) |find |calculate |compute |determine |work out |give )?(?:the "
    r"|a )?(?:probability|chance|chances)|how likely is it)"
)
OF = (
    r"(?: of| that| to|,)?(?: (?:getting|rolling|throwing|obtaining|having|you get|you roll|you throw"
    r"|we get|get|roll|there (?:is|are)|it is|one gets|drawing|picking|choosing|selecting|you draw"
    r"|you pick|it shows|it lands on|the result is|the outcome is|the number is))?"
)


MAX_LISTED = 12
MAX_OUTCOMES = 10_000
_LEADS = re.compile(
    r"^(?:(?:it|the (?:spinner|die|dice|card|ball|number|result|outcome|score|arrow|pointer|coin"
    r"|ticket|integer)|they|you|we|both dice|the number (?:chosen|shown|drawn)|the card(?: drawn)?)"
    r" (?:lands? on|shows?|stops? on|is|are|will be|comes? up|will show|get|gives?|lands?"
    r"|turn(?:s)? up|come up|points? to)|(?:to )?(?:get|obtain|roll|score|land(?:ing)? on"
    r"|stop(?:ping)? on)) "
)


_SIGNS = {">=": "at least", "<=": "at most", "≥": "at least", "≤": "at most", ">": "greater than", "<": "less than",
          "=": "is"}  # fmt: skip


def plain_event(said: str) -> str:
    """An event in lower case, without the words that only say that something is the result."""
    event = re.sub(r"\s+", " ", said.strip(" ,.").lower())
    for sign, words in _SIGNS.items():
        event = event.replace(sign, f" {words} ")
    event = re.sub(r"\s+", " ", event).strip()
    event = re.sub(r"^not (?:rolling|throwing|getting|drawing|picking|scoring) ", "not ", event)
    event = re.sub(r"^(?:of|that|to) ", "", event)
    return _LEADS.sub("", event)


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
    return re.sub(r"\s+", " ", text).lower()


def compare(found: int, how: str, k: int) -> bool:
    """Whether a count is `at least`, `exactly`, ... k."""
    return {
        "at least": found >= k,
        "exactly": found == k,
        "at most": found <= k,
        "more than": found > k,
        "fewer than": found < k,
        "less than": found < k,
    }[how]


_SIZES: tuple[tuple[str, Callable[[int, int], bool]], ...] = (
    (r"(?:greater|more|higher|bigger|larger) than or equal to|at least|not less than", lambda n, k: n >= k),
    (
        r"(?:less|smaller|lower|fewer) than or equal to|at most|not (?:more|greater) than|no more than",
        lambda n, k: n <= k,
    ),
    (r"(?:greater|more|higher|bigger|larger) than|over|above", lambda n, k: n > k),
    (r"(?:less|smaller|lower|fewer) than|under|below", lambda n, k: n < k),
    (r"exactly|equal to|of|is|equals", lambda n, k: n == k),
    (r"a multiple of|divisible by|multiple of", lambda n, k: n % k == 0),
    (r"(?:a )?(?:factor|divisor) of", lambda n, k: n > 0 and k % n == 0),
    (r"not", lambda n, k: n != k),
)


def _is_prime(n: int) -> bool:
    return n > 1 and all(n % k for k in range(2, int(n**0.5) + 1))


def _is_square(n: int) -> bool:
    return n > 0 and int(n**0.5 + 0.5) ** 2 == n


_SORTS: dict[str, Callable[[int], bool]] = {
    "even": lambda n: n % 2 == 0,
    "odd": lambda n: n % 2 == 1,
    "prime": _is_prime,
    "square": _is_square,
    "perfect square": _is_square,
}


def _size_test(text: str) -> Callable[[int], bool] | None:
    """What the words say of one number: `4`, `at least 5`, `even number`, `a 2 or a 5`."""
    text = article(text)
    text = re.sub(r"^(?:number|result|score|value|total|sum)(?: that is| which is)? ", "", text)
    text = re.sub(r"(?: number| on (?:the|a|it)(?: die| dice)?)$", "", text)
    text = article(text)
    if " or " in text and text.startswith("not "):
        return None  # neither of the two, or not the one and else the other
    if match := re.fullmatch(r"neither (?P<a>.+) nor (?P<b>.+)", text):
        either = _size_test(f"{match['a']} or {match['b']}")
        return None if either is None else lambda n: not either(n)
    for word, joined in ((" or ", any), (" and ", all)):
        if word in text and "equal to" not in text:
            parts = _whole_parts(re.split(rf",?{word}|, ", text))
            tests = [_size_test(part) for part in parts]
            if not parts or any(test is None for test in tests):
                return None
            return lambda n, joined=joined: joined(test(n) for test in tests if test is not None)  # type: ignore[misc]
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


def _whole_parts(parts: list[str]) -> list[str]:
    """`a multiple of 3`, `5` with the words in front of both; none where what the second number means is left open."""
    lead = re.match(r"(?P<words>(?:a )?(?:multiple|factor|divisor) of |divisible by )", parts[0])
    bare = [re.fullmatch(r"\d+", part) is not None for part in parts[1:]]
    if lead and any(bare):
        others = zip(parts[1:], bare, strict=True)
        return [parts[0], *(f"{lead['words']}{part}" if is_bare else part for part, is_bare in others)]
    if any(bare) and re.match(
        r"(?:greater|more|higher|bigger|larger|less|smaller|lower|fewer|at least|at most"
        r"|over|under|above|below)\b",
        parts[0],
    ):
        return []
    return parts


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
    return dice_question(groups["event"], count)


def dice_question(said: str, count: int, faces: int = 6) -> Question | None:
    """A question about some fair dice, or one thrown some times; None when its event is not understood."""
    event = plain_event(said)
    if not 1 <= count <= 60 or not 2 <= faces <= 100:
        raise NotAsked("I can count up to sixty throws.")
    test = _dice_event(event, count)
    if test is None:
        return None
    sort = f"{faces}-sided " if faces != 6 else ""
    say = f"Find the probability of {event} with {count} fair {sort}{'die' if count == 1 else 'dice'}"
    if faces**count > MAX_OUTCOMES:
        return _many_dice(event, count, faces, say)
    outcomes = list(itertools.product(range(1, faces + 1), repeat=count))
    good = [outcome for outcome in outcomes if test(outcome)]
    shown: list[Node] = [
        integer(dice[0]) if count == 1 else Listing(tuple(map(integer, dice)), "(", ")") for dice in good
    ]
    return counted(len(good), len(outcomes), say, shown)


def _many_dice(event: str, count: int, faces: int, say: str) -> Question | None:
    """Many throws, of which so many are such: each is a trial of its own."""
    some = _SOME.fullmatch(article(event)) or _NONE.fullmatch(article(event))
    if some is None:
        return None
    groups = some.groupdict()
    word = groups.get("rest") or groups.get("rest2") or ""
    test = _size_test(_SINGLE.get(word, word))
    if test is None:
        return None
    k, how = (whole(groups["k"]), groups["how"]) if groups.get("k") else (0, "exactly")
    chance = Div(integer(sum(map(test, range(1, faces + 1)))), integer(faces))
    wanted = [j for j in range(count + 1) if compare(j, how, k)]
    rest = [j for j in range(count + 1) if j not in wanted]
    if not wanted or not rest or len(wanted) > 40 < len(rest):
        return None
    fewer = _trials(wanted if len(wanted) <= len(rest) else rest, count, chance)
    body = fewer if len(wanted) <= len(rest) else Add((Num("1"), Neg(fewer)))
    return worded(Task.PROBABILITY, "binomial", body, say, values=(("n", integer(count)), ("p", chance)))


def biased_question(said: str, count: int, heads: Node) -> Question | None:
    """A question about some tosses of a coin that shows heads with probability `heads`. Raises NotAsked."""
    event = article(plain_event(said))
    chance = exact(heads)
    if not 0 < chance < 1:
        raise NotAsked("A probability is a number from 0 to 1.")
    test = _coin_event(event, count) if 1 <= count <= 60 else None
    if test is None:
        return None
    good = [number for number in range(count + 1) if test(number)]
    rest = [number for number in range(count + 1) if number not in good]
    if not good or not rest:
        return None
    fewer = _trials(good if len(good) <= len(rest) else rest, count, heads)
    body = fewer if len(good) <= len(rest) else Add((Num("1"), Neg(fewer)))
    say = (
        f"Find the probability of {event} with {count} toss{'es' * (count > 1)} of a coin "
        f"with P(head) = {to_text(heads)}"
    )
    return worded(Task.PROBABILITY, "binomial", body, say, values=(("n", integer(count)), ("p", heads)))


def _trials(wanted: Sequence[int], count: int, chance: Node) -> Node:
    """The probability that so many of the trials succeed."""
    other = Add((Num("1"), Neg(chance)))
    terms: list[Node] = []
    for k in wanted:
        factors: list[Node] = []
        if 0 < k < count:
            factors.append(Func("binomial", (integer(count), integer(k))))
        if k:
            factors.append(Pow(chance, integer(k)))
        if k < count:
            factors.append(Pow(other, integer(count - k)))
        terms.append(factors[0] if len(factors) == 1 else Mul(tuple(factors)))
    return terms[0] if len(terms) == 1 else Add(tuple(terms))


_SINGLE = {"sixes": "six", "fives": "five", "fours": "four", "threes": "three", "twos": "two", "ones": "one"}
_SOME = re.compile(rf"(?P<how>at least|exactly|at most) (?P<k>{COUNT}) (?P<rest>.+)")
_NONE = re.compile(r"no (?P<rest>\w+)|neither(?: (?:is|shows|number is|die shows))?(?: an?)? (?P<rest2>\w+)")


def _dice_event(event: str, count: int) -> Callable[[tuple[int, ...]], bool] | None:
    plain = article(event)
    if count == 1:
        single = _size_test(event)
        return None if single is None else partial(_first_fits, single)
    total = re.fullmatch(
        r"(?:sum|total)(?: of (?:the )?(?:two |three )?(?:numbers|dice|points|faces|results))?(?: of| is"
        r"| equal to| that is|:)? ?(?P<rest>.+)",
        plain,
    )
    if total:
        test = _size_test(total["rest"])
        return None if test is None else partial(_sum_fits, test)
    product = re.fullmatch(
        r"product(?: of (?:the )?(?:two |three )?(?:numbers|dice|scores))?(?: of| is| "
        r"equal to| that is|:)? ?(?P<rest>.+)",
        plain,
    )
    if product:
        test = _size_test(product["rest"])
        return None if test is None else partial(_product_fits, test)
    if (
        re.fullmatch(
            r"(?:both (?:dice )?(?:show |are )?(?:the )?)?(?:doubles?|same number(?: "
            r"(?:twice|on both(?: dice)?))?|two equal numbers|pair|same(?: number)?)",
            plain,
        )
        and count == 2
    ):
        return lambda dice: len(set(dice)) == 1
    if re.fullmatch(r"(?:two )?different numbers|no doubles?", plain):
        return lambda dice: len(set(dice)) == count
    both = re.fullmatch(
        r"(?:both|all)(?: (?:dice|numbers|spins|rolls|throws))?(?: (?:are|show|showing"
        r"|being|give|land on|stop on))? (?P<rest>.+?)(?: numbers)?",
        plain,
    )
    if both or re.fullmatch(r"two (?:\w+)", plain):
        rest = both["rest"] if both else plain.removeprefix("two ")
        if not both and count != 2:
            return None
        test = _size_test(_SINGLE.get(rest, rest if rest in _SORTS else rest.removesuffix("s")))
        return None if test is None else partial(_all_fit, test)
    some = _SOME.fullmatch(plain)
    if some:
        if some["k"] in ("a", "an"):
            return None  # at least a 5: one five, or a number from 5 up
        test = _size_test(_SINGLE.get(some["rest"], some["rest"]))
        k, how = whole(some["k"]), some["how"]
        if test is None:
            return None
        return partial(_some_fit, test, how, k)
    none = _NONE.fullmatch(plain)
    if none:
        word = none["rest"] or none["rest2"]
        test = _size_test(_SINGLE.get(word, word))
        return None if test is None else partial(_some_fit, test, "exactly", 0)
    return None


def _first_fits(test: Callable[[int], bool], dice: tuple[int, ...]) -> bool:
    return test(dice[0])


def _sum_fits(test: Callable[[int], bool], dice: tuple[int, ...]) -> bool:
    return test(sum(dice))


def _product_fits(test: Callable[[int], bool], dice: tuple[int, ...]) -> bool:
    return test(math.prod(dice))


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
    return coin_question(groups["event"], count)


def coin_question(said: str, count: int) -> Question | None:
    """A question about some tosses of a fair coin; None when its event is not understood."""
    if not 1 <= count <= 60:
        raise NotAsked("I can count up to sixty tosses.")
    event = article(plain_event(said))
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
        rf"(?:(?P<how>exactly|at least|at most|more than|fewer than|less than) )?(?P<k>{COUNT}) "
        r"(?P<side>head|tail)s?",
        event,
    ):
        k, how, tails = whole(match["k"]), match["how"] or "exactly", match["side"] == "tail"
        if match["how"] is None and k < count and count > 1:
            raise NotAsked(f"Say whether exactly or at least {k} {match['side']}s are meant.")
        return lambda heads: compare(count - heads if tails else heads, how, k)
    if event in ("head", "heads", "tail", "tails") and count == 1:
        return lambda heads: heads == (1 if event.startswith("h") else 0)
    if match := re.fullmatch(
        r"(?P<how>all|both|only|no) (?:coins )?(?:land(?:ing)? (?:on )?|show(?:ing)? |are "
        r"|being )?(?P<side>head|tail)s?(?: every time)?",
        event,
    ):
        wanted = count if (match["how"] != "no") == (match["side"] == "head") else 0
        return lambda heads: heads == wanted
    if count == 2 and re.fullmatch(r"(?:one )?(?:head|tail) and (?:an? |one )?(?:head|tail)|one of each", event):
        return (lambda heads: heads == 1) if len(set(re.findall("head|tail", event))) != 1 else None
    if re.fullmatch(
        r"(?:(?:all|both)(?: (?:three|four|\d))?(?: (?:coins|tosses|flips))?(?: (?:are|show"
        r"|give|land|showing))? )?(?:the )?same(?: (?:result|side|way(?: up)?|face))?",
        event,
    ):
        return lambda heads: heads in (0, count)
    return None


def number_question(said: str, numbers: Sequence[int]) -> Question | None:
    """A question about one of several numbers that are equally likely; None when its event is not understood."""
    event = plain_event(said)
    test = _size_test(event)
    if test is None:
        return None
    good = [number for number in numbers if test(number)]
    say = f"Find the probability of {event} with one of the numbers {numbers[0]} to {numbers[-1]}"
    return counted(len(good), len(numbers), say, [integer(number) for number in good])


def letter_question(said: str, word: str) -> Question | None:
    """A question about one letter of a word; None when its event is not understood."""
    event = re.sub(r"^(?:a |an |the )?(?:letter )?", "", plain_event(said)).strip("'\"“”‘’ ")
    letters = word.upper()
    if event in ("vowel", "consonant"):
        if "Y" in letters:
            return None
        good = [letter for letter in letters if (letter in "AEIOU") == (event == "vowel")]
    elif re.fullmatch(r"[a-z]", event):
        good = [letter for letter in letters if letter == event.upper()]
    else:
        return None
    name = event if len(event) > 1 else event.upper()
    return counted(len(good), len(letters), f"Find the probability of {name} with one of the letters {letters}")
