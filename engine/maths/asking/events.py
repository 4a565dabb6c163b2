"""Two events and their probabilities: P(A or B), P(A and B), P(A | B), P(not A) from those that are given."""

from __future__ import annotations

import re

from engine.maths.asking.family import strip, worded
from engine.maths.asking.parts import NotAsked
from engine.maths.evaluate import exact
from engine.maths.question import Question, Task
from engine.maths.reader import ReadError, read
from engine.maths.tree import Add, Div, Mul, Neg, Node, Num
from engine.maths.words import word_set

_SIZE = r"(?:\d+(?:\.\d+)?(?:\s?/\s?\d+|\s?%)?|\.\d+|\\[dt]?frac\{\d+\}\{\d+\})"
_GIVEN = re.compile(rf"P\s?\(\s*(?P<what>[^()=]+?)\s*\)\s*=\s*(?P<size>{_SIZE})(?![\w.]*\d)")
_WANTED = re.compile(r"P\s?\(\s*(?P<what>[^()=]+?)\s*\)(?!\s*=\s*[\d.\\])(?:\s*=\s*\??)?")
_EXCLUSIVE = re.compile(
    r"\b(?:[A-Z] and [A-Z] |the events |they )?(?:are )?(?:mutually exclusive|disjoint)(?: "
    r"events)?\b",
    re.I,
)
_INDEPENDENT = re.compile(
    r"\b(?:[A-Z] and [A-Z] |the events |they )?(?:are )?(?<!not )independent(?: events| of "
    r"each other)?\b",
    re.I,
)
_WORDS = word_set(
    "a and if given that let suppose find calculate what is the for two events event "
    "are with then determine work out compute"
    " probability where such in of it"
)


def ask(text: str) -> Question | None:
    """The probability of an event made of two others, or None. Raises NotAsked."""
    text = strip(text.replace("$", " "))
    if len(text) > 300 or len(re.findall(r"P\s?\(", text)) < 3:
        return None
    text = re.sub(r"\\(?:mid|vert)|∣", "|", re.sub(r"\\cap|∩", " and ", re.sub(r"\\cup|∪", " or ", text)))
    known: dict[str, Node] = {}
    for match in _GIVEN.finditer(text):
        event = _event(match["what"])
        if not event or event in known:
            return None
        known[event] = _chance(match["size"])
    rest = _GIVEN.sub(" ", text)
    wanted = [*_WANTED.finditer(rest)]
    if len(wanted) != 1:
        return None
    event = _event(wanted[0]["what"])
    rest = _WANTED.sub(" ", rest)
    exclusive, independent = _EXCLUSIVE.search(rest) is not None, _INDEPENDENT.search(rest) is not None
    rest = _INDEPENDENT.sub(" ", _EXCLUSIVE.sub(" ", rest))
    words = re.findall(r"[A-Za-z]+|\d+|[=+*/|]", rest)
    letters = sorted({letter for name in (*known, event) for letter in re.findall(r"[A-Z]", name)})
    if not event or len(letters) != 2 or any(word.lower() not in _WORDS and word not in letters for word in words):
        return None
    if exclusive and independent:
        return None
    found = _formula(event, known, letters, exclusive=exclusive, independent=independent)
    if found is None:
        return None
    detail, body = found
    if not 0 <= exact(body) <= 1:
        raise NotAsked("These probabilities do not fit together.")
    given = ", ".join(f"P({name}) = {match}" for name, match in _shown(text))
    how = " (mutually exclusive)" if exclusive else " (independent)" if independent else ""
    return worded(Task.PROBABILITY, detail, body, f"Find P({event}) from {given}{how}")


def _shown(text: str) -> list[tuple[str, str]]:
    return [(_event(match["what"]), match["size"]) for match in _GIVEN.finditer(text)]


def _event(text: str) -> str:
    """`A`, `A and B`, `A or B`, `A | B`, `not A`; "" for anything else. The two letters stand in their order."""
    plain = " ".join(text.split())
    if re.fullmatch(r"[A-Z]", plain):
        return plain
    both = re.fullmatch(r"([A-Z]) (and|or) ([A-Z])", plain)
    if both and both[1] != both[3]:
        first, second = sorted((both[1], both[3]))
        return f"{first} {both[2]} {second}"
    on = re.fullmatch(r"([A-Z]) ?(?:\||given) ?([A-Z])", plain)
    if on and on[1] != on[2]:
        return f"{on[1]} | {on[2]}"
    other = re.fullmatch(r"(?:not |¬ ?)([A-Z])|([A-Z])(?:'|’|\^c|\^\{c\}|\^C)|\\(?:bar|overline)\{([A-Z])\}", plain)
    return f"not {next(filter(None, other.groups()))}" if other else ""


def _chance(text: str) -> Node:
    try:
        tree: Node = Div(read(text.rstrip("% ")), Num("100")) if text.endswith("%") else read(text)
    except ReadError:
        raise NotAsked("I could not read one of these probabilities.") from None
    if not 0 <= exact(tree) <= 1:
        raise NotAsked("A probability is a number from 0 to 1.")
    return tree


def _formula(
    event: str, known: dict[str, Node], letters: list[str], *, exclusive: bool, independent: bool
) -> tuple[str, Node] | None:
    """(the kind of question, the formula with the numbers in it); every probability given must be used."""
    a, b = letters
    both, either = f"{a} and {b}", f"{a} or {b}"
    given = set(known)
    single = [exact(known[name]) for name in letters if name in known]
    if both in known and any(exact(known[both]) > size for size in single):
        raise NotAsked("These probabilities do not fit together.")
    if either in known and any(exact(known[either]) < size for size in single):
        raise NotAsked("These probabilities do not fit together.")
    if event == either and given == {a, b, both} and not (exclusive or independent):
        return "union", Add((known[a], known[b], Neg(known[both])))
    if event == either and given == {a, b} and exclusive:
        return "exclusive", Add((known[a], known[b]))
    if event == either and given == {a, b} and independent:
        return "independent", Add((known[a], known[b], Neg(Mul((known[a], known[b])))))
    if event == both and given == {a, b, either} and not (exclusive or independent):
        return "union", Add((known[a], known[b], Neg(known[either])))
    if event == both and given == {a, b} and independent:
        return "independent", Mul((known[a], known[b]))
    for first, second in ((a, b), (b, a)):
        on = f"{first} | {second}"
        if event == both and given == {on, second} and not (exclusive or independent):
            return "conditional_product", Mul((known[on], known[second]))
        if event == on and given in ({both, second}, {both, a, b}) and not (exclusive or independent):
            if not exact(known[second]):
                raise NotAsked("What never happens is no condition.")
            return "conditional", Div(known[both], known[second])
        if event == first and given == {second, both, either} and not (exclusive or independent):
            return "union", Add((known[either], known[both], Neg(known[second])))
        if event == first and given == {second, both} and independent and exact(known[second]):
            return "conditional", Div(known[both], known[second])
    return None
