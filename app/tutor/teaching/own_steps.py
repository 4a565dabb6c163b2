"""Check my steps: every line of a learner marked, and the first wrong one explained without giving the answer away.

Facts:
- each line is judged against the one before, the first against the question where there is one;
- what comes after a wrong line is judged from that line on, and says so: nothing there is called right;
- the explanation is the known mistake's sentence, a number put in, and a hint for that very step; every one of them
  passes the gate, and where the answer is not known only what never holds one is said;
- whether the last line answers the question is judged by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from app.tutor.teaching.care import HelpCard, help_card
from app.tutor.teaching.counter import counter_example
from app.tutor.teaching.fitting import ENDS, fitting
from app.tutor.teaching.gate import Gate, Secret
from app.tutor.teaching.judging import OPEN_NOTES
from app.tutor.teaching.judging import verdicts as line_verdicts
from app.tutor.teaching.ladder_state import Rung
from app.tutor.teaching.progress import FITS, opening_line, place, start
from app.tutor.teaching.subject import Subject, TypedSubject
from app.tutor.teaching.verdict_words import PLAIN, judged
from app.tutor.teaching.working_lines import MAX_LINES, MAX_TEXT, working_lines
from engine.errors import LemmaError
from engine.maths.client import MathsClient
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.question import Task
from engine.maths.verdict import Outcome, Verdict

R = LineRelation


class Mark(StrEnum):
    """What is set against a line."""

    RIGHT = "right"
    LOOK = "look"  # it follows, but there is something to see to: solutions gained, a condition
    WRONG = "wrong"
    AFTER_WRONG = "after_wrong"  # it follows from a line that is wrong
    UNDECIDED = "undecided"
    UNREAD = "unread"
    REMARK = "remark"
    START = "start"


_MARKS = {
    **dict.fromkeys(FITS, Mark.RIGHT),
    R.START: Mark.START,
    R.DEFINITION: Mark.START,
    R.COMMENT: Mark.REMARK,
    R.GAINED: Mark.LOOK,
    R.CONDITIONAL: Mark.LOOK,
    R.SAME_ROOTS: Mark.LOOK,
    R.AND_OR: Mark.LOOK,
    R.LOST: Mark.WRONG,
    R.WRONG: Mark.WRONG,
    R.CANNOT_DECIDE: Mark.UNDECIDED,
    R.CANNOT_READ: Mark.UNREAD,
}
AFTER_WRONG = "A line above has a mistake in it, so this one is not marked."
GAP = "I cannot see how this follows in one step. Write the lines between, and I can check them."
OF_SYSTEM = "This follows from the equations."
WORDS_LAST = "Your last line is words with a number. Write your answer on a line of its own, then I can check it."
WIDER = "Every line follows, but the last may have a solution too many: try each one in the first line."
NO_ANSWER = "But the last line is not the answer to the question."
FROM_QUESTION = "This says the same as the question."
FIRST_UNRELATED = "I cannot tell how this line comes from the question. Begin with the question itself."


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line with its mark and its sentence; `number` is that of the line in the text, `read_latex` how it was read."""

    number: int
    text: str
    mark: Mark
    sentence: str = ""
    note: str = ""
    mistake: str = ""
    read_latex: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """Why the first wrong line is wrong: sentences (Markdown) from the surest on, and a hint for that step."""

    line: int  # its place in `lines`
    reasons: tuple[str, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class StepsReport:
    """What is said of a working.

    `answer` is the verdict on the last line as an answer to the question, None without one. `gaps` are the places of
    lines that could not be decided. Where `card` is there, there is nothing else.
    """

    lines: tuple[MarkedLine, ...] = ()
    wrong: Explained | None = None
    answer: Verdict | None = None
    gaps: tuple[int, ...] = ()
    summary: str = ""
    card: HelpCard | None = None

    @property
    def right(self) -> bool:
        """Whether every line follows, and the last answers the question where one was given."""
        if any(line.note in OPEN_NOTES for line in self.lines):
            return False  # nothing is known against such a line, and nothing for it
        checked = [line for line in self.lines if line.mark not in (Mark.REMARK, Mark.START)]
        follow = bool(checked) and all(line.mark in (Mark.RIGHT, Mark.LOOK) for line in checked)
        if self.answer is not None:
            started = all(line.mark in (Mark.RIGHT, Mark.LOOK, Mark.START, Mark.REMARK) for line in self.lines)
            return started and self.answer.outcome is Outcome.RIGHT
        return follow and not _ends_wider(self.lines)

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON values; nothing of a message that a card answers."""
        return {
            "lines": [asdict(line) for line in self.lines],
            "wrong": asdict(self.wrong) if self.wrong is not None else None,
            "answer": self.answer.to_json() if self.answer is not None else None,
            "gaps": list(self.gaps),
            "summary": self.summary,
            "card": asdict(self.card) if self.card is not None else None,
        }


def check_steps(maths: MathsClient, text: str, question: str = "") -> StepsReport:
    """The marks for a working, typed or pasted; `question` is what it is for, if that is known.

    Raises LemmaError when there is nothing, or too much, to check.
    """
    if help_card(text) is not None or help_card(question) is not None:
        return StepsReport(card=help_card(text) or help_card(question))
    return check_for(maths, text, TypedSubject(maths, question) if question.strip() else None)


def check_for(maths: MathsClient, text: str, subject: Subject | None) -> StepsReport:
    """The same for a problem that is known already. Raises LemmaError."""
    card = help_card(text)
    if card is not None:
        return StepsReport(card=card)
    if len(text) > MAX_TEXT:
        raise LemmaError(f"This has {len(text)} characters; I check at most {MAX_TEXT} at once.", "Check it in parts.")
    lines = working_lines(text)
    if subject is None and len(lines) == 1 and lines[0].text.count("=") > 1:  # a chain is a working, too
        sides = lines[0].text.split("=")
        lines = working_lines("\n".join([sides[0], *(f"= {side.strip()}" for side in sides[1:])]))
    if not any(not line.remark for line in lines):
        raise LemmaError("There is no line of mathematics to check.", "Write one step on each line, as 3x + 5 = 20.")
    verdicts = line_verdicts(maths, [line.for_checker for line in lines], subject)
    first = next((at for at, line in enumerate(lines) if not line.remark), 0)
    opening = opening_line(subject) if subject is not None else ""
    marked = tuple(
        _marked(lines[at].text, lines[at].number, verdict, subject, first=at == first, compared=bool(opening))
        for at, verdict in enumerate(verdicts)
    )
    marked = _after_wrong(marked)
    at = next((place for place, line in enumerate(marked) if line.mark is Mark.WRONG), None)
    explained = None
    if at is not None:
        good = [line.text for line in marked[:at] if line.mark in (Mark.RIGHT, Mark.LOOK, Mark.START)]
        explained = _explained(maths, subject, good, opening, marked[at], verdicts[at], at)
    answer = _answer(subject, marked) if subject is not None else None
    gaps = tuple(place for place, line in enumerate(marked) if line.mark is Mark.UNDECIDED)
    return StepsReport(marked, explained, answer, gaps, _summary(subject, marked, at, answer, len(lines)))


def _marked(
    text: str, number: int, verdict: LineVerdict, subject: Subject | None, *, first: bool, compared: bool
) -> MarkedLine:
    """`first`: no line stands before it; `compared`: the question is one that lines are compared with."""
    mark, sentence = _MARKS[verdict.relation], verdict.sentence
    system = subject is not None and subject.question is not None and subject.question.task is Task.SYSTEM
    if system and verdict.relation is R.GAINED:  # one equation out of two says less, as it should
        mark, sentence = Mark.RIGHT, OF_SYSTEM
    elif mark is Mark.UNDECIDED and verdict.note == "line.cannot_decide":
        sentence = FIRST_UNRELATED if first and compared else GAP
    elif mark is Mark.REMARK:
        sentence = ""
    elif first and compared and mark is Mark.RIGHT:
        sentence = FROM_QUESTION
    elif first:
        sentence = sentence.replace("the line before", "the question")
    return MarkedLine(number, text, mark, sentence, verdict.note, verdict.mistake, verdict.read_latex)


def _after_wrong(lines: Sequence[MarkedLine]) -> tuple[MarkedLine, ...]:
    """Lines behind a wrong one are not called right, though they may follow from it."""
    found: list[MarkedLine] = []
    wrong = False
    for line in lines:
        if wrong and line.mark in (Mark.RIGHT, Mark.LOOK):
            line = MarkedLine(line.number, line.text, Mark.AFTER_WRONG, AFTER_WRONG, line.note, "", line.read_latex)
        wrong = wrong or line.mark is Mark.WRONG
        found.append(line)
    return tuple(found)


def _answer(subject: Subject, lines: Sequence[MarkedLine]) -> Verdict | None:
    """The verdict on the last line as an answer; None for a working that has not come to one yet."""
    last = next((line for line in reversed(lines) if line.mark is not Mark.REMARK), None)
    if last is None:
        return None
    if subject.task is not None:
        return subject.task.verdict
    aside = lines[-1] is not last or last.note == "line.words"
    if aside and re.search(r"\d", lines[-1].text):  # words at the end that may say another answer
        return Verdict(Outcome.CANNOT_DECIDE, "steps.words_last", WORDS_LAST)
    verdict = judged(subject, last.text).verdict
    if verdict.outcome is not Outcome.RIGHT and subject.question is not None and subject.question.task is Task.SYSTEM:
        together = judged(subject, _values_found(subject.question.variables, lines)).verdict
        verdict = together if together.outcome is Outcome.RIGHT else verdict
    if verdict.outcome is Outcome.RIGHT and any(line.mark is Mark.WRONG for line in lines):
        sentence = "The last line is the right answer, but a line before it is wrong: look at that one again."
        return Verdict(Outcome.PARTLY_RIGHT, "steps.right_answer", sentence, verdict.established, credit=verdict.credit)
    if verdict.outcome is Outcome.CANNOT_READ:  # a line on the way is no answer yet
        sentence = "The last line is not an answer yet."
        return Verdict(Outcome.CANNOT_DECIDE, "steps.no_answer", sentence, verdict.established)
    return verdict


def _is_no_answer(answer: Verdict | None) -> bool:
    return answer is not None and answer.outcome is Outcome.WRONG


def _ends_wider(lines: Sequence[MarkedLine]) -> bool:
    """Whether the last line may have solutions that the first has not."""
    last = next((line for line in reversed(lines) if line.mark is not Mark.REMARK), None)
    return last is not None and last.mark is Mark.LOOK and last.note == "line.roots_gained"


def _values_found(names: Sequence[str], lines: Sequence[MarkedLine]) -> str:
    """The last value of each unknown in the lines, as one answer: "x = 3, y = 2"."""
    values = []
    for name in names:
        found = [line.text for line in lines if re.match(rf"\s*{re.escape(name)}\s*=", line.text)]
        if not found:
            return ""
        values.append(f"{name} = {found[-1].rpartition('=')[2].strip()}")
    return ", ".join(values)


def _explained(
    maths: MathsClient,
    subject: Subject | None,
    good: Sequence[str],
    opening: str,
    line: MarkedLine,
    verdict: LineVerdict,
    at: int,
) -> Explained:
    """The reasons and the hint for a wrong line, all of them through the gate."""
    before = good[-1] if good else opening
    own = subject or _of_first_line(maths, good)
    known = own is not None and own.question is not None
    gate = own.gate if own is not None else Gate(maths, Secret(None), [])
    jump = not good and bool(opening) and subject is not None and not subject.expression and _is_solved(line.text)
    # from the question right to a solution there are too many steps to say which one went wrong
    reasons = [verdict.mistake_sentence] if verdict.mistake_sentence and not jump else []
    if before and known:
        numbers = counter_example(maths, before, line.text, "" if good else "question")
        if numbers and not maths.leaks(numbers, own.question, [own.statement, before, line.text]):  # type: ignore[union-attr, arg-type]
            reasons.append(numbers)
    reasons = [reason for reason in reasons if gate.passes(reason)] or [line.sentence]
    hint = _hint(own, [*([opening] if opening else []), *good]) if own is not None and known else ""
    return Explained(at, tuple(reasons), hint)


def _is_solved(text: str) -> bool:
    """Whether a line names values of an unknown, and is no step on the way to them: x = 9, x < 3 or x > 5."""
    pieces = re.split(r"\bor\b|\band\b|[,;]", text.strip("$ "))
    return all(re.match(r"\s*[a-z]\w*\s*(?:[=<>≤≥]|\\[lg]eq?)[^a-z]*(?:sqrt|pi|$)", piece) for piece in pieces)


def _of_first_line(maths: MathsClient, good: Sequence[str]) -> Subject | None:
    """The question a working without one begins with."""
    if not good:
        return None
    found = TypedSubject(maths, good[0])
    return found if found.question is not None else TypedSubject(maths, f"simplify {good[0]}")


def _hint(subject: Subject, good: Sequence[str]) -> str:
    """What comes after the last good line, as plainly as the gate allows but without the line itself."""
    here = place(subject, good) if good else start(subject)
    if here.question is None:
        texts = [("next", here.ahead[0].say)] if here.ahead and here.ahead[0].say else []
    else:
        texts = list(subject.maths.hints(here.question, here.done))
        if here.ahead and here.ahead[0].rule in ENDS:  # its name is the answer
            texts = [(rung, fitting(subject, rung, here, begun=True)) for rung in (Rung.NEXT, Rung.IDEA)]
    for rung in ("next", "idea"):
        for name, text in texts:
            if name == rung and text and subject.gate.passes(text):
                return text
    return ""


def _summary(
    subject: Subject | None, lines: Sequence[MarkedLine], wrong: int | None, answer: Verdict | None, all_lines: int
) -> str:
    """One or two sentences on the whole."""
    written = [line for line in lines if line.mark is not Mark.REMARK]
    good = [line for line in lines[:wrong] if line.mark in (Mark.RIGHT, Mark.LOOK)]
    marks = {line.mark for line in written[1:]}
    if wrong is not None:
        before = "The line before is fine." if len(good) == 1 else f"The {len(good)} lines before are fine."
        said = [f"Look at line {lines[wrong].number} again.", *([before] if good else [])]
        said += [subject.task.verdict.sentence] if subject is not None and subject.task is not None else []
    elif any(line.mark is Mark.UNREAD for line in written):
        number = next(line.number for line in written if line.mark is Mark.UNREAD)
        said = [f"I could not read line {number}; what I could read is marked."]
    elif any(line.mark is Mark.UNDECIDED for line in written):
        said = ["I found no mistake, but I cannot decide every line."]
    elif good and answer is None and _ends_wider(written):
        said = [WIDER]
    elif good:
        partly = Mark.START in marks or any(line.note in OPEN_NOTES for line in written)
        said = [
            "What I could check is right."
            if partly or _is_no_answer(answer)
            else "Every line follows from the one before."
        ]
    elif len(written) == 1:
        said = ["There is only one line, so there is no step to check yet."]
    else:
        said = ["There is no step from one line to the next here that I could check."]
    if answer is not None and wrong is None:
        said.append(NO_ANSWER if _is_no_answer(answer) and answer.sentence == PLAIN[Outcome.WRONG] else answer.sentence)
    if all_lines >= MAX_LINES:
        said.append(f"Only the first {MAX_LINES} lines are checked.")
    return " ".join(said)
