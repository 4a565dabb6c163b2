"""How hard an author's text is to read: advice about length and long sentences, and a school grade for English.

The grade is that of Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted
personnel" (Research Branch Report 8-75, 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59. Formulas
and values count as one short word each; what a reader makes of them is not measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lessons.findings import Finding, Severity
from lessons.model import Pack, Place
from lessons.pieces import Kind, split

MAX_WORDS = 120  # of a statement
MAX_SENTENCE = 35  # words
MAX_GRADE = 12.0  # the last year of school
FEWEST_WORDS = 30  # below which a grade says nothing

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_SENTENCE_END = re.compile(r"[.!?:](?=\s|$)|\n\s*\n|\n\s*(?:[-*+]|\d+[.)])\s|\n\s*\||\n#")
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|etc|vs|approx|no|fig|Dr|Mr|Mrs|Ms)\.$", re.IGNORECASE)
_MARKS = re.compile(r"!?\[([^\[\]]{0,200})\]\([^()]{0,200}\)|[*_`#>|]+")
_VOWELS = re.compile(r"[aeiouy]+")


def reading_findings(pack: Pack) -> list[Finding]:
    """Warnings about statements and prompts that are long, or hard to read."""
    found: list[Finding] = []
    for problem in pack.problems:
        found += _of_text(problem.statement, problem.place, "statement", pack.language)
        for part in problem.parts:
            found += _of_text(part.prompt, part.place, "prompt", pack.language)
    return found


def _of_text(text: str, place: Place, field: str, language: str) -> Iterator[Finding]:
    where = Place(place.file, place.line, f"{place.field}.{field}")

    def warn(code: str, message: str, hint: str) -> Finding:
        return Finding(where, code, message, hint, Severity.WARNING)

    said = sentences(text)
    count = sum(map(len, said))
    longest = max(said, key=len, default=[])
    if count > MAX_WORDS:
        hint = "Leave out what is not needed, or make several parts of it."
        yield warn("level.words", f"This text has {count} words; {MAX_WORDS} are about as many as get read.", hint)
    if len(longest) > MAX_SENTENCE:
        begin = " ".join(longest[:4])
        hint = "Make two sentences of it."
        yield warn("level.sentence", f'The sentence that begins "{begin}" has {len(longest)} words.', hint)
    if language.split("-")[0] == "en" and count >= FEWEST_WORDS and (grade := flesch_kincaid(text)) > MAX_GRADE:
        hint = "Shorter sentences and shorter words help."
        yield warn("level.grade", f"This text reads like school year {grade:.0f} (Flesch-Kincaid).", hint)


def sentences(text: str) -> list[list[str]]:
    """The sentences of a text, each as its words. A formula or a value is one word."""
    words = "".join(piece.raw if piece.kind is Kind.TEXT else " n " for piece in split(text)[0])
    words = _MARKS.sub(lambda match: f" {match[1] or ''} ", words.replace("\\", ""))
    found: list[list[str]] = []
    begin = at = 0
    while (end := _SENTENCE_END.search(words, at)) is not None:
        at = end.end()
        if end[0][0] == "." and _ABBREVIATION.search(words[max(begin, at - 8) : at]):
            continue
        found.append(_WORD.findall(words[begin : end.start()]))
        begin = end.end()
    found.append(_WORD.findall(words[begin:]))
    return [sentence for sentence in found if sentence]


def flesch_kincaid(text: str) -> float:
    """The school grade of an English text, 0 for one without words. Syllables are estimated from the spelling."""
    said = sentences(text)
    words = [word for sentence in said for word in sentence]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(said) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """About how many syllables an English word has: its groups of vowels, without a silent e."""
    word = word.lower()
    count = len(_VOWELS.findall(word))
    silent = re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxz]es$", word)
    return max(1, count - bool(silent))
