"""Simple experiments: dice, coins, cards, urns, independent trials, and counting choices and arrangements.

Every outcome of a small experiment is written down and counted, so an event is what its words say and nothing else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from engine.maths.asking import events, trials
from engine.maths.asking.cards import card
from engine.maths.asking.experiments import CHANCE, OF, coins, compare, dice
from engine.maths.asking.family import ASK, COUNT, REAL, number, pattern, strip, whole, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.urns import urn
from engine.maths.evaluate import exact
from engine.maths.kinds import Kind
from engine.maths.question import Question, Task
from engine.maths.tree import Add, Div, Func, Mul, Neg, Node, Num, Pow, integer

_FAIR = r"(?:a |an |one |the |fair |standard |normal |ordinary |regular |unbiased |balanced |six-sided |6-sided )*"
_DICE = (
    rf"(?:{_FAIR}(?:die|dice)(?: once| one time)?|(?P<dice>two|2|three|3) (?:fair |standard |normal "
    r"|ordinary |six-sided )*(?:dice|die)"
    r"|(?P<pair>a pair of) (?:fair |standard )*dice|(?:a |one )?(?:fair |standard )*(?:die"
    r"|dice) (?P<twice>twice|three times))"
)
_COINS = (
    rf"(?:{_FAIR}coins? (?:is )?(?:tossed |flipped |thrown )?(?P<times>twice|once|{COUNT} times)"
    rf"|(?P<coins>{COUNT}) (?:fair |unbiased )*coins?"
    rf"|{_FAIR}coin)"
)
_WORDINGS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, pattern(expression))
    for name, expression in (
        (
            "dice",
            rf"{CHANCE}{OF} (?P<event>[^?]+?) (?:when|if|by|on|with|from|in)(?: you| we| one)? ?(?:rolling "
            rf"|throwing |tossing |roll |throw |toss |rolls? (?:of )?|a (?:roll|throw) of )?{_DICE}(?: (?:is"
            r"|are) (?:rolled|thrown|tossed))?(?: (?P<repeat>once|twice))?",
        ),
        (
            "dice",
            rf"(?:if |when )?{_DICE} (?:is|are) (?:rolled|thrown|tossed)(?: (?P<repeat>once"
            rf"|twice))?[\s,.]+{CHANCE}{OF} (?P<event>[^?]+?)",
        ),
        ("dice", rf"(?:you|i|we|someone) (?:roll|throw|rolls|throws) {_DICE}[\s,.]+{CHANCE}{OF} (?P<event>[^?]+?)"),
        (
            "coins",
            rf"{CHANCE}{OF} (?P<event>[^?]+?) (?:when|if|by|on|with|from|in)(?: you| we| one)? ?(?:tossing "
            rf"|flipping |throwing |toss |flip |throw |tosses of |flips of )?{_COINS}(?: (?:is|are) (?:tossed"
            rf"|flipped|thrown))?(?: (?P<repeat>once|twice|{COUNT} times))?",
        ),
        (
            "coins",
            rf"{CHANCE}{OF} (?P<event>[^?]+?) (?:in|from|out of|with) (?P<tosses>{COUNT}) (?:tosses|flips"
            rf"|throws|coin (?:tosses|flips)|tosses of {_FAIR}coin|flips of {_FAIR}coin)",
        ),
        (
            "coins",
            rf"(?:if |when )?{_COINS} (?:is|are) (?:tossed|flipped|thrown)(?: (?P<repeat>once|twice"
            rf"|{COUNT} times))?[\s,.]+{CHANCE}{OF} (?P<event>[^?]+?)",
        ),
        (
            "coins",
            rf"(?:you|i|we|someone) (?:toss|flip|throw|tosses|flips) {_COINS}[\s,.]+{CHANCE}{OF} "
            r"(?P<event>[^?]+?)",
        ),
        (
            "card",
            rf"{CHANCE}{OF} (?P<event>[^?]+?) (?:from|out of|in) (?:a |one |the |standard |normal |ordinary "
            r"|regular |full |shuffled |well-shuffled )*(?:(?:pack|deck)(?: of (?:52 )?(?:playing )?cards)?"
            r"|52-card deck)(?: of 52)?",
        ),
        (
            "card",
            r"(?:if )?(?:a|one) card is (?:drawn|picked|chosen|selected|taken)(?: at random)? from (?:a "
            r"|the |standard |normal |ordinary |shuffled |well-shuffled )*(?:(?:pack|deck)(?: of (?:52 )?"
            rf"(?:playing )?cards)?|52-card deck)(?: at random)?[\s,.]+{CHANCE}{OF} (?P<event>[^?]+?)",
        ),
        (
            "urn",
            r"(?:there (?:is|are) )?(?:a|an|the|one) (?P<urn>bag|urn|box|jar|bowl|drawer|hat|basket|bucket"
            r"|sack) (?:contains?|has|holds|with|containing|there are) (?P<contents>[^.?;]+?)[.;]+ "
            r"(?P<draws>.+)",
        ),
        (
            "binomial",
            r"(?:if )?X ?~ ?(?:B|Bin|Binomial|binom) ?\( ?(?P<n>\d{1,3}) ?[,;] ?(?P<p>[^,;()]+?) ?\)[\s,.;]+"
            r"(?:then )?(?:find|calculate|what is|compute|work out|determine)? ?P ?\( ?X ?(?P<sign>=|<=|>=|<"
            r"|>|≤|≥|\\leq?|\\geq?) ?(?P<k>\d{1,3}) ?\)",
        ),
        (
            "binomial",
            rf"{CHANCE}(?: of| that there are| of getting)? (?P<words>exactly|at least|at most|more than"
            rf"|fewer than|less than) (?P<k>{COUNT}) success(?:es)? (?:in|out of|from) (?P<n>\d{{1,3}}) "
            r"(?:independent )?trials?,? (?:if|when|with|where|each with)(?: (?:a|the))?(?: success)?"
            r" probability(?: of success)?(?: (?:on each trial|for each trial|in each trial))?(?: (?:is|of"
            rf"|=))? (?P<p>{REAL}%?)(?: of success)?",
        ),
        (
            "choose",
            r"(?:in )?how many (?:different )?ways (?:can|are there to|could|to) (?:you |we |i )?(?:choose"
            rf"|select|pick|form) (?:a (?:team|committee|group) of )?(?P<k>{COUNT}) (?:(?P<kind>[a-z]+) )?"
            rf"(?:from|out of|of|among|from among) (?:a (?:group|set|class|team) of )?(?P<n>{COUNT})(?: "
            r"(?P<whom>[a-z]+))?(?P<order>,? (?:if )?(?:the )?order (?:does not|doesn't) matter)?",
        ),
        (
            "choose",
            rf"(?:in )?how many (?:different )?ways can (?P<k>{COUNT}) (?:(?P<kind>[a-z]+) )?be (?:chosen"
            rf"|selected|picked) from (?:a (?:group|set|class|team) of )?(?P<n>{COUNT})(?: (?P<whom>[a-z]+))?",
        ),
        (
            "choose",
            rf"{ASK}? ?(?:the )?(?:number of )?combinations of (?P<n>{COUNT}) (?:things |objects "
            rf"|items )?(?:taken|choose) (?P<k>{COUNT})(?: at a time)?",
        ),
        (
            "choose",
            rf"(?:{ASK} )?(?:the )?(?:number of )?combinations of (?P<k>{COUNT}) (?:[a-z]+ )?(?:from"
            rf"|out of) (?P<n>{COUNT})(?: [a-z]+)?",
        ),
        ("choose", rf"(?:{ASK} )?(?P<n>\d{{1,3}}) ?(?:choose|C) ?(?P<k>\d{{1,3}})"),
        ("permute", rf"(?:{ASK} )?(?P<n>\d{{1,3}}) ?P ?(?P<k>\d{{1,3}})"),
        (
            "permute",
            rf"(?:{ASK} )?(?:the )?(?:number of )?permutations of (?P<n>{COUNT}) (?:things |objects "
            rf"|items )?taken (?P<k>{COUNT})(?: at a time)?",
        ),
        (
            "permute",
            rf"(?:{ASK} )?(?:the )?(?:number of )?permutations of (?P<k>{COUNT}) (?:[a-z]+ )?(?:from"
            rf"|out of) (?P<n>{COUNT})(?: [a-z]+)?",
        ),
        (
            "arrange",
            r"(?:in )?how many (?:different )?ways (?:can|are there to|to) (?:you |we |i )?(?:arrange|order"
            rf"|line up) (?P<n>{COUNT}) (?:different |distinct )?(?P<what>books|people|students|children"
            r"|objects|things|cars|flags|pictures|items|runners|paintings)(?: (?:in a (?:row|line)"
            r"|on a shelf))?",
        ),
        (
            "arrange",
            rf"(?:in )?how many (?:different )?ways can (?P<n>{COUNT}) (?:different |distinct )?"
            r"(?P<what>books|people|students|children|objects|things|cars|flags|pictures|items|runners"
            r"|paintings) be (?:arranged|ordered|lined up)(?: (?:in a (?:row|line)|on a shelf))?",
        ),
        (
            "letters",
            r"(?:in )?how many (?:different |distinct )?ways can (?:all )?the letters (?:of"
            r"|in) (?:the word )?[\"'“‘]?(?P<letters>[A-Za-z]{2,20})[\"'”’]? be (?:arranged|ordered"
            r"|rearranged)",
        ),
        (
            "letters",
            r"(?:in )?how many (?:different |distinct )?(?:ways (?:can|are there to) (?:you |we )?(?:arrange"
            r"|order|rearrange)|arrangements (?:are there )?of|permutations (?:are there )?of) (?:all )?the"
            r" letters (?:of|in) (?:the word )?[\"'“‘]?(?P<letters>[A-Za-z]{2,20})[\"'”’]?(?: are there)?",
        ),
        (
            "letters",
            r"(?:find |what is )?(?:the )?number of (?:different |distinct )?(?:arrangements|permutations"
            r"|anagrams) of (?:all )?the letters (?:of|in) (?:the word )?[\"'“‘]?"
            r"(?P<letters>[A-Za-z]{2,20})[\"'”’]?",
        ),
        (
            "complement",
            rf"(?:if )?P\((?P<name>[A-Z])\) ?= ?(?P<p>{REAL})[\s,;.]+(?:then )?(?:find|what is"
            rf"|calculate)? ?P\((?:not |¬|\\neg |\\overline\{{)?(?P<name2>[A-Z])(?P<mark>'|\^c|\}})?\)",
        ),
        (
            "independent",
            r"(?:if |given )?(?:that )?(?:the events )?(?:A and B are independent(?: events)?,?(?: and| with"
            rf"|,)? )P\(A\) ?= ?(?P<a>{REAL})(?:,? and |, )P\(B\) ?= ?(?P<b>{REAL})[\s,;.]+(?:then )?(?:find"
            r"|what is|calculate)? ?P\(A (?P<join>and|or|∩|∪|\\cap|\\cup) B\)",
        ),
        (
            "independent",
            rf"(?:if )?P\(A\) ?= ?(?P<a>{REAL})(?:,? and |, )P\(B\) ?= ?(?P<b>{REAL})(?:,? and "
            r"|, )A and B are independent(?: events)?[\s,;.]+(?:then )?(?:find|what is|calculate)? ?P\(A "
            r"(?P<join>and|or|∩|∪|\\cap|\\cup) B\)",
        ),
    )
)


def ask(text: str) -> Question | None:
    """A question about a simple experiment."""
    text = strip(text)
    for name, wording in _WORDINGS:
        match = wording.fullmatch(text)
        if match:
            question = _BUILD[name](match)
            if question is not None:
                return question
    return events.ask(text) or trials.ask(text)


def _chance(text: str) -> Node:
    text = text.strip()
    tree = Div(number(text[:-1]), Num("100")) if text.endswith("%") else number(text)
    if not 0 <= exact(tree) <= 1:
        raise NotAsked("A probability is a number from 0 to 1.")
    return tree


def _binomial(match: re.Match[str]) -> Question:
    n, k, p = int(match["n"]), whole(match["k"]), _chance(match["p"])
    groups = match.groupdict()
    how = (
        groups.get("words")
        or {
            "=": "exactly",
            "<=": "at most",
            "≤": "at most",
            "\\le": "at most",
            "\\leq": "at most",
            ">=": "at least",
            "≥": "at least",
            "\\ge": "at least",
            "\\geq": "at least",
            "<": "fewer than",
            ">": "more than",
        }[groups["sign"]]
    )
    if not 1 <= n <= 200 or k > n:
        raise NotAsked("I can take up to 200 trials here.")
    wanted = [j for j in range(n + 1) if compare(j, how.lower(), k)]
    if not wanted:
        raise NotAsked("This cannot happen at all.")
    rest = Add((Num("1"), Neg(p)))
    terms: list[Node] = [
        Mul((Func("binomial", (integer(n), integer(j))), Pow(p, integer(j)), Pow(rest, integer(n - j)))) for j in wanted
    ]
    if exact(p) in (0, 1):
        raise NotAsked("A trial that always ends alike is no experiment.")
    body = terms[0] if len(terms) == 1 else Add(tuple(terms))
    say = (
        f"Find the probability of {how.lower()} {k} successes in {n} independent trials of probability"
        f" {match['p'].strip()}"
    )
    values = (("n", integer(n)), ("p", p))
    return worded(Task.PROBABILITY, "binomial", body, say, values=values)


def _choose(match: re.Match[str]) -> Question:
    n, k = whole(match["n"]), whole(match["k"])
    groups = match.groupdict()
    if groups.get("kind") and groups.get("whom") and groups["kind"] != groups["whom"]:
        raise NotAsked("I cannot tell how many there are to choose from.")
    if not 0 <= k <= n <= 1_000:
        raise NotAsked("I can choose from up to 1000 things, and not more than there are.")
    body = Func("binomial", (integer(n), integer(k)))
    return worded(Task.PROBABILITY, "combinations", body, f"Count the ways to choose {k} of {n}", kind=Kind.EXPRESSION)


def _permute(match: re.Match[str]) -> Question:
    n, k = whole(match["n"]), whole(match["k"])
    if not 0 <= k <= n <= 300:
        raise NotAsked("I can order up to 300 things, and not more than there are.")
    body = Div(Func("factorial", (integer(n),)), Func("factorial", (integer(n - k),)))
    return worded(Task.PROBABILITY, "permutations", body, f"Count the ordered choices of {k} from {n}")


def _arrange(match: re.Match[str]) -> Question:
    n = whole(match["n"])
    if not 1 <= n <= 300:
        raise NotAsked("I can order up to 300 things.")
    return worded(Task.PROBABILITY, "arrangements", Func("factorial", (integer(n),)), f"Count the orders of {n} things")


def _letters(match: re.Match[str]) -> Question:
    word = match["letters"].upper()
    body: Node = Func("factorial", (integer(len(word)),))
    repeated: Iterable[int] = [count for count in Counter(word).values() if count > 1]
    factors = [Func("factorial", (integer(count),)) for count in repeated]
    if factors:
        body = Div(body, factors[0] if len(factors) == 1 else Mul(tuple(factors)))
    return worded(Task.PROBABILITY, "letters", body, f"Count the different orders of the letters {word}")


def _complement(match: re.Match[str]) -> Question | None:
    negated = bool(re.search(r"not |¬|neg|overline|'|\^c", match[0].rsplit("P(", 1)[1]))
    if match["name"] != match["name2"] or not negated:
        return None
    p = _chance(match["p"])
    return worded(
        Task.PROBABILITY,
        "complement",
        Add((Num("1"), Neg(p))),
        f"Find P(not {match['name']}) for P({match['name']}) = {match['p']}",
    )


def _independent(match: re.Match[str]) -> Question:
    a, b = _chance(match["a"]), _chance(match["b"])
    both: Node = Mul((a, b))
    joint = match["join"].lower() in ("and", "∩", "\\cap")
    body = both if joint else Add((a, b, Neg(both)))
    word = "and" if joint else "or"
    say = f"Find P(A {word} B) for independent events with P(A) = {match['a']} and P(B) = {match['b']}"
    return worded(Task.PROBABILITY, "independent", body, say)


_BUILD: dict[str, Callable[[Any], Question | None]] = {
    "dice": dice,
    "coins": coins,
    "card": card,
    "urn": urn,
    "binomial": _binomial,
    "choose": _choose,
    "permute": _permute,
    "arrange": _arrange,
    "letters": _letters,
    "complement": _complement,
    "independent": _independent,
}
