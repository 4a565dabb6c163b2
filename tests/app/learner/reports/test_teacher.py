"""What a teacher is told of several learners."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date

from app.learner.ability import Mastery
from app.learner.reports import class_sentences
from app.learner.reports.catalogue import Catalogue
from app.learner.reports.csv_file import csv_bytes
from app.learner.reports.tables import class_tables
from app.learner.reports.teacher import STUCK, ClassReport, Learner, class_report, distinct_names
from tests.helpers.practice import NOW, answer, quiz

CATALOGUE = Catalogue({"p": "Sums"}, {"p/add": "Adding", "p/take": "Taking away"})


def report(*learners: Learner) -> ClassReport:
    return class_report(learners, CATALOGUE, NOW, UTC)


def test_the_grid_has_words_and_numbers() -> None:
    ada = Learner(
        "a1",
        "Ada",
        [answer(3, score=0.0, hints=2, seconds=10.0), answer(1, seconds=20.0), answer(1, skill="q/far")],
        {"p/add": Mastery.FAMILIAR, "p/take": Mastery.MASTERED, "q/far": Mastery.STARTED},
        [quiz()],
        date(2026, 3, 3),
    )
    found = report(ada, Learner("b1", "Bo", [answer(9)]), Learner("c1", "Cy"))
    assert [line.name for line in found.learners] == ["Ada", "Bo", "Cy"]
    assert [column.name for column in found.skills] == ["Adding", "Taking away", "far"]
    cell = found.cell("a1", "p/add")
    assert cell is not None
    assert (cell.mastery, cell.totals.problems, cell.totals.right_share) == (Mastery.FAMILIAR, 2, 0.5)
    assert (cell.totals.hints, cell.totals.seconds, cell.totals.last) == (2, 30.0, date(2026, 3, 3))
    # known from before what was handed over begins: a word, no numbers
    before = found.cell("a1", "p/take")
    assert before is not None
    assert (before.mastery, before.totals.problems) == (Mastery.MASTERED, 0)
    assert found.cell("c1", "p/add") is None
    adding = found.skills[0]
    assert (adding.learners, adding.totals.problems, adding.words) == (2, 3, {Mastery.FAMILIAR: 1, Mastery.STARTED: 1})
    assert found.learners[0].words[Mastery.MASTERED] == 1
    assert found.quizzes[0].name == "Ada"
    assert "3 of 5, 1 answer to be judged" in class_sentences.quiz(found.quizzes[0])
    assert class_sentences.learner(found.learners[2]) == "Cy: no problems."


def test_learners_of_one_name_are_told_apart() -> None:
    learners = [Learner("aaaaaaaa1", "Max"), Learner("bbbbbbbb1", "max"), Learner("c", "Mia")]
    assert distinct_names(learners) == {"aaaaaaaa1": "Max (aaaaaa)", "bbbbbbbb1": "max (bbbbbb)", "c": "Mia"}
    assert [line.name for line in report(*learners).learners] == ["Max (aaaaaa)", "max (bbbbbb)", "Mia"]


def test_stuck_is_who_did_not_get_on_lately() -> None:
    wrong = [answer(9 - n, score=0.0) for n in range(STUCK)]
    hinted = [answer(9 - n, skill="p/take", hints=3) for n in range(STUCK + 1)]
    freed = [*wrong, answer(1)]
    long_ago = [answer(60 - n, score=0.0) for n in range(9)]
    found = report(
        Learner("a", "Stuck", wrong), Learner("b", "Helped", hinted), Learner("c", "Freed", freed),
        Learner("d", "Long ago", long_ago), Learner("e", "Nearly", wrong[1:]),
    )  # fmt: skip
    assert [(one.name, one.skill_name, one.tries, one.hints) for one in found.stuck] == [
        ("Helped", "Taking away", STUCK + 1, 3 * (STUCK + 1)),
        ("Stuck", "Adding", STUCK, 0),
    ]


def test_the_tables_say_the_same_and_are_safe_to_open() -> None:
    evil = Learner("a", "=cmd|' /C calc'!A0", [answer(0, score=0.0, typed='=HYPERLINK("http://x")')], quizzes=[quiz()])
    found = report(evil, Learner("b", "Bo", [answer(1)]))
    tables = {table.name: table for table in class_tables(found, [evil])}
    assert set(tables) == {
        "grid", "learners-by-skill", "learners", "skills", "wrong-answers", "stuck", "quizzes", "to-judge", "answers",
    }  # fmt: skip
    for table in tables.values():
        rows = list(csv.reader(io.StringIO(csv_bytes(table).decode("utf-8-sig"), newline=""), strict=True))
        assert all(len(row) == len(table.columns) for row in rows), table.name
        assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "@")], table.name
    assert tables["to-judge"].rows[0][-2:] == ("about four", 2.0)
    by_skill = dict(zip(tables["learners-by-skill"].columns, tables["learners-by-skill"].rows[1], strict=True))
    assert (by_skill["learner"], by_skill["word"], by_skill["problems"], by_skill["share right"]) == (
        "Bo", "started", 1, 1.0,
    )  # fmt: skip
    assert by_skill["last day"] == date(2026, 3, 3)


def test_two_skills_of_one_name_are_two_columns() -> None:
    names = Catalogue({"p": "Sums", "q": "More"}, {"p/add": "Adding", "q/add": "Adding"})
    found = class_report([Learner("a", "A", [answer(), answer(skill="q/add")])], names, NOW, UTC)
    assert class_tables(found)[0].columns == ("learner", "Adding (Sums)", "Adding (More)")


def test_what_comes_from_files_cannot_steer_the_terminal() -> None:
    found = report(Learner("a", "A\x1b[2Jd\na\u202e", [answer(0, score=0.0, typed="\x1b]0;x\x07" + "9" * 500)]))
    said = [class_sentences.learner(found.learners[0]), *class_sentences.item(found.items[0])]
    assert all(line.isprintable() for line in said)
    assert all(len(line) < 200 for line in said)
