"""Simple experiments told in any order: what is drawn, thrown or spun, how often, and the event asked for.

Each is put in the one wording that `probability` knows. Every number of the text must belong to the experiment, and no
word may add a condition to it.
"""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from collections.abc import Iterator

from engine.maths.asking.family import NUMBER_WORDS

_COUNT = rf"(?:\d{{1,3}}|{'|'.join(word for word in NUMBER_WORDS if word != 'zero')})"
_ASKED = re.compile(
    r"\bP ?\( ?(?P<inside>(?:the )?(?:sum|total|score) ?(?:=|>|<|≥|≤|is) ?\d+|[^()=|]+?) ?\)(?! ?= ?[\d.])"
    r"|\b(?:probability|prob|chances?|likelihood)\b(?: is(?: there)?| are there)?,?:? ?(?:(?:of|that|for|to)\b)?(?P<words>[^.?;]*)"
    r"|\bhow (?:likely|probable) (?:is it|are you|am i|is|are)(?: (?:that|to|for))?(?P<likely>[^.?;]*)",
    re.I,
)
_TURNS = re.compile(
    r"\b(?:given|already|except|until|expected|how many|biased|unfair|loaded|weighted|if the first|first one was"
    r"|conditional|(?<!scores )(?<!scores are )(?<!numbers )(?<!numbers are )added|more|fewer|less|twice as|times as|adds?|removes?|loses|lost|eats?|ate|misses|independent"
    r"|odds|ratio|other bag|second bag|another bag|each bag|both bags|percent|or more|sum of the|order|arranged"
    r"|ways|always|never|probabilities|relative frequency|estimate|trials|experiment was)\b|%",
    re.I,
)
_LEADS = re.compile(
    r"^(?:(?:that|of|the|to|for|a|an|it'?s|they're|it|he|she|they|we|you|i|one|is|are|be|being|was|will|would|get|gets|getting|getting:|got|obtain|obtains|obtaining"
    r"|roll|rolls|rolling|throw|throwing|throws|draw|draws|drawing|pick|picks|picking|choose|chooses|choosing|select|selects|selecting|take|takes|taking"
    r"|pull|pulls|pulling|out|land|lands|landing|on|score|scores|scoring|spin|spins|spinning|show|shows|showing|come|comes|coming|up|turn|turns|have|has|having|see|seeing"
    r"|result|outcome|number|card|chosen|selected|picked|drawn|person|pupil|student|letter|ball|marble|counter|sweet|bead|sock|disc|pen|both(?= (?:the )?(?:cards|balls|marbles|counters|sweets|beads|socks|discs|of them|are)))\b[\s,:]*)+",
    re.I,
)
_AT_END = re.compile(
    r"[\s,]+(?:(?:at random|randomly|on (?:one|a|the|each|any) (?:roll|throw|spin|toss|draw)|(?:in|with|on) (?:one|a single|a|1) (?:roll|throw|spin|toss|draw|go|try)"
    r"|when .+|if .+|from .+|out of .+|in (?:a|the) (?:bag|box|class|jar|urn|deck|pack).*|as a .+|is (?:chosen|selected|picked|drawn|taken)|will be (?:chosen|selected|picked|drawn|taken)"
    r"|being (?:chosen|selected|picked|drawn|taken)|chosen|selected|picked|drawn|comes up|turns up|please))+$",
    re.I,
)
_PAIR = re.compile(rf"(?<![\w.])(?P<n>{_COUNT}) (?:(?:are|is) )?(?P<what>[a-z]+)(?: (?P<thing>[a-z]+))?", re.I)
_COLOURS = frozenset(
    [
        "red",
        "blue",
        "green",
        "yellow",
        "white",
        "black",
        "orange",
        "purple",
        "pink",
        "brown",
        "grey",
        "gray",
        "silver",
        "gold",
        "violet",
        "turquoise",
        "clear",
    ]
)
_NOUNS = re.compile(
    r"^(?:boys?|girls?|men|women|man|woman|apples?|pears?|oranges?|bananas?|plums?|peaches|lemons?|toffees?|mints?|chocolates?|toffee|mint|chocolate"
    r"|cats?|dogs?|vowels?|consonants?|teachers?|students?|adults?|child(?:ren)?|cars?|vans?|pens?|pencils?|forks?|spoons?|knives"
    r"|defective|faulty|broken|good|bad|working|rotten|ripe|winning|losing|male|female|plain|milk|dark|fiction|hardback|novels?"
    r"|strawberry|lemon|lime|cherry|vanilla|cherries|strawberries|dimes?|nickels?|quarters?|pennies|wooden|plastic|glass|jazz|rock)$", re.I
)  # fmt: skip
_NOT_KINDS = frozenset(["of", "in", "are", "is", "and", "to", "the", "a", "an", "times", "dice", "die", "coins", "coin", "cards", "card", "rolls", "tosses", "flips", "throws", "draws", "people", "balls", "marbles", "counters", "sweets", "beads", "socks", "discs", "cubes", "tickets", "sections", "sectors", "sides", "faces", "numbers", "items", "things", "fruits", "students", "pupils"])  # fmt: skip
_TAKEN = r"(?:drawn|picked|chosen|selected|taken|pulled|pull|remove|removed|draws?|picks?|chooses?|selects?|takes?|pulls?|drawing|picking|choosing|selecting|taking|removed?|grabs?|grab)"
_PART_OF = re.compile(
    rf"(?P<n>{_COUNT}) (?!of\b|red\b|blue\b|green\b)[a-z]+(?: (?!and\b)[a-z]+){{0,4}}[,.;]? (?:of which |of whom |of these |of them |including |and )?(?P<k>{_COUNT}) (?:of (?:them|which|these|the [a-z]+) )?(?:are|is) (?P<what>[a-z]+)\b"
    r"(?:(?: and|,) the (?:rest|others|remainder|other [a-z]+|remaining [a-z]+) (?:are|is) (?P<rest>[a-z]+))?"
)
_DRAWS = re.compile(
    rf"\b(?P<n>two|three|2|3)(?: [a-z]+){{0,4}} (?:are|is|were|will be)? ?(?:\w+ )?{_TAKEN}|\b{_TAKEN}(?: out)?(?: at random)? (?P<m>two|three|2|3)\b"
    rf"|\b(?P<second>a second|another|second (?:one|ball|marble|sweet|counter|sock|card|bead))\b|\b(?P<pair>a pair)\b",
    re.I,
)
_WITHOUT = re.compile(
    r"\bwithout (?:any )?(?:replacement|replacing\b[a-z ]*|putting [a-z ]*back|looking back)|\bnot (?:replaced|put back|replacing)|\b(?:at once|at the same time|simultaneously|together|one after the other without)\b|\beats? it\b|\bkeeps? it\b",
    re.I,
)
_WITH = re.compile(
    r"\bwith replacement|\b(?:is|it is|was) (?:then )?(?:replaced|put back|returned)|\bputs? (?:it|the \w+) back|\breplac(?:es|ing|ed) (?:it|the \w+)|\breplaced\b|\bputting it back",
    re.I,
)


_AFTER = re.compile(r"\b(?:next (?:ball|one|marble|sweet|counter|card)|keeps?|kept|eats?|eaten|ate|already)\b", re.I)
"""One is gone when the other is drawn."""


def chance(text: str) -> Iterator[str]:
    """The question in the usual wording, where it is one."""
    plain = re.sub(r"\s+", " ", text).strip()
    plain = re.sub(r"\b1, 2, 3,(?: 4,)? ?(?:\.{3}|…),? ?(?:and |to )?(\d+)", r"1 to \1", plain)
    found = [*_ASKED.finditer(plain)]
    if len(found) != 1 or len(plain) > 450:
        yield from _complement(plain, found)
        return
    if _AFTER.search(plain):
        return
    match = found[0]
    event = next(group for group in match.groups() if group is not None)
    around = f"{plain[: match.start()]} . {plain[match.end() :]}"
    behind = re.search(
        r"(?:,? (?:when|if|from|out of|in|with) (?=.*(?:\b(?:die|dice|coins?|deck|pack|bag|box|jar|urn|spinner|class|word|letters)\b|\d)).*)$",
        event,
        re.I,
    )
    if behind:
        around = f"{around} . {behind[0]}"
        event = event[: behind.start()]
    dice = re.search(
        r"(?:,? (?:of|on|from|with|shown by) )?(?:the )?(?:two|2|a pair of|both) (?:fair )?dice(?: rolls)?", event
    )
    if dice is not None:
        around = f"{around} . two dice"
        event = f"{event[: dice.start()]}{event[dice.end() :]}"
    if _TURNS.search(around) or not event.strip():
        return
    yield from _of_letters(around, event)
    around = re.sub(r"(?<=\w)-(?=[a-z])", " ", around)
    for how in (_WITHOUT, _WITH):
        said = how.search(event)
        if said is not None:
            around, event = f"{around} . {said[0]}", how.sub(" ", event)
    for kind in (_of_dice, _of_coins, _of_cards, _of_numbers, _of_urn):
        yield from kind(around.lower(), _event(event))


_RAFFLE = re.compile(
    r"(?:in a raffle,? |a raffle has |for a raffle,? )?(?P<all>\d+) (?:raffle )?tickets(?: are| were| have been)?(?: sold)?(?: in a raffle)?[.,;]? (?:and )?[a-z]+ (?:buys|bought|has|buy) (?P<own>\d+)"
    r"(?: tickets| of them)?[.,;?]? (?:and )?(?:what is |what's |find |calculate )?(?:the )?(?:probability|chance) (?:that |of )(?:her |his |he |she |they |[a-z]+ )?(?:wins?|winning|will win)(?: the)?(?: first| raffle)?(?: prize)?",
    re.I,
)


def raffle(text: str) -> Iterator[str]:
    """One prize among tickets of which somebody has some."""
    match = _RAFFLE.fullmatch(re.sub(r"\s+", " ", text).strip(" .?!"))
    if match is not None and 0 < int(match["own"]) < int(match["all"]):
        own = int(match["own"])
        bag = f"A bag contains {own} winning and {int(match['all']) - own} other."
        yield f"{bag} One is chosen at random. What is the probability that it is winning?"


def _event(text: str) -> str:
    """The event without the words that only lead to it."""
    plain = re.sub(r"\s+", " ", text).strip(" ,:").lower()
    for sign, words in (
        ("≥", "is at least"),
        ("≤", "is at most"),
        (">", "is greater than"),
        ("<", "is less than"),
        ("=", "is"),
    ):
        plain = re.sub(rf"(?<=sum|tal|ore) ?{sign} ?", f" {words} ", plain)
    before = None
    while before != plain:
        before = plain
        plain = _AT_END.sub("", f" {plain}").strip(" ,:")
        plain = re.sub(r"^(?:the )?(?:sum|total|product|score)\b.*", lambda m: m[0], plain)
        plain = re.sub(
            r"^(?:that |of )?(?:he|she|they|you|i|we|it) (?:gets?|draws?|picks?|takes?|chooses?|rolls?|has|will get|is|are) (?=one (?:of|[a-z]+ and)|at |exactly |no |both |neither )",
            "",
            plain,
        )
        if match := re.match(
            r"(?:that )?(?:the |a |their )?(?:sum|total|combined score|score)(?: of the (?:two )?(?:numbers|scores|dice))?(?: is| being| of| will be| equals| =)? (.+)",
            plain,
        ):
            plain = f"the sum is {match[1]}" if not match[1].startswith("is ") else f"the sum {match[1]}"
        if match := re.fullmatch(
            r"(?:the )?(?:first )?(?:two|both)(?: [a-z]+){0,3} (?:are|being)(?: both)? ([a-z]+)", plain
        ):
            plain = f"both are {match[1]}"
        if not re.match(
            r"(?:the )?(?:sum|total|product|at|exactly|no|not|neither|both|same|one of|one [a-z]+ and)\b", plain
        ):
            plain = re.sub(
                r"^(?:that )?(?:the|a|an|this|one) (?!sum|total|product)[a-z]+(?: [a-z]+)? (?:is|will be|being|shows?|lands on|has) (?=.)",
                "",
                plain,
            )
            plain = _LEADS.sub("", plain) or plain
    return plain


def _digits(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def _many(word: str) -> int:
    return int(word) if word.isdigit() else NUMBER_WORDS.get(word, 0)


def _of_dice(around: str, event: str) -> Iterator[str]:
    match = re.search(
        rf"\b(?:(?P<n>{_COUNT}|pair of) )?(?:(?:fair|ordinary|standard|normal|regular|unbiased|six sided|6 sided|single|balanced|different|coloured|identical) )*(?:die|dice|number cubes?)\b(?P<rest>[^.]*)",
        around,
    )
    if match is None or re.search(
        r"\b(?:coin|spinner|bag|card)s?\b|\d+ ?-?(?:sided|faced)", around.replace("6 sided", "")
    ):
        return
    many = 2 if match["n"] == "pair of" else _many(match["n"] or "one")
    times = re.search(rf"\b(?:(?P<t>twice)|(?P<k>{_COUNT}) (?:times|rolls|throws))\b", around)
    if times is not None:
        many = 2 if times["t"] else _many(times["k"])
    numbers = [number for number in _digits(around) if number not in (str(many), "6")]
    if not numbers and many:
        yield f"{'A die is' if many == 1 else f'{many} dice are'} rolled. What is the probability of {event}?"


def _of_coins(around: str, event: str) -> Iterator[str]:
    match = re.search(
        rf"\b(?:(?P<n>{_COUNT}|pair of) )?(?:(?:fair|ordinary|standard|normal|unbiased|balanced|single|identical) )*coins?\b",
        around,
    )
    if match is None or re.search(r"\b(?:dice|die|spinner|bag|cards?)\b", around):
        return
    many = 2 if match["n"] == "pair of" else _many(match["n"] or "one")
    times = re.search(
        rf"\b(?:(?P<t>twice)|(?P<k>{_COUNT}) (?:times|tosses|flips|throws|coin (?:tosses|flips)))\b", around
    )
    if times is not None:
        many = 2 if times["t"] else _many(times["k"])
    if many and not [number for number in _digits(around) if number != str(many)]:
        if many == 2 and re.fullmatch(r"(?:an?|one|exactly one) heads? and (?:an?|one) tails?|one of each", event):
            event = "exactly one head"
        plain = re.sub(r"\b(tail|head)s?\b(?! heads)", lambda m: f"{m[1]}s", event) if many > 1 else event
        yield f"{'A coin is' if many == 1 else f'{many} coins are'} tossed. What is the probability of {plain}?"


def _of_cards(around: str, event: str) -> Iterator[str]:
    said = event
    if not re.search(r"\b(?:deck|pack|52 (?:playing )?cards|playing cards?)\b", around) or re.search(
        r"\b(?:dice|die|coin|spinner|bag)\b", around
    ):
        return
    if [number for number in _digits(around) if number not in ("52", "2", "1")] or re.search(r"\bjokers?\b", around):
        return
    draws = re.search(r"\b(?:two|2) cards\b|\b(?:second|another) card\b", f"{around} {said}")
    event = re.sub(r"\bcards?\b|\bin a row\b", "", event).strip()
    two = re.fullmatch(r"(?:drawing |getting |picking )?(?:two|2) ([a-z]+?)s?", re.sub(r"\s+", " ", event).strip())
    if two is not None:
        event, around = f"both are {two[1]}", f"{around} . two cards"
    if draws is None and "2" not in _digits(around):
        yield f"A card is drawn from a standard deck of 52 cards. What is the probability that it is {_articled(event)}?"
    elif how := _how(around) or ("" if re.search(r"second|another", around) else "without"):
        yield f"Two cards are drawn from a standard deck of 52 cards {how} replacement. What is the probability of {event}?"


def _articled(event: str) -> str:
    return (
        event
        if re.match(r"(?:an?|the|not|neither|red|black|either)\b", event)
        else f"{'an' if event[:1] in 'ae' else 'a'} {event}"
    )


def _of_letters(around: str, event: str) -> Iterator[str]:
    word = re.search(r"\bword:? [\"'“‘]?([A-Z]{3,20}|[A-Za-z]{3,20}(?=[\"'”’]))[\"'”’]?", around) or re.search(
        r"\bletters? (?:of|in|from) (?:the )?[\"'“‘]?([A-Z]{3,20})\b", around
    )
    if word is None or _digits(around) or _DRAWS.search(around.replace(word[0], "")):
        return
    plain = event.strip(" .?")
    letter = re.search(r"(?:\b(?:an?|the letter|it'?s|is|letter) )?[\"'“‘]?\b([A-Z])\b[\"'”’]?$", plain)
    said = (
        f"a {letter[1]}"
        if letter
        else (
            "a vowel" if re.search(r"\bvowel$", plain) else "a consonant" if re.search(r"\bconsonant$", plain) else ""
        )
    )
    if said and not re.search(r"\bnot\b|n't", plain):
        yield f"A letter is chosen at random from the word {word[1].upper()}. What is the probability that it is {said}?"


def _of_numbers(around: str, event: str) -> Iterator[str]:
    match = re.search(
        r"\b(?:numbered|labell?ed|numbers?|integers?|from)? ?(?:from )?(?P<low>[01]) ?(?:to|-|through|up to) ?(?P<high>\d{1,3})\b|\bbetween (?P<low2>\d+) and (?P<high2>\d+),? \(?inclusive",
        around,
    )
    if match is None or re.search(r"\b(?:dice|die|coin|deck|two|three|twice|second|another|pair)\b", around):
        return
    low, high = match["low"] or match["low2"], match["high"] or match["high2"]
    if any(number not in (low, high) for number in _digits(around)):
        return
    if re.search(
        rf"\b(?:{'|'.join(word for word in NUMBER_WORDS if word not in ('one', 'zero'))})\b",
        around.replace(match[0], ""),
    ):
        words = [word for word in NUMBER_WORDS if re.search(rf"\b{word}\b", around) and word != "one"]
        if any(NUMBER_WORDS[word] != int(high) for word in words):
            return
    yield f"A number is chosen at random from {low} to {high}. What is the probability that it is {_articled(event) if not re.search('than|prime$|even|odd|divisible|least|most', event) else event}?"


def _of_urn(around: str, event: str) -> Iterator[str]:
    part = _PART_OF.search(around)
    told = around.replace(part[0], " ") if part is not None else around
    if re.search(r"\b(?:dice|die|coins?|deck|spinner|rest|remaining|others?|numbered)\b", told):
        return
    draws = _DRAWS.search(around)
    if re.search(r"\bremoved?\b", around) and (draws is None or "remove" not in draws[0]):
        return
    many = 1
    contents = around
    if draws is not None:
        many = 2 if draws["second"] or draws["pair"] else _many(draws["n"] or draws["m"])
        contents = around.replace(draws[0], " , ") if not draws["second"] and not draws["pair"] else around
    urn: dict[str, int] = {}
    if part is not None and part[0] in contents:
        size, own = _many(part["n"]), _many(part["k"])
        rest = f"{contents[: part.start()]} {contents[part.end() :]}"
        if 0 < own < size and not _digits(rest):
            urn = {part["what"]: own, part["rest"] or "other": size - own}
            yield from _drawn(around, event, urn, many, _how(around), draws)
        return
    if re.search(r"\b(?:of which|of whom|of these|of them|which are|that are)\b", contents):
        return
    used: list[str] = []
    total = 0
    for pair in _PAIR.finditer(contents):
        kind, thing = pair["what"].lower(), (pair["thing"] or "").lower()
        if kind in _NOT_KINDS:
            if kind in ("of", "are", "is", "and", "in", "to"):
                continue
            if pair["n"].lower() in ("one", "1"):
                continue
            total = _many(pair["n"].lower())
            used.append(pair["n"].lower())
            continue
        if pair["n"].lower() in ("one", "a") and not _known(kind):
            continue
        if not _known(kind) and not _known(thing):
            return
        kind = kind if _known(kind) else thing
        if kind in urn:
            return
        urn[kind] = _many(pair["n"].lower())
        used.append(pair["n"].lower())
    if len(urn) < 2 or (total and total != sum(urn.values())):
        return
    if any(number not in used for number in _digits(contents)) or len(_digits(contents)) > len(used):
        return
    how = _how(around)
    yield from _drawn(around, event, urn, many, how, draws)


def _drawn(
    around: str, event: str, urn: dict[str, int], many: int, how: str, draws: re.Match[str] | None
) -> Iterator[str]:
    """One, two or three drawn from a bag whose contents are known."""
    listed = [f"{size} {kind}" for kind, size in urn.items()]
    bag = f"A bag contains {', '.join(listed[:-1])} and {listed[-1]}."
    event = re.sub(
        r"\b(?:ball|marble|counter|sweet|bead|sock|disc|cube|candy|candies|pen|token|one|chip|stone|tile|flower|bulb|item|button|shirt|jelly ?bean|skittle|crayon|block)s?\b(?<!\bone)",
        "",
        event,
    )
    event = re.sub(r"\s+", " ", event).strip(" ,")
    if (
        many > 1
        and not how
        and draws is not None
        and not draws["second"]
        and not re.search(r"\bone at a time|\btwice\b|\beach time\b|\bagain\b", around)
    ):
        how = "without"  # taken out together
    ordered = re.fullmatch(
        r"(?:first (?:is |one )?)?(?:a |an )?([a-z]+)(?:,? (?:and )?then|,? followed by|,? and (?:the )?second (?:is )?)(?: a| an)? ([a-z]+)",
        event,
    )
    if ordered and (many == 2 or draws is None) and how and ordered[1] in urn and ordered[2] in urn:
        size = sum(urn.values())
        less = how == "without"
        second = urn[ordered[2]] - (less and ordered[1] == ordered[2])
        yield f"calculate {urn[ordered[1]]}/{size} * {second}/{size - less}"
        return
    if re.search(r"\bthen\b", event):
        return
    if many == 1 and re.search(r"\b(?:second|another|put back|replaced|returned|again)\b", around):
        return
    if many == 1:
        yield f"{bag} One is chosen at random. What is the probability that it is {event}?"
    elif how:
        number = {2: "Two", 3: "Three"}[many]
        if match := re.fullmatch(r"(?:two|2) ([a-z]+?)s?", event):
            event = f"both are {match[1]}" if match[1] in urn else event
        if match := re.fullmatch(r"(?:an? )?([a-z]+) and (?:an? )?([a-z]+)", event):
            event = f"one {match[1]} and one {match[2]}"
        yield f"{bag} {number} are chosen at random {how} replacement. What is the probability of {event}?"
        yield f"{bag} {number} are chosen at random {how} replacement. What is the probability that {event}?"


def _known(word: str) -> bool:
    return word in _COLOURS or _NOUNS.match(word) is not None


def _how(around: str) -> str:
    return "without" if _WITHOUT.search(around) else "with" if _WITH.search(around) else ""


_GIVEN = re.compile(
    r"(?:probability|prob|chance)(?: (?:that|of))? (?P<event>.+?) (?:is|=|equals|was) (?P<p>\d*\.?\d+(?:/\d+)?\s?(?:%|percent)?)(?: chance)?[\s.,;]",
    re.I,
)
_NOT = re.compile(r"\b(?:not|doesn't|does not|won't|will not|isn't|is not|don't|do not|didn't|never)\b", re.I)


def _complement(plain: str, found: list[re.Match[str]]) -> Iterator[str]:
    """`The probability that it rains is 0.2. What is the probability that it does not rain?`"""
    given = _GIVEN.search(plain)
    if given is None or len(found) != 2 or len(re.findall(r"\d+(?:\.\d+)?(?:/\d+)?", plain)) != 1:
        return
    asked = plain[given.end() :]
    if (
        not re.search(r"\b(?:probability|prob|chance)", asked, re.I)
        or _NOT.search(given["event"])
        or not _NOT.search(asked)
    ):
        return
    if _TURNS.search(plain.replace("%", "")) or len(_NOT.findall(asked)) != 1:
        return
    stems = {word[:4] for word in re.findall(r"[a-z]+", given["event"].lower())}
    words = re.findall(r"[a-z]+", _NOT.sub(" ", asked).lower())
    lead = {"what", "s", "is", "the", "probability", "that", "of", "chance", "prob", "it", "find", "calculate", "work", "out", "they", "he",
            "she", "will", "be", "a", "an", "does", "then", "so", "tomorrow", "to", "do", "getting", "you", "by"}  # fmt: skip
    if all(word in lead or word[:4] in stems for word in words):
        size = given["p"].replace("percent", "%").replace(" ", "")
        yield f"P(A) = {size[:-1] + '/100' if size.endswith('%') else size}, find P(not A)"


__all__ = ["chance", "raffle"]
