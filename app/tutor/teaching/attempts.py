"""What a learner typed, taken as a try: an answer, a line on the way, or "I have no idea" (which is a try, too).

Not a try: nothing, what cannot be read at all, and the same thing twice running.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.tutor.teaching.care import HelpCard, help_card
from app.tutor.teaching.meant import meant
from app.tutor.teaching.mistakes import mistake_in
from app.tutor.teaching.progress import FITS, is_known_line, start
from app.tutor.teaching.story_lines import FITS_STORY, OPEN_STORY, RECKONED, OnTheWay, on_the_way
from app.tutor.teaching.subject import Judged, Subject
from app.tutor.teaching.verdict_words import judged as judge_quietly
from engine.maths.kinds import Kind
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.verdict import Outcome

STUCK = "That is an honest answer, and it counts as a try. Ask for the next hint."
EMPTY = "Type a line, an answer, or: I have no idea."
UNREAD = "I could not read that, so it is not a try yet. If you are stuck, type: I have no idea."
NO_TRY = "So this is not a try yet."
AGAIN = "You have tried that just before. Change something, or type: I have no idea."
UNKNOWN = "I cannot tell whether this is right, because I do not know the solution of this one myself."
FITS_SENTENCE = "This line follows from the question. Go on from there."
_STUCK = re.compile(
    r"^\W*(?:(?:sorry|hm+|um+|uh|well|honestly|ok(?:ay)?|but|please)\W+)*"
    r"(?:(?:i|we)(?: am|'m|’m|m)? ?)?(?:really |just |honestly |still |have |got )*"
    r"(?:no (?:idea|clue)|don'?t (?:know|get (?:it|this)|understand)|do not (?:know|get it"
    r"|understand)|dunno|idk|stuck|lost"
    r"|can'?t (?:do|solve) (?:it|this)|give up|help(?: me)?|not sure|confused|keine ahnung|weiß (?:es |ich )?nicht"
    r"|ich weiß (?:es )?nicht|ni idea|no (?:lo )?sé|no entiendo|لا أعرف|لا اعرف|\?+)\b.*$|^\W*\?+\W*$"
    r"|^\W*(?:hmm+|uhm*|umm+|erm)\W*$",  # one m less may be a product of letters
    re.I | re.S,
)
_ANSWER_WORDS = frozenset(
    (
        "no",
        "none",
        "yes",
        "solution",
        "solutions",
        "infinitely",
        "many",
        "all",
        "real",
        "numbers",
        "number",
        "does",
        "not",
        "exist",
        "never",
        "always",
        "undefined",
        "true",
        "false",
        "pi",
        "sqrt",
        "sin",
        "cos",
        "tan",
        "ln",
        "log",
        "exp",
        "infinity",
        "inf",
        "empty",
        "set",
        "every",
        "any",
        "or",
        "and",
    )
)
EMPTY_LINE = "That is true of every number, so it says nothing of this question yet."
MAX_ATTEMPT = 2000  # characters
_ON_THE_WAY = {OnTheWay.FITS: FITS_STORY, OnTheWay.OPEN: OPEN_STORY, OnTheWay.TRUE: RECKONED}


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of something typed; `counts` whether it was a try.

    `judged` is the verdict on an answer, `line` that on a line on the way (one of them, or neither). Where `card` is
    there nothing else is, and nothing of it is kept.
    """

    counts: bool
    sentence: str
    judged: Judged | None = None
    line: LineVerdict | None = None
    stuck: bool = False
    card: HelpCard | None = None

    @property
    def solved(self) -> bool:
        """Whether this was the right answer."""
        return self.judged is not None and self.judged.right


def is_stuck(text: str) -> bool:
    """Whether somebody says that they do not know."""
    return len(text) <= 200 and _STUCK.match(text.strip()) is not None and not re.search(r"[=<>\d]", text)


def attempt(subject: Subject, text: str, last: str = "") -> Attempt:
    """Takes `text` as a try at `subject`; `last` is what was tried before."""
    last = meant(subject, last)
    card = help_card(text)
    if card is not None:
        return Attempt(False, "", card=card)
    text = text.strip()
    if not text:
        return Attempt(False, EMPTY)
    if is_stuck(text):
        return Attempt(True, STUCK, stuck=True)
    if len(text) > MAX_ATTEMPT:
        return Attempt(False, f"That is more than the {MAX_ATTEMPT} characters I read at once. Type one line of it.")
    if re.fullmatch(r"([A-Za-z])\s*=\s*\1", text):
        return Attempt(False, EMPTY_LINE)
    text = meant(subject, text)
    judged = judge_quietly(subject, text)
    repeated = "".join(text.split()).casefold() == "".join(last.split()).casefold()
    outcome = judged.verdict.outcome
    if judged.verdict.note.startswith("open."):
        return Attempt(True, judged.verdict.sentence, judged)
    if judged.verdict.note == "question.unread":  # why was said before
        return Attempt(not repeated, AGAIN if repeated else UNKNOWN, judged)
    if outcome in (Outcome.RIGHT, Outcome.PARTLY_RIGHT):
        return Attempt(not repeated, judged.verdict.sentence, judged)
    if outcome is not Outcome.WRONG and is_known_line(subject, text, subject.steps[:-1]):
        known = LineVerdict(LineRelation.SAME_VALUE, "line.known", FITS_SENTENCE)
        return Attempt(not repeated, AGAIN if repeated else FITS_SENTENCE, line=known)
    way = on_the_way(subject, text)
    if way in _ON_THE_WAY:
        return Attempt(not repeated, AGAIN if repeated else _ON_THE_WAY[way], line=_following(way))
    line = _line(subject, text)
    extra = outcome is Outcome.WRONG and not subject.expression  # a line that follows, with a solution too many
    if line is not None and line.relation in FITS and not extra:
        return Attempt(not repeated, FITS_SENTENCE if not repeated else AGAIN, line=line)
    if _is_chat(subject, text):
        return Attempt(False, UNREAD)
    if outcome is Outcome.WRONG:
        return Attempt(not repeated, _said(subject, judged, text) if not repeated else AGAIN, judged)
    if line is not None and line.relation in (LineRelation.WRONG, LineRelation.LOST):
        sentence = " ".join(piece for piece in (line.sentence, line.mistake_sentence) if piece)
        return Attempt(not repeated, sentence if not repeated else AGAIN, line=line)
    if outcome is Outcome.CANNOT_READ:
        return Attempt(False, f"{judged.verdict.sentence} {NO_TRY}", judged)
    return Attempt(not repeated, judged.verdict.sentence, judged)


def _following(way: OnTheWay) -> LineVerdict | None:
    """An equation that fits a story as a line on the way; None for what is neither right nor wrong as one."""
    return LineVerdict(LineRelation.SAME_SOLUTIONS, "line.known", FITS_STORY) if way is OnTheWay.FITS else None


def _is_chat(subject: Subject, text: str) -> bool:
    """Whether a text is words only, where words are no answer."""
    part = getattr(subject, "part", None)
    if part is not None and part.kind.kind in (Kind.SHORT_TEXT, Kind.CHOICE, Kind.ORDERING, Kind.MATCHING):
        return False
    words = re.findall(r"[^\W\d_]{2,}", text)
    if not words or re.search(r"[\d=<>+*/^√π]", text):
        return False
    return not all(word.casefold() in _ANSWER_WORDS for word in words)


def _said(subject: Subject, judged: Judged, text: str) -> str:
    """What is said of a wrong answer: the author's message, else the verdict, with the mistake where it is known."""
    if judged.message:
        return judged.message
    sentence, mistake = judged.verdict.sentence, mistake_in(subject, text)
    told = mistake and mistake not in sentence and subject.gate.passes(mistake, earlier=[text])
    return f"{sentence} {mistake}" if told else sentence


def _line(subject: Subject, text: str) -> LineVerdict | None:
    """The verdict on `text` as a line on the way, where the question is one to work in lines."""
    opening = start(subject).line
    lines = [line for line in text.splitlines() if line.strip()]
    if not opening or not lines:
        return None
    found = subject.maths.check_working([opening, *lines], subject.question)
    at = next((at for at, one in enumerate(found) if one.relation in (LineRelation.WRONG, LineRelation.LOST)), -1)
    if at == 1:  # the first line of the learner
        return replace(found[at], sentence=found[at].sentence.replace("the line before", "the question"))
    return found[at]
