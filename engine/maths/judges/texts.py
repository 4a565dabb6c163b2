"""Judges answers of a few words. Anything longer is not marked: no rule can say what an explanation is worth.

Capitals, spaces, accents written in two ways, an article and punctuation do not count; signs that carry meaning do
(`3.5`, `-5`, `Cl-`, `C++`). One typing error in one longer word is told, and is never right. What counts as the same
word is in `spelling`.
"""

from __future__ import annotations

import re
import unicodedata

from engine.errors import LemmaError
from engine.maths.judges.base import CREDIT
from engine.maths.judges.marks import marks
from engine.maths.judges.ratios import judge_ratio
from engine.maths.judges.spelling import capitals_matter, keys, misspelt, negated
from engine.maths.kinds import AnswerKind
from engine.maths.reader.limits import MAX_LENGTH
from engine.maths.verdict import Established, Outcome, Verdict

MAX_WORDS = 8  # of an answer that is judged

_BEST_FIRST = (
    *(Outcome.RIGHT, Outcome.PARTLY_RIGHT, Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ),
    Outcome.WRONG,
)
_QUOTES = dict.fromkeys(map(ord, "’‘`´′ʼ"), "'")
_DASHES = dict.fromkeys(map(ord, "−–—‐‑‒"), "-")


def plain(text: str) -> str:
    """`text` as it is compared: small letters, one space between words, no punctuation that means nothing."""
    kept = unicodedata.normalize("NFKC", "".join(_unfolded(char) for char in text))
    kept = _typed(kept).casefold()
    kept = re.sub(r"\s*([+*/^=<>])\s*", r"\1", re.sub(r"(?<=\d) - (?=\d)", "-", kept))
    kept = re.sub(r"(?<![\d.\w])\.(?=\d)", "0.", kept)
    kept = re.sub(r"(?<=\w)'(?=\w)", "", kept)
    kept = re.sub(r"(?<=[^\W\d_])-(?=\w)", " ", kept)  # well-known, but not -5 or Cl-
    out = [char if _counts(kept, at) else " " for at, char in enumerate(kept)]
    return " ".join("".join(out).split())


def _typed(text: str) -> str:
    """`text` without what is invisible (Cf), with plain quotes, minus signs and slashes."""
    kept = "".join(char for char in text if unicodedata.category(char) != "Cf").replace("\u2044", "/")
    return kept.translate(_QUOTES).translate(_DASHES)


def _unfolded(char: str) -> str:
    """A character that would run into its neighbours in plain writing: 10² is not 102, 1½ is not 11/2."""
    form = unicodedata.decomposition(char)
    if char in "⁺⁻":
        return "+" if char == "⁺" else "-"
    if form.startswith("<super>"):
        return "^" + char
    return " " + char if form.startswith("<fraction>") else char


def _counts(text: str, at: int) -> bool:
    """Whether the character at `at` means something: letters and digits, signs, a point inside a number."""
    char = text[at]
    if not unicodedata.category(char).startswith("P") or char in "%#&@*/":
        return True
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if char in ".,":
        return after.isdigit() and (before.isdigit() or (char == "." and not before.isalpha()))
    if char == "-":
        return after.isdigit() or (before.isalnum() and not after.strip())
    return False


def _verdict(outcome: Outcome, note: str, sentence: str, shown: str, credit: float | None) -> Verdict:
    judged = outcome not in (Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ)
    how = Established.COMPARED if judged else Established.NOT_ESTABLISHED
    return Verdict(outcome, note, sentence, how, read_text=shown, credit=credit)


def short_text(kind: AnswerKind, expected: str, given: str, decimal_comma: bool) -> Verdict:
    """The word or the few words the author gave, or one of the other wordings in `options`."""
    if not expected.strip():
        raise LemmaError("The expected answer is empty.")
    if len(given) > MAX_LENGTH:
        return Verdict(
            Outcome.CANNOT_READ, "limit.length", f"This is longer than the {MAX_LENGTH} characters I read at once."
        )
    shown = " ".join(given.split())
    found = plain(given) or shown.casefold()
    if not found:
        return Verdict(Outcome.CANNOT_READ, "syntax.empty", "There is nothing here to read.")
    texts = [text.strip() for text in (expected, *kind.options) if text.strip()]
    wanted = [key for text in texts for key in sorted(keys(text, plain(text) or text.casefold()))]
    named = keys(given, found)
    if shown in texts:
        return _verdict(Outcome.RIGHT, "answer.right", "This is right.", shown, 1.0)
    ratios = [judged for text in texts if (judged := judge_ratio(text, given)) is not None]
    if ratios:
        outcome, note, sentence = min(ratios, key=lambda judged: _BEST_FIRST.index(judged[0]))
        return _verdict(outcome, note, sentence, shown, CREDIT.get(outcome))
    if any(capitals_matter(text, shown.strip(".,;!?")) for text in texts):
        sentence = "Capital letters make a difference here: write each letter small or capital as it should be."
        return Verdict(Outcome.CANNOT_READ, "text.capitals", sentence, read_text=shown)
    same = [text for text in texts if named & keys(text, plain(text) or text.casefold())]
    if same and all(marks(_typed(text)) != marks(_typed(shown)) for text in same):
        sentence = "There is a sign too many or too few here: write only the answer, with its own signs."
        return Verdict(Outcome.CANNOT_READ, "text.signs", sentence, read_text=shown)
    if same:
        return _verdict(Outcome.RIGHT, "answer.right", "This is right.", shown, 1.0)
    if max(len(text.split()) for text in wanted) > MAX_WORDS or len(found.split()) > MAX_WORDS:
        sentence = "I judge answers of a few words only."
        return _verdict(Outcome.CANNOT_DECIDE, "text.too_long", sentence, shown, None)
    if any(misspelt(text, name) for text in (*wanted, *map(plain, texts)) for name in (*named, found)):
        return _verdict(Outcome.PARTLY_RIGHT, "text.spelling", "Nearly: look at the spelling.", shown, 0.5)
    if any(negated(text, found) for text in wanted):
        return _verdict(Outcome.WRONG, "text.negated", "This is not right: it says the opposite.", shown, 0.0)
    if any(sorted(text.split()) == sorted(name.split()) for text in wanted for name in named):
        sentence = "These are the right words in another order, and I cannot judge whether that matters."
        return _verdict(Outcome.CANNOT_DECIDE, "text.word_order", sentence, shown, None)
    if any(f" {text} " in f" {found} " for text in (*wanted, *map(plain, texts)) if text):
        sentence = "There are more words here than I can judge: write only the answer."
        return _verdict(Outcome.CANNOT_DECIDE, "text.more_words", sentence, shown, None)
    return _verdict(Outcome.WRONG, "answer.wrong", "This is not right.", shown, 0.0)
