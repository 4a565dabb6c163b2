"""What a learner is told of their own practice: what they know, what is fading, what they did, what comes due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from app.learner.ability import Ability, Mastery, Outcome, SkillState
from app.learner.graph import pack_of
from app.learner.reports.catalogue import Catalogue
from app.learner.reports.totals import Sum, Totals
from app.learner.review import FORTNIGHT, ReviewCard, forecast, on_time, recall
from app.learner.store import Profile, Store
from app.learner.store.values import DAMAGED_HINT
from engine.errors import LemmaError

WEEK = 7  # days, today and the six before
WEEKS = 26
"""Calendar weeks of the history at most: half a year."""

_ROWS = """
    select at, item, skill, level, score, hints, seconds
    from attempts not indexed where profile = :profile order by id"""
"""In the order of recording, which the estimates follow. A row without an item is what a placement found, no answer."""


@dataclass(frozen=True, slots=True)
class SkillLine:
    """What is known of a skill; `before` is the word a week ago. All its answers are in `totals`."""

    skill: str
    name: str
    mastery: Mastery
    before: Mastery
    totals: Totals

    @property
    def changed(self) -> bool:
        """Whether another word is said of it than a week ago."""
        return self.mastery is not self.before


@dataclass(frozen=True, slots=True)
class PackLines:
    """The skills of one pack that were practised, in the order of learning; `of` is how many it has, if known."""

    pack: str
    title: str
    skills: tuple[SkillLine, ...]
    of: int

    def count(self, mastery: Mastery) -> int:
        """How many of the skills have reached this word; of `NEW`, those that were not begun."""
        if mastery is Mastery.NEW:
            return max(0, self.of - len(self.skills))
        return sum(line.mastery is mastery for line in self.skills)


@dataclass(frozen=True, slots=True)
class FadingLine:
    """A skill under review, with the title of its pack.

    `recall` is the chance, 0 to 1, that it is remembered now; `last` the day of its last review, `due` that of the next
    one, `days` how long that is from today: 0 today, negative where it has passed.
    """

    skill: str
    name: str
    pack: str
    recall: float
    last: date
    due: date
    days: int


@dataclass(frozen=True, slots=True)
class Period:
    """What was done from the day `first`: on that day, or in that calendar week (from Monday)."""

    first: date
    totals: Totals


@dataclass(frozen=True, slots=True)
class DueDay:
    """How many skills come due on a day; what is overdue counts for today."""

    day: date
    skills: int


@dataclass(frozen=True, slots=True)
class LearnerReport:
    """All that is told, on the day `day`.

    `fading` has the least remembered first. `week` are totals of the last seven days, `days` each of these, the oldest
    first; `weeks` calendar weeks from the first answer (at most WEEKS) to this one; `forecast` the next fortnight.
    """

    name: str
    day: date
    ever: Totals
    packs: tuple[PackLines, ...]
    fading: tuple[FadingLine, ...]
    week: Totals
    days: tuple[Period, ...]
    weeks: tuple[Period, ...]
    forecast: tuple[DueDay, ...]

    @property
    def changes(self) -> tuple[SkillLine, ...]:
        """The skills of which another word is said than a week ago."""
        return tuple(line for pack in self.packs for line in pack.skills if line.changed)


def learner_report(
    store: Store, profile: Profile, catalogue: Catalogue, now: datetime, zone: tzinfo | None = None
) -> LearnerReport:
    """The report of a learner at the time `now`; days are those of `zone`, or of this machine. Raises LemmaError."""
    today = now.astimezone(zone).date()
    rows = store.query(_ROWS, {"profile": profile.id})
    ability = store.ability(profile.id)
    try:
        sums = _Sums(rows, today, zone)
        before = _words(sums.earlier, sums.touched)
    except (ValueError, TypeError, OverflowError) as error:
        message = f"The record of {profile.name} has a value in it that is none ({error})."
        raise LemmaError(message, DAMAGED_HINT) from None
    known = [skill for skill, state in ability.skills.items() if state.mastery is not Mastery.NEW]
    skills = {}
    for skill in {*sums.skills, *known}:
        word = ability.mastery(skill)
        totals = sums.skills[skill].totals() if skill in sums.skills else Totals()
        skills[skill] = SkillLine(skill, catalogue.skill(skill), word, before.get(skill, word), totals)
    cards = on_time(store.cards(profile.id), now)
    return LearnerReport(
        profile.name,
        today,
        sums.ever.totals(),
        _packs(skills, catalogue),
        _fading(cards, catalogue, now, zone),
        sums.week.totals(),
        tuple(Period(day, total.totals()) for day, total in sums.days.items()),
        tuple(Period(monday, total.totals()) for monday, total in sums.weeks.items()),
        tuple(DueDay(day, count) for day, count in forecast(cards, now, FORTNIGHT)),
    )


class _Sums:
    """One pass over all rows: sums, what came `earlier` than the last seven days, and the skills `touched` since."""

    def __init__(self, rows: Sequence[Mapping[str, Any]], today: date, zone: tzinfo | None) -> None:
        begin = today - timedelta(days=WEEK - 1)
        self.ever, self.week = Sum(), Sum()
        self.skills: dict[str, Sum] = {}
        self.earlier: list[Mapping[str, Any]] = []
        self.touched: set[str] = set()
        self.days = {begin + timedelta(days=number): Sum() for number in range(WEEK)}
        days = [datetime.fromisoformat(row["at"]).astimezone(zone).date() for row in rows]
        self.weeks = {monday: Sum() for monday in _mondays(min(days, default=today), today)}
        weeks = {day: self.weeks.get(day - timedelta(days=day.weekday())) for day in set(days)}
        for row, day in zip(rows, days, strict=True):
            skill = row["skill"]
            if day < begin:
                self.earlier.append(row)
            else:
                self.touched.add(skill)
            if not row["item"]:
                continue
            answer = (day, row["score"], row["hints"], row["seconds"])
            (self.skills.get(skill) or self.skills.setdefault(skill, Sum())).add(*answer)
            if (week := weeks[day]) is not None:
                week.add(*answer)
            if day in self.days:  # a clock that was set back leaves answers of the future, which are of no day here
                self.week.add(*answer)
                self.days[day].add(*answer)
        for total in self.skills.values():
            self.ever.add_all(total)


def _mondays(first: date, today: date) -> list[date]:
    """The Mondays from that of the first day to that of today, WEEKS at most."""
    begin, last = (day - timedelta(days=day.weekday()) for day in (first, today))
    count = min(WEEKS, max(1, (last - begin).days // WEEK + 1))
    return [last - timedelta(days=WEEK * back) for back in range(count - 1, -1, -1)]


class _Watching(Ability):
    """Estimates that find the word of some skills only: finding it takes most of the time, and is not always asked."""

    def __init__(self) -> None:
        super().__init__()
        self.watched: frozenset[str] = frozenset()

    def _mastery(self, skill: str, state: SkillState) -> Mastery:
        return super()._mastery(skill, state) if skill in self.watched else state.mastery


def _words(rows: Sequence[Mapping[str, Any]], skills: set[str]) -> dict[str, Mastery]:
    """The words of some skills after these rows: the same rule over the same answers."""
    if not skills:
        return {}
    ability = _Watching()
    ability.watched = frozenset(skills)
    days: dict[str, date] = {}
    for row in rows:
        at = row["at"]  # as `iso` writes it
        text, hour = at[:10], int(at[11:13]) + int(at[14:16]) / 60
        day = days.get(text) or days.setdefault(text, date.fromisoformat(text))
        ability.learn(Outcome(row["skill"], row["item"], row["level"], row["score"], row["hints"], day, hour))
    return {skill: ability.mastery(skill) for skill in skills}


def _packs(skills: Mapping[str, SkillLine], catalogue: Catalogue) -> tuple[PackLines, ...]:
    lines: dict[str, list[SkillLine]] = {}
    for skill in catalogue.in_order(skills):
        lines.setdefault(pack_of(skill), []).append(skills[skill])
    return tuple(
        PackLines(pack, catalogue.pack(pack), tuple(found), sum(pack_of(one) == pack for one in catalogue.skills))
        for pack, found in lines.items()
    )


def _fading(
    cards: Mapping[str, ReviewCard], catalogue: Catalogue, now: datetime, zone: tzinfo | None
) -> tuple[FadingLine, ...]:
    today = now.astimezone(zone).date()
    lines = []
    for skill, card in cards.items():
        due, last = (moment.astimezone(zone).date() for moment in (card.due, card.last))
        remembered = recall(card, now.astimezone(UTC))
        pack = catalogue.pack(pack_of(skill))
        lines.append(FadingLine(skill, catalogue.skill(skill), pack, remembered, last, due, (due - today).days))
    return tuple(sorted(lines, key=lambda line: (line.recall, line.skill)))
