"""Practice in the terminal: what is typed, what is answered, and how it ends."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.packs.practice import Practice, as_ids, chosen
from engine.errors import LemmaError
from engine.maths.kinds import AnswerKind, Kind
from lessons.client import LessonsClient
from lessons.model import Answer, Hints, Option, Pack, Pair, Parameter, Part, Problem, Step
from lessons.variants import make_variant

SUM = Problem(
    "sum",
    "p/sum",
    "p/adding",
    1,
    "What is ${{a}} + 1$?",
    (
        Part(
            "",
            Answer(AnswerKind(Kind.INTEGER), "a + 1"),
            hints=Hints(("Count on.",), ("Count one on from {{a}}.",)),
            steps=(Step("Count one on.", "a + 1"),),
        ),
    ),
    (Parameter("a", "int", (3, 3)),),
)
PICK = Problem(
    "pick",
    "p/pick",
    "p/choosing",
    2,
    "Which is even?",
    (
        Part(
            "",
            Answer(AnswerKind(Kind.CHOICE, options=("a", "b", "c"))),
            options=(Option("a", "3", message="Odd."), Option("b", "4", True), Option("c", "5")),
        ),
    ),
)
MATCH = Problem(
    "match",
    "p/match",
    "p/choosing",
    3,
    "Match.",
    (
        Part(
            "",
            Answer(AnswerKind(Kind.MATCHING, options=("1", "2"))),
            pairs=(Pair("1", "cat", "meow"), Pair("2", "dog", "bark")),
        ),
    ),
)
PACK = Pack("p", "1.0.0", "P", "en", "MIT", ("x",), problems=(PICK, SUM, MATCH))


@pytest.fixture(scope="module")
def client() -> Iterator[LessonsClient]:
    with LessonsClient(spare=False) as found:
        yield found


def play(client: LessonsClient, problems: list[Problem], *typed: str) -> tuple[tuple[int, int], str]:
    out = io.StringIO()
    result = Practice(client, io.StringIO("".join(f"{line}\n" for line in typed)), out).run(problems, 1)
    return result, out.getvalue()


def test_wrong_then_hints_then_right(client: LessonsClient) -> None:
    result, out = play(client, [SUM], "5", "hint", "hint", "6", "hint", "4", "quit")
    assert result == (1, 1)
    assert out.index("Count on.") < out.index("First try something") < out.index("Count one on from 3.")
    assert out.index("✗") < out.index("✓")


def test_what_hints_count_for_is_kept_and_not_knowing_is_a_try(client: LessonsClient) -> None:
    practice = Practice(client, io.StringIO("hint\nno idea\nhint\n4\n"), io.StringIO())
    (answered,) = practice.problem(SUM, 1)
    assert answered is not None
    assert (answered.answer.outcome, answered.answer.hints) == ("right", 2)


def test_the_last_hint_is_the_solution_and_counts_as_not_known(client: LessonsClient) -> None:
    out = io.StringIO()
    practice = Practice(client, io.StringIO("hint\nno idea\n" * 9), out)
    (answered,) = practice.problem(SUM, 1)
    assert answered is not None
    assert (answered.answer.outcome, answered.answer.note) == ("wrong", "practice.shown")
    assert answered.answer.hints >= 4
    assert "The whole solution (counts as 2 hints):" in out.getvalue()


def test_somebody_in_need_gets_the_card_and_it_is_no_answer(client: LessonsClient) -> None:
    result, out = play(client, [SUM], "I want to kill myself", "4", "quit")
    assert result == (1, 1)
    assert "988" in out


def test_the_solution_gives_the_answer_and_counts_as_tried(client: LessonsClient) -> None:
    result, out = play(client, [SUM], "solution", "quit")
    assert result == (0, 1)
    assert "The answer: 4" in out


def test_choices_are_answered_by_the_letters_shown(client: LessonsClient) -> None:
    variant = make_variant(PICK, 1)
    texts = [option.text for option in variant.parts[0].options]
    wrong, right = "abc"[texts.index("3")], "abc"[texts.index("4")]
    result, out = play(client, [PICK], wrong, right)
    assert result[0] == 1
    assert "Odd." in out


def test_what_cannot_be_read_costs_nothing_and_the_end_of_input_ends_it(client: LessonsClient) -> None:
    result, out = play(client, [SUM], "((", "")
    assert result == (0, 0)
    assert "?" in out


def test_pairs_and_orders_are_given_in_the_marks_shown() -> None:
    part = make_variant(MATCH, 1).parts[0]
    rights = [choice.id for choice in part.rights]
    assert as_ids(part, "1b 2a") == f"{part.options[0].id}-{rights[1]}, {part.options[1].id}-{rights[0]}"
    assert as_ids(part, "1z") == "1z"


def test_the_easier_problems_come_first_and_unknown_ones_are_named() -> None:
    assert [problem.id for problem in chosen(PACK, "", "")] == ["sum", "pick", "match"]
    assert [problem.id for problem in chosen(PACK, "choosing", "")] == ["pick", "match"]
    with pytest.raises(LemmaError, match="no skill flying"):
        chosen(PACK, "flying", "")


def test_a_faulty_problem_is_left_out_with_a_sentence(client: LessonsClient) -> None:
    faulty = replace(SUM, id="bad", parameters=(Parameter("a", "int", (3, 3)),), statement="What is ${{zzz}}$?")
    result, out = play(client, [faulty, SUM], "4", "4", "quit")
    assert result == (2, 2)
    assert out.count("The problem bad cannot be asked") == 1
    with pytest.raises(LemmaError, match="The problem bad cannot be asked"):
        play(client, [faulty], "4")


def test_a_wrong_answer_counts_although_the_learner_leaves(client: LessonsClient) -> None:
    assert play(client, [SUM], "5", "quit")[0] == (0, 1)


def test_the_last_rung_is_another_variant_worked(client: LessonsClient) -> None:
    wide = replace(SUM, parameters=(Parameter("a", "int", (3, 60)),))
    _, out = play(client, [wide], *("hint", "no idea") * 4, "quit")
    assert out.index("Count one on from") < out.index("A problem like yours, worked") < out.index("The whole solution")
