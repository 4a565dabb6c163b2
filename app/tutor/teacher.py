"""Teaching for one window or terminal: begins a turn of a way, takes what is typed, explains steps, finds new problems.

Everything takes a turn's work and gives the work after it, so that nothing is kept here but the problems that were
read. It blocks while the algebra works: call it in a thread of its own; `stop` ends it from any other.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from dataclasses import replace
from types import TracebackType
from typing import Any, Self

from app.tutor.more import NewProblem, new_problem
from app.tutor.teaching.attempts import Attempt
from app.tutor.teaching.care import help_card
from app.tutor.teaching.explain import Explainer
from app.tutor.teaching.explanation import Explanation
from app.tutor.teaching.ladder import Ladder, NotYet
from app.tutor.teaching.ladder_state import LadderState
from app.tutor.teaching.own_steps import Mark, MarkedLine, StepsReport, check_steps
from app.tutor.teaching.progress import FITS, opening_line
from app.tutor.teaching.socratic import YES, Socratic, Turn
from app.tutor.teaching.socratic import Ended as Why
from app.tutor.teaching.subject import TypedSubject
from app.tutor.teaching.working_lines import working_lines
from app.tutor.teaching.writing import Borrowed, Write, Writer
from app.tutor.ways import Ended, Given, Kind, Said, Stopped, Way, Work
from engine.maths.client import MathsClient, Reading
from engine.maths.verdict import Outcome

REMEMBERED = 8
"""Problems whose answers and steps are kept at hand."""
TONES = {Outcome.RIGHT: "right", Outcome.WRONG: "wrong"}
UNKNOWN = "I could not work this out myself, so there is little that I can say about it."
_ASKS = re.compile(
    r"^\W*(?:(?:question|problem|exercise|task|aufgabe)\b[\s\d.)]*:|(?:please )?(?:solve|find|factor(?:ise|ize)?|expand"
    r"|simplify|differentiate|integrate|evaluate|calculate|compute|work out|determine|what|how)\b)",
    re.I,
)


class TeachersMaths(MathsClient):
    """The algebra, which a teacher can leave between two requests."""

    def __init__(self) -> None:
        super().__init__(spare=False)
        self.stopped = threading.Event()

    def _call(self, method: str, params: Mapping[str, Any], deadline: float) -> dict[str, Any]:
        if self.stopped.is_set():
            raise Stopped
        return super()._call(method, params, deadline)


class Teacher:
    """Owns the algebra it is given. Use it with `with`."""

    def __init__(self, maths: MathsClient | None = None, writer: Writer | None = None) -> None:
        """`writer` is a model that may say in other words what was checked; it is shared, and not closed here."""
        self._maths = maths or TeachersMaths()
        self._write = Borrowed(writer) if writer is not None else None
        self._subjects: dict[str, TypedSubject] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._maths.close()

    def stop(self) -> None:
        """Ends what is going on, within one request to the algebra or a token; `resume` allows the next."""
        if isinstance(self._maths, TeachersMaths):
            self._maths.stopped.set()
        if self._write is not None:
            self._write.stop()

    def resume(self) -> None:
        """What is asked from now on is done again."""
        if isinstance(self._maths, TeachersMaths):
            self._maths.stopped.clear()

    def subject(self, problem: str) -> TypedSubject:
        """The problem, read and solved where the algebra can."""
        found = self._subjects.pop(problem, None) or TypedSubject(self._maths, problem)
        self._subjects[problem] = found
        while len(self._subjects) > REMEMBERED:
            del self._subjects[next(iter(self._subjects))]
        return found

    def read(self, text: str) -> Reading:
        """How a line is read."""
        return self._maths.read(text)

    # --- turns ------------------------------------------------------------------------------------------------------

    def begin(self, way: Way, asked: str) -> Given:
        """The first hint, the first question, or the marks of a working. Raises LemmaError."""
        card = help_card(asked)
        if card is not None:
            return Given(Work(), card=card)
        if way is Way.STEPS:
            return self._steps(asked)
        subject = self.subject(asked)
        work = Work()
        if subject.task is not None:
            work = work.plus(Said(Kind.NOTE, subject.task.verdict.sentence))
        elif not subject.known:
            work = work.plus(Said(Kind.NOTE, subject.unread or subject.established.reason or UNKNOWN))
        if way is Way.QUESTIONS:
            socratic = Socratic(subject, self._write)
            return Given(_asked(work, socratic, socratic.open()))
        return self.hint(asked, replace(work, ladder=LadderState()))

    def hint(self, asked: str, work: Work) -> Given:
        """The next rung; a sentence where there was no try since the last."""
        ladder = Ladder(self.subject(asked), self._write, work.ladder)
        found = ladder.next()
        if isinstance(found, NotYet):
            out_of_hints = ladder.state.tried and not ladder.state.finished
            return Given(replace(work, ended=Ended.SHOWN) if out_of_hints else work, found.sentence)
        said = Said(Kind.HINT, found.text, found.rung, price=found.price, by=found.by)
        ended = Ended.SHOWN if ladder.state.finished else work.ended
        return Given(replace(work.plus(said), ladder=ladder.state, ended=ended))

    def to_hints(self, asked: str, work: Work) -> Given:
        """From questions to the ladder, with the lines that were found to follow."""
        lines = work.socratic.lines if work.socratic is not None else ()
        return self.hint(asked, replace(work, ladder=LadderState(lines=lines), ended=Ended.NO))

    def give(self, asked: str, work: Work, text: str) -> Given:
        """Takes what the student typed: a try on the ladder, else the answer to a question."""
        card = help_card(text)
        if card is not None:
            return Given(work, card=card)
        subject = self.subject(asked)
        if work.ladder is None:
            offered = work.socratic is not None and work.socratic.ended is Why.LADDER
            if offered and YES.fullmatch(text.strip()):
                return self.to_hints(asked, work.plus(Said(Kind.TYPED, text.strip())))
            socratic = Socratic(subject, self._write, work.socratic)
            turn = socratic.reply(text)
            return Given(_asked(work.plus(Said(Kind.TYPED, text.strip())), socratic, turn))
        ladder = Ladder(subject, state=work.ladder)
        found = ladder.attempt(text)
        if not found.counts and not found.solved and found.judged is None:
            return Given(work, found.sentence)
        work = work.plus(Said(Kind.TYPED, text.strip()), Said(Kind.REPLY, _reply(found), tone=_tone(found)))
        return Given(replace(work, ladder=ladder.state, ended=Ended.RIGHT if ladder.state.solved else work.ended))

    def _steps(self, text: str) -> Given:
        question, lines = self._question_and_lines(text)
        report = check_steps(self._maths, lines, question)
        return Given(_marked(Work(ended=Ended.SHOWN), report), card=report.card)

    def _question_and_lines(self, text: str) -> tuple[str, str]:
        """A first line that asks for something is the question the other lines are for."""
        first, _, rest = text.strip().partition("\n")
        if not rest.strip() or not _ASKS.match(first):
            return "", text
        question = (
            first.partition(":")[2].strip()
            if re.match(r"\W*(?:question|problem|exercise|task)", first, re.I)
            else first
        )
        subject = self.subject(question) if question else None
        return (question, rest) if subject is not None and (subject.known or subject.task is not None) else ("", text)

    # --- a solution that was shown ----------------------------------------------------------------------------------

    def explanations(
        self, problem: str, before: str, step: str, at: int = 0, *, wrong: bool = False
    ) -> tuple[tuple[str, Explanation], ...]:
        """What can be said about step `at` (from 0) of a solution: (step, way, simpler or wrong; the explanation).

        `before` is the text of the step before it, empty for the first. All of it is by the algebra and from rules of
        ours, so that nobody waits for a model; `in_own_words` asks that.
        """
        names = ("wrong" if wrong else "step", *(("way", "simpler") if self.subject(problem).known else ()))
        if not _last_line(step) and not (wrong and self._answer_in(step)):  # nothing but words
            names = names[1:]
        found = [(name, self._explained(name, problem, before, step, at, None)) for name in names]
        offered = tuple((name, one) for name, one in found if one.found)
        own = self.in_own_words("step", problem, before, step, at) if not offered else None
        return (("step", own),) if own is not None else offered

    def in_own_words(self, name: str, problem: str, before: str, step: str, at: int = 0) -> Explanation | None:
        """The explanation of that name with what the model says besides, checked; None where it says nothing."""
        if self._write is None or not self._write.ready:
            return None
        found = self._explained(name, problem, before, step, at, self._write)
        return found if any(paragraph.by == "model" for paragraph in found.paragraphs) else None

    def _explained(self, name: str, problem: str, before: str, step: str, at: int, write: Write | None) -> Explanation:
        subject = self.subject(problem)
        explain = Explainer(subject, write, revealed=True)
        line, last = _last_line(step), _last_line(before) or opening_line(subject)
        match name:
            case "wrong":
                given = self._answer_in(step)  # which is an answer to the question, and no line after another
                found = explain.why_wrong(given) if given else None
                return found if found is not None and found.found else explain.why_wrong(line or given, last)
            case "way":
                return explain.another_way()
            case "simpler":
                return explain.simpler(min(at, max(0, len(subject.steps) - 1)))
        return explain.line(last, step)

    def _answer_in(self, step: str) -> str:
        """The answer a step ends with (LaTeX); empty where it only leads to one."""
        found = self._maths.final_answer(step)
        return found.latex if found is not None and (found.how == "boxed" or not _last_line(step)) else ""

    def another(self, problem: str, seed: int = 0) -> NewProblem | None:
        """A problem of the same sort that the algebra has solved; None where it knows none.

        By the model where it writes one that is admitted, else with other numbers.
        """
        write = self._write if self._write is not None and self._write.ready else None
        return new_problem(self._maths, problem, write, None, seed=seed)


def _asked(work: Work, socratic: Socratic, turn: Turn) -> Work:
    tone = TONES.get(turn.verdict.outcome, "unsure") if turn.verdict is not None else ""
    ended = {Why.RIGHT: Ended.RIGHT, Why.UNKNOWN: Ended.SHOWN}.get(turn.ended, Ended.NO)
    said = Said(Kind.QUESTION, turn.question, more=turn.said, tone=tone, by=turn.by)
    return replace(work.plus(said), socratic=socratic.state, ended=ended)


def _reply(found: Attempt) -> str:
    message = found.judged.message if found.judged is not None else ""
    return found.sentence if not message or message in found.sentence else f"{found.sentence}\n\n{message}"


def _tone(found: Attempt) -> str:
    if found.judged is not None:
        return TONES.get(found.judged.verdict.outcome, "unsure")
    if found.line is not None:
        return "right" if found.line.relation in FITS else "wrong"
    return ""


def _marked(work: Work, report: StepsReport) -> Work:
    """The report as things that are said: each line, below the first wrong one why, and the whole in a sentence."""
    for place, line in enumerate(report.lines):
        work = work.plus(_line(line))
        if report.wrong is not None and report.wrong.line == place:
            work = work.plus(*(Said(Kind.REASON, reason, tone="wrong") for reason in report.wrong.reasons))
            if report.wrong.hint:
                work = work.plus(Said(Kind.HINT, report.wrong.hint))
    tone = "wrong" if report.wrong is not None else "right" if report.right else "unsure"
    return work.plus(Said(Kind.SUMMARY, report.summary, tone=tone)) if report.summary else work


def _line(line: MarkedLine) -> Said:
    tone = {Mark.RIGHT: "right", Mark.WRONG: "wrong", Mark.REMARK: "", Mark.START: ""}.get(line.mark, "unsure")
    return Said(Kind.LINE, line.text, line.mark, line.sentence, tone, number=line.number)


def _last_line(text: str) -> str:
    """The last line of mathematics in a step; empty where there is none."""
    lines = [line.text for line in working_lines(text) if not line.remark]
    return lines[-1] if lines else ""
