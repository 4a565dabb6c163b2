"""The hint ladder: which idea, the next step named, the step with your numbers, a parallel example, the solution.

Facts:
- one rung a request, and a try of the learner between two rungs; the first is free, and "I have no idea" is a try;
- an author's hint comes first, then the algebra's, then a model's where nobody has one; a model that can chat may say
  a checked hint in other words;
- every hint passes the gate before it is shown; one that does not is replaced by the next best, at last by a sentence
  that fits every problem;
- what was shown is kept with its price; `hints` is what the learner model counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.tutor.teaching.attempts import Attempt, attempt
from app.tutor.teaching.fitting import fitting, set_up
from app.tutor.teaching.ideas import BY_DETAIL, BY_RULE, BY_TASK, INSTEAD
from app.tutor.teaching.ladder_state import PRICES, Hint, LadderState, Rung
from app.tutor.teaching.meant import meant
from app.tutor.teaching.progress import FITS, Place, place, says_answer, start
from app.tutor.teaching.quoting import request
from app.tutor.teaching.subject import Subject
from app.tutor.teaching.writing import Write, sensible, written

WHO: Mapping[str, str] = {
    "author": "by the author of the lesson",
    "algebra": "by the algebra",
    "model": "in the model's words; the checker found no answer in them",
}
"""Who wrote a hint; nobody is named for a sentence that fits every problem."""
SAFE: Mapping[Rung, str] = {
    Rung.IDEA: "Read the question once more. What is given, and what is asked for? Write down both.",
    Rung.NEXT: "What is the one thing you could do first? Write that line down, and I will check it.",
    Rung.NUMBERS: "Take the numbers from the question, write your first line with them, and I will check it.",
}
EXAMPLES = 6
"""Examples that are looked at, to find one without the answer in it."""
TRY_FIRST = "First try something yourself: a line, an answer, or type: I have no idea. Then you get the next hint."
SOLVED = "You have found the answer: there is nothing left to give a hint for."
NO_MORE = "You have seen the whole solution. There are no more hints."
NO_SOLUTION = "I have no more hints for this one: I do not know its solution."
NEARLY_ALL = frozenset(("factor.sum_product",))
"""Rules of which the numbers that are found are as good as the answer: it is said what is looked for, and no more."""
_ASKED = {
    Rung.IDEA: "Say in your own words which idea helps here.",
    Rung.NEXT: "Say in your own words what to do next, without doing it.",
    Rung.NUMBERS: "Say this step in your own words.",
}


@dataclass(frozen=True, slots=True)
class NotYet:
    """A sentence in the place of a hint."""

    sentence: str


class Ladder:
    """The ladder of one problem for one learner."""

    def __init__(self, subject: Subject, write: Write | None = None, state: LadderState | None = None) -> None:
        self.subject = subject
        self.state = state or LadderState()
        self._write = write

    def attempt(self, text: str) -> Attempt:
        """Takes what the learner typed as a try. Where a help card is shown nothing is kept."""
        text = meant(self.subject, text)
        found = attempt(self.subject, text, self.state.last)
        if found.card is None and found.counts:
            self.state = replace(
                self.state,
                tries=self.state.tries + 1,
                tried=True,
                last="" if found.stuck else text.strip(),
                lines=self._with_lines(text, found),
                solved=self.state.solved or found.solved,
            )
        return found

    def _with_lines(self, text: str, found: Attempt) -> tuple[str, ...]:
        """The lines that follow, with those of `text` where they do."""
        if found.line is None or found.line.relation not in FITS:
            return self.state.lines
        return (*self.state.lines, *(line.strip() for line in text.splitlines() if line.strip()))

    def next(self) -> Hint | NotYet:
        """The next rung, if there was a try since the last one."""
        state = self.state
        if state.solved:
            return NotYet(SOLVED)
        if state.finished:
            return NotYet(NO_MORE)
        if not state.tried:
            return NotYet(TRY_FIRST)
        hint = next(self._rungs(), None)
        if hint is None:
            return NotYet(NO_SOLUTION)
        self.state = replace(state, used=(*state.used, hint), tried=False)
        return hint

    def _rungs(self) -> Iterator[Hint]:
        """The hints that may come now, the next one first."""
        used = [hint.rung for hint in self.state.used]
        here: Place | None = None
        for rung in (Rung.IDEA, Rung.NEXT, Rung.NUMBERS):
            if any(order(later) > order(rung) for later in used):
                continue
            here = here or (place(self.subject, self.state.lines) if self.state.lines else start(self.subject))
            hint = self._hint(rung, here, first=rung not in used)
            if hint is not None:
                yield hint
        if Rung.PARALLEL not in used and self.subject.answer:
            example = self._example()
            if example:
                yield Hint(Rung.PARALLEL, example, self.subject.by, PRICES[Rung.PARALLEL])
        solution = self.solution()
        if solution:
            yield Hint(Rung.SOLUTION, solution, self.subject.by, PRICES[Rung.SOLUTION])

    def _example(self) -> str:
        """A worked example in which the answer looked for does not occur, not even by chance; empty without one."""
        for number in range(EXAMPLES):
            example = self.subject.parallel(number)
            if example is None:
                break
            if self.subject.gate.passes(example.markdown):
                return example.markdown
        return ""

    def solution(self) -> str:
        """The known solution as Markdown; empty where there is none."""
        subject = self.subject
        if not subject.answer:
            return ""
        begun = set_up(subject)
        steps = [step.markdown for step in subject.steps]
        return "\n\n".join([*([begun] if begun else []), *steps, f"The answer: {subject.closing}"])

    def _hint(self, rung: Rung, here: Place, *, first: bool) -> Hint | None:
        """The best hint of a rung that passes; a second one of the same rung only where an author wrote several."""
        shown = [text for hint in self.state.used for text in (hint.text, hint.source) if text]
        shown += [f"${one}$" for one in self.state.lines]  # what the learner has found is no news
        refused: list[tuple[str, str]] = []
        for by, text in self._known(rung, here):
            if text in shown or (not first and text not in self.subject.authored(rung)):
                continue
            passed = self.subject.gate.passes(text, earlier=shown)
            if passed:
                return self._reworded(Hint(rung, text, by, PRICES[rung], tuple(refused)), shown)
            refused.append((by, passed.why))
        if not first:
            return None
        own = self._by_model(rung, "", shown, refused)
        if own:
            return Hint(rung, own, "model", PRICES[rung], tuple(refused))
        if refused or rung is Rung.IDEA:
            return Hint(rung, SAFE[rung], "lemma", 0, tuple(refused))
        return None

    def _known(self, rung: Rung, here: Place) -> Iterator[tuple[str, str]]:
        """(by, text) of the hints that are known for a rung, the best first."""
        if not self.state.lines:  # an author's hints are for the beginning
            yield from (("author", text) for text in self.subject.authored(rung))
        better = fitting(self.subject, rung, here, begun=bool(self.state.lines))
        if better:
            yield "algebra", better
        if here.ahead and here.ahead[0].rule == "expression.done":  # what else there is says the answer
            return
        if here.question is not None:
            hints = self.subject.maths.hints(here.question, here.done)
            rule = here.ahead[0].rule if here.ahead else ""
            asked = (here.question.task, here.question.detail)
            if rung is Rung.IDEA and not here.done and asked in BY_DETAIL:
                yield "algebra", BY_DETAIL[asked]
            if rung is Rung.IDEA and rule in BY_RULE:
                yield "algebra", BY_RULE[rule]
            for text in (text for name, text in hints if name == rung):
                if rung is not Rung.NUMBERS:
                    yield "algebra", text
                    continue
                whole = rule not in NEARLY_ALL and len(here.ahead) > 1  # what the last step comes to is the answer
                yield from (("algebra", one) for one in less_and_less(text) if whole or ": $" not in one)
            if rung is Rung.NUMBERS and rule in INSTEAD:
                yield "algebra", INSTEAD[rule]
            if rung is Rung.IDEA and here.question.task in BY_TASK:
                yield "algebra", BY_TASK[here.question.task]
        elif here.ahead:
            step = here.ahead[0]
            if rung is Rung.NEXT and step.say:
                yield "author", step.say
            if rung is Rung.NUMBERS and step.latex and not says_answer(self.subject, step):
                yield "author", step.markdown

    def _reworded(self, hint: Hint, shown: list[str]) -> Hint:
        """The hint in a model's words where there is a model and its words pass; else as it is."""
        refused = list(hint.refused)
        text = self._by_model(hint.rung, hint.text, shown, refused)
        if not text:
            return replace(hint, refused=tuple(refused))
        return replace(hint, text=text, by="model", refused=tuple(refused), source=hint.text)

    def _by_model(self, rung: Rung, source: str, shown: list[str], refused: list[tuple[str, str]]) -> str:
        """What a model writes for a rung, if it passes; else empty, with the reason in `refused`."""
        if self._write is None:
            return ""
        data = (("Problem", self.subject.statement), ("Hint to say", source), ("The learner tried", self.state.last))
        text = written(self._write, request(_ASKED[rung], *data), len(self.state.used), soon=True)
        if not text:
            return ""
        passed = self.subject.gate.passes(text, by_model=True, source=source, earlier=shown)
        if passed and text not in shown and sensible(text, source if rung is Rung.NUMBERS else ""):
            return text
        refused.append(("model", passed.why or ("repeated" if text in shown else "nonsense")))
        return ""


def less_and_less(text: str) -> tuple[str, ...]:
    """A step with its numbers, then without the line it comes to, then without the numbers that are found."""
    said = text.partition("\n$$")[0]
    opening = said.partition(": $")[0].rstrip(".") + "."
    return tuple(dict.fromkeys((text, said, opening)))


def order(rung: Rung) -> int:
    """Its place in the ladder, from 0."""
    return tuple(Rung).index(rung)
