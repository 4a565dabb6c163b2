"""Judges answers that are picked, not written: choices, orders and pairs, all of them by their ids.

Ids stand one after another with commas, semicolons or line breaks between, or as a JSON list; pairs as `a-1`,
`a -> 1` or a JSON object. What is no id of the question cannot be read, and is not wrong.
Credit: choices, what was rightly chosen less what was wrongly chosen; orders, the longest run of items that stand in
the right order; pairs, the share of right ones, a surplus taken off.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind
from engine.maths.reader.limits import MAX_LENGTH
from engine.maths.verdict import Established, Outcome, Verdict

_BETWEEN = re.compile(r"[,;\n]")
_PAIRED = (
    re.compile(r"\s*(?:<->|<=>|↔|⟷|⇔|\\leftrightarrow\b)\s*"),
    re.compile(r"\s*(?:->|→|=>|⇒|↦|\\to\b|\\rightarrow\b)\s*"),
    re.compile(r"\s*[=:]\s*"),
    re.compile(r"\s*[-–—]\s*"),
    re.compile(r"\s+(?:with|and|to|is|goes with|belongs to)\s+", re.I),
    re.compile(r"\s+"),
)

Pair = tuple[str, str]

AROUND = 20  # characters that may stand around an id: brackets, quotation marks, spaces


class _NotIds(Exception):
    """What was given is no list of this question's ids; `args` are a note code and a sentence."""


# --- reading ------------------------------------------------------------------------------------------------

_WRAPPED = re.compile(
    r"\\(?:boxed|fbox|text|textbf|textit|textrm|textsf|mathrm|mathbf|mathit|mbox|emph)\s*\{([^{}]*)\}"
)
_QUOTED = re.compile(r"(['\"`*_]+|[“‘„])(.*?)(?:\1|[”’“])")
_LEAD = re.compile(
    r"(?:(?:the|my)\s+)?(?:(?:right|correct)\s+)?(?:answer|option|choice|letter)s?\b\s*(?:is\b|are\b|:|=)?\s*", re.I
)
_NUMBERED = re.compile(r"\s*\d{1,3}\s*[.)]\s+")
_OTHER_SIGNS = (
    re.compile(r"\s*(?:->|→|=>|⇒|\\to\b|\\rightarrow\b)\s*"),
    re.compile(r"\s+and\s+|\s*&\s*", re.I),
    re.compile(r"\s*,?\s*\b(?:and )?(?:then|before|after that)\b\s*", re.I),
    re.compile(r"\s*[+|]\s*"),
    re.compile(r"\s+[-–—]\s+"),
    re.compile(r"\s+"),
)


def _json(text: str) -> Any:
    """The JSON list or object that `text` is, else None."""
    if text[:1] not in "[{" or not text:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _tidy(text: str) -> str:
    """`text` without invisible characters and the wrappings of LaTeX and Markdown around ids."""
    if len(text) > MAX_LENGTH:
        raise _NotIds("limit.length", f"This is longer than the {MAX_LENGTH} characters I read at once.")
    text = "".join(char for char in text if unicodedata.category(char) != "Cf").strip()
    before = ""
    while before != text:
        before, text = text, _WRAPPED.sub(r"\1", text).strip().strip("$").strip()
    return text


def _pieces(text: str, known: Sequence[str]) -> list[str]:
    """The ids in a text, as they were typed."""
    text = text.strip()
    if text in known:
        return [text]
    text = _tidy(text)
    if text in known:
        return [text]
    data = _json(text)
    if isinstance(data, list) and all(isinstance(item, (str, int)) and not isinstance(item, bool) for item in data):
        return [str(item).strip() for item in data]
    if text.startswith("{") and text.endswith("}"):
        text = text[1:-1]
    if (lead := _LEAD.match(text)) is not None and _find(text, known) is None:
        text = text[lead.end() :]
    pieces = [piece.strip() for piece in _BETWEEN.split(text) if piece.strip()]
    if len(pieces) > 1:
        pieces = [
            re.sub(r"^(?:and|then)\s+", "", piece, flags=re.I) if _find(piece, known) is None else piece
            for piece in pieces
        ]
        if all(_NUMBERED.match(piece) and _find(piece, known) is None for piece in pieces):
            pieces = [_NUMBERED.sub("", piece, count=1) for piece in pieces]
    return [part for piece in pieces for part in _cut(piece, known)]


def _cut(piece: str, known: Sequence[str]) -> list[str]:
    """One piece cut at other signs, where every part of it is then an id: `A and C`, `b -> a`, `AC`."""
    if not known or _find(piece, known) is not None:
        return [piece]
    piece = " ".join(piece.split())  # a long run of spaces costs the signs below the third power of its length
    for sign in _OTHER_SIGNS:
        parts = [part for part in sign.split(piece) if part]
        if len(parts) > 1 and all(_find(part, known) is not None for part in parts):
            return parts
    joined = piece.isalpha() or (piece.isalnum() and len(piece) == len(known) > 2)
    if joined and all(len(name) == 1 for name in known) and all(_find(char, known) for char in piece):
        return list(piece)
    return [piece]


def _find(piece: str, known: Sequence[str]) -> str | None:
    """The id that is meant: as it stands, without what stands around it, or in other capitals where that is clear."""
    stripped = piece.strip()
    if stripped in known:
        return stripped
    if known and len(stripped) > max(map(len, known)) + AROUND:
        return None
    bare = stripped.strip("()[].$: ")
    while (quoted := _QUOTED.fullmatch(bare)) is not None and bare not in known:
        bare = quoted[2].strip("()[].$: ")
    for candidate in (piece, bare):
        if candidate in known or (not known and candidate):
            return candidate
    for same in (str.casefold, _folded):
        alike = [name for name in known if same(name) == same(bare)]
        if len(alike) == 1:
            return alike[0]
    return None


def _folded(text: str) -> str:
    """`text` without capitals, other forms of the same characters, and spaces beside signs."""
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return re.sub(r"\s*([^\w\s])\s*", r"\1", plain)


def _known(piece: str, known: Sequence[str]) -> str:
    """The id that is meant. Raises _NotIds."""
    name = _find(piece, known)
    if name is None:
        raise _NotIds("read.unknown_id", f"There is no '{piece[:40]}' to choose from here.")
    return name


def _ids(text: str, known: Sequence[str]) -> list[str]:
    found: list[str] = []
    for piece in _pieces(text, known):
        name = _known(piece, known)
        if name not in found:
            found.append(name)
    return found


def _pairs(text: str, known: Sequence[str]) -> list[Pair]:
    """The pairs in a text. Raises _NotIds."""
    text = _tidy(text)
    data = _json(text)
    if isinstance(data, dict):
        items = [(left, right) for left, rights in data.items() for right in _as_list(rights)]
    elif isinstance(data, list) and all(isinstance(item, list) and len(item) == 2 for item in data):
        items = [(item[0], item[1]) for item in data]
    elif _ROUND.sub("", text).strip(" ,;\n") == "" and (round_ones := _ROUND.findall(text)):
        items = [(left, right) for left, right in round_ones]
    else:
        items = _written_pairs(text, known)
    found: list[Pair] = []
    for left, right in items:
        pair = (_known(str(left), known), _known(str(right), known))
        if pair not in found:
            found.append(pair)
    return found


_ROUND = re.compile(r"\(\s*([^(),;]+?)\s*[,;]\s*([^(),;]+?)\s*\)")


def _written_pairs(text: str, known: Sequence[str]) -> list[Pair]:
    """Pairs with commas between, or with semicolons or line breaks between and commas in them, or only spaces."""
    pieces = [piece for piece in _BETWEEN.split(text) if piece.strip()]
    try:
        return [_pair(piece, known) for piece in pieces]
    except _NotIds as problem:
        if (found := _in_turn(text, known)) is not None:
            return found
        if len(pieces) == 1:
            pieces = text.split()
        elif "," in text and re.search(r"[;\n]", text):
            pieces = [piece.replace(",", "-", 1) for piece in re.split(r"[;\n]", text) if piece.strip()]
        else:
            raise
        try:
            return [_pair(piece, known) for piece in pieces]
        except _NotIds:
            raise problem from None


def _in_turn(text: str, known: Sequence[str]) -> list[Pair] | None:
    """`1b2a3c`, `1.b 2.a`, `1 b 2 a`: numbers and letters in turn, whatever stands between; None for other texts."""
    if not known or any(len(name) > 2 or not name.isalnum() for name in known):
        return None
    words = re.findall(r"\d+|[^\W\d_]+", re.sub(r"\b(?:matches|match|fits|pairs with|equals)\b", " ", text))
    found = [_find(word, known) for word in words]
    if not found or len(found) % 2 or any(name is None for name in found):
        return None
    firsts, seconds = {str(name).isdigit() for name in found[::2]}, {str(name).isdigit() for name in found[1::2]}
    if len(firsts) > 1 or len(seconds) > 1 or firsts == seconds:
        return None
    return [(str(left), str(right)) for left, right in zip(found[::2], found[1::2], strict=True)]


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _pair(piece: str, known: Sequence[str]) -> Pair:
    piece = piece.strip()
    if known and len(piece) > 2 * (max(map(len, known)) + AROUND):
        raise _NotIds("read.not_a_pair", f"I cannot read '{piece[:40]}' as a pair: write it as in a-1.")
    for sign in _PAIRED:
        for match in sign.finditer(piece):
            left, right = piece[: match.start()], piece[match.end() :]
            if not known and left and right:
                return left, right
            if known and _find(left, known) is not None and _find(right, known) is not None:
                return _known(left, known), _known(right, known)
    ways = [(piece[:at], piece[at:]) for at in range(1, min(len(piece), 200)) if piece.isalnum()]
    clear = [way for way in ways if known and all(_find(part, known) is not None for part in way)]
    if len(clear) == 1:  # a1
        return clear[0]
    raise _NotIds("read.not_a_pair", f"I cannot read '{piece[:40]}' as a pair: write it as in a-1.")


# --- verdicts -----------------------------------------------------------------------------------------------


def _verdict(outcome: Outcome, note: str, sentence: str, shown: str, credit: float) -> Verdict:
    return Verdict(outcome, note, sentence, Established.COMPARED, read_text=shown, credit=credit)


def _unread(problem: _NotIds) -> Verdict:
    return Verdict(Outcome.CANNOT_READ, problem.args[0], problem.args[1])


def _author(build: Any, text: str, known: Sequence[str]) -> Any:
    try:
        return build(text, known)
    except _NotIds as problem:
        raise LemmaError(f"The expected answer is not of its kind: {problem.args[1]}") from None


def choice(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """One or several of the options; the order does not count."""
    wanted = _author(_ids, expected, kind.options)
    if not kind.options:
        raise LemmaError("The options to choose from are missing.")
    try:
        found = _ids(given, kind.options)
    except _NotIds as problem:
        return _unread(problem)
    if not found and wanted:
        return Verdict(Outcome.CANNOT_READ, "choice.nothing", "Nothing is chosen yet.")
    shown = ", ".join(found)
    good = [name for name in found if name in wanted]
    bad = len(found) - len(good)
    if set(found) == set(wanted):
        return _verdict(Outcome.RIGHT, "answer.right", "This is right.", shown, 1.0)
    credit = max(0.0, (len(good) - bad) / len(wanted)) if wanted else 0.0
    if not good:
        return _verdict(Outcome.WRONG, "choice.wrong", "This is not right.", shown, 0.0)
    if not bad:
        return _verdict(Outcome.PARTLY_RIGHT, "choice.missing", "What is chosen is right, but not all.", shown, credit)
    note = "choice.extra" if len(good) == len(wanted) else "choice.missing_and_extra"
    sentence = "Something is chosen here that is not right."
    return _verdict(Outcome.PARTLY_RIGHT if credit else Outcome.WRONG, note, sentence, shown, credit)


def ordering(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """All of the options, in order."""
    wanted = _author(_ids, expected, kind.options)
    if len(wanted) < 2:
        raise LemmaError("An order needs two items at least.")
    if len(_author(_pieces, expected, kind.options)) > len(wanted):
        raise LemmaError("In the expected order an item stands twice.")
    known = kind.options or tuple(wanted)
    try:
        found = _ids(given, known)
        if len(found) < len(_pieces(given, known)):
            raise _NotIds("ordering.repeated", "An item stands here twice.")
    except _NotIds as problem:
        return _unread(problem)
    if not found:
        return Verdict(Outcome.CANNOT_READ, "ordering.nothing", "Nothing is put in order yet.")
    shown = ", ".join(found)
    if found == wanted:
        return _verdict(Outcome.RIGHT, "answer.right", "This is right.", shown, 1.0)
    places = [wanted.index(name) for name in found if name in wanted]
    credit = max(0.0, (_longest_rising(places) - 1) / (max(len(wanted), len(found)) - 1))
    if set(found) != set(wanted):
        sentence = "Not every item is in its place: some are missing, or some do not belong here."
        outcome = Outcome.PARTLY_RIGHT if credit else Outcome.WRONG
        return _verdict(outcome, "ordering.incomplete", sentence, shown, credit)
    if found == wanted[::-1]:
        return _verdict(Outcome.WRONG, "ordering.reversed", "This is the other way round.", shown, 0.0)
    wrong_at = [at for at, (one, other) in enumerate(zip(found, wanted, strict=True)) if one != other]
    if len(wrong_at) == 2 and wrong_at[1] == wrong_at[0] + 1 and len(wanted) > 2:
        sentence = f"Nearly: {found[wrong_at[0]]} and {found[wrong_at[1]]} are the wrong way round."
        return _verdict(Outcome.PARTLY_RIGHT, "ordering.swapped", sentence, shown, credit)
    outcome = Outcome.PARTLY_RIGHT if credit else Outcome.WRONG
    return _verdict(outcome, "ordering.wrong", "Some items are in the right order, but not all.", shown, credit)


def _longest_rising(places: list[int]) -> int:
    """How many of `places` can be kept so that they rise (patience sorting)."""
    piles: list[int] = []
    for place in places:
        at = bisect_left(piles, place)
        piles[at : at + 1] = [place]
    return len(piles)


def matching(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """Pairs; an item may have several partners where the author gave it several."""
    wanted = _author(_pairs, expected, kind.options)
    if not wanted:
        raise LemmaError("The expected answer has no pairs.")
    if any(left == right for left, right in wanted):
        raise LemmaError("In the expected answer an item is paired with itself.")
    known = kind.options or tuple({name for pair in wanted for name in pair})
    try:
        found = _pairs(given, known)
    except _NotIds as problem:
        return _unread(problem)
    if not found:
        return Verdict(Outcome.CANNOT_READ, "matching.nothing", "Nothing is matched yet.")
    lefts, rights = {left for left, _ in wanted}, {right for _, right in wanted}
    if not lefts & rights:  # then 1-a says the same as a-1
        turned = [(right, left) if left in rights and right in lefts else (left, right) for left, right in found]
        found = list(dict.fromkeys(turned))
    shown = ", ".join(f"{left}-{right}" for left, right in found)
    good = [pair for pair in found if pair in wanted]
    if set(found) == set(wanted):
        return _verdict(Outcome.RIGHT, "answer.right", "This is right.", shown, 1.0)
    surplus = max(0, len(found) - len(wanted))
    credit = max(0.0, (len(good) - surplus) / len(wanted))
    if not credit:
        return _verdict(Outcome.WRONG, "matching.wrong", "None of these pairs can be counted as right.", shown, 0.0)
    if len(good) == len(found):
        return _verdict(
            Outcome.PARTLY_RIGHT, "matching.missing", "These are right, but some are missing.", shown, credit
        )
    bad = ", ".join(f"{left}-{right}" for left, right in found if (left, right) not in wanted)
    return _verdict(Outcome.PARTLY_RIGHT, "matching.some_wrong", f"These do not belong together: {bad}.", shown, credit)
