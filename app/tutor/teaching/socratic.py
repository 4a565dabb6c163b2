"""Socratic mode: only questions back, from the known solution, until the learner has the answer or takes a hint.

Facts:
- the plan is ours: the known steps from where the learner stands, three questions to a step (what would you do? the
  step's own question; write the line) before the ladder is offered;
- an answer to a question is a line, a number, the name of an operation, the final answer, or "I have no idea";
- what the tutor says is one question, with at most a few words on what was just answered, and passes the gate; a model
  may say the planned question in other words, and no more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from app.tutor.teaching import questions
from app.tutor.teaching.attempts import is_stuck
from app.tutor.teaching.care import HelpCard, help_card
from app.tutor.teaching.fitting import ENDS, asked
from app.tutor.teaching.free_lines import FREE
from app.tutor.teaching.ladder_state import Rung
from app.tutor.teaching.meant import meant
from app.tutor.teaching.operations import operation
from app.tutor.teaching.progress import FITS, Place, is_known_line, opening_line, place, start
from app.tutor.teaching.quoting import request
from app.tutor.teaching.spelled import in_digits
from app.tutor.teaching.story_lines import OnTheWay, on_the_way
from app.tutor.teaching.subject import KnownStep, Subject
from app.tutor.teaching.verdict_words import judged
from app.tutor.teaching.writing import Write, sensible, written
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.question import Task
from engine.maths.verdict import Outcome, Verdict

TRIES_A_STEP = 4
"""Replies that lead nowhere at one step before the ladder is offered."""
MISSING = ("solutions.missing",)
"""Notes of answers in which everything is right that is there."""
MAX_QUESTION = 400  # characters of a model's question
_ASKED = "Ask this question in your own words: one question and nothing else."


class Ended(StrEnum):
    """Why no further question comes."""

    NO = ""
    RIGHT = "right"
    LADDER = "ladder"  # the questions did not help: a hint should
    UNKNOWN = "unknown"  # there is no known solution to ask about


RIGHT = "That is the answer. How could you check that it is right?"
YES = re.compile(r"\W*(?:yes|yeah|yep|sure|ok(?:ay)?|please|y|ja|gern(?:e)?|oui|s[ií]|نعم)\b[\s!.,a-z]{0,20}\W*", re.I)
"""What is said to the offer of a hint."""
TO_LADDER = "These questions do not seem to help just now. Shall we take a hint?"
NO_PLAN = "I do not know the solution of this one myself. What have you tried so far?"
FITS_SAID = "That fits."
SAME = "That is where we are."
DOING = "Good, that is the way."
PART = "Yes, that plays a part here."
NOT_YET = "Not quite."
_ALLOWED = {OnTheWay.OPEN: "That may be.", OnTheWay.TRUE: "That is worked out rightly, but it is not the answer yet."}
HALF = "Part of that is right."
STUCK = ("That is all right.", "No problem.", "Let us look at it once more.")


@dataclass(frozen=True, slots=True)
class Turn:
    """What the tutor says: `said` is a few words on what was answered (may be empty), `question` the question.

    `verdict` is there where an answer or a line was judged. Where `card` is there, nothing else is.
    """

    question: str
    said: str = ""
    verdict: Verdict | None = None
    ended: Ended = Ended.NO
    by: str = "lemma"
    card: HelpCard | None = None

    @property
    def text(self) -> str:
        """What is shown."""
        return f"{self.said} {self.question}".strip()


@dataclass(frozen=True, slots=True)
class SocraticState:
    """What is kept of the conversation: the lines that follow, the tries at this step, the questions asked."""

    lines: tuple[str, ...] = ()
    tries: int = 0  # at this step
    level: int = 0  # of the planned questions at this step: how many were asked
    asked: tuple[str, ...] = ()
    ended: Ended = Ended.NO
    reworded: tuple[str, ...] = ()  # as a model said some of them

    def to_json(self) -> dict[str, Any]:
        """The state as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SocraticState:
        """The state `to_json` wrote; raises KeyError, TypeError or ValueError when it is not one."""
        lines, asked = (tuple(str(one) for one in data[name]) for name in ("lines", "asked"))
        reworded = tuple(str(one) for one in data.get("reworded", ()))
        return cls(lines, int(data["tries"]), int(data["level"]), asked, Ended(data["ended"]), reworded)


class Socratic:
    """The questions on one problem for one learner."""

    def __init__(self, subject: Subject, write: Write | None = None, state: SocraticState | None = None) -> None:
        self.subject = subject
        self.state = state or SocraticState()
        self._write = write

    def open(self) -> Turn:
        """The first question, or the one to go on with."""
        if not self.subject.answer:
            return self._end(Turn(NO_PLAN, ended=Ended.UNKNOWN))
        return self._ask("", questions.OPENING if not self.state.lines else self._planned())

    def reply(self, text: str) -> Turn:
        """The next question, after what the learner said."""
        card = help_card(text)
        if card is not None:
            return Turn("", card=card)
        if not self.subject.answer:
            return self._end(Turn(NO_PLAN, ended=Ended.UNKNOWN))
        text = text.strip()
        if self.state.ended is Ended.LADDER and (not text or is_stuck(text)):
            return Turn(TO_LADDER, ended=Ended.LADDER)
        if not text or is_stuck(text):
            return self._again(STUCK[self.state.tries % len(STUCK)] if text else "", None)
        text = meant(self.subject, text)
        found = judged(self.subject, text)
        verdict = found.verdict
        if verdict.outcome is Outcome.RIGHT:
            return self._end(Turn(RIGHT, verdict=verdict, ended=Ended.RIGHT))
        way = on_the_way(self.subject, text)
        if way is OnTheWay.FITS:
            self.state = replace(self.state, lines=(*self.state.lines, text), tries=0, level=0)
            return self._ask(FITS_SAID, self._planned())
        if way in _ALLOWED:
            return self._again(_ALLOWED[way], None)
        line = self._line(text)
        follows = line is not None and line.relation in FITS
        if follows and verdict.outcome is Outcome.WRONG and not self.subject.expression:
            return self._again(HALF, verdict, questions.TRY_EACH)
        if verdict.outcome is Outcome.PARTLY_RIGHT and verdict.note in MISSING:
            return self._again("", verdict, questions.ANOTHER)
        if follows or is_known_line(self.subject, text, self._here().ahead):
            if not self._moves(text):
                return self._again(SAME, None)
            self.state = replace(self.state, lines=(*self.state.lines, text), tries=0, level=0)
            return self._ask(FITS_SAID, self._planned())
        if line is not None and line.mistake_sentence:
            return self._again(
                NOT_YET, verdict, _as_question(line.mistake_sentence, "what does that mean for your line?")
            )
        ahead = self._here().ahead
        if ahead and self._names(text, ahead[0]):
            return self._ask(DOING, questions.WRITE_IT)
        if ahead and self._is_part(text, ahead[0]):
            return self._again(PART, None, questions.WRITE_IT)
        if verdict.note.startswith("units."):
            return self._again("", verdict, questions.UNIT)
        if found.message:
            return self._again(NOT_YET, verdict, _as_question(found.message, "what would you change?"))
        if verdict.outcome is Outcome.PARTLY_RIGHT:
            return self._again(HALF, verdict, _as_question(verdict.sentence, "what is still to be done?"))
        wrong = line is not None and line.relation in (LineRelation.WRONG, LineRelation.LOST)
        if wrong or (verdict.outcome is Outcome.WRONG and _is_answer(text)):
            return self._again(NOT_YET, verdict)
        return self._again("", None)

    # --- the plan -------------------------------------------------------------------------------------------

    def _here(self) -> Place:
        return place(self.subject, self.state.lines) if self.state.lines else start(self.subject)

    def _planned(self) -> str:
        """The question for the next step, more pointed every time."""
        here = self._here()
        if not self.subject.steps:  # nothing but an author's hints
            hints = [text for rung in ("idea", "next") for text in self.subject.authored(rung)]
            told = hints[self.state.level : self.state.level + 1]
            return _as_question(told[0], "what does that tell you here?") if told else questions.END
        if not here.ahead:
            return questions.END
        if self.state.lines and here.ahead[0].rule == "story.equation":
            return questions.WRITE_IT  # the story is written in letters of the learner's own already
        if not self.state.lines and self.state.level < 2:
            own = asked(self.subject, (Rung.IDEA, Rung.NEXT)[self.state.level], here)
            if own:
                return own
        if here.ahead[0].rule in ENDS:
            return questions.WRITE_IT
        ways = (self._of_step, lambda step: self._pointed(here, step))
        return ways[self.state.level](here.ahead[0]) if self.state.level < len(ways) else questions.WRITE_IT

    def _of_step(self, step: KnownStep) -> str:
        """The question a step is about."""
        if not step.rule:
            idea = next(iter(self.subject.authored("idea")), "")
            return _as_question(idea, "what does that tell you here?") if idea else questions.ANY
        what = re.search(r"\$([^$]+)\$", step.title)
        family = questions.FAMILIES.get(step.rule.partition(".")[0], questions.ANY)
        if step.rule == "number.add" and step.title.startswith("Subtract"):
            return questions.QUESTIONS["number.subtract"]
        if step.rule == "equation.multiply" and "no fractions are left" in step.say:
            return questions.QUESTIONS["equation.clear_fractions"]
        if step.rule == "number.add" and step.title == "Add and subtract":
            return questions.QUESTIONS["number.both"]
        asked = questions.QUESTIONS.get(step.rule, family)
        if "{what}" in asked:
            asked = asked.replace("{what}", what[1]) if what is not None else family
        return asked

    def _pointed(self, here: Place, step: KnownStep) -> str:
        """The step's name as a question: "Could it help to subtract a suitable number from both sides?" """
        if here.question is not None:
            named = dict(self.subject.maths.hints(here.question, here.done)).get("next", "")
        else:
            named = next(iter(self.subject.authored("next")), "") or step.say
        return _as_question(named, "what does that give here?") if named else questions.WRITE_IT

    def _again(self, said: str, verdict: Verdict | None, question: str = "") -> Turn:
        """One more question on the same step; after TRIES_A_STEP the ladder."""
        self.state = replace(self.state, tries=self.state.tries + 1)
        if self.state.tries > TRIES_A_STEP:
            return self._end(Turn(TO_LADDER, said, verdict, Ended.LADDER))
        return self._ask(said, question or self._planned(), verdict)

    def _end(self, turn: Turn) -> Turn:
        self.state = replace(self.state, ended=turn.ended)
        return turn

    def _ask(self, said: str, planned: str, verdict: Verdict | None = None) -> Turn:
        """The planned question, if it passes the gate and was not just asked; in a model's words where those pass."""
        gate, asked = self.subject.gate, self.state.asked
        last = asked[-1] if asked else ""
        if planned == questions.WRITE_IT and not self.state.lines:
            planned = questions.BEGIN
        other = planned
        if said == NOT_YET:
            other = questions.COMPARE if self.state.lines or opening_line(self.subject) else questions.LOOK
        choices = (planned, other, questions.WRITE_IT, questions.ANY, questions.END)
        question = next((one for one in choices if one != last and gate.passes(one)), questions.END)
        level = self.state.level + (planned == self._planned() and planned != questions.WRITE_IT)
        self.state = replace(self.state, asked=(*asked, question), level=level)
        own = self._reworded(question)
        if own:
            self.state = replace(self.state, reworded=(*self.state.reworded, own))
        return Turn(own or question, said, verdict, Ended.NO, "model" if own else "lemma")

    def _reworded(self, question: str) -> str:
        if self._write is None:
            return ""
        last = self.state.lines[-1] if self.state.lines else ""
        data = (("Problem", self.subject.statement), ("Question to ask", question), ("The learner's last line", last))
        text = written(self._write, request(_ASKED, *data), len(self.state.asked), soon=True)
        if text in self.state.reworded:
            return ""
        is_one = text.endswith("?") and len(text) <= MAX_QUESTION and text.count("?") <= 2 and sensible(text)
        return text if is_one and self.subject.gate.passes(text, by_model=True, source=question) else ""

    # --- what was answered ----------------------------------------------------------------------------------

    def _line(self, text: str) -> LineVerdict | None:
        """The verdict on `text` as the next line; None where lines are not compared for this question."""
        question = self.subject.question
        if (question is not None and question.task in FREE) or not _is_answer(text):
            return None
        before = self.state.lines[-1] if self.state.lines else opening_line(self.subject)
        if not before and question is None:
            return None
        found = self.subject.maths.check_working([before, text] if before else [text], question)
        line = found[-1] if found else None
        if line is not None and question is not None and question.task is Task.STORY and line.relation not in FITS:
            return None  # in letters of the learner's own, nobody knows what a line of a story says
        return line

    def _moves(self, text: str) -> bool:
        """Whether a line that follows is another one than the one before."""
        before = self.state.lines[-1] if self.state.lines else opening_line(self.subject)
        maths = self.subject.maths
        return maths.read(text.lstrip("= ")).text != maths.read(before.lstrip("= ")).text

    def _names(self, text: str, step: KnownStep) -> bool:
        """Whether an answer names what the step does: "subtract 5", "take away five", "divide by 3"."""
        return operation(text) is not None and operation(text) == operation((step.title or step.say).replace("$", ""))

    def _is_part(self, text: str, step: KnownStep) -> bool:
        """Whether an answer is numbers, or an expression, that stand in the next step."""
        numbers = re.findall(r"-?\d+(?:\.\d+)?", in_digits(text))
        words = re.sub(r"\b(?:and|or|is|it|the|number)\b", "", in_digits(text))
        if numbers and re.search(r"[A-Za-z=+*/^×·:]|\d\s*-", words):
            return False  # a calculation may be wrong with the right numbers in it
        if numbers and self.subject.question is not None and self.subject.question.task in FREE:
            return False  # a number of the question, taken for its answer
        if numbers:
            there = re.findall(r"-?\d+(?:\.\d+)?", f"{step.say} {step.typed}")  # "one" in a sentence is no number
            return all(number in there for number in numbers)
        read = self.subject.maths.read(text).text
        return len(read) > 1 and read in step.typed


def _is_answer(text: str) -> bool:
    """Whether a reply is mathematics, not a sentence."""
    return len(re.findall(r"[A-Za-z]{3,}", re.sub(r"sin|cos|tan|sqrt|log|and|pi|abs|km|kg|mol", "", text))) < 2


_VERBS = (
    "add", "apply", "bring", "cancel", "choose", "collect", "combine", "compare", "complete", "convert", "count",
    "differentiate", "divide", "draw", "expand", "factor", "find", "integrate", "look", "move", "multiply", "order",
    "put", "recall", "reduce", "replace", "separate", "solve", "split", "square", "subtract", "swap", "take", "try",
    "undo", "use", "work", "write",
)  # fmt: skip


def _as_question(text: str, tail: str) -> str:
    """A sentence as a question: what ends in one stays; "Subtract 5." becomes "Could it help to subtract 5?"."""
    text = text.strip()
    if text.endswith("?"):
        return text
    first, _, rest = text.partition(" ")
    if first.rstrip(".").casefold() in _VERBS and "." not in text.rstrip(".") and "$$" not in text:
        return (
            f"Could it help to {first.lower()} {rest.rstrip('.')}?"
            if rest
            else f"Could it help to {text.lower().rstrip('.')}?"
        )
    if len(text) > 300:
        return questions.WRITE_IT
    one = ":" not in text and "." not in text.rstrip(".")
    return f"{text.rstrip('.')}: {tail}" if one else f"{text.rstrip('.')}. {tail[0].upper()}{tail[1:]}"
