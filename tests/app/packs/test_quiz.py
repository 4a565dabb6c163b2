"""A quiz in the terminal: asked, marked and kept; one that was taken as often as it allows is not given again."""

import io
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from app import cli
from app.learner.store import open_store
from app.packs.practice import Practice
from app.packs.quiz import Sitting
from lessons.making import new_pack
from lessons.quizzes import Result, draw_paper
from tests.app.packs.test_keeping import PACK, QUIZ
from tests.helpers.local_lessons import LocalLessons


def taken(lines, quiz=QUIZ, clock=lambda: 0.0):
    out = io.StringIO()
    client = LocalLessons()
    practice = Practice(client, io.StringIO("".join(f"{line}\n" for line in lines)), out)
    sitting = Sitting(practice, client, PACK, quiz, draw_paper(quiz, PACK, 3), clock)
    return sitting.taken(), out.getvalue()


def answers():
    paper = draw_paper(QUIZ, PACK, 3)
    return [LocalLessons().make_variant(PACK.problem(one.problem), one.seed).parts[0].typed for one in paper.questions]


def test_answers_are_marked_at_the_end():
    right, _ = answers()
    result, said = taken([right, "1 km/h"])
    assert result.earned == 2
    assert "2 of 4 marks" in said and said.index("2 of 4") > said.rindex("> ")
    assert all(result.asked)


def test_what_is_left_out_or_comes_after_the_end_earns_nothing():
    right, other = answers()
    assert taken(["next", other])[0].earned == 2
    assert taken([right, "quit"])[0].earned == 2
    assert taken([])[0].earned == 0


def test_feedback_at_once_is_said_before_the_next_question():
    _, said = taken(["1 km/h", "quit"], replace(QUIZ, feedback="at-once"))
    assert "not" in said[said.index("> ") : said.rindex("> ")]


def test_the_time_ends_it():
    times = iter([0.0, 0.0, 10.0, 70.0, 70.0])
    result, said = taken(answers(), replace(QUIZ, minutes=1), lambda: next(times))
    assert "The time is up." in said
    assert [mark.earned for mark in result.marks] == [Fraction(2), Fraction(0)]


def test_what_cannot_be_read_is_asked_again_and_costs_nothing():
    right, other = answers()
    result, said = taken(["((", "3 +* 4", right, other])
    assert result.earned == 4
    assert said.count("> ") == 4


def test_what_cannot_be_read_is_not_asked_again_when_the_time_is_up():
    times = iter([0.0, 0.0, 70.0, 70.0])
    result, said = taken(["((", *answers()], replace(QUIZ, minutes=1), lambda: next(times))
    assert said.count("> ") == 1 and result.earned == 0


class BrokenOff(io.StringIO):
    """A learner who types one line and then Ctrl-C."""

    def readline(self, *_):
        line = super().readline()
        if not line:
            raise KeyboardInterrupt
        return line


def test_breaking_off_is_handing_in(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path / "data"))
    folder = tmp_path / "speed"
    new_pack(folder, "example.speed", "Speed", "en")
    file = folder / "quizzes" / "first-quiz.toml"
    file.write_text(file.read_text().replace("attempts = 0", "attempts = 1"))
    monkeypatch.setattr("sys.stdin", BrokenOff("1 km/h\n"))
    assert cli.run(["quiz", str(folder), "first-quiz", "--learner", "Ada", "--seed", "7"]) == 0
    assert "The result is kept." in capsys.readouterr().out
    assert cli.run(["quiz", str(folder), "first-quiz", "--learner", "Ada"]) == 2
    assert "as often as it allows" in capsys.readouterr().err


def test_the_command_keeps_the_result_and_heeds_the_limit(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("LEMMA_DATA", str(tmp_path / "data"))
    folder = tmp_path / "speed"
    new_pack(folder, "example.speed", "Speed", "en")
    file = folder / "quizzes" / "first-quiz.toml"
    file.write_text(file.read_text().replace("attempts = 0", "attempts = 1"))
    assert cli.run(["quiz", str(folder)]) == 0
    assert "first-quiz: " in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO("quit\n"))
    assert cli.run(["quiz", str(folder), "first-quiz", "--learner", "Ada", "--seed", "7"]) == 0
    assert "The result is kept." in capsys.readouterr().out
    store = open_store(tmp_path / "data", datetime.now(UTC)).store
    (row,) = store.quizzes(store.profiles()[0].id)
    store.close()
    assert Result.from_json(json.loads(json.dumps(row["result"]))).paper.seed == 7
    assert cli.run(["quiz", str(folder), "first-quiz", "--learner", "Ada"]) != 0
    assert "as often as it allows" in capsys.readouterr().err


def test_a_quiz_that_was_killed_goes_on_where_it_was(tmp_path, monkeypatch, capsys):
    data, folder = tmp_path / "data", tmp_path / "speed"
    new_pack(folder, "example.speed", "Speed", "en")
    file = folder / "quizzes" / "first-quiz.toml"
    file.write_text(file.read_text().replace("attempts = 0", "attempts = 1"))
    monkeypatch.setenv("LEMMA_DATA", str(data))
    command = [sys.executable, "-m", "app", "quiz", str(folder), "first-quiz", "--learner", "Ada", "--seed", "7"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    process.stdin.write("1 km/h\n")
    process.stdin.flush()
    said = ""
    while "\n2. " not in said:  # the first answer has been taken
        letter = process.stdout.read(1)
        assert letter, said
        said += letter
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    process.stdin.close()
    process.stdout.close()
    monkeypatch.setattr("sys.stdin", io.StringIO("quit\n"))
    assert cli.run(["quiz", str(folder), "first-quiz", "--learner", "Ada"]) == 0
    said = capsys.readouterr().out
    assert "You were at question 2." in said and "\n1. " not in said
    store = open_store(data, datetime.now(UTC)).store
    (row,) = store.quizzes(store.profiles()[0].id)
    store.close()
    result = Result.from_json(json.loads(json.dumps(row["result"])))
    assert (result.paper.seed, [one.answer for one in result.responses]) == (7, ["1 km/h"])
    assert cli.run(["quiz", str(folder), "first-quiz", "--learner", "Ada"]) == 2, "killing it is no way round the limit"
