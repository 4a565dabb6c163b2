"""What of a text speaks for or against each candidate: words, neighbours of its formulas, what it leaves out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from engine.maths.asking.frame.pieces import Pieces, letters_in
from engine.maths.asking.frame.turning import TURNS, TURNS_HERE, TURNS_TALK
from engine.maths.asking.free.meaning import stems
from engine.maths.asking.intent.candidate import Candidate

NONE = "none"
"""The task of a text that asks for something else than any candidate."""
_NAME = re.compile(r"[A-Z]\d+")
_BY_LETTER = re.compile(r"d(\^?2|²)?[a-z]?/d[a-z](?:\^?2|²)?")
_PREFIX, _PART = 5, 4
_LISTED = ("divisor", "multiple", "denominator")
_GROUPS = {"anywhere": TURNS_TALK, "here": TURNS_HERE, "world": TURNS - TURNS_HERE}


def of_candidate(found: Pieces, candidate: Candidate) -> set[str]:
    """The features of one candidate, each with the task in front."""
    task, used = candidate.task, candidate.used
    role = {name: "A" if task in _LISTED else "ABC"[min(at, 2)] for at, name in enumerate(used)}
    tokens = ["^", *(role.get(word) or said for word, said in _said(found)), "$"]
    form = "+".join(_form(name, found.formulas[name]) for name in used[:2])
    features = {f"{task}|{form}", *(f"{task}|{each}" for each in _words(tokens))}
    features.update(f"A|{form}|{before}" for before, name in pairwise(tokens) if name == "A")
    features.update(_left_out(tokens))
    if candidate.result:
        features.update((f"{task}|result {candidate.result}", f"result {candidate.result}"))
    return features


def of_none(found: Pieces) -> set[str]:
    """The features of a text by which none of the candidates is meant."""
    said = [each for _, each in _said(found)]
    words = [word for word in said if word[0] != "~"]
    features = {f"{NONE}|{each}" for each in _words(["^", *said, "$"])}
    features.update(f"{NONE}|group {group}" for group, members in _GROUPS.items() if _any_of(words, members))
    features.add(f"{NONE}|words {min(len(words) // 4, 8)}")
    features.add(f"{NONE}|formulas {len(said) - len(words)}")
    return features


def _said(found: Pieces) -> Iterator[tuple[str, str]]:
    """Each word of a skeleton and what it is to the model: formulas by their kinds, derivatives by their order."""
    for word in found.skeleton.split():
        if _NAME.fullmatch(word) is None:
            yield word, _BY_LETTER.sub(r"d\1y/dx\1", word)
        else:
            primes = len(re.findall("['′]", found.formulas[word])) if word[0] == "P" else 0
            yield word, f"~{word[0]}{primes or ''}"


def _words(tokens: list[str]) -> Iterator[str]:
    """Words, beginnings and parts of long ones, neighbours, and neighbours but one. By its parts a word with a typing
    error, or one that is related to a known one, is still known."""
    yield "#"
    for word in tokens:
        if word[0] not in "^$~ABC":
            yield word
            if len(word) > _PREFIX:
                yield f"{word[:_PREFIX]}*"
            if len(word) >= _PART and word.isalpha():
                whole = f"<{word}>"
                yield from (f"%{whole[at : at + _PART]}" for at in range(len(whole) - _PART + 1))
    for first, second in pairwise(tokens):
        yield f"{first} {second}"
    for first, second in zip(tokens, tokens[2:], strict=False):
        yield f"{first} _ {second}"


def _left_out(tokens: list[str]) -> Iterator[str]:
    """The formulas a candidate does not take, by their kinds and neighbours."""
    for kind, count in Counter(token for token in tokens if token[0] == "~").items():
        yield f"out|{kind}{min(count, 3)}"
    for first, second in pairwise(tokens):
        if first[0] == "~" or second[0] == "~":
            yield f"out|{first} {second}"


def _any_of(words: Iterable[str], members: frozenset[str]) -> bool:
    return any(not members.isdisjoint(stems(word)) for word in words if word.isalpha())


def _form(name: str, formula: str) -> str:
    """The look of a formula: its kind, and whether it has brackets, products, powers, fractions or several letters."""
    kind, text = name[0], formula.replace(" ", "")
    if kind in "EF":
        text = text.rpartition("=")[2]
        marks = (
            ("(", "(" in text),
            ("p", re.search(r"\)\(|\w\(|\)[\^²³]", text)),
            ("2", re.search(r"\^2|²", text)),
            ("3", re.search(r"\^[3-9]|[³⁴⁵]", text)),
            ("/", "/" in text),
            ("m", len(letters_in(text)) > 1),
        )
        return kind + "".join(mark for mark, there in marks if there)
    if kind == "N":
        return "N" + ("+" if len(re.findall(r"[-+*/×÷·]", text)) > 1 else "") + ("/" if "/" in text else "")
    if kind == "Q":
        return "Q/" if "/" in text else "Q." if "." in text else "Q"
    return kind
