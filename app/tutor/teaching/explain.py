"""Explain this step, another way, make it simpler, why is this wrong: on any step, line or verdict.

Facts:
- the algebra's own material comes first: the rule of the step by its name and why it is allowed, a second method, a
  number put in, the same with smaller numbers; then what an author wrote; then a model's words, checked;
- while the answer is still looked for (`revealed` is False) everything passes the gate;
- each explanation is a list of paragraphs that say who they are by.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.tutor.teaching.counter import agreeing_example, counter_example
from app.tutor.teaching.explanation import Explanation, Paragraph
from app.tutor.teaching.mistakes import as_equation, mistake_in
from app.tutor.teaching.model_words import checked
from app.tutor.teaching.parallel import parallel_question
from app.tutor.teaching.progress import opening_line, says_answer
from app.tutor.teaching.quoting import request
from app.tutor.teaching.reasons import why
from app.tutor.teaching.subject import KnownStep, PartSubject, Subject, known_steps
from app.tutor.teaching.verdict_words import PLAIN, judged
from app.tutor.teaching.working_lines import working_lines
from app.tutor.teaching.writing import Write, written
from engine.maths.verdict import Outcome

METHODS: dict[str, tuple[str, tuple[str, ...]]] = {
    "factoring": ("by factoring", ("factor.", "equation.zero_product")),
    "formula": ("with the quadratic formula", ("quadratic.formula", "quadratic.discriminant")),
    "completing the square": ("by completing the square", ("quadratic.complete", "quadratic.square", "square.")),
    "elimination": ("by elimination", ("system.eliminate",)),
    "substitution": ("by substitution", ("system.isolate", "system.substitute")),
}
"""Methods the algebra may know for a question: how they are called, and the rules one knows them by."""

TRY_IT = "Would you like to try it that way?"
UNKNOWN_WAY = "I do not know how to work this out myself."
ONE_WAY = "I know only one way to work this out."
NO_STEP = "I have nothing to add to this step."
SIMPLER = "One like it, with small numbers"
PLAINLY = "In plain words"
NO_SIMPLER = "I found no simpler example of this."
NOT_WRONG = "There is nothing wrong with this: it is right."
MAX_EXAMPLES = 4
"""How many examples are tried where one would give the answer away."""
NO_NAME = "I cannot tell which slip it was, so go through your steps once more. The first one is:"
UNDECIDED = "I cannot decide whether this is right, so I cannot say what is wrong with it."


class Explainer:
    """Explanations for one problem. `revealed`: whether the learner has the answer, or was shown it."""

    def __init__(self, subject: Subject, write: Write | None = None, *, revealed: bool = False) -> None:
        self.subject = subject
        self.revealed = revealed
        self._write = write

    def step(self, at: int) -> Explanation:
        """Step `at` of the known solution (from 0): what is done, why that is allowed, a number put in."""
        steps = self.subject.steps
        if not 0 <= at < len(steps):
            return self._none("This step", NO_STEP)
        return self._of_step(steps[at], steps[:at])

    def line(self, before: str, line: str) -> Explanation:
        """A line (or a whole step) of a learner or a model after another: the rule, else how the two stand."""
        maths = self.subject.maths
        for at, step in enumerate(self.subject.steps):
            if step.say and line.split() == step.markdown.split():  # it is this very step
                return self.step(at)
        before, line = _last_line(before), _last_line(line)
        if self.subject.expression:  # of a chain only what it ends with is new
            before, line = (one.rpartition("=")[2].strip() or one for one in (before, line))
        read = maths.read(line).text
        for at, step in enumerate(self.subject.steps):
            if read and maths.read(step.typed).text == read:
                return self.step(at)
        question = maths.recognise(before).question if before else None
        steps = known_steps(maths.worked(question)) if question is not None else ()
        if steps and read and steps[0].typed == read:
            return self._of_step(steps[0], ())
        verdicts = maths.check_working([before, line] if before else [line], self.subject.question)
        said = [verdicts[-1].sentence, verdicts[-1].mistake_sentence] if verdicts else []
        example = agreeing_example(maths, before, line) if before else ""
        texts = [("algebra", text) for text in (*said, example) if text]
        about = f"{before}\n{line}"
        return self._with_model("This line", texts, about, "Explain this line to the learner.", NO_STEP, typed=[about])

    def another_way(self) -> Explanation:
        """The solution by another method: whole when the answer is known to the learner, else how it begins."""
        subject, title = self.subject, "Another way"
        question = subject.question
        if question is None or not subject.steps:
            return self._with_model(title, [], "", "Show another way to think about this.", UNKNOWN_WAY)
        usual = [step.rule for step in subject.steps]
        texts: list[tuple[str, str]] = []
        for method, (called, rules) in METHODS.items():
            worked = subject.maths.worked(question, method)
            used = [step.rule for step in worked.steps]
            if used == usual or not any(rule.startswith(rules) for rule in used):
                continue
            texts.append(("lemma", f"It can also be done {called}."))
            if self.revealed:
                texts += [("algebra", one) for one in worked.paragraphs]
            else:
                hints = dict(subject.maths.hints(question, 0, method))
                texts += [("algebra", hints[rung]) for rung in ("numbers", "next") if rung in hints][:1]
                texts.append(("lemma", TRY_IT))
            break
        return self._with_model(title, texts, "", "Show another way to think about this.", ONE_WAY)

    def simpler(self, at: int = 0) -> Explanation:
        """The same sort of problem with small numbers, up to the step `at`, and the idea in plain words."""
        subject, title = self.subject, PLAINLY
        steps = subject.steps
        texts: list[tuple[str, str]] = []
        reason = why(steps[at].rule) if 0 <= at < len(steps) and steps[at].rule else ""
        if reason:
            texts.append(("lemma", reason))
        example = None
        if subject.question is not None and not isinstance(subject, PartSubject):
            example = parallel_question(subject.maths, subject.statement, subject.question, small=True)
        elif subject.answer:
            example = subject.parallel()
        for number in range(1, MAX_EXAMPLES):
            if example is None or self.revealed or subject.gate.passes(example.statement):
                break
            example = subject.parallel(number)  # one that holds the answer by chance gives it away
        if example is not None and (self.revealed or subject.gate.passes(example.statement)):
            whole = len(example.steps) <= at + 2 or self.revealed
            shown = example.steps if whole else example.steps[: at + 1]
            title = SIMPLER
            texts += [("lemma", "Look at this one first:"), ("algebra", example.statement)]
            texts += [("algebra", one) for one in shown]
        return self._with_model(title, texts, "", "Say it in simpler words.", NO_SIMPLER)

    def why_wrong(self, given: str, before: str = "") -> Explanation:
        """Why an answer, or a line after `before`, is wrong."""
        subject, title = self.subject, "Why this is wrong"
        texts: list[tuple[str, str]] = []
        if before:
            verdict = subject.maths.check_working([before, given], subject.question)[-1]
            sentence = verdict.sentence
            if before == opening_line(subject):
                sentence = sentence.replace("the line before", "the question")
            sentences = [sentence, verdict.mistake_sentence]
            if str(verdict.relation) not in ("wrong", "roots_lost"):
                return self._none(title, UNDECIDED if str(verdict.relation).startswith("cannot") else NOT_WRONG)
            texts = [("algebra", text) for text in reversed(sentences) if text]
        else:
            found = judged(subject, given)
            if found.verdict.outcome is Outcome.RIGHT:
                return self._none(title, NOT_WRONG)
            if found.verdict.note.startswith("open.") or found.verdict.outcome is Outcome.CANNOT_DECIDE:
                return self._none(title, found.verdict.sentence or UNDECIDED)
            before = opening_line(subject)
            texts = [("author", found.message)] if found.message else []
            if mistake := mistake_in(subject, given):
                texts.append(("algebra", mistake))
            if not texts or found.verdict.sentence != PLAIN[Outcome.WRONG]:
                texts.append(("algebra", found.verdict.sentence))
        called = "question" if before == opening_line(subject) else ""
        example = counter_example(subject.maths, before, as_equation(subject, given) if called else given, called)
        if example:
            texts.append(("algebra", example))
        elif texts == [("algebra", PLAIN[Outcome.WRONG])]:
            texts += [("lemma", text) for text in self._first_step()]
        said = f"Question line: {before}\nLearner's line: {given}"
        asked = "Say what may have gone wrong, without the answer."
        return self._with_model(title, texts, said, asked, UNDECIDED, typed=[before, given])

    def _first_step(self) -> list[str]:
        """Where nothing is known about a mistake: what the first step is called."""
        question = self.subject.question
        hints = dict(self.subject.maths.hints(question)) if question is not None else {}
        named = hints.get("next") or hints.get("idea")
        return [f"{NO_NAME} {named}"] if named else []

    # --- putting it together --------------------------------------------------------------------------------

    def _of_step(self, step: KnownStep, earlier: Sequence[KnownStep]) -> Explanation:
        maths = self.subject.maths
        by = "algebra" if step.rule else "author"
        told = not self.revealed and says_answer(self.subject, step)
        texts = [(by, step.say if told else step.markdown)]
        reason = why(step.rule) if step.rule else ""
        if reason:
            texts.append(("lemma", reason))
        elif not step.rule and step.before and step.typed:
            relation = maths.check_working([step.before, step.typed], self.subject.question)[-1]
            texts.append(("algebra", relation.sentence))
        example = agreeing_example(maths, step.before, step.typed) if step.before and step.typed else ""
        if example:
            texts.append(("algebra", example))
        title = step.title or "This step"
        shown = [one.markdown for one in earlier]
        return self._with_model(title, texts, step.markdown, "Explain why this step is done.", NO_STEP, shown)

    def _with_model(
        self,
        title: str,
        texts: Sequence[tuple[str, str]],
        about: str,
        asked: str,
        nothing: str,
        earlier: Sequence[str] = (),
        typed: Sequence[str] = (),
    ) -> Explanation:
        """Our paragraphs that may be shown, then a model's; the sentence `nothing` where there are none.

        `typed` is what the learner wrote or sees: to say it again gives nothing away.
        """
        gate = self.subject.gate
        found = [
            Paragraph(text, by)
            for by, text in dict.fromkeys(texts)
            if text and (self.revealed or gate.passes(text, earlier=typed))
        ]
        source = "\n".join(paragraph.text for paragraph in found)
        own = written(
            self._write, request(asked, ("Problem", self.subject.statement), ("About", about), ("Known", source))
        )
        if own:
            paragraphs = checked(self.subject, own, source, revealed=self.revealed, earlier=earlier)
            found += [Paragraph(one.text, "model", one.verdict) for one in paragraphs]
        # "Look at this one first:" with nothing behind it says nothing
        leads = found[:-1] if found and found[-1].text.endswith(":") else found
        title = title if self.revealed or "$" not in title or gate.passes(title, earlier=typed) else "This step"
        return Explanation(title, tuple(leads)) if leads else self._none(title, nothing)

    @staticmethod
    def _none(title: str, sentence: str) -> Explanation:
        return Explanation(title, (Paragraph(sentence, "lemma"),), found=False)


def _last_line(text: str) -> str:
    """The last line of mathematics in a step; the text itself where there is none."""
    lines = [line.text for line in working_lines(text) if not line.remark]
    return lines[-1] if lines else text
