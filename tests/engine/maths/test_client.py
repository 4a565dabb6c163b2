"""The worker behind the client: answers, hostile input, kills, and the spare that takes over."""

import os
import signal
import sys
from multiprocessing import util

import pytest

from engine.errors import LemmaError
from engine.maths.client import MathsClient
from engine.maths.kinds import AnswerKind, Kind
from engine.workers import WorkerDied

HUGE = "expand (x+y+z+a+b+c+d)^40"
EXPRESSION = AnswerKind(Kind.EXPRESSION, ("x",))


@pytest.fixture(scope="module")
def client():
    with MathsClient() as client:
        client.start()
        yield client


def test_a_conversation(client):
    question = client.recognise("please solve 3x + 5 = 20").question
    assert question is not None
    assert client.solve(question).text == "x = 5"
    assert client.judge(question, "x = 5").outcome == "right"
    assert client.judge(question, "x = 6").outcome == "wrong"
    assert client.check_step(question, "$3x = 15$").outcome == "right"
    assert client.check_step(question, "$u^2 = 15$", ["Let $u = 3x$."]).outcome != "right"
    assert client.final_answer(r"So \boxed{x = 5}.").latex == "x = 5"
    assert client.check(EXPRESSION, "2x", "x + x").outcome == "right"
    assert client.read("x^2").latex == "x^{2}"
    reading = client.read("x + * 2")
    assert (reading.code, reading.position) == ("syntax.unexpected", 4)


def test_hints_come_out_of_the_process_and_only_the_last_has_the_answer(client):
    question = client.recognise("3x + 5 = 20").question
    rungs = client.hints(question)
    assert [rung for rung, _ in rungs] == ["idea", "next", "numbers", "solution"]
    assert [client.leaks(text, question) for _, text in rungs] == [False, False, False, True]
    assert client.hints(question, done=1)[1] == ("next", "Divide both sides by a suitable number.")
    assert client.hints(client.recognise("x^5 - x + 3 = 0").question) == ()


def test_leaks_of_a_question_and_of_an_authors_answer(client):
    whole = AnswerKind(Kind.INTEGER)
    assert client.leaks("Then you get 5.", (whole, "5"))
    assert not client.leaks("Subtract 5.", (whole, "5"), ["3x + 5 = 20"])
    assert client.leaks("So $x = 5$.", (whole, "5"), ["3x + 5 = 20"])
    unknown = client.recognise("x^5 - x + 3 = 0").question
    assert client.leaks("Draw the curve.", unknown)  # nothing is proven harmless where no answer is known
    assert client.leaks("5" * 300_000, (whole, "7"))
    with pytest.raises(LemmaError):
        client.leaks("Any text.", (whole, "x +"))


def test_the_authors_fault_is_an_error(client):
    with pytest.raises(LemmaError):
        client.check(AnswerKind(Kind.EQUATION), "x", "x = 1")


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os').system('touch /tmp/lemma-was-here')",
        "().__class__.__base__.__subclasses__()",
        "9^9^9",
        "10^10^10",
        "(" * 5000 + ")" * 5000,
        "factorial(10^9)",
        "x^(10^9)",
        "sqrt(" * 400 + "2" + ")" * 400,
        "9" * 100_000,
        "x" * 1_000_000,
        "\u202e1 + x\u202c",
        "\x00\ufffe",
        "\ud800",
    ],
    ids=lambda text: ascii(text)[:30],
)
def test_hostile_text_ends_in_a_verdict(client, text):
    verdict = client.check(EXPRESSION, "x", text)
    assert verdict.outcome in ("cannot_read", "cannot_decide", "wrong")
    assert client.recognise(text).question is None
    question = client.recognise("3x = 6").question
    assert client.judge(question, text).outcome in ("cannot_read", "cannot_decide", "wrong")
    assert client.check_step(question, f"${text}$ and $2 + 2 = 4$").outcome in ("cannot_decide", "right")
    found = client.final_answer(text)
    assert found is None or found.how == "alone"


def test_a_process_that_cannot_start_is_named_with_its_cause():
    class Broken(MathsClient):
        target = "tests.engine.mock_workers:broken"

    with Broken() as client:
        verdict = client.check(AnswerKind(Kind.INTEGER), "3", "3")
        assert (verdict.outcome, verdict.note) == ("cannot_decide", "internal.start")
        assert "cannot be started" in verdict.sentence and "ImportError: no library" in verdict.sentence
        assert client.recognise("3x + 5 = 20").reason == verdict.sentence


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_process_killed_before_it_could_take_the_question_costs_no_verdict(monkeypatch):
    spawn, killed = util.spawnv_passfds, []

    def stillborn(*arguments):
        pid = spawn(*arguments)
        if "spawn_main" in str(arguments[1]) and not killed:  # not the process that looks after leaked resources
            killed.append(pid)
            os.kill(pid, signal.SIGKILL)
        return pid

    monkeypatch.setattr(util, "spawnv_passfds", stillborn)
    with MathsClient(spare=False) as client:
        assert client.check(AnswerKind(Kind.INTEGER), "3", "3").outcome == "right"
        assert client._worker.pid not in killed


def test_a_spare_that_cannot_be_had_takes_no_answer_away(monkeypatch):
    with MathsClient() as client:
        monkeypatch.setattr(client._spare, "start", _no_process)
        assert client.check(AnswerKind(Kind.INTEGER), "3", "3").outcome == "right"


def _no_process():
    raise WorkerDied("mathematics", "Resource temporarily unavailable", started=False)


def test_too_slow_is_killed_and_the_spare_answers_the_next_question():
    with MathsClient(solve_deadline=1.0) as client:
        slow = client.recognise(HUGE).question
        easy = client.recognise("3x = 6").question
        client._spare.call("final_answer", {"text": ""})  # wait until the spare is warm
        killed, warm = client._worker.pid, client._spare.pid
        verdict = client.judge(slow, "x")
        assert (verdict.outcome, verdict.note) == ("cannot_decide", "limit.time")
        assert verdict.sentence.endswith(".")
        assert client.judge(easy, "x = 2").outcome == "right"
        assert client._worker.pid == warm
        assert client._spare.pid not in (killed, warm)


def test_too_large_is_killed_and_the_next_question_is_answered():
    with MathsClient(solve_deadline=120, memory_limit=320 * 2**20, spare=False) as client:
        answer = client.solve(client.recognise(HUGE).question)
        assert answer.reason == "Checking this needs too much memory, so I cannot decide."
        assert client.judge(client.recognise("3x = 6").question, "x = 2").outcome == "right"


def test_the_running_worker_may_not_open_files(client):
    """The guard is on in the worker that answers, not only in its own test."""
    assert client._worker.call("may_open_files", {}, deadline=10) == {"allowed": False}
