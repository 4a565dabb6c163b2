"""The mathematics worker: what runs in the child process.

Every request and result is plain JSON. Established answers are remembered, as the steps of one solution ask for the
same one again and again. Knows nothing of deadlines: the parent kills the process when they pass.
"""

from __future__ import annotations

import json
import os
import sys
from collections import OrderedDict
from pathlib import Path
from typing import Any

from engine.errors import LemmaError
from engine.maths import final_answer
from engine.maths.asking import recognise
from engine.maths.check import check as check_answer
from engine.maths.guard import forbid
from engine.maths.judging import judge as judge_answer
from engine.maths.kinds import AnswerKind
from engine.maths.leaks import leaks, leaks_answer, trees_in
from engine.maths.question import Question
from engine.maths.read_as import read_as
from engine.maths.reader import ReadError, read
from engine.maths.reader.limits import MAX_RESULT_DIGITS
from engine.maths.render import to_latex, to_text
from engine.maths.solving import Answer, CannotSolve
from engine.maths.solving import solve as solve_question
from engine.maths.speech import to_words
from engine.maths.steps import Steps
from engine.maths.tree import to_json
from engine.maths.worked.hints import ladder
from engine.maths.worked.proof import NoSteps
from engine.maths.worked.proof import worked as work_out
from engine.maths.working import judge_lines
from engine.workers import Channel, serve

RECURSION_LIMIT = 4_000
REMAINDERS = ("congruence", "inverse_mod")
"""The questions whose answer is written with a sign that the reader does not read."""
REMEMBERED = 64  # questions whose answer is kept


class Service:
    """The handlers, with the answers they remember."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, Answer | CannotSolve] = OrderedDict()
        self._steps: tuple[str, list[str], Steps] | None = None

    def handlers(self) -> dict[str, Any]:
        """Method name to handler."""
        return {
            "read": self.read,
            "recognise": self.recognise,
            "solve": self.solve,
            "judge": self.judge,
            "check": self.check,
            "check_step": self.check_step,
            "check_working": self.check_working,
            "final_answer": self.final_answer,
            "worked": self.worked,
            "hints": self.hints,
            "leaks": self.leaks,
            "may_open_files": self.may_open_files,
        }

    def read(self, params: dict[str, Any]) -> dict[str, Any]:
        """`text` to its tree, text, LaTeX and words, or the `error` with its place and the ways to write it.

        With a `kind` it is read as an answer of that kind.
        """
        text, comma = str(params["text"]), bool(params.get("decimal_comma", False))
        try:
            if params.get("kind") is not None:
                tree, words = read_as(text, AnswerKind.from_json(params["kind"]), decimal_comma=comma)
            else:
                tree = read(text, decimal_comma=comma)
                words = to_words(tree)
        except ReadError as error:
            return {
                "error": {
                    "code": error.code,
                    "message": error.sentence,
                    "hint": error.hint,
                    "position": error.position,
                    "pointer": error.pointer(),
                    "readings": list(error.readings),
                }
            }
        return {"tree": to_json(tree), "text": to_text(tree), "latex": to_latex(tree), "words": words}

    def recognise(self, params: dict[str, Any]) -> dict[str, Any]:
        """`text` to the question in it, or the reason why there is none."""
        recognition = recognise(params["text"])
        question = recognition.question
        return {
            "question": question.to_json() if question else None,
            "reason": recognition.reason,
            "note": recognition.note,
        }

    def _answer(self, question: Question) -> Answer | CannotSolve:
        key = json.dumps(question.to_json(), sort_keys=True)
        if key not in self._answers:
            try:
                self._answers[key] = solve_question(question)
            except CannotSolve as problem:
                self._answers[key] = problem
            while len(self._answers) > REMEMBERED:
                self._answers.popitem(last=False)
        return self._answers[key]

    def solve(self, params: dict[str, Any]) -> dict[str, Any]:
        """The established answer to `question`, or the reason why there is none."""
        answer = self._answer(Question.from_json(params["question"]))
        if isinstance(answer, CannotSolve):
            return {"reason": answer.message}
        return {"text": answer.text, "latex": answer.latex, "how": answer.how}

    def worked(self, params: dict[str, Any]) -> dict[str, Any]:
        """The worked solution of `question`, by `method` where there are several, or the reason why there is none."""
        question = Question.from_json(params["question"])
        answer = self._answer(question)
        if isinstance(answer, CannotSolve):
            return {"reason": answer.message}
        try:
            found = work_out(question, answer, str(params.get("method", "")))
        except NoSteps as problem:
            return {"reason": problem.message}
        return {"steps": [step.to_json() for step in found.steps], "paragraphs": found.paragraphs()}

    def hints(self, params: dict[str, Any]) -> dict[str, Any]:
        """The hints for the step after the first `done` of the worked solution, or the reason why there are none."""
        question = Question.from_json(params["question"])
        answer = self._answer(question)
        if isinstance(answer, CannotSolve):
            return {"reason": answer.message}
        try:
            found = work_out(question, answer, str(params.get("method", "")))
        except NoSteps as problem:
            return {"reason": problem.message}
        rungs = ladder(question, found.steps, int(params.get("done", 0)))
        return {"rungs": [[hint.rung, hint.text] for hint in rungs]}

    def leaks(self, params: dict[str, Any]) -> dict[str, Any]:
        """Whether `text` gives the answer to `question` away, or an `expected` one of `kind`, after the texts `shown`.

        Where the algebra has no answer of its own to the question it cannot prove a text harmless, and says "leaks".
        """
        text, shown = str(params["text"]), [str(one) for one in params.get("shown", ())]
        if params.get("kind") is not None:
            return {"leaks": leaks_answer(AnswerKind.from_json(params["kind"]), str(params["expected"]), text, shown)}
        question = Question.from_json(params["question"])
        answer = self._answer(question)
        if isinstance(answer, CannotSolve):
            return {"leaks": True}
        given = [question.body, *(tree for _, tree in question.values), *trees_in(shown)]
        if question.detail in REMAINDERS:  # `x ≡ 3 (mod 7)` is no tree, so that its 3 is told wherever it stands
            given = trees_in(shown)
        if leaks(text, answer.tree, given):
            return {"leaks": True}
        try:
            return {"leaks": leaks_answer(question.kind, answer.text, text, [f"${question.latex}$", *shown])}
        except LemmaError:  # an answer in words, which is no answer of its kind: it was compared above
            return {"leaks": False}

    def judge(self, params: dict[str, Any]) -> dict[str, Any]:
        """The verdict on the answer `text` to `question`."""
        question = Question.from_json(params["question"])
        answer = self._answer(question)
        known = None if isinstance(answer, CannotSolve) else answer
        return judge_answer(question, params["text"], known).to_json()

    def check(self, params: dict[str, Any]) -> dict[str, Any]:
        """The verdict on `given` as an answer of `kind` where `expected` is the author's."""
        kind = AnswerKind.from_json(params["kind"])
        comma = bool(params.get("decimal_comma", False))
        return check_answer(kind, params["expected"], params["given"], decimal_comma=comma).to_json()

    def check_step(self, params: dict[str, Any]) -> dict[str, Any]:
        """The verdict on the step `text` of a solution to `question` (or None), after the steps `earlier`."""
        key = json.dumps(params["question"], sort_keys=True)
        earlier = [str(step) for step in params["earlier"]]
        if self._steps is None or self._steps[0] != key or self._steps[1] != earlier:
            question = Question.from_json(params["question"]) if params["question"] else None
            answer = self._answer(question) if question else None
            steps = Steps(question, None if isinstance(answer, CannotSolve) else answer)
            for step in earlier:
                steps.learn(step)
        else:
            steps = self._steps[2]
        result = steps.judge(params["text"]).to_json()
        self._steps = (key, [*earlier, params["text"]], steps)
        return result

    @staticmethod
    def may_open_files(params: dict[str, Any]) -> dict[str, Any]:
        """Whether this process could write a file, which the guard should forbid: tried, not assumed."""
        try:
            with Path(os.devnull).open("w"):
                return {"allowed": True}
        except PermissionError:
            return {"allowed": False}

    def check_working(self, params: dict[str, Any]) -> dict[str, Any]:
        """The verdict on every one of `lines` of work, for `question` (or None)."""
        question = Question.from_json(params["question"]) if params.get("question") else None
        names = frozenset(str(name) for name in params.get("names", ()))
        lines = [str(line) for line in params["lines"]]
        domain, calculus = str(params.get("domain", "real")), bool(params.get("calculus", False))
        said = str(params.get("said", ""))
        found = judge_lines(lines, names=names, question=question, domain=domain, calculus=calculus, said=said)
        return {"lines": [line.to_json() for line in found]}

    def final_answer(self, params: dict[str, Any]) -> dict[str, Any]:
        """The final answer in `text` and its place."""
        found = final_answer.find(params["text"])
        return {"found": found.to_json() if found else None}


def ready() -> Service:
    """Set the limits of this process and warm SymPy up."""
    sys.setrecursionlimit(RECURSION_LIMIT)
    sys.set_int_max_str_digits(MAX_RESULT_DIGITS * 2)
    service = Service()
    for text in (
        "x^2 - 5x + 6 = 0",
        "simplify (x^2 - 1)/(x - 1)",
        "integrate x^2 from 0 to 1",
        "derivative of x sin x",
    ):
        question = recognise(text).question
        if question is not None:
            service.solve({"question": question.to_json()})
    return service


def main(channel: Channel) -> None:
    """Warm SymPy up, forbid what mathematics does not need, then answer requests until the parent closes the pipe."""
    service = ready()
    forbid()
    serve(channel, service.handlers())
