"""Practice with a record in the terminal: the placement, planned sessions, and what is kept."""

from __future__ import annotations

import argparse
import contextlib
import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import cli
from app.learner.ability import Mastery
from app.learner.coach import PLACED, Coach
from app.learner.store import Store, open_store
from app.learner.store.drafts import PRACTICE
from app.packs import arguments
from app.packs.coached import Coached, run_coached, wanted_skills
from app.packs.helping import SOLUTION_PRICE
from app.packs.practice import Practice
from app.packs.working import settle
from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind, Kind
from lessons.client import LessonsClient
from lessons.model import Answer, Hints, Pack, Parameter, Part, Plot, Problem, Skill

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
CHAIN = ("one", "two", "three", "four")


def problem(skill: str, number: int, **changes: object) -> Problem:
    """What is 3 + 1? Always 4."""
    name = f"{skill}-{number}"
    part = Part("", Answer(AnswerKind(Kind.INTEGER), "a + 1"), hints=Hints(("Count on.",)))
    made = Problem(
        name, f"p/{name}", f"p/{skill}", 3, "What is ${{a}} + 1$?", (part,), (Parameter("a", "int", (3, 3)),)
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def pack(*problems: Problem) -> Pack:
    """Four skills, each built on the one before, with two templates each."""
    skills = tuple(
        Skill(name, name.title(), prerequisites=(f"p/{CHAIN[at - 1]}",) if at else ()) for at, name in enumerate(CHAIN)
    )
    made = problems or tuple(problem(name, number) for name in CHAIN for number in (1, 2))
    return Pack("p", "1.0.0", "P", "en", "MIT", ("x",), skills=skills, problems=made)


class Clock:
    """Goes on by half a minute whenever it is read."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=10)
        return self.now


@pytest.fixture(scope="module")
def client() -> Iterator[LessonsClient]:
    with LessonsClient(spare=False) as found:
        yield found


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found = open_store(tmp_path, NOW).store
    yield found
    found.close()


class Typing(io.StringIO):
    """What is typed; when it is at its end, the record is copied as a kill would leave it."""

    def __init__(self, store: Store, typed: tuple[str, ...]) -> None:
        super().__init__("".join(f"{line}\n" for line in typed))
        self._store = store
        self.left = store.path.parent / f"left-{len(typed)}"

    def readline(self, size: int | None = -1, /) -> str:
        line = super().readline(size if size is not None else -1)
        if not line and not self.left.exists():
            self.left.mkdir()
            for file in self._store.path.parent.glob("lemma.db*"):
                shutil.copy(file, self.left)
        return line


class Terminal:
    """A learner who types these lines; `killed` is the record as it was when the last one had been read."""

    def __init__(self, client: LessonsClient, store: Store, packs: list[Pack], *typed: str) -> None:
        profiles = store.profiles()
        profile = profiles[0] if profiles else store.add_profile("A", NOW)
        self.out = io.StringIO()
        self.coach = Coach(store, profile.id, packs, Clock())
        typing = Typing(store, typed)
        self.killed = typing.left
        self.coached = Coached(Practice(client, typing, self.out), self.coach)

    @property
    def text(self) -> str:
        return self.out.getvalue()


def test_the_record_is_kept_and_reasons_are_said(client: LessonsClient, store: Store) -> None:
    terminal = Terminal(client, store, [pack(problem("one", 1))], "5", "4", "hint", "4", "quit")
    assert terminal.coached.problems(5) == (2, 2)
    assert "One comes next: it needs nothing else first." in terminal.text
    assert "One: started." in terminal.text
    first, second = store.attempts(terminal.coach.profile)[::-1]
    assert (first.typed, first.score, first.hints) == ("5", 0.0, 0)
    assert (second.typed, second.score, second.hints) == ("4", 1.0, 1)
    assert second.seed == first.seed + 1


def test_a_new_learner_is_offered_a_placement_once(client: LessonsClient, store: Store) -> None:
    declining = Terminal(client, store, [pack()], "no")
    assert declining.coached.offer_placement()
    assert "Welcome." in declining.text
    assert "--place" in declining.text
    again = Terminal(client, store, [pack()])
    assert again.coached.offer_placement()
    assert again.text == ""


def test_nothing_typed_at_the_offer_ends_it_without_a_word_against_it(client: LessonsClient, store: Store) -> None:
    leaving = Terminal(client, store, [pack()])
    assert not leaving.coached.offer_placement()
    accepting = Terminal(client, store, [pack()], "yes", "stop")
    assert accepting.coached.offer_placement()
    assert "Nothing was asked" in accepting.text


def test_a_placement_in_which_all_is_right_and_practice_after_it(client: LessonsClient, store: Store) -> None:
    terminal = Terminal(client, store, [pack()], *["4"] * 20)
    right, tried = terminal.coached.place()
    assert right == tried > 0
    assert "Question 1 of 20 at most" in terminal.text
    assert "4 of 4 skills look familiar" in terminal.text
    assert {terminal.coach.ability.mastery(f"p/{skill}") for skill in CHAIN} == {Mastery.FAMILIAR}
    assert set(terminal.coach.cards) == {f"p/{skill}" for skill in CHAIN}
    assert not terminal.coach.is_new


def test_a_placement_says_what_cannot_be_read_and_takes_i_have_not_learned_this(
    client: LessonsClient, store: Store
) -> None:
    terminal = Terminal(client, store, [pack()], "((", *["skip"] * 20)
    right, tried = terminal.coached.place()
    assert right == 0
    assert tried > 0
    assert "You can begin with One." in terminal.text
    kept = store.attempts(terminal.coach.profile)
    assert {one.outcome for one in kept} == {PLACED}, "not learned yet is no wrong answer"
    assert all(terminal.coach.ability.mastery(f"p/{skill}") is Mastery.NEW for skill in CHAIN)


def test_a_placement_can_be_stopped_and_what_was_found_counts(client: LessonsClient, store: Store) -> None:
    terminal = Terminal(client, store, [pack()], "4", "4", "stop")
    terminal.coached.place()
    assert "After 2 questions" in terminal.text
    known = [skill for skill in CHAIN if terminal.coach.ability.mastery(f"p/{skill}") is Mastery.FAMILIAR]
    assert known


def test_faulty_problems_are_replaced_and_never_end_it(client: LessonsClient, store: Store) -> None:
    bad = [problem("one", number, statement="What is ${{zzz}}$?") for number in (1, 2)]
    terminal = Terminal(client, store, [pack(*bad, problem("one", 3))], "4", "4")
    assert terminal.coached.problems(2) == (2, 2)
    assert 1 <= terminal.text.count("Another one instead.") <= 2
    placing = Terminal(client, store, [pack(*bad, problem("one", 3))], *["4"] * 20)
    placing.coached.place()
    assert "cannot be asked" in placing.text or placing.text.count("Question") <= 2


def test_when_every_problem_is_faulty_it_ends_with_the_reason(client: LessonsClient, store: Store) -> None:
    bad = [problem("one", number, statement="What is ${{zzz}}$?") for number in range(9)]
    terminal = Terminal(client, store, [pack(*bad)], "4")
    with pytest.raises(LemmaError, match="cannot be asked"):
        terminal.coached.problems(2)


def test_a_planned_session_shows_its_plan_and_ends_well(client: LessonsClient, store: Store) -> None:
    terminal = Terminal(client, store, [pack()], *["4"] * 200)
    right, tried = terminal.coached.sit(10)
    assert right == tried > 2
    lines = terminal.text.splitlines()
    assert lines[0].startswith("10 minutes: ")
    assert "new skill" in lines[0]
    assert "Problem 1 of about" in terminal.text
    assert "That was " in terminal.text
    assert "One: proficient, was new." in terminal.text
    assert "due" in lines[-1]
    with pytest.raises(LemmaError, match="5 to 180 minutes"):
        terminal.coached.sit(1)


def test_a_plot_is_said_in_words(client: LessonsClient, store: Store) -> None:
    plot = Plot(
        "line", "A number line with a dot at {{a}}.", {"x": ["0", "5"], "y": ["0", "5"], "points": [{"at": ["a", "0"]}]}
    )
    shown = problem("one", 1, statement="Which number?\n\n![](plot:line)", plots=(plot,))
    terminal = Terminal(client, store, [pack(shown)], "4")
    terminal.coached.place()
    assert "A number line with a dot at 3." in terminal.text
    assert "![" not in terminal.text


def test_the_command_line_knows_a_length_and_the_placement() -> None:
    parser = argparse.ArgumentParser()
    arguments.register(parser.add_subparsers())
    options = parser.parse_args(["practice", "--minutes", "20"])
    assert (options.minutes, options.place, options.pack) == (20, False, "")
    assert parser.parse_args(["practice", "--place"]).place


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("--skill nosuchskill", "No pack has a skill nosuchskill."),
        ("physics --minutes 5 --skill nosuchskill", "has no skill nosuchskill."),
        ("--problem x", "--problem means nothing without a pack."),
        ("--seed 0", "--seed means nothing without a pack."),
        ("--minutes 5 --problem x", "--problem means nothing with --minutes."),
        ("--minutes 1", "A session takes 5 to 180 minutes."),
        ("--minutes 600", "A session takes 5 to 180 minutes."),
        ("physics --minutes 5 --seed 1", "--seed means nothing with --minutes."),
        ("--minutes 5 --problems 3", "--problems means nothing with --minutes."),
        ("physics --place", "A pack means nothing with --place."),
        ("--place --skill x", "--skill means nothing with --place."),
        ("--place --minutes 5", "--minutes means nothing with --place."),
        ("physics --learner Ada", "--learner means nothing with a pack alone."),
        ("physics --problems 3", "--problems means nothing with a pack alone."),
    ],
)
def test_no_option_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: str, said: str
) -> None:
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path))
    monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    assert cli.run(["practice", *typed.split()]) == 2
    assert said in capsys.readouterr().err


def test_a_skill_is_wanted_by_its_id_or_with_that_of_its_pack() -> None:
    other = replace(pack(), id="q")
    assert wanted_skills([pack(), other], "two") == ("p/two", "q/two")
    assert wanted_skills([pack(), other], "q/two") == ("q/two",)
    assert wanted_skills([pack()], "") == tuple(f"p/{name}" for name in CHAIN)


def test_the_pack_that_is_named_is_asked_not_an_installed_one_of_the_same_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], client: LessonsClient
) -> None:
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path / "data"))
    own = replace(pack(problem("one", 1, statement="How many is ${{a}} + $ one more?")), title="Own")
    monkeypatch.setattr("app.packs.coached.usable_packs", lambda library, say: [pack()])
    monkeypatch.setattr("app.packs.coached.Library.find_pack", lambda library, named: own)
    out = io.StringIO()
    parser = argparse.ArgumentParser()
    arguments.register(parser.add_subparsers())
    options = parser.parse_args(["practice", "./own", "--minutes", "5"])
    run_coached(Practice(client, io.StringIO("no\n4\nquit\n"), out), options)
    assert "How many is" in out.getvalue() and "What is" not in out.getvalue()


def two_parts(*, hinted: bool = False, **changes: object) -> Problem:
    """What is 3 + 1, and what is 3 + 2?"""
    hints = Hints(("Count on.",)) if hinted else Hints()
    parts = tuple(
        Part(name, Answer(AnswerKind(Kind.INTEGER), f"a + {by}"), hints=hints) for name, by in (("a", 1), ("b", 2))
    )
    return problem("one", 1, parts=parts, **changes)


@pytest.mark.parametrize(
    ("typed", "part", "given", "note", "score"),
    [
        (("4", "5"), "a", "4", "", 1.0),
        (("4", "6", "5"), "b", "6", "", 0.5),
        (("9", "4", "5"), "a", "9", "", 0.5),
        (("4", "next"), "b", "", "practice.skipped", 0.5),
        (("solution", "5"), "a", "", "practice.shown", 0.5),
    ],
)
def test_a_problem_counts_once_by_all_its_parts(
    client: LessonsClient, store: Store, typed: tuple[str, ...], part: str, given: str, note: str, score: float
) -> None:
    terminal = Terminal(client, store, [pack(two_parts())], *typed)
    terminal.coached.problems(1)
    (kept,) = store.attempts(terminal.coach.profile)
    assert (kept.part, kept.typed, kept.score) == (part, given, score)
    if note:
        assert kept.note == note


def test_what_was_answered_of_a_problem_counts_when_it_is_broken_off(client: LessonsClient, store: Store) -> None:
    terminal = Terminal(client, store, [pack(two_parts())], "9", "4", "quit")
    terminal.coached.problems(1)
    (kept,) = store.attempts(terminal.coach.profile)
    assert (kept.part, kept.typed, kept.score) == ("a", "9", 0.0)


@pytest.mark.parametrize(
    ("before", "after", "score", "hints"),
    [
        (("4",), ("5",), 1.0, 0),  # between the parts of one problem
        (("9",), ("4", "5"), 0.5, 0),  # after a wrong answer to the first part
        (("9", "4"), ("5",), 0.5, 0),
        (("4", "hint"), ("5",), 1.0, 1),  # a hint that was seen counts
        (("4", "6"), ("next",), 0.5, 0),
        (("4", "6"), ("5",), 0.5, 0),  # counted before the kill
        (("solution",), ("5",), 0.5, SOLUTION_PRICE),
        (("hint",), ("4", "5"), 1.0, 1),
        ((), ("4", "5"), 1.0, 0),
    ],
)
def test_a_kill_in_the_middle_of_a_problem_loses_no_answer(
    client: LessonsClient, store: Store, before: tuple[str, ...], after: tuple[str, ...], score: float, hints: int
) -> None:
    packs = [pack(two_parts(hinted=True))]
    killed = Terminal(client, store, packs, *before)
    killed.coached.problems(1)
    with contextlib.closing(open_store(killed.killed, NOW).store) as left:
        counted = left.attempts(left.profiles()[0].id)
        assert len(counted) == (before == ("4", "6")), "what is complete counts at once"
        again = Terminal(client, left, packs, *after)
        again.coached.problems(1)
        assert ("You were in the middle of it." in again.text) == bool(before)
        assert again.text.count("What is") == 1
        (kept,) = left.attempts(again.coach.profile)
        assert (kept.seed, kept.score, kept.hints) == (1, score, hints)
        assert left.drafts(again.coach.profile) == {}


def test_a_kill_gives_back_no_rung_of_the_ladder(client: LessonsClient, store: Store) -> None:
    hints = Hints(("Count on from the first number.",), ("Take one step on the number line.",))
    part = replace(problem("one", 1).parts[0], hints=hints)
    packs = [pack(problem("one", 1, parts=(part,)))]
    killed = Terminal(client, store, packs, "hint", "7", "hint")
    killed.coached.problems(1)
    with contextlib.closing(open_store(killed.killed, NOW).store) as left:
        again = Terminal(client, left, packs, "hint")
        again.coached.problems(1)
        assert all(again.text.count(told) == 1 for told in ("Count on from", "Take one step")), "those that were seen"
        assert "First try something yourself" in again.text, "no rung without a try since the last one"
        (kept,) = left.attempts(again.coach.profile)
        assert (kept.typed, kept.hints) == ("7", 1), "the first answer counts, with the help before it"


def test_help_after_a_kill_adds_to_that_before_it(client: LessonsClient, store: Store) -> None:
    packs = [pack(problem("one", 1))]
    killed = Terminal(client, store, packs, "hint", "no idea")
    killed.coached.problems(1)
    with contextlib.closing(open_store(killed.killed, NOW).store) as left:
        again = Terminal(client, left, packs, "hint", "4")
        again.coached.problems(1)
        (kept,) = left.attempts(again.coach.profile)
        assert "One: started." in again.text
        assert (kept.score, kept.hints) == (1.0, 2)


def test_of_two_programs_one_settles_a_problem_and_the_other_says_so(client: LessonsClient, store: Store) -> None:
    packs = [pack(problem("one", 1))]

    class Meanwhile(io.StringIO):
        """The other program has answered it when this one is about to."""

        def readline(self, size: int | None = -1, /) -> str:
            if self.tell() == 0:
                with contextlib.closing(open_store(store.path.parent, NOW).store) as other:
                    Terminal(client, other, packs, "4").coached.problems(1)
            return super().readline()

    profile = store.add_profile("A", NOW)
    out = io.StringIO()
    Coached(Practice(client, Meanwhile("5\n"), out), Coach(store, profile.id, packs, Clock())).problems(1)
    assert [one.typed for one in store.attempts(profile.id)] == ["4"]
    assert "answered in another Lemma meanwhile" in out.getvalue()


def test_what_is_not_gone_on_with_counts_as_it_is(client: LessonsClient, store: Store) -> None:
    packs = [pack(two_parts(), problem("two", 1))]
    killed = Terminal(client, store, packs, "4")
    killed.coached.problems(1)
    with contextlib.closing(open_store(killed.killed, NOW).store) as left:
        other = Terminal(client, left, packs, "4")
        other.coached.problems(1, ["p/two"])
        second, first = left.attempts(other.coach.profile)
        assert (first.item, first.score, first.note) == ("p/one-1", 0.5, "practice.skipped")
        assert (second.item, second.score) == ("p/two-1", 1.0)
        settle(other.coach)
        assert left.count(other.coach.profile) == 2, "once"


def test_a_placement_that_was_killed_goes_on_and_finds_the_same(client: LessonsClient, store: Store) -> None:
    whole = Terminal(client, store, [pack()], "4", "skip", *["4"] * 18)
    whole.coached.place()
    told = [line for line in whole.text.splitlines() if line.startswith(("After", "You can begin"))]
    begun = open_store(store.path.parent / "other", NOW).store
    killed = Terminal(client, begun, [pack()], "4", "skip")
    killed.coached.place()
    begun.close()
    with contextlib.closing(open_store(killed.killed, NOW).store) as left:
        again = Terminal(client, left, [pack()], "yes", *["4"] * 18)
        assert again.coached.offer_placement()
        assert "You began a placement and answered 2 questions. It goes on from there." in again.text
        assert "Question 3 of" in again.text and "Question 2 of" not in again.text
        assert [line for line in again.text.splitlines() if line.startswith(("After", "You can begin"))] == told
        assert left.drafts(again.coach.profile) == {}
        assert Terminal(client, left, [pack()]).coached.offer_placement(), "asked no more"


def test_a_question_of_a_placement_goes_on_at_its_open_part(client: LessonsClient, store: Store) -> None:
    packs = [pack(two_parts())]
    killed = Terminal(client, store, packs, "4")
    killed.coached.place()
    with contextlib.closing(open_store(killed.killed, NOW).store) as left:
        again = Terminal(client, left, packs, "5")
        assert again.coached.place() == (1, 1)
        kept = [one for one in left.attempts(again.coach.profile) if one.item]
        assert [(one.score, one.seed) for one in kept] == [(1.0, 1)]


def test_what_a_placement_found_can_be_used_without_its_end(client: LessonsClient, store: Store) -> None:
    killed = Terminal(client, store, [pack()], "4", "4")
    killed.coached.place()
    with contextlib.closing(open_store(killed.killed, NOW).store) as left:
        again = Terminal(client, left, [pack()], "no")
        assert again.coached.offer_placement()
        assert "After 2 questions" in again.text
        assert left.drafts(again.coach.profile) == {}


def test_where_nothing_can_be_kept_practice_goes_on_and_says_so(
    client: LessonsClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise LemmaError("The disk is full; this was not kept.", "Free some space and try it again.")

    terminal = Terminal(client, store, [pack()], "4", "4", "9", "next")
    monkeypatch.setattr(store, "record", full)
    monkeypatch.setattr(store, "keep_draft", full)
    assert terminal.coached.problems(3) == (2, 3)
    assert terminal.text.count("The disk is full; this was not kept. Free some space and try it again.") == 3
    assert len({line for line in terminal.text.splitlines() if line.startswith("— ")}) == 3, "never the same one again"
    assert store.count(terminal.coach.profile) == 0


def test_what_was_begun_waits_while_nothing_can_be_kept(
    client: LessonsClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs = [pack(two_parts(), problem("two", 1))]
    killed = Terminal(client, store, packs, "4")
    killed.coached.problems(1)
    with contextlib.closing(open_store(killed.killed, NOW).store) as left:
        other = Terminal(client, left, packs, "4")
        monkeypatch.setattr(left, "writable", False)
        assert other.coached.problems(1, ["p/two"]) == (1, 1)
        assert "nothing can be kept" in other.text
        assert left.draft(other.coach.profile, PRACTICE) is not None
        monkeypatch.setattr(left, "writable", True)
        settle(other.coach)
        (kept,) = left.attempts(other.coach.profile)
        assert (kept.item, kept.score) == ("p/one-1", 0.5)


@pytest.mark.parametrize("killed", [False, True])
def test_a_variant_whose_hints_were_seen_does_not_come_again_as_if_it_were_new(
    client: LessonsClient, store: Store, killed: bool
) -> None:
    packs = [pack(problem("one", 1), problem("two", 1))]
    left = Terminal(client, store, packs, "hint", *(() if killed else ("quit",)))
    left.coached.problems(1)
    with contextlib.closing(open_store(left.killed, NOW).store if killed else store) as record:
        if killed:
            Terminal(client, record, packs, "quit").coached.problems(1, ["p/two"])
        again = Terminal(client, record, packs, "4")
        again.coached.problems(1, ["p/one"])
        (kept,) = record.attempts(again.coach.profile)
        assert (kept.item, kept.seed, kept.hints) == ("p/one-1", 2, 0)


def test_a_problem_that_was_only_looked_at_comes_again(client: LessonsClient, store: Store) -> None:
    Terminal(client, store, [pack()], "quit").coached.problems(1)
    again = Terminal(client, store, [pack()], "4")
    again.coached.problems(1)
    (kept,) = store.attempts(again.coach.profile)
    assert kept.seed == 1
