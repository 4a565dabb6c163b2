"""One rule for the answer to a whole problem: its score, and which of its parts is told of."""

import pytest

from app.learner.answers import SKIPPED, Answer, Whole, given_up


def right(part, **changes):
    return Answer(part, "4", "right", "", 1.0, changes.get("hints", 0), changes.get("seconds", 5.0))


def wrong(part):
    return Answer(part, "5", "wrong", "form.x", 0.0, 0, 9.0)


def partly(part):
    return Answer(part, "4.0", "partly_right", "form.y", 0.5, 0, 9.0)


def undecided(part):
    return Answer(part, "?", "cannot_decide", "", 0.0, 0, 9.0)


@pytest.mark.parametrize(
    ("marks", "answers", "part", "outcome", "note", "score"),
    [
        ({"": 1}, [right("")], "", "right", "", 1.0),
        ({"": 2}, [partly("")], "", "partly_right", "form.y", 0.5),
        ({"a": 1, "b": 1}, [right("a"), wrong("b")], "b", "wrong", "form.x", 0.5),
        ({"a": 1, "b": 3}, [right("a"), wrong("b")], "b", "wrong", "form.x", 0.25),
        ({"a": 1, "b": 1, "c": 1}, [right("c"), right("b"), right("a")], "a", "right", "", 1.0),
        ({"a": 1, "b": 1, "c": 1}, [partly("a"), right("b"), wrong("c")], "c", "wrong", "form.x", 0.5),
        # left out: told of where nothing is wrong, and earns nothing
        ({"a": 1, "b": 1}, [right("a")], "b", "wrong", SKIPPED, 0.5),
        ({"a": 1, "b": 1}, [wrong("b")], "b", "wrong", "form.x", 0.0),
        # the solution looked at
        ({"a": 1, "b": 1}, [right("a"), given_up("b", 3, 9.0)], "b", "wrong", "practice.shown", 0.5),
        # only the first answer to a part counts, and none to a part that is not there
        ({"a": 1, "b": 1}, [wrong("a"), right("a"), right("b"), right("x")], "a", "wrong", "form.x", 0.5),
        # an answer that cannot be judged leaves the whole open, unless another part is wrong
        ({"a": 1, "b": 1}, [right("a"), undecided("b")], "b", "cannot_decide", "", 0.5),
        ({"a": 1, "b": 1}, [wrong("a"), undecided("b")], "a", "wrong", "form.x", 0.0),
    ],
)
def test_a_problem_counts_by_all_its_parts(marks, answers, part, outcome, note, score):
    whole = Whole(marks)
    for one in answers:
        whole.add(one)
    found = whole.answer()
    assert (found.part, found.outcome, found.note, found.score) == (part, outcome, note, score)
    assert whole.complete == ({one.part for one in answers} >= marks.keys())


def test_hints_of_all_parts_count_and_the_time_is_that_of_the_last_answer():
    whole = Whole({"a": 1, "b": 1})
    assert not whole.begun
    whole.add(right("a", hints=2, seconds=30.0))
    whole.add(right("b", hints=1, seconds=70.0))
    found = whole.answer()
    assert (found.hints, found.seconds, found.score, found.right) == (3, 70.0, 1.0, False)


def test_what_could_only_not_be_judged_is_not_left_out():
    whole = Whole({"a": 1, "b": 1})
    whole.add(right("a"))
    whole.unjudged("b")
    assert not whole.complete, "it may still be answered otherwise"
    assert (whole.answer().score, whole.answer().outcome) == (1.0, "right")
    whole.add(wrong("b"))
    assert (whole.answer().score, whole.answer().outcome) == (0.5, "wrong")


def test_thirds_of_marks_are_a_whole_when_all_is_right():
    whole = Whole(dict.fromkeys("abc", 1 / 3))
    for name in "abc":
        whole.add(right(name))
    assert whole.answer().right
