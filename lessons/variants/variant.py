"""One problem with one seed, everything filled in: what a student sees, and what the checker needs to judge an answer.

Plain frozen data of texts, sent and stored as JSON (`codec`). Formulas in Markdown texts stand between dollars.
Knows no mathematics.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.maths.kinds import AnswerKind
from lessons import codec
from lessons.model import Bound, Plot


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, to put in order or to match, in the order it is shown.

    `id` is the author's (a, b, c, ... in the author's order) and what an answer is made of. It must not be shown: it
    would give the answer away. `message` is for who chose it although it is wrong.
    """

    id: str
    text: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class VariantMistake:
    """A wrong answer that is expected, as one types it (or the ids of the options chosen), and what is said then."""

    value: str = ""
    options: tuple[str, ...] = ()
    message: str = ""


@dataclass(frozen=True, slots=True)
class VariantStep:
    """A step of the solution: a sentence, a formula as LaTeX without dollars, the same as one types it.

    `typed` always has a decimal point, as the step checker reads it; `follows` whether it is to follow from the line
    before; `number` which of the author's steps it is, from 0.
    """

    say: str = ""
    latex: str = ""
    typed: str = ""
    follows: bool = True
    number: int = 0

    @property
    def markdown(self) -> str:
        """The step as it is shown: the sentence, then the formula."""
        return f"{self.say} ${self.latex}$".strip() if self.latex else self.say


@dataclass(frozen=True, slots=True)
class VariantHints:
    """The author's rungs of the ladder; `parallel` whether another variant may be shown worked."""

    idea: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    parallel: bool = True

    def rungs(self) -> Iterator[tuple[str, str]]:
        """The rungs from the vaguest to the plainest: their field (idea, next, numbers) and text."""
        for name in ("idea", "next", "numbers"):
            for text in getattr(self, name):
                yield name, text


@dataclass(frozen=True, slots=True)
class VariantPart:
    """What is asked once.

    `expected` is the exact answer for the checker, `typed` a right answer as a student may type it (rounded where that
    is asked), `answer` the same to show, as Markdown. `options` are the choices, the items to order or the left sides
    to match; `rights` the right sides. `bare_unit` is the unit of a number that is typed without one; empty where it
    has to be typed.
    """

    id: str
    kind: AnswerKind
    expected: str
    typed: str
    answer: str
    prompt: str = ""
    marks: int = 1
    options: tuple[Choice, ...] = ()
    rights: tuple[Choice, ...] = ()
    hints: VariantHints = VariantHints()
    mistakes: tuple[VariantMistake, ...] = ()
    steps: tuple[VariantStep, ...] = ()
    decimal_comma: bool = False
    bare_unit: str = ""

    @property
    def letter(self) -> str:
        """What stands before its prompt: its id where that is a letter or two; longer ids are for the author."""
        return f"{self.id})" if 0 < len(self.id) <= 2 else ""

    @property
    def question(self) -> str:
        """The prompt as it is shown, with its letter."""
        return f"**{self.letter}** {self.prompt}" if self.letter and self.prompt else self.prompt


@dataclass(frozen=True, slots=True)
class Variant:
    """`problem` (its full name) with `seed`, or with the `parameters` that were given instead (then `seed` is 0).

    `values` are all names with how their values are written; `draws` how many draws the conditions took.
    """

    problem: str
    skill: str
    difficulty: int
    seed: int
    statement: str
    parts: tuple[VariantPart, ...]
    values: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, Bound] = field(default_factory=dict)
    plots: tuple[Plot, ...] = ()
    decimal_comma: bool = False
    draws: int = 1

    def part(self, name: str = "") -> VariantPart | None:
        """The part with that id; without one the first."""
        return next((part for part in self.parts if not name or part.id == name), None)

    def to_json(self) -> dict[str, Any]:
        """The variant as plain JSON values."""
        data: dict[str, Any] = codec.to_json(self)
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Variant:
        """The variant `to_json` wrote; raises ValueError when it is not one."""
        return codec.from_json(cls, data)
