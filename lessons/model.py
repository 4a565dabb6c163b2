"""What a lesson pack holds, once its files have been read: plain frozen data, nothing worked out yet.

The fields are those of FORMAT.md, by the same names. Texts are as written, `{{...}}` and all; expressions are
still text. Every part knows its `Place`, so that whatever is found wrong with it later can be told with file, line and
field. This module knows neither files nor mathematics.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from engine.maths.kinds import AnswerKind

Bound = int | Decimal | str


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: `file` inside the pack, `line` (from 1, 0 if unknown), `field`: `problem[2].answer`.

    The 2 is the second problem of the file: entries are counted from 1, too.
    """

    file: str
    line: int = 0
    field: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.field}" if self.field else where


NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class Skill:
    """`prerequisites` are full names, `pack/skill`, also for skills of the same pack."""

    id: str
    name: str
    summary: str = ""
    prerequisites: tuple[str, ...] = ()
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Parameter:
    """One line of the table of FORMAT.md; `kind` is its key (int, decimal, fraction, one_of, word, list).

    `values` are the two bounds, or the things to choose from. `element` is what a list is made of, `length` its
    fewest and most.
    """

    name: str
    kind: str
    values: tuple[Bound, ...] = ()
    step: Bound | None = None
    excluded: tuple[Bound, ...] = ()
    denominators: tuple[int, ...] = ()
    element: Parameter | None = None
    length: tuple[int, int] = (0, 0)
    distinct: bool = False
    sorted: bool = False
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Derived:
    """`expression`, or the `item`-th of the choices `of` (counted from 1; `item` is an expression)."""

    name: str
    expression: str = ""
    of: tuple[str, ...] = ()
    item: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Answer:
    """The declared kind and the author's answer: an expression, or a text where the kind is no mathematics.

    For choices, orderings and matchings `value` is empty: the options, items and pairs of the part say it. `bare` says
    that a number without a unit is one in `unit`.
    """

    kind: AnswerKind
    value: str = ""
    unit: str = ""
    shuffle: bool = True
    place: Place = NOWHERE
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose; ids are a, b, c, ... in the author's order."""

    id: str
    text: str
    correct: bool = False
    message: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that belong together; `id` numbers them 1, 2, 3, ..."""

    id: str
    left: str
    right: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Hints:
    """The author's rungs; `parallel` whether another variant may be shown worked."""

    idea: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    parallel: bool = True
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong answer that is expected (an expression, or a text; ids of `options` for choices) and its message."""

    value: str = ""
    options: tuple[str, ...] = ()
    message: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence, a line of mathematics, or both; `follows` whether the line is to follow from the one before."""

    say: str = ""
    math: str = ""
    follows: bool = True
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Part:
    """What is asked once; a problem without parts has a single one whose `id` is empty."""

    id: str
    answer: Answer
    prompt: str = ""
    marks: int = 1
    options: tuple[Option, ...] = ()
    items: tuple[Option, ...] = ()
    pairs: tuple[Pair, ...] = ()
    hints: Hints = Hints()
    mistakes: tuple[Mistake, ...] = ()
    steps: tuple[Step, ...] = ()
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class AuthorTest:
    """`answer` to the variant of `seed`, or of the given `parameters`, must get `verdict` (and `note`, if any)."""

    answer: str
    verdict: str
    seed: int = 1
    parameters: Mapping[str, Bound] = field(default_factory=dict)
    note: str = ""
    part: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Plot:
    """A declared drawing; `body` holds the tables of FORMAT.md (functions, points, bars, ...) as they were written."""

    id: str
    description: str
    body: Mapping[str, Any]
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem template; `name` is `pack/problem` and `skill` is `pack/skill`.

    `where_places` are those of the conditions `where`, as far as they are known.
    """

    id: str
    name: str
    skill: str
    difficulty: int
    statement: str
    parts: tuple[Part, ...]
    parameters: tuple[Parameter, ...] = ()
    where: tuple[str, ...] = ()
    derived: tuple[Derived, ...] = ()
    plots: tuple[Plot, ...] = ()
    tests: tuple[AuthorTest, ...] = ()
    decimal_comma: bool = False
    place: Place = NOWHERE
    where_places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Draw:
    """`count` variants of a skill within the difficulties, or one of `problem`; each brings `marks`."""

    skill: str = ""
    problem: str = ""
    difficulty: tuple[int, int] = (1, 5)
    count: int = 1
    marks: int = 1
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Quiz:
    """`minutes` and `attempts` are 0 for no limit; `feedback` is "end" or "at-once"."""

    id: str
    title: str
    draws: tuple[Draw, ...]
    minutes: int = 0
    attempts: int = 0
    feedback: str = "end"
    shuffle: bool = False
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Slider:
    """A number the student moves, from `low` to `high` in steps of `step`, exact decimals."""

    name: str
    low: Decimal
    high: Decimal
    step: Decimal
    start: Decimal
    label: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Simulation:
    """Ordinary differential equations of first order, from 0 to `until` in steps of `step`."""

    variable: str
    until: str
    step: Decimal
    start: Mapping[str, str]
    rates: Mapping[str, str]
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Sample:
    """`count` numbers drawn: each the `of` (mean, median, sum, max, first) of `size` draws from a distribution.

    `options` are the numbers of the distribution (`mean`, `sd`, `low`, `high`, `rate`, `sides`), as expressions.
    """

    name: str
    distribution: str
    size: str
    count: int
    of: str
    options: Mapping[str, str] = field(default_factory=dict)
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Exploration:
    """A figure with sliders; `values` are worked out in order, later ones may use earlier ones.

    `words` are those values that are one of several texts (`{ of = [...], item = "k" }`), chosen last. `places` has
    every field that holds an expression, by its name (`values.T`, `sample[1].size`).
    """

    id: str
    title: str
    skill: str
    text: str
    description: str
    sliders: tuple[Slider, ...]
    values: tuple[tuple[str, str], ...] = ()
    words: tuple[Derived, ...] = ()
    plots: tuple[Plot, ...] = ()
    simulation: Simulation | None = None
    samples: tuple[Sample, ...] = ()
    decimal_comma: bool = False
    place: Place = NOWHERE
    places: Mapping[str, Place] = field(default_factory=dict)

    def place_of(self, name: str) -> Place:
        """Where the field of that name stands, such as `values.T` or `sample[1].size`."""
        return self.places.get(name) or Place(self.place.file, self.place.line, name)


@dataclass(frozen=True, slots=True)
class Page:
    """A lesson page, as Markdown; `skill` is the id of the skill it belongs to."""

    skill: str
    text: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Pack:
    """All of a pack but its pictures (`media` are their names), in the order of its files."""

    id: str
    version: str
    title: str
    language: str
    licence: str
    authors: tuple[str, ...]
    description: str = ""
    requires: tuple[str, ...] = ()
    decimal_comma: bool = False
    skills: tuple[Skill, ...] = ()
    pages: tuple[Page, ...] = ()
    problems: tuple[Problem, ...] = ()
    plots: tuple[Plot, ...] = ()
    quizzes: tuple[Quiz, ...] = ()
    explorations: tuple[Exploration, ...] = ()
    media: tuple[str, ...] = ()

    def problem(self, name: str) -> Problem | None:
        """The problem of that id or full name."""
        return next((problem for problem in self.problems if name in (problem.id, problem.name)), None)

    def skill(self, name: str) -> Skill | None:
        """The skill of that id or full name."""
        return next((skill for skill in self.skills if name in (skill.id, f"{self.id}/{skill.id}")), None)
