"""Chances by a part of a whole, by two independent events, and by labels that are listed one by one."""

# ruff: noqa: E501  (a wording stays on one line)
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from engine.maths.asking.family import NUMBER_WORDS

_NOT = re.compile(
    r"\b(?:not|doesn't|does not|don't|do not|isn't|is not|didn't|did not|won't|aren't|are not|never)\b", re.I
)
_ASK = re.compile(r"\b(?:probability|chance|likelihood)\b(?: (?:is there )?(?:that|of|for))?(?P<event>[^.?;]*)", re.I)
_WHOLE = re.compile(
    r"\b(?:in|of|out of|from|among|there are|has|have|contains|with|holds)?\b ?(?:an? |the )?(?:class|group|box|bag|batch|team|school|year|survey|club|set|total|sample|packet|tray|crate)?"
    r" ?(?:of |has |contains |with |holds )?(?P<n>\d{1,4})(?: (?P<things>[a-z]+))?"
)
_PART = re.compile(
    r"(?<![\w.])(?P<k>\d{1,4}|two|three|four|five|six|seven|eight|nine|ten)(?: of (?:them|these|the [a-z]+|which|whom|the \d+))?(?: (?:pupils|students|people|children|of them))? (?P<vp>(?!of\b|percent\b|and\b)[a-z]+(?: [a-z]+){0,3})"
)
_LITTLE = frozenset(
    [
        "a",
        "an",
        "the",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "it",
        "they",
        "he",
        "she",
        "that",
        "of",
        "to",
        "in",
        "at",
        "on",
        "be",
        "being",
        "been",
        "do",
        "does",
        "did",
        "randomly",
        "random",
        "chosen",
        "selected",
        "picked",
        "student",
        "pupil",
        "person",
        "people",
        "child",
        "member",
        "one",
        "who",
        "which",
        "will",
        "by",
        "from",
        "this",
        "what",
        "as",
        "fraction",
        "students",
        "pupils",
        "children",
        "out",
        "taken",
        "drawn",
        "not",
        "item",
        "ball",
    ]
)
_TURNS = re.compile(
    r"\b(?:both|two|second|another|without replacement|with replacement|given|if|at least|more|less|either|or|then|each|total|other|rest|twice|also|neither|percent)\b|%",
    re.I,
)


def share(text: str) -> Iterator[str]:
    """`in a class of 25, 10 wear glasses; the probability that a student wears glasses`, or does not."""
    plain = re.sub(r"\s+", " ", text).strip()
    asked = [*_ASK.finditer(plain)]
    numbers = re.findall(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.]*\d)", plain)
    if len(asked) != 1 or _TURNS.search(plain) or not 1 <= len(numbers) <= 2:
        return
    event = asked[0]["event"]
    told = plain[: asked[0].start()].lower()
    whole = _WHOLE.search(told)
    if whole is None:
        return
    part = _PART.search(told, whole.end("n"))
    if part is None or re.search(r"\d", told[part.end() :]) or re.search(r"\d", event):
        return
    size = int(part["k"]) if part["k"].isdigit() else NUMBER_WORDS[part["k"]]
    all_of = int(whole["n"])
    if not 0 < size < all_of or len(numbers) != 1 + part["k"].isdigit() or _NOT.search(told):
        return
    said = _stems(part["vp"])
    wanted = _stems(_NOT.sub(" ", event)) - _stems(whole["things"] or "")
    if not said or not wanted or not wanted <= said | _stems(told[part.end() : part.end() + 30]) or not wanted & said:
        return
    wanted_kind = "other" if len(_NOT.findall(event)) == 1 else "such"
    yield drawn_from({"such": size, "other": all_of - size}, wanted_kind)


def drawn_from(kinds: dict[str, int], wanted: str) -> str:
    """One drawn from things of several kinds, in the usual wording."""
    listed = [f"{many} {kind}" for kind, many in kinds.items()]
    bag = f"A bag contains {', '.join(listed[:-1])} and {listed[-1]}."
    return f"{bag} One is chosen at random. What is the probability that it is {wanted}?"


def _stems(text: str) -> set[str]:
    return {
        re.sub(r"(?:es|s|ing|ed|e)$", "", word)[:6]
        for word in re.findall(r"[a-z]{3,}", text.lower())
        if word not in _LITTLE
    }


_SIZE = r"(?:\d*\.\d+|\d+/\d+|\d{1,2}%)"
_TWO = re.compile(
    rf"(?:probability|chance)(?: that| of)? (?P<a>[^.;,]*?) (?:is|=|of) (?P<p>{_SIZE})(?=[\s,.;]).{{0,60}}?(?:probability|chance)(?: that| of)? (?P<b>[^.;,]*?) (?:is|=) (?P<q>{_SIZE})(?=[\s,.;])",
    re.I,
)


def independent(text: str) -> Iterator[str]:
    """Two independent events with their probabilities: both, neither, at least one, exactly one."""
    plain = re.sub(r"\s+", " ", text).strip()
    given = _TWO.search(plain)
    if (
        given is None
        or not re.search(r"\bindependent(?:ly)?\b", plain)
        or re.search(r"\bnot independent|\bgiven that\b", plain)
    ):
        return
    rest = plain[given.end() :]
    if re.search(r"\d", rest) or _NOT.search(rest) or len(re.findall(_SIZE, plain)) != 2:
        return
    p, q = (f"{size[:-1]}/100" if size.endswith("%") else size for size in (given["p"], given["q"]))
    asked = re.search(r"\b(?P<how>both|neither|at least one|exactly one|only one|none)\b", rest, re.I)
    if asked is None or len(re.findall(r"\b(?:probability|chance)\b", rest)) != 1:
        return
    how = asked["how"].lower()
    if how == "both":
        yield f"calculate ({p})*({q})"
    elif how in ("neither", "none"):
        yield f"calculate (1 - {p})*(1 - {q})"
    elif how == "at least one":
        yield f"calculate 1 - (1 - {p})*(1 - {q})"
    else:
        yield f"calculate ({p})*(1 - {q}) + (1 - {p})*({q})"


_LABELLED = re.compile(
    r"\b(?:spinner|wheel|dice|die|cube|bag|box)\b(?P<between>[^.?]*?)\b(?:coloured|colored|labell?ed|marked|are|with letters|with the letters|numbered)(?: as)?:? "
    r"(?P<labels>[A-Za-z\d]+(?:, [A-Za-z\d]+){2,},? (?:and )?[A-Za-z\d]+)",
    re.I,
)


def labelled(text: str) -> Iterator[str]:
    """A spinner with parts that are listed: `red, red, blue, green, yellow`."""
    plain = re.sub(r"\s+", " ", text).strip()
    found = _LABELLED.search(plain)
    asked = re.search(
        r"\bP ?\( ?(?P<e>[A-Za-z\d ]+?) ?\)|\b(?:probability|chance)\b(?: is(?: there)?)?(?: (?:of|that))?(?P<w>[^.?;]*)",
        plain,
        re.I,
    )
    if (
        found is None
        or asked is None
        or re.search(r"\b(?:twice|two times|without|then|both|second|biased|not)\b|n't", plain)
    ):
        return
    labels = [label.lower() for label in re.split(r",? and |, ?", found["labels"]) if label]
    said = re.search(r"\b(\d+|" + "|".join(NUMBER_WORDS) + r")\b", found["between"])
    many = (int(said[1]) if said[1].isdigit() else NUMBER_WORDS[said[1]]) if said else len(labels)
    event = asked["e"] or asked["w"]
    words = [
        word.lower() if len(word) > 1 or word.isupper() else f"{word} " for word in re.findall(r"[A-Za-z\d]+", event)
    ]
    wanted = [word for word in words if word in labels]
    others = [word.strip() for word in words if word not in labels and not word.isdigit()]
    little = [
        "it",
        "lands",
        "on",
        "landing",
        "a",
        "an",
        "the",
        "spinner",
        "getting",
        "of",
        "or",
        "stops",
        "you",
        "get",
        "is",
        "spun",
        "pointing",
        "to",
        "spinning",
        "section",
        "colour",
        "color",
        "number",
        "letter",
        "shows",
        "will",
        "be",
        "land",
    ]
    if many != len(labels) or not wanted or any(word not in little for word in others):
        return
    counts = Counter(labels)
    if len(set(wanted)) == 1 and all(len(label) > 1 and label.isalpha() for label in labels):
        yield drawn_from(counts, wanted[0])
    else:
        size = sum(counts[word] for word in set(wanted))
        yield drawn_from({"such": size, "other": len(labels) - size}, "such") if size < len(labels) else ""


_FAMILY = re.compile(
    r"(?:a|the) (?:family|couple) (?:has|have|with|plans to have|wants) (?P<n>two|three|four|five|2|3|4|5) (?:children|kids)\b.*?(?:probability|chance)(?: that| of)?(?P<e>[^.?]*)",
    re.I,
)


def children(text: str) -> Iterator[str]:
    """Boys and girls, each as likely as the other, as tosses of a coin: girls for heads."""
    plain = re.sub(r"\s+", " ", text).strip()
    match = _FAMILY.search(plain)
    if (
        match is None
        or not re.search(r"\bequally likely|\bequal(?:ly)? (?:chance|probab|likely)|1/2|0\.5", plain)
        or re.search(r"\bgiven\b|\bat least one of (?:them|whom)\b|\boldest\b|\byoungest\b|\bfirst\b", plain)
    ):
        return
    event = re.sub(
        r"\b(?:they|there|them|the|have|has|are|will be|be|is|all of|having|getting|children|kids|of)\b",
        " ",
        match["e"].lower(),
    )
    event = re.sub(r"\bboys?\b", "tails", re.sub(r"\bgirls?\b", "heads", event))
    event = re.sub(r"\s+", " ", re.sub(r"^ ?(?:all|both)(?: (?:two|three|four|five))?", " all ", event)).strip(" ,")
    many = NUMBER_WORDS.get(match["n"].lower()) or int(match["n"])
    if re.fullmatch(r"(?:all|exactly \w+|at least \w+|at most \w+|no|\w+) (?:heads|tails)", event):
        yield f"{many} coins are tossed. What is the probability of {event}?"


_JOINS = re.compile(
    r"(?:the )?(?:mean|average)(?: [a-z]+){0,2} of (?P<n>\d+|[a-z]+) [a-z]+(?: [a-z]+)? is (?P<m>\d+(?:\.\d+)?)(?: [a-z]+)?[.,;]? (?:and |when |if )?(?:an?|another|one)(?: [a-z]+){1,3}? (?:aged |scoring |who scored |with (?:a )?(?:mark|score|age) of |who is |of |weighing )?"
    r"(?P<v>\d+(?:\.\d+)?)(?: [a-z]+)?,? (?P<how>joins|is added|joins them|joins the group|leaves|is removed|leaves the group)[.,;]? (?:what is|what's|find|calculate|work out) (?:the |their )?new (?:mean|average)(?: [a-z]+)?",
    re.I,
)
_AVERAGED = re.compile(
    r"(?P<n>\d+|[a-z]+) [a-z]+(?: [a-z]+)? have an? (?:mean|average)(?: [a-z]+)? of (?P<m>\d+(?:\.\d+)?)(?: [a-z]+)?[.,;]? (?:and |when |if )?(?:an?|another|one)(?: [a-z]+){1,3}? (?:aged |scoring |who scored |with (?:a )?(?:mark|score|age) of |of )?"
    r"(?P<v>\d+(?:\.\d+)?)(?: [a-z]+)?,? (?P<how>joins|is added|leaves|is removed)[.,;]? (?:what is|what's|find|calculate|work out) (?:the |their )?new (?:mean|average)(?: [a-z]+)?",
    re.I,
)


def new_mean(text: str) -> Iterator[str]:
    """The mean when one joins or leaves."""
    plain = re.sub(r"\s+", " ", text).strip(" .?!")
    match = _JOINS.fullmatch(plain) or _AVERAGED.fullmatch(plain)
    if match is None:
        return
    many = int(match["n"]) if match["n"].isdigit() else NUMBER_WORDS.get(match["n"].lower(), 0)
    more = 1 if match["how"].lower().startswith(("join", "is added")) else -1
    if many > 1:
        yield f"calculate ({many}*{match['m']} {'+' if more > 0 else '-'} {match['v']})/{many + more}"


__all__ = ["children", "independent", "labelled", "new_mean", "share"]
