"""Experiments and events found apart: dice, coins, cards, spinners, numbers and bags, in any order.

For texts that fit none of the wordings of `probability`. The experiment is one known phrase, or two (what is in a bag,
and how is drawn), the event another; what is left over must be words that say nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from engine.maths.asking import cards, experiments
from engine.maths.asking.family import COUNT, NUMBER_WORDS, number, strip, whole
from engine.maths.asking.parts import NotAsked
from engine.maths.asking.topical.vocabulary import say_nothing_more
from engine.maths.asking.urns import draws_from
from engine.maths.question import Question
from engine.maths.tree import Add, Div, Neg, Node, Num
from engine.maths.words import word_set

_CHANCE = (
    r"(?:what(?:'s| is| are)? |find |calculate |compute |determine |work out |give |state )?(?:the "
    r"|its |their |a )?(?:probability|chances?|likelihood|odds are)"
    r"(?: (?:of|that|to|for)\b|,|:)?(?: (?:getting|obtaining|rolling|throwing|drawing|picking"
    r"|choosing|selecting|having|scoring|seeing|spinning|tossing|flipping|you get|you draw"
    r"|there (?:is|are|will be)))*"
)
_EVENT = re.compile(
    rf"\bP ?\( ?(?P<inside>[^()]+?) ?\)(?! ?= ?[\d.])|{_CHANCE} (?P<words>[^.?;:]+?)(?=\s*$|[.?;:]| (?:when|if"
    r"|given that) (?!both|it is)|,? (?:in|on|with|from|out of|using) (?:the )?(?=@)|,? @|, (?=if"
    r"|when))",
    re.I,
)
_FAIR = r"(?:(?:fair|ordinary|standard|normal|regular|unbiased|balanced|six-sided|6-sided|cubical|single) )*"
_ROLL = r"(?:rolled|thrown|tossed|rolling|throwing|tossing|roll|rolls|throw|throws|toss)"
_FLIP = r"(?:tossed|flipped|thrown|tossing|flipping|throwing|toss|flip|tosses|flips|throw)"
_TIMES = rf"(?P<times>once|twice|thrice|{COUNT} times)"
_MANY = rf"(?P<many>an?|one|the|{COUNT}|a pair of)"
_AT_RANDOM = r"(?: (?:at random|randomly))?"
_TAKEN = r"(?:drawn|picked|chosen|selected|taken|dealt|pulled)"
_DECK = (
    r"(?:from |out of |in )?(?:a |an |the |one |standard |normal |ordinary |regular |full |shuffled "
    r"|well-shuffled |well shuffled )*(?:52[- ]card )?(?:deck|pack)(?: of (?:52 )?(?:playing )?cards"
    r"| of 52)?"
)
_EXPERIMENTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern.replace("MANY", _MANY), re.I))
    for name, pattern in (
        (
            "dice",
            rf"\b(?:when |if )?(?:(?P<n>{COUNT}) (?:rolls|throws) of )?(?:you |we |i )?(?:{_ROLL} )?MANY "
            r"(?P<shape>(?:fair |ordinary |unbiased )*(?:\d+|four|eight|ten|twelve|twenty)[- ](?:sided"
            rf"|faced) |tetrahedral )?{_FAIR}(?:die|dice|number cubes?)(?: with (?:faces|sides) (?:numbered"
            r"|labelled) 1 to (?P<faces>\d+)|,? numbered (?:from )?1 to (?P<faces2>\d+),?)?(?: (?:is"
            rf"|are) (?:\w+ )?{_ROLL})?(?: together)?(?: {_TIMES})?(?: {_ROLL})?",
        ),
        (
            "coins",
            rf"\b(?:when |if )?(?:(?P<n>{COUNT}) (?:tosses|flips|throws) of )?(?:you |we "
            rf"|i )?(?:{_FLIP} )?MANY {_FAIR}coins?(?: (?:is|are) {_FLIP})?(?: together)?(?: {_TIMES})?"
            rf"(?: {_FLIP})?",
        ),
        ("coins", rf"\b(?P<n>{COUNT}) (?:fair )?coin (?:tosses|flips)"),
        (
            "cards",
            r"\b(?:when |if )?(?:you |we |i )?(?:draw |pick |choose |take )?(?:MANY (?:playing )?cards? )?"
            rf"(?:(?:is|are) {_TAKEN}{_AT_RANDOM} )?{_DECK}{_AT_RANDOM}",
        ),
        (
            "spinner",
            rf"\b(?:the |a )?(?:fair )?spinner (?:has|with|is divided into|having) (?P<parts>\d+"
            r"|[a-z]+) equal (?:sectors|sections|parts|segments|regions)(?: that are|,? which are)?,? "
            r"(?:numbered|labelled|marked)(?: from)? 1 to (?P<faces>\d+)(?:(?:\.|,| and| It| is"
            rf"| The spinner)* spun(?: {_TIMES})?)?",
        ),
        (
            "spinner",
            r"\b(?:the |a )fair spinner (?:is )?(?:numbered|labelled|marked)(?: from)? 1 to (?P<faces>\d+)"
            rf"(?:(?:\.|,| and| It| is| The spinner)* spun(?: {_TIMES})?)?",
        ),
        (
            "labels",
            r"\b(?:the |a )?(?:fair )?spinner (?:has|with|is divided into|having) (?P<parts>\d+|[a-z]+) equal "
            r"(?:sectors|sections|parts|segments|regions)(?: that are|,? which are)?,?:? (?:numbered|labelled|marked"
            r"|coloured)? ?(?P<labels>[A-Za-z]+(?:(?:, and|,| and) [A-Za-z]+)+)(?:(?:\."
            rf"|,| and| It| is| The spinner)* spun(?: {_TIMES})?)?",
        ),
        (
            "letter",
            rf"\b(?:a|one) letter is {_TAKEN}{_AT_RANDOM} from (?:the letters (?:of|in) )?(?:the word )?"
            r"[\"'“‘]?(?P<word>[A-Z]{2,20}|[A-Za-z]{2,20}(?=[\"'”’.]))[\"'”’]?",
        ),
        (
            "number",
            r"\b(?:an? |one )?(?:whole |natural |random )?(?P<what>number|integer|ticket|card|ball|disc"
            rf"|counter)s? (?:is |are )?{_TAKEN}{_AT_RANDOM} from (?:the )?(?:(?:set of )?(?:whole |natural "
            r"|positive )?(?:numbers|integers) |(?:a (?:set|box|bag) of )?(?:\d+ )?(?:tickets|cards|balls"
            r"|discs|counters) (?:numbered|labelled) )?(?:from )?(?P<low>\d+) (?:to|through"
            r"|up to) (?P<faces>\d+)(?:,? inclusive)?",
        ),
        (
            "number",
            r"\b(?:an? |one )?(?:whole |natural |random )?(?P<what>number|integer)s? (?:is "
            rf"|are )?{_TAKEN}{_AT_RANDOM} between (?P<low>\d+) and (?P<faces>\d+),?\(? ?inclusive\)?",
        ),
        (
            "number",
            r"\b(?P<count>\d+|[a-z]+) (?P<what>tickets|cards|balls|discs|counters) (?:are |is )?(?:numbered"
            r"|labelled) (?:from )?(?P<low>1) to (?P<faces>\d+)[.,;]? (?:and )?(?:one|a) (?:ticket|card|ball"
            rf"|disc|counter|of them)? ?(?:is )?{_TAKEN}{_AT_RANDOM}",
        ),
    )
)
_BAG = re.compile(
    r"(?:there (?:is|are) )?(?:in )?(?:a|an|the|one) (?:(?!not\b|other\b|second\b"
    r"|another\b)[a-z]+ )?(?:bag|urn|box|jar|bowl|drawer|hat"
    r"|basket|bucket|sack|crate|packet|tray|tin|class|group|club|team|committee"
    r"|pack)(?: of [a-z]+)?,? (?:contains?|has|holds|with|containing|there are|consists of"
    r"|is made up of|having) (?P<contents>[^.?;]+?)(?=[.;]| and (?=one|two|three|a|an)\b(?! [a-z]+ "
    r"(?:[a-z]+,|and))| (?:if|when)\b)"
    r"|\bfrom (?:a|an|the) (?:group|bag|box|class|urn|jar|team|committee|club) (?:of|containing|with) "
    r"(?P<contents2>[^.?;]+?), (?=\w+ [a-z]+ (?:is|are) )",
    re.I,
)
_DRAWN = re.compile(
    rf"\b(?:(?:if|when) )?(?:(?P<many>{COUNT})(?: of them| of these| (?!not\b|more\b"
    rf"|less\b|except|other)[a-z]+){{0,2}} (?:is"
    rf"|are) (?:randomly )?{_TAKEN}|(?:you|we|i|[A-Z][a-z]+|she|he) (?:randomly )?(?:draws?|picks?"
    rf"|chooses?|takes?|selects?)(?: out)? (?P<many2>{COUNT})(?: [a-z]+)?)(?: out)?(?: from the"
    r" [a-z]+)?",
    re.I,
)
_HOWS = (
    (
        r"without replacement|without (?:being )?replac(?:ed|ing)(?: (?:it|them|the first(?: one)?))?"
        r"|(?:and )?not replaced|without putting (?:it|the first|them) back|at once|at the same time"
        r"|simultaneously|together",
        "without replacement",
    ),
    (
        r"with replacement|replacing (?:it|the first|each)(?: [a-z]+)?(?: each time)?|(?:and )?(?:it is "
        r"|the first is )?(?:replaced|put back)(?: (?:before|after) (?:the second|each|another)(?: (?:one"
        r"|draw|[a-z]+))?(?: is (?:drawn|taken|picked|chosen))?)?",
        "with replacement",
    ),
)
_EXPLAINED = re.compile(
    r"\s*\((?:i\.e\.,? )?(?:(?:the |an? )?(?:same number(?: on both(?: dice)?)?|(?:jack"
    r"|queen|king|ace)(?:,? (?:or |and )?(?:jack|queen|king|ace))*"
    r"|hearts (?:or|and) diamonds|(?:clubs|spades) (?:or|and) (?:spades|clubs)))\)"
)
_ALIKE = re.compile(
    r",? ?(?:\b(?:which|that|all|they) )?(?:are )?(?:all )?identical(?: except for "
    r"(?:their )?colou?r| apart from (?:their )?colou?r)?\b"
    r"|,? \bwithout looking\b|\bblindfold(?:ed)?\b",
    re.I,
)
_SECOND = re.compile(
    rf"\b(?:a|one) (?P<thing>[a-z]+) is {_TAKEN}(?: at random)?(?: from the [a-z]+)?,?(?: and)?(?: it)?(?: is)?"
    r"(?: then)? (?P<no>not )?(?:replaced|put back|returned)(?: (?:in|to|into) the [a-z]+)?[.,;]?(?: and)?(?: then)?,?"
    rf" (?:a second|another)(?: [a-z]+)? is(?: then)? {_TAKEN}(?: at random)?",
    re.I,
)
_REST = word_set(
    "a an the is are it its and then so what find calculate if when at random randomly one after"
    " other another in on with from you we i shown"
    " face up top side uppermost fair spun once outcome outcomes lands landing ball balls marble"
    " marbles counter counters given give answer as"
    " fraction all equally likely to each be your simplest form"
    " person people child student students"
    " number numbers result results recorded noted contains"
    " that out he she they game experiment board"
)


_HAPPENS = word_set(
    "keep keeps kept took take takes taken lost lose loses gave got broke broken came come left"
    " forgot failed miss started start finish found know knows known said says told sent put puts already"
    " ever again still"
)
"""Words of conversation that tell of something in a story: after it the chances may be others."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """`event` in words and the text around it, with `@` for the experiment."""

    event: str
    rest: str


def ask(text: str) -> Question | None:
    """The question about a simple experiment, or None. Raises NotAsked."""
    text = re.sub(r"\s+", " ", _ALIKE.sub("", _EXPLAINED.sub("", strip(text))))
    text = re.sub(r"(?<=\))\s*=\s*\??$", "", text)
    if len(text) > 500 or not re.search(r"probab|chance|likel|\bP ?\(", text, re.I):
        return None
    biased = _BIASED.search(text)
    if biased is not None:
        return _biased(text, biased)
    bag = _BAG.search(text)
    if bag is not None:
        return _bag(text, bag)
    found: tuple[str, re.Match[str]] | None = None
    how, text = _replacement(text)
    for name, pattern in _EXPERIMENTS:
        matches = [*pattern.finditer(text)]
        if len(matches) == 1 and (found is None or len(matches[0][0]) > len(found[1][0])):
            found = name, matches[0]
        elif len(matches) > 1:
            return None
    if found is None:
        return None
    name, match = found
    parts = _event(f"{text[: match.start()]}@{text[match.end() :]}")
    if parts is None:
        return None
    if name == "cards":
        return _cards(match, parts.event, how)
    if how:
        return None
    return _BUILD[name](match, parts.event)


def _replacement(text: str) -> tuple[str, str]:
    """(with or without replacement, the text without these words)."""
    for pattern, name in _HOWS:
        said = re.search(rf",?\s*\b(?:{pattern})\b", text, re.I)
        if said is not None:
            return name, f"{text[: said.start()]} {text[said.end() :].lstrip()}"
    return "", text


def _event(text: str) -> _Parts | None:
    """The event asked for; None where there is not exactly one, or other words say more."""
    found = [*_EVENT.finditer(text)]
    if len(found) != 1:
        return None
    match = found[0]
    event = (match["inside"] or match["words"]).strip(" ,")
    if match["inside"] is not None and "@" in event:
        event = re.sub(r"\s*(?:\b(?:in|on|with|from|for|when|of|out of)\b )?(?:the )?@\s*", "", event)
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    if "@" in event or not event or not _says_nothing(rest):
        return None
    return _Parts(event, rest)


def _says_nothing(rest: str) -> bool:
    words = re.findall(r"[A-Za-z'-]+|\d+", rest.replace("@", " "))
    if re.search(r"[=+*/^<>%|\d]", rest) or not _HAPPENS.isdisjoint(word.lower() for word in words):
        return False
    return say_nothing_more([word.lower() for word in words], _REST)


def _how_often(match: re.Match[str]) -> int:
    """How many dice or coins there are, or how often one is thrown. Raises NotAsked where both are said."""
    groups = match.groupdict()
    said: list[int] = []
    many = (groups.get("many") or "").lower()
    if many == "a pair of":
        said.append(2)
    elif many and many not in ("a", "an", "the"):
        said.append(whole(many))
    if groups.get("n") and groups["n"].lower() not in ("a", "an"):
        said.append(whole(groups["n"]))
    times = (groups.get("times") or "").lower()
    if times:
        said.append({"once": 1, "twice": 2, "thrice": 3}.get(times) or whole(times.removesuffix(" times")))
    several = [number for number in said if number != 1]
    if len(several) > 1:
        raise NotAsked("I cannot tell how many throws there are.")
    return several[0] if several else 1


def _dice(match: re.Match[str], event: str) -> Question | None:
    groups = match.groupdict()
    shape = re.sub(r"fair|ordinary|unbiased|-|sided|faced", " ", (groups.get("shape") or "").lower()).strip()
    faces = (
        {"tetrahedral": 4, "twenty": 20}.get(shape) or NUMBER_WORDS.get(shape) or (int(shape) if shape.isdigit() else 6)
    )
    named = groups.get("faces") or groups.get("faces2")
    if named and int(named) != faces:
        return None
    return experiments.dice_question(event, _how_often(match), faces)


def _coins(match: re.Match[str], event: str) -> Question | None:
    return experiments.coin_question(event, _how_often(match))


def _cards(match: re.Match[str], event: str, how: str) -> Question | None:
    many = (match["many"] or "a").lower()
    if many == "the" or many == "a pair of":
        return None
    count = whole(many)
    if count == 1:
        return cards.card_question(event) if not how else None
    if not how:
        raise NotAsked("Say whether they are drawn with or without replacement.")
    return cards.cards_question(event, count, replaced=how == "with replacement")


def _faces(match: re.Match[str], event: str) -> Question | None:
    """One number of several that are equally likely: a spinner, a ticket, a number chosen at random."""
    groups = match.groupdict()
    low, high = int(groups.get("low") or 1), int(groups["faces"])
    for key in ("parts", "count"):
        said = groups.get(key)
        if said and (int(said) if said.isdigit() else NUMBER_WORDS.get(said.lower())) != high:
            return None
    if not 0 <= low < high <= 1000:
        return None
    return experiments.number_question(event, range(low, high + 1))


def _spinner(match: re.Match[str], event: str) -> Question | None:
    count = _how_often(match)
    if count > 1:
        parts = match.groupdict().get("parts")
        if parts and (int(parts) if parts.isdigit() else NUMBER_WORDS.get(parts.lower())) != int(match["faces"]):
            return None
        return experiments.dice_question(event, count, int(match["faces"]))
    return _faces(match, event)


def _labels(match: re.Match[str], event: str) -> Question | None:
    """A spinner whose parts are called by letters or colours, each as likely as the other."""
    labels = [label.lower() for label in re.split(r",? and |, ", match["labels"])]
    parts = match["parts"].lower()
    many = int(parts) if parts.isdigit() else NUMBER_WORDS.get(parts)
    if many != len(labels) or len(set(labels)) != many or many < 2:
        return None

    def numbered(word: re.Match[str]) -> str:
        label = word[0].lower()
        return str(labels.index(label) + 1) if label in labels and word[0] != "a" else word[0]

    named = re.sub(r"\b[A-Za-z]+\b", numbered, event)
    if named == event:
        return None
    found = experiments.dice_question(named, _how_often(match), many)
    return (
        replace(
            found,
            text=f"Find the probability of {event} with {_how_often(match)} "
            f"spin{'s' * (_how_often(match) > 1)} of {many} equal parts",
            values=(),
        )
        if found
        else None
    )


def _letter(match: re.Match[str], event: str) -> Question | None:
    return experiments.letter_question(event, match["word"])


_SIZE = r"(?P<p>\d+(?:\.\d+)?(?:\s?/\s?\d+|\s?%)?|\.\d+)"
_BIASED = re.compile(
    r"\b(?:a|the|one) (?:biased|unfair|weighted|loaded|bent) coin (?:(?:that |which "
    r")?(?:lands?|shows?|comes? up|has|gives?|with|falls?)(?: on)?"
    rf" (?P<side>heads?|tails?) (?:with (?:a )?)?probability(?: of)? {_SIZE}|(?:has"
    rf"|with) (?:a )?(?:probability|chance) (?:of )?{_SIZE.replace('<p>', '<p2>')}"
    r" (?:of|for) (?:landing on |showing |getting )?(?P<side2>heads?|tails?)|(?:has"
    r"|with|where) P ?\( ?(?P<side3>heads?|tails?|H|T) ?\) ?= "
    rf"?{_SIZE.replace('<p>', '<p3>')})[.,;]?"
    rf" (?:and )?(?:it )?(?:is )?(?:{_FLIP}) {_TIMES}",
    re.I,
)


def _biased(text: str, match: re.Match[str]) -> Question | None:
    """Tosses of a coin that lands on one side with a probability that is given."""
    parts = _event(f"{text[: match.start()]}@{text[match.end() :]}")
    if parts is None:
        return None
    groups = match.groupdict()
    side = next(groups[key] for key in ("side", "side2", "side3") if groups[key])[0].lower()
    said = next(groups[key] for key in ("p", "p2", "p3") if groups[key])
    chance: Node = Div(number(said.rstrip("% ")), Num("100")) if said.endswith("%") else number(said)
    heads = chance if side == "h" else Add((Num("1"), Neg(chance)))
    return experiments.biased_question(parts.event, _how_often(match), heads)


def _bag(text: str, match: re.Match[str]) -> Question | None:
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    how, rest = _replacement(_SECOND.sub(_two, rest))
    drawn = _DRAWN.search(rest)
    many = 1
    if drawn is not None:
        many = whole(drawn["many"] or drawn["many2"])
        rest = f"{rest[: drawn.start()]} @ {rest[drawn.end() :]}"
        rest = re.sub(r"@ {1,2}(?:from the [a-z]+ )?(?:at random|randomly)|(?:at random|randomly),? @", "@", rest)
    people = re.search(r"class|group|club|team|committee", match[0].split("contain")[0][:40], re.I)
    if many > 1 and not how and people:
        how = "without replacement"
    parts = _event(rest)
    contents = match["contents"] or match["contents2"]
    return draws_from(contents, many, parts.event, how) if parts is not None else None


def _two(match: re.Match[str]) -> str:
    """One after the other, told in two sentences."""
    return f"two {match['thing']}s are drawn {'without' if match['no'] else 'with'} replacement"


_BUILD: dict[str, Callable[[re.Match[str], str], Question | None]] = {
    "dice": _dice, "coins": _coins, "spinner": _spinner, "number": _faces, "letter": _letter, "labels": _labels,
}  # fmt: skip
