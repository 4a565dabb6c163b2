"""One sample: what the model writes by itself, and what becomes of it when the algebra may send it back.

Both from one run: the first writing goes to its own end before the algebra looks at it, so that it is what the model
alone would have answered, and nothing is written twice. What has to be written again costs further tokens; the places
to go back to are those the engine kept while the first was written.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.tutor.evaluation.gold import compare
from app.tutor.evaluation.questions import Item
from app.tutor.prompts import prompt
from app.tutor.solution import Plan, Solution, Writer
from app.tutor.tries import By, ending
from engine.llm import events as llm
from engine.llm.messages import ChatMessage
from engine.llm.sampling import Sampling
from engine.maths.client import EstablishedAnswer, MathsClient
from engine.maths.question import Question
from engine.maths.verdict import Outcome

PLACE = "{question}"


@dataclass(frozen=True, slots=True)
class How:
    """How samples are made. `retries` and `named` as in `Plan`; `plain_words`: recognised questions are reworded."""

    instruction: str
    sampling: Sampling
    retries: int = 6
    named: int = 1
    plain_words: bool = False
    system: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer (LaTeX) against the file's: `outcome` and `note` of the comparison, and the tokens written for it."""

    answer: str
    outcome: str
    note: str
    tokens: int

    @property
    def right(self) -> bool:
        """Whether the file says so; what could not be compared is not right."""
        return self.outcome == Outcome.RIGHT


@dataclass(frozen=True, slots=True)
class Sampled:
    """The result of one sample.

    `first` is the model's answer in one try, `last` its answer after what was refuted had been written again, `end`
    what stands in the end: `last`, or where the model failed the algebra's own. `by` says whose that is; `checked` when
    it was called right. `reason` is how the first writing ended: end, length, context. `tries` were refuted.
    """

    id: str
    sample: int
    seed: int
    first: Answered
    last: Answered
    end: Answered
    by: str
    checked: bool
    reason: str
    tries: int

    @property
    def wrongly_right(self) -> bool:
        """Called right by the pipeline though the file's answer refutes it."""
        return self.checked and self.end.outcome in (Outcome.WRONG, Outcome.PARTLY_RIGHT)

    @property
    def open(self) -> bool:
        """Whether the comparison with the file's answer could not be decided."""
        undecided = (Outcome.CANNOT_DECIDE, Outcome.CANNOT_READ)
        return any(one.outcome in undecided for one in (self.first, self.last, self.end))

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Sampled:
        """What `to_json` wrote; raises KeyError or TypeError when it is not."""
        given = {name: values[name] for name in cls.__slots__}
        return cls(**{**given, **{name: Answered(**given[name]) for name in ("first", "last", "end")}})


class FirstToItsEnd:
    """A model whose first answer is written to its end before anything of it is passed on."""

    def __init__(self, model: Writer) -> None:
        self._model = model
        self.first: list[llm.Event] | None = None
        self.later = 0  # tokens written after the first answer

    def generate(
        self, messages: Sequence[ChatMessage], sampling: Sampling | None = None, **options: Any
    ) -> Generator[llm.Event, None, None]:
        """As `ModelClient.generate`."""
        stream = self._model.generate(messages, sampling, **options)
        if self.first is None:
            self.first = list(stream)
            yield from self.first
            return
        for event in stream:
            self.later += event.tokens if isinstance(event, llm.Piece) else 0
            yield event

    @property
    def text(self) -> str:
        """The first answer without its thought."""
        pieces = [event for event in self.first or () if isinstance(event, llm.Piece) and event.kind == "answer"]
        return "".join(piece.text for piece in pieces)

    @property
    def tokens(self) -> int:
        return sum(event.tokens for event in self.first or () if isinstance(event, llm.Piece))

    @property
    def reason(self) -> str:
        ends = [event.reason for event in self.first or () if isinstance(event, llm.Finished)]
        return ends[-1] if ends else ""


def sample(model: Writer, maths: MathsClient, item: Item, number: int, seed: int, how: How) -> Sampled:
    """One sample of one question, both ways. LemmaError when the engine fails."""
    recognition = maths.recognise(item.question)
    question = recognition.question
    own = maths.solve(question) if question is not None else EstablishedAnswer(reason=recognition.reason)
    writer = FirstToItsEnd(model)
    sampling = replace(how.sampling, seed=seed)
    plan = Plan(
        prompt=asked(item.question, question if how.plain_words else None, how.instruction),
        question=question,
        unread=recognition.reason,
        sampling=sampling,
        retries=how.retries,
        thinking_tokens=None,
        named=how.named,
        own=own,
        history=({"role": "system", "content": how.system},) if how.system else (),
        patience=math.inf,
    )
    end = ending(Solution(writer, maths, plan, lambda: False).run())
    found = maths.final_answer(writer.text)
    cut = writer.reason != "end" and (found is None or found.how != "boxed")
    one = _answered(maths, item, found.latex if found is not None and not cut else "", writer.tokens)
    last = one if end.answer == one.answer else _answered(maths, item, end.answer, 0)
    last = replace(last, tokens=writer.tokens + writer.later)
    own_answer = end.own_latex or end.own_text
    final = last if end.by is not By.ALGEBRA else _answered(maths, item, own_answer, last.tokens)
    checked = end.by is not By.NOBODY
    return Sampled(item.id, number, seed, one, last, final, str(end.by), checked, writer.reason, len(end.tries))


def asked(problem: str, question: Question | None, instruction: str) -> str:
    """The prompt: `instruction` behind the problem, or around it where it says `{question}`."""
    if PLACE in instruction:
        return instruction.replace(PLACE, prompt(problem, question, ""))
    return prompt(problem, question, instruction)


def _answered(maths: MathsClient, item: Item, answer: str, tokens: int) -> Answered:
    verdict = compare(maths, item.answer, answer, item.question)
    return Answered(answer, str(verdict.outcome), verdict.note, tokens)
