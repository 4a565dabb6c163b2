"""Answers told in a code: counted marks, another tongue, letters for digits, hidden words. What a hint has no need of.

For the gate, of texts by a model alone. What stands in the question or in the checked hint in the same way is no news.
Cannot see a riddle of plain words ("as many as a hand has fingers").
"""

from __future__ import annotations

import itertools
import re
import unicodedata

from app.tutor.teaching.plain_words import is_plain
from app.tutor.teaching.spelled import in_digits, number_words
from engine.maths.words import word_set

_CODES = re.compile(
    r"\b(?:hexadecimal|binary|octal|morse|cipher|alphabet(?:ical)?|rhym(?:es?|ing)|riddle|anagram|acrostic|initials"
    r"|first letters?|o['’]?clock|fingers|toes|weekdays?|months? of|ascii|unicode|numerals?|base[- ](?:\d+|ten|two)"
    r"|decod\w+|encod\w+|base64|letters? (?:of|in) (?:the word )?[\"'“‘]\w+"
    r"|read\W+(?:\w+\W+){0,3}backwards?|spell(?:s|ed|ing)?\b|letters? by letters?)\b"
    r"|\b(?:January|February|April|June|July|August|September|October|November|December)\b|\b0[xb][0-9a-f]",
    re.I,
)
"""Words one does not need to say what to do next."""
_FUNCTION_WORDS = word_set(
    """
    the of and to a in is it you that he was for on are with as i his they be at one have this from or had by not
    but what all were we when your can said there use an each which she do how their if will up other about out many
    then them these so some her would make like him into time has look two more write go see no way could my than
    first been its who now get both same take let does next try here us did any after before over where think
    """
)
ENGLISH = 0.1
"""The share of such words below which a text is taken for another language; hints have four times as many."""
FEWEST = 3  # words, of which a share says something
SHORT = 4  # words; of so few none is strange
_MARKS = frozenset(".,;:!?'\"’‘“”()[]{}<>-–—−_+*/\\^=|&%$#@~`°±·×÷√≤≥≠≈→⇒…≡∞∫∑′″")
_SMILES = frozenset("🙂😀😃😄😁😊😉👍💡✨🎉💪🤔👏✅⭐🌟🚀")
"""Pictures that are a friendly face and no number."""
_REPEATED = re.compile(r"([^\d\s])(?:\s?\1){3,}|\b([^\W\d_]+)(?:[\s,;.]+(?:and\s+)?\2\b){2,}", re.I)
_MORSE = re.compile(r"(?<![\w$\\])(?=[.\-−–]*[-−–])[.\-−–·]{4,6}(?![\w$])")
_LOOKALIKES = {**dict.fromkeys("Oo", "0"), **dict.fromkeys("lI|", "1"), "S": "5", "B": "8", "Z": "2"}
_LIKE_DIGITS = re.compile(r"(?<![\w\\])[\dOolI|SBZ]{2,}(?![\w])")
_CLAIMED = re.compile(
    r"(?:[:=]|\b(?:is|are|be|this|answer|equals|says?|think of|remember|about|than|number|try|type)\b)"
    r"\s*[\"'“*]*\s*([^\W\d_]{3,}(?:\s[^\W\d_]{2,}){0,2})[\"'”*]*\s*(?:[.,;!?)]|$|\b(?:and|then|but|so|before)\b)",
    re.I,
)
_ENCODED = re.compile(r"(?<![\w$\\])(?:[A-Za-z0-9+/]{2,}={1,2}(?![=\w])|[A-Z]+[a-z0-9]+[A-Z][A-Za-z0-9]*)(?!\w)")
"""Letters large and small as no word has them: what is left of bytes in base 64."""
_TOKENS = re.compile(r"(?<![\\\w])[^\W\d_]+(?:['’][^\W\d_]+)?(?![\w])")
_HOLDS = frozenset(("weight", "weights", "weighted", "weighs", "height", "heights", "freight", "feminine", "often"))
"""Words in which a number is heard by chance."""
_ROMAN = re.compile(r"(?<![\w\\'’])(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![\w'’])")


def riddle(text: str, known: str, values: frozenset[float]) -> bool:
    """Whether a text says something in a code; `known` is what was there before, `values` the numbers of the answer."""
    if any(match[0].casefold() not in known.casefold() for match in _CODES.finditer(text)):
        return True
    prose = _without_formulas(text)
    if any(match[0] not in known for match in (*_REPEATED.finditer(prose), *_MORSE.finditer(prose))):
        return True
    if any(match[0] not in known for match in _ENCODED.finditer(prose)):
        return True
    odd = {char for char in prose if not (char.isalnum() or char.isspace())} - _MARKS - _SMILES - set(known)
    if any(unicodedata.category(char) not in ("Mn", "Cf") for char in odd):
        return True
    return _other_tongue(prose, known) or _hidden(prose, known, values)


def _without_formulas(text: str) -> str:
    return re.sub(r"\$[^$]*\$|\\\(.*?\\\)|\\[A-Za-z]+", " ", text)


def _other_tongue(prose: str, known: str) -> bool:
    """Whether it is no English, or claims something in a word that is none, while what was there before is English."""
    words = [word.casefold() for word in _TOKENS.findall(in_digits(prose))]  # numbers are seen elsewhere
    before = [word.casefold() for word in _TOKENS.findall(_without_formulas(known))]
    if len(before) > 2 * FEWEST and _english(before) < ENGLISH:
        return False  # a lesson in another language is helped with in it
    strange = [word for word in words if len(word) > 2 and word not in before and not is_plain(word)]
    if len(words) >= FEWEST and strange and _english(words) < ENGLISH:
        return True
    if len(words) >= FEWEST and len(strange) > (0 if len(words) <= SHORT else len(words) / 3):
        return True
    claims = " ".join(match[1].casefold() for match in _CLAIMED.finditer(prose)).split()
    return any(word in claims for word in strange)


def _english(words: list[str]) -> float:
    return sum(word in _FUNCTION_WORDS for word in words) / len(words)


def _hidden(prose: str, known: str, values: frozenset[float]) -> bool:
    """Whether a number of the answer is hidden in words, in their first letters, or in what looks like digits."""
    names = {name for value in values for name in number_words(value)}
    tokens = [word for word in _TOKENS.findall(prose) if word.casefold() not in known.casefold().split()]
    for token in tokens:
        low = token.casefold()
        if low[::-1] in names and low not in ("net", "ten"):
            return True
        if any(len(name) > 3 and name in low and low not in (name, *_HOLDS) for name in names):
            return True  # the number itself is seen elsewhere
        glued = len(low) > 6 and not is_plain(low)
        if any(low in (f"{name}s", f"{name}es") or (glued and low.endswith(name)) for name in names):
            return True
        humps = re.findall(r"[A-Z]?[a-z]+", token)
        if len(humps) > 1 and any(hump.casefold() in names for hump in humps):
            return True
    joined = (match[0] for match in re.finditer(r"[^\W\d_]+(?:[-\s][^\W\d_]+)", prose))
    if any(re.sub(r"\W", "", one.casefold())[::-1] in names for one in joined):  # twenty-one, read backwards
        return True
    firsts = "".join(word[0].casefold() for word in _TOKENS.findall(prose))
    if any(len(name) > 3 and name in firsts for name in names):
        return True
    for match in re.finditer(r"\b(?:[A-Za-z]+\d+[A-Za-z]{2,}|\d[A-Za-z]+\d+[A-Za-z]+)\w*", prose):  # tw3lv3, 3l3v3n
        if match[0] not in known:
            return True
    for match in _LIKE_DIGITS.finditer(prose):
        digits = "".join(_LOOKALIKES.get(char, char) for char in match[0])
        if not match[0].isdecimal() and not match[0].isalpha() and digits.isdecimal() and float(digits) in values:
            return True
        if match[0].isalpha() and match[0] not in known and digits.isdecimal() and float(digits) in values:
            return True
    letters = set(re.findall(r"(?<![A-Za-z])[A-Za-z](?![A-Za-z])", known))
    return any(
        match[0] and match[0] not in letters and match[0] != "i" and roman(match[0].upper()) in values
        for match in _ROMAN.finditer(prose)
    )


def roman(text: str) -> float:
    """The value of a Roman numeral in capitals."""
    sizes = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    values = [sizes[char] for char in text] + [0]
    return float(sum(-one if one < after else one for one, after in itertools.pairwise(values)))
