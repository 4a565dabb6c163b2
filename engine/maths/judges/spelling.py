"""Words that are the same although they are spelt differently, and words that are not although they nearly are.

`colour` and `color`, `two` and `2`, `the nucleus` and `nucleus` are the same; `nitrate` and `nitrite`, `symmetric` and
`asymmetric` are different things, and no slip of the pen. `CO` and `Co` are asked about.
"""

from __future__ import annotations

import re
from contextlib import suppress

from engine.errors import LemmaError
from engine.maths.chemistry import read_formula, show
from engine.maths.spoken import ORDINALS, SMALL
from engine.maths.units import Unfit, readings

MIN_LETTERS = 5  # of a word in which a slip can be told from another word

ARTICLES = ("the", "a", "an")
NEGATIONS = ("not", "no", "non", "never", "without", "isnt")
_NUMBERS = {word: digits for digits, word in SMALL.items()}
_NUMBERS |= {"first": "1st", "second": "2nd", "third": "3rd"}
_NUMBERS |= {word: f"{digits}th" for digits, word in ORDINALS.items() if word not in _NUMBERS}
_AMERICAN = (
    (re.compile(r"^sulph"), "sulf"),
    (re.compile(r"^aluminium"), "aluminum"),
    (re.compile(r"isation"), "ization"),
    (re.compile(r"(?<=\w{4})is(?=(?:e|ed|es|er|ing)$)"), "iz"),
    (re.compile(r"ys(?=(?:e|ed|es|ing)$)"), "yz"),
    (re.compile(r"(?<=\w\w)our(?=(?:s|ed|ing|less)?$)"), "or"),
    (re.compile(r"(?<=[tb])re(?=s?$)"), "er"),
    (re.compile(r"[ao]e"), "e"),
    (re.compile(r"ll(?=(?:ed|ing|er)$)"), "l"),
    (re.compile(r"ogue(?=s?$)"), "og"),
)
_ENDINGS = (("ane", "ene", "yne"), ("ate", "ite", "ide"), ("ose", "ase"))  # of names in chemistry
_BEGINNINGS = (("ab", "ad"), ("sub", "sur"), ("pre", "pro", "per"))


def keys(text: str, plain: str) -> frozenset[str]:
    """The spellings under which an answer is compared: `text` as typed, `plain` without what means nothing."""
    joined = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", "", text.casefold()).strip()
    return frozenset({_key(plain), _key(joined)} if re.fullmatch(r"[^\W_]+(?: [^\W_]+)*", joined) else {_key(plain)})


def _key(plain: str) -> str:
    plain = re.sub(r"(?<!\S)(\d+(?:[.,]\d+)?)(?=[^\W\d_])(?!st\b|nd\b|rd\b|th\b)", r"\1 ", plain)  # 4cm
    words = plain.split()
    if len(words) > 1 and words[0] in ARTICLES and len(words[1]) > 1 and words[1].isalpha():
        words = words[1:]
    return " ".join("and" if word == "&" else _NUMBERS.get(word, _american(word)) for word in words)


def _american(word: str) -> str:
    if len(word) < MIN_LETTERS or not word.isalpha():
        return word
    for british, other in _AMERICAN:
        word = british.sub(other, word)
    return word


def negated(wanted: str, found: str) -> bool:
    """Whether `found` is `wanted` with nothing but a 'not' before it."""
    words = found.split()
    return len(words) > 1 and words[0] in NEGATIONS and _key(" ".join(words[1:])) == wanted


def slips(first: str, second: str) -> int:
    """The Damerau-Levenshtein distance of two words: letters put in, left out, exchanged, or two neighbours swapped."""
    if abs(len(first) - len(second)) > 1:
        return 2  # more than one, which is all that is asked
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        previous, before_row = row, before
        row = [i]
        for j, other in enumerate(second, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (one != other))
            if i > 1 and j > 1 and one == second[j - 2] and first[i - 2] == other:
                cost = min(cost, before_row[j - 2] + 1)
            row.append(cost)
        before = previous
    return row[-1]


def misspelt(wanted: str, found: str) -> bool:
    """Whether `found` is `wanted` with one slip in one of its longer words, or with a space too many or too few."""
    joined = wanted.replace(" ", "")
    if joined == found.replace(" ", "") and joined.isalpha():
        return True
    words, others = wanted.split(), found.split()
    if len(words) != len(others):
        return False
    different = [(one, other) for one, other in zip(words, others, strict=True) if one != other]
    if len(different) != 1:
        return False
    one, other = different[0]
    long = len(one) >= MIN_LETTERS and len(other) >= MIN_LETTERS - 1
    return long and (one + other).isalpha() and slips(one, other) == 1 and not _another_word(one, other)


def _another_word(one: str, other: str) -> bool:
    """Whether two words one slip apart are likely to be two words: a prefix, or an ending that means something."""
    if one[0] != other[0] and sorted(one[:2]) != sorted(other[:2]):
        return True  # symmetric and asymmetric, ethane and methane
    for endings in _ENDINGS:
        found = [next((end for end in endings if word.rstrip("s").endswith(end)), "") for word in (one, other)]
        if all(found) and found[0] != found[1]:
            return True
    for beginnings in _BEGINNINGS:
        found = [next((start for start in beginnings if word.startswith(start)), "") for word in (one, other)]
        if all(found) and found[0] != found[1]:
            return True
    return False


def capitals_matter(wanted: str, found: str) -> bool:
    """Whether two short texts that differ in capitals only are different formulas or units: CO and Co, mW and MW."""
    if wanted == found or wanted.casefold() != found.casefold() or not 2 <= len(found) <= 6 or not found.isalnum():
        return False
    if found.islower():  # typed without a thought of capitals
        return False
    first, second = _meanings(wanted), _meanings(found)
    return bool(first and second and not first & second)


def _meanings(text: str) -> frozenset[str]:
    found: set[str] = set()
    with suppress(LemmaError):
        found.add(show(read_formula(text)))
    if text.isalpha():
        with suppress(LemmaError, Unfit):
            found.add(str(readings(f"1 {text}")[0].unit))  # the others are what a slip may have meant
    return frozenset(found)
