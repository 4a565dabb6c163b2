"""Solutions without a model: what the algebra can work out and explain by itself.

The same events as a model's solution, without the stream: how the question was read, the steps, the verdict.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.tutor import events
from app.tutor.before import answerable, cared, unmarked
from app.tutor.in_words import in_words
from app.tutor.several_tasks import tasks
from app.tutor.teaching.care import help_card
from app.tutor.teaching.open_tasks import open_task
from engine.errors import LemmaError
from engine.maths.client import EstablishedAnswer, MathsClient
from engine.maths.question import Recognition
from engine.maths.verdict import Established, Outcome, Verdict

MAX_PROBLEM = 4000
"""Characters of a typed problem."""


def solve(maths: MathsClient, problem: str) -> Iterator[events.Event]:
    """The events of a solution by algebra: Started, Worked where there are steps, and FinalVerdict; or Failed.

    A message that needs a person gets the card of help alone; of a proof or an essay the answer is not marked.
    """
    if help_card(problem) is not None:
        yield from cared(problem)
        return
    try:
        problem = checked(problem)
    except LemmaError as error:
        yield events.Failed(error.message, error.hint)
        return
    task = open_task(problem)
    part = answerable(maths, problem, task) if task is not None else ""
    try:
        if task is None:
            yield from _solve(maths, problem)
        elif part:
            yield events.Notice(task.verdict.sentence)
            yield from _solve(maths, part)
        else:
            yield from unmarked(task, _solve(maths, problem))
    except LemmaError as error:  # the algebra's process cannot be used
        yield events.Failed(error.message, error.hint)


def _solve(maths: MathsClient, problem: str) -> Iterator[events.Event]:
    recognition = maths.recognise(problem)
    question = recognition.question
    together = several(maths, problem) if question is None else []
    if together:
        yield from together
        return
    yield from answered(maths, recognition, maths.solve(question) if question is not None else EstablishedAnswer())


def answered(maths: MathsClient, recognition: Recognition, own: EstablishedAnswer) -> Iterator[events.Event]:
    """How a question was read, the algebra's steps and the verdict: that `own` is the answer, or why there is none."""
    question = recognition.question
    if question is None:
        yield events.Started("")
        yield events.FinalVerdict(Verdict(Outcome.CANNOT_DECIDE, "question.unread", recognition.reason))
        return
    yield events.Started("", question.text, question.latex)
    if not own.known:
        yield events.FinalVerdict(Verdict(Outcome.CANNOT_DECIDE, "answer.unknown", own.reason))
        return
    worked = maths.worked(question)
    sentence = f"{in_words(question, own)} The algebra established this answer by itself: {own.how}.".strip()
    if worked.steps:
        yield events.Worked(worked.paragraphs)
    else:
        yield events.FinalAnswer(own.latex)
        sentence = f"{sentence} {worked.reason}"
    verdict = Verdict(Outcome.RIGHT, "answer.established", sentence, Established.RECOMPUTED, own.text, own.latex)
    yield events.FinalVerdict(verdict, own.text, own.latex)


def several(maths: MathsClient, problem: str, model: str = "") -> list[events.Event]:
    """The events of a solution to a problem with several tasks; none unless every task was recognised and solved."""
    parts = tasks(problem)
    questions = [maths.recognise(part).question for part in parts]
    if not questions or None in questions:
        return []
    answers, steps = [], []
    for question in questions:
        assert question is not None
        own = maths.solve(question)
        if not own.known:
            return []
        answers.append(own)
        worked = maths.worked(question)
        steps += list(worked.paragraphs) if worked.steps else [f"{question.text}: ${own.latex}$"]
    texts = [question.text for question in questions if question is not None]
    latex = [question.latex for question in questions if question is not None]
    text, shown = "; ".join(own.text for own in answers), r";\quad ".join(own.latex for own in answers)
    sentence = "The algebra established these answers by itself, one after the other."
    verdict = Verdict(Outcome.RIGHT, "answer.established", sentence, Established.RECOMPUTED, text, shown)
    return [
        events.Started(model, "; ".join(texts), r";\quad ".join(latex)), events.Worked(tuple(steps)),
        events.FinalVerdict(verdict, text, shown),
    ]  # fmt: skip


def worked_out(maths: MathsClient, problem: str, *, read_already: bool = False) -> Iterator[events.Event]:
    """How the question was read (unless it was told already) and the algebra's steps; nothing where there are none.

    Raises nothing: where the algebra's process cannot be used there are no steps.
    """
    try:
        question = maths.recognise(checked(problem)).question
        worked = maths.worked(question) if question is not None else None
    except LemmaError:
        return
    if question is not None and worked is not None and worked.steps:
        if not read_already:
            yield events.Started("", question.text, question.latex)
        yield events.Worked(worked.paragraphs)


def checked(problem: str) -> str:
    """The problem without surrounding space; LemmaError when there is nothing, or too much, to solve."""
    problem = problem.strip()
    if not problem:
        raise LemmaError("There is no problem to solve.", "Type one, for example: 3x + 5 = 20")
    if len(problem) > MAX_PROBLEM:
        raise LemmaError(
            f"The problem has {len(problem)} characters; Lemma reads at most {MAX_PROBLEM}.",
            "Shorten it, or ask its parts one by one.",
        )
    return problem
