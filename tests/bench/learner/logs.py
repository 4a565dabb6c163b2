"""Logs of answers: tab-separated, with the columns user_id, item_id, timestamp, correct, skill_id."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from app.learner.ability import MIDDLE, Ability, Outcome, levels_from_shares

SMOOTHING = 3.0  # answers at the mean that every item is given, so that one answer makes no level
COLUMNS = ("user_id", "item_id", "timestamp", "correct", "skill_id")
START = date(2020, 1, 1)


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of a log; `time` in its own unit, only the order counts."""

    user: str
    item: str
    time: float
    correct: int
    skill: str


def read_log(path: Path) -> list[Answer]:
    """The answers in a file, in its order. Raises ValueError with what is missing, or the line that is no answer."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        found = []
        try:
            missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
            if missing:
                raise ValueError(f"there is no column {', '.join(missing)}")
            for row in rows:
                found.append(_answer(row))
        except (TypeError, ValueError, OverflowError, csv.Error) as error:
            if isinstance(error, UnicodeDecodeError) or rows.line_num <= 1:
                raise ValueError(f"{path.name}: {error}") from None
            raise ValueError(f"{path.name}, line {rows.line_num}: not an answer ({error})") from None
    if not found:
        raise ValueError(f"there are no answers in {path.name}")
    return found


def _answer(row: Mapping[str, str | None]) -> Answer:
    """The answer in a row. Raises TypeError or ValueError."""
    user, item, time, correct, skill = (row[name] for name in COLUMNS)
    if user is None or item is None or time is None or correct is None or skill is None:
        raise ValueError("it is cut off")
    if not math.isfinite(float(time)) or float(correct) not in (0, 1):
        raise ValueError("its time is no number, or it is neither 0 nor 1")
    return Answer(user, item, float(time), int(float(correct)), skill)


def levels(train: Sequence[Answer]) -> dict[str, int]:
    """Five levels from a log, as an author who knows such a class would have given them."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for answer in train:
        counts[answer.item][0] += answer.correct
        counts[answer.item][1] += 1
    mean = sum(right for right, _ in counts.values()) / max(1, sum(n for _, n in counts.values()))
    shares = {item: (right + SMOOTHING * mean) / (n + SMOOTHING) for item, (right, n) in counts.items()}
    return levels_from_shares(shares)


def predictions(test: Sequence[Answer], level: dict[str, int]) -> Iterator[tuple[int, float]]:
    """For every answer, in order for each pupil, what happened and the chance given to it before."""
    by_user: dict[str, list[Answer]] = defaultdict(list)
    for answer in test:
        by_user[answer.user].append(answer)
    for answers in by_user.values():
        ability = Ability()
        for answer in sorted(answers, key=lambda one: one.time):
            of_item = level.get(answer.item, MIDDLE)
            yield answer.correct, ability.chance(answer.skill, of_item, answer.item)
            day = START + timedelta(days=int(answer.time) % 3_000)
            ability.learn(Outcome(answer.skill, answer.item, of_item, answer.correct, 0, day))
