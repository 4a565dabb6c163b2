"""A solution being written: what is taken back, from where it goes on, and what is said at the end."""

import itertools
from types import SimpleNamespace

import pytest

from app.tutor import events
from app.tutor.solution import LOOPING, Plan, Solution
from engine.errors import LemmaError
from engine.llm import events as llm
from engine.llm.sampling import Sampling
from engine.maths.client import EstablishedAnswer, WorkedSolution
from engine.maths.tree import Num
from engine.maths.verdict import Established, Outcome, Verdict
from engine.maths.worked.step import Step
from engine.workers import RemoteError


def verdict(outcome):
    return Verdict(outcome, "test", f"It is {outcome.value}.", Established.RECOMPUTED)


class FakeModel:
    """Writes scripts in turn: the first for the first call, the second for the second, and so on.

    A checkpoint stands at the end of the prompt and after each blank line; its id says what was written before it.
    """

    def __init__(self, *scripts, piece=3, reason="end", lost=()):
        self.reason = reason
        self.scripts = iter(scripts)
        self.piece = piece
        self.calls = []
        self.written = {}
        self.closed = 0
        self.lost = lost

    def generate(self, messages, sampling, *, thinking_budget, checkpoint_after, resume_from, answer_start=""):
        prompt = messages[-1]["content"]
        self.calls.append(SimpleNamespace(resume=resume_from, sampling=sampling, prompt=prompt, begun=answer_start))
        if resume_from in self.lost:
            raise RemoteError("Gone.", kind="UnknownCheckpoint")
        ids = (f"c{len(self.calls)}.{number}" for number in itertools.count())
        before = self.written.get(resume_from, "")
        yield llm.Progress("prompt", 1, 2)
        place = next(ids)
        self.written[place] = before
        yield llm.Prompted(tokens=7, reused=0, seconds=0.1, checkpoint=place)
        try:
            text = next(self.scripts)
            if isinstance(text, Exception):
                raise text
            for paragraph in text.replace("\n\n", "\n\n\0").split("\0"):
                for start in range(0, len(paragraph), self.piece):
                    piece = paragraph[start : start + self.piece]
                    before += piece
                    place = ""
                    if start + self.piece >= len(paragraph) and paragraph.endswith("\n\n"):
                        place = next(ids)
                        self.written[place] = before
                    yield llm.Piece("answer", piece, 1, place)
            yield llm.Finished(self.reason, 7, 0, 9, 0.1, 0.1, 1, before)
        finally:
            self.closed += 1


class FakeMaths:
    """Finds a step with a ! in it wrong, and the answer right when it is 4."""

    def check_step(self, question, step, before):
        return verdict(Outcome.WRONG if "!" in step else Outcome.RIGHT)

    def final_answer(self, text):
        last = text.split()[-1] if text else ""
        return SimpleNamespace(latex=last, how="equation", start=len(text) - len(last), end=len(text)) if text else None

    def judge(self, question, answer):
        return verdict(Outcome.RIGHT if answer == "4" else Outcome.WRONG)

    def worked(self, question):
        four = Step("number.add", "Add", Num("4"), Num("4"), "Add.")
        return WorkedSolution((four,), ("Add.", r"So the answer is $\boxed{4}$."))


QUESTION = object()


OWN = EstablishedAnswer("4", "4")


def solve(model, retries=8, stop=lambda: False, question=QUESTION, seen=None, named=0, own=OWN, **more):
    sampling = Sampling(temperature=0.0, seed=5)
    own = own if question is not None else EstablishedAnswer(reason="Unread.")
    plan = Plan("2 + 2", question, "It is a word problem.", sampling, retries, 100, named=named, own=own, **more)
    found = [] if seen is None else seen
    for event in Solution(model, FakeMaths(), plan, stop).run():
        found.append(event)
    return found


def kinds(found):
    return [event.kind for event in found if not isinstance(event, (events.StepText, events.Progress))]


def final(found):
    """The one verdict on the answer."""
    [event] = [event for event in found if isinstance(event, events.FinalVerdict)]
    return event


def shown(found):
    """What stands on the screen at the end: the text of each step, without what was taken back."""
    steps = {}
    for event in found:
        if isinstance(event, events.StepStarted):
            steps[event.step] = ""
        elif isinstance(event, events.StepText):
            steps[event.step] += event.text
        elif isinstance(event, events.StepRetracted):
            steps = {number: text for number, text in steps.items() if number < event.step}
    return [text.strip() for text in steps.values()]


def test_steps_then_answer_then_verdict():
    found = solve(FakeModel("one\n\ntwo\n\n4"))
    assert kinds(found) == ["step_started", "step_checked"] * 3 + ["final_answer", "final_verdict", "finished"]
    assert shown(found) == ["one", "two", "4"]
    assert final(found).verdict.outcome is Outcome.RIGHT
    assert found[-1] == events.Finished(False, 7, 5, found[-1].tokens_per_second)


def test_a_wrong_step_is_written_again_from_where_it_began():
    model = FakeModel("one\n\nwrong!\n\nnever seen", "two\n\n4")
    found = solve(model)
    assert shown(found) == ["one", "two", "4"]
    assert model.written[model.calls[1].resume] == "one\n\n"
    assert model.calls[1].sampling.temperature > 0
    assert model.calls[1].sampling.seed != model.calls[0].sampling.seed
    assert [e.reason for e in found if isinstance(e, events.StepRetracted)] == ["It is wrong."]


def test_the_first_step_is_written_again_from_the_prompt():
    model = FakeModel("wrong!\n\n4", "right\n\n4")
    assert shown(solve(model)) == ["right", "4"]
    assert model.written[model.calls[1].resume] == ""


def test_a_second_failure_takes_back_the_step_before_as_well():
    model = FakeModel("one\n\nuseless\n\nwrong!\n\n", "wrong!\n\n", "better\n\n4")
    found = solve(model)
    assert shown(found) == ["one", "better", "4"]
    assert [model.written[call.resume] for call in model.calls[1:]] == ["one\n\nuseless\n\n", "one\n\n"]
    assert [e.step for e in found if isinstance(e, events.StepRetracted)] == [3, 2]


def test_a_step_that_stays_wrong_is_left_with_its_mark():
    model = FakeModel(*["wrong!\n\n"] * 3, "still wrong!\n\n4")
    found = solve(model, retries=3)
    assert shown(found) == ["still wrong!", "4"]
    assert sum(isinstance(e, events.StepRetracted) for e in found) == 3
    marks = [e.verdict.outcome for e in found if isinstance(e, events.StepChecked)]
    assert marks[-2] is Outcome.WRONG


def test_no_retries_shows_what_the_model_wrote():
    found = solve(FakeModel("wrong!\n\n5"), retries=0)
    assert shown(found) == ["wrong!", "5"]
    assert final(found).verdict.outcome is Outcome.WRONG
    assert final(found).answer_text == "4"


def test_a_wrong_answer_begins_the_solution_anew_a_few_times():
    model = FakeModel(*["one\n\n5"] * 3)
    found = solve(model, retries=2)
    assert {model.written[call.resume] for call in model.calls[1:]} == {""}
    assert shown(found) == ["one", "5"]
    assert final(found).verdict.outcome is Outcome.WRONG


def test_the_algebras_own_solution_follows_an_answer_that_is_not_right():
    [worked] = [event for event in solve(FakeModel("5"), retries=0) if isinstance(event, events.Worked)]
    assert worked.paragraphs == ("Add.", r"So the answer is $\boxed{4}$.")
    assert "worked" in kinds(solve(FakeModel(""), retries=0))
    assert "worked" not in kinds(solve(FakeModel("4")))
    assert "worked" not in kinds(solve(FakeModel("5"), retries=0, question=None))


def test_when_the_seeds_are_used_up_the_refuted_step_is_named_once_and_then_the_algebra_speaks():
    model = FakeModel(*["one\n\n1 + 1 = 3!\n\n"] * 2, "one\n\nstill wrong!\n\n5")
    found = solve(model, retries=1, named=1)
    asked = [call.prompt for call in model.calls]
    assert asked[:2] == ["2 + 2"] * 2
    assert asked[2].startswith("2 + 2\n") and "1 + 1 = 3!" in asked[2] and "4" not in asked[2]
    assert model.calls[2].resume == ""
    retracted = [event for event in found if isinstance(event, events.StepRetracted)]
    assert [(e.way, e.used, e.budget) for e in retracted] == [("seed", 1, 2), ("named", 2, 2)]
    assert [event.texts[-1] for event in retracted] == ["1 + 1 = 3!"] * 2
    assert kinds(found)[-4:] == ["final_verdict", "model_failed", "worked", "finished"]
    [failed] = [event for event in found if isinstance(event, events.ModelFailed)]
    assert failed.tries == 3
    assert "The model failed: in 3 tries" in failed.sentence


def test_an_answer_that_was_refuted_is_named_as_well():
    model = FakeModel("one\n\n5", "two\n\n4")
    found = solve(model, retries=0, named=1)
    assert "ended with 5," in model.calls[1].prompt
    assert final(found).verdict.outcome is Outcome.RIGHT
    [event] = [event for event in found if isinstance(event, events.StepRetracted)]
    assert (event.step, event.texts, event.answer, event.way) == (1, ("one", "5"), "5", "named")
    assert "model_failed" not in kinds(found)


def test_an_answer_repeated_against_the_established_one_is_never_called_right():
    found = solve(FakeModel(*["I am sure that it is 5"] * 4), retries=2, named=1)
    assert final(found).verdict.outcome is Outcome.WRONG
    assert final(found).answer_text == "4"
    assert "model_failed" in kinds(found)


def test_a_right_answer_by_a_wrong_way_gets_the_algebras_way():
    found = solve(FakeModel("wrong!\n\n4"), retries=0)
    assert final(found).verdict.outcome is Outcome.RIGHT
    assert kinds(found)[-3:] == ["model_failed", "worked", "finished"]
    [failed] = [event for event in found if isinstance(event, events.ModelFailed)]
    assert "is right, but" in failed.sentence


@pytest.mark.parametrize("first", ["I do not know.\n\n", ""])
def test_a_missing_answer_is_worth_another_try_where_one_is_known(first):
    class NoAnswer(FakeMaths):
        def final_answer(self, text):
            return None if "know" in text or not text else super().final_answer(text)

    model = FakeModel(first, "4")
    plan = Plan("2 + 2", QUESTION, "", Sampling(), 1, 100, own=OWN)
    found = list(Solution(model, NoAnswer(), plan, lambda: False).run())
    assert final(found).verdict.outcome is Outcome.RIGHT
    assert len(model.calls) == 2


def test_what_could_not_be_established_is_called_not_checked_with_the_reason():
    class Unsure(FakeMaths):
        def judge(self, question, answer):
            return Verdict(Outcome.CANNOT_DECIDE, "answer.undecided", "I cannot solve this kind of equation.")

    plan = Plan("2 + 2", QUESTION, "", Sampling(), 3, 100, own=EstablishedAnswer(reason="Too hard."))
    found = list(Solution(FakeModel("4"), Unsure(), plan, lambda: False).run())
    assert final(found).verdict.sentence == "The answer is not checked. I cannot solve this kind of equation."
    assert "model_failed" not in kinds(found)


def test_a_place_the_engine_no_longer_keeps_begins_the_solution_again():
    model = FakeModel("one\n\nwrong!\n\n", "one again\n\n4", lost={"c1.1"})
    found = solve(model)
    assert [call.resume for call in model.calls] == ["", "c1.1", ""]
    assert shown(found) == ["one again", "4"]


def test_after_a_long_time_nothing_is_begun_again_from_the_start():
    found = solve(FakeModel("one\n\nwrong!\n\n", "two\n\n5", "4"), patience=-1.0)
    assert shown(found) == ["one", "two", "5"]
    assert "model_failed" in kinds(found)


def test_an_answer_that_was_broken_off_goes_on_behind_its_steps():
    model = FakeModel("two\n\n4")
    found = solve(model, begun=("one",))
    assert model.calls[0].begun == "one\n\n"
    assert [event.step for event in found if isinstance(event, events.StepStarted)] == [2, 3]
    assert final(found).verdict.outcome is Outcome.RIGHT


def test_stop_ends_without_a_verdict_and_lets_the_model_go():
    model = FakeModel("one\n\ntwo\n\n4")
    count = itertools.count()
    found = solve(model, stop=lambda: next(count) > 4)
    assert found[-1].kind == "finished"
    assert found[-1].stopped
    assert "final_verdict" not in kinds(found)
    assert model.closed == 1


def test_a_step_cut_in_half_by_stop_is_neither_judged_nor_written_again():
    model = FakeModel("one\n\nwrong! and so on", "never")
    seen = []
    found = solve(model, stop=lambda: "!" in "".join(shown(seen)), seen=seen)
    assert len(model.calls) == 1
    assert [e.step for e in found if isinstance(e, events.StepChecked)] == [1]
    assert found[-1].stopped


def test_an_answer_that_was_cut_off_is_not_judged():
    model = FakeModel("one\n\n4\n\nand th", reason="length")
    found = solve(model)
    assert final(found).verdict.note == "answer.cut_off"
    assert final(found).verdict.outcome is Outcome.CANNOT_DECIDE
    assert len(model.calls) == 1


def test_an_engine_that_fails_is_not_swallowed():
    with pytest.raises(LemmaError, match="gone"):
        solve(FakeModel(LemmaError("gone")))


def test_without_a_question_the_answer_is_never_called_right():
    found = solve(FakeModel("one\n\n4"), question=None)
    said = final(found).verdict
    assert said.outcome is Outcome.CANNOT_DECIDE
    assert "word problem" in said.sentence


def test_nothing_written_is_judged_as_nothing():
    found = solve(FakeModel(""), retries=0)
    assert kinds(found)[-4:] == ["final_verdict", "model_failed", "worked", "finished"]
    assert "final_answer" not in kinds(found)


@pytest.mark.parametrize("script", ["one\n\n" + "so on\n\n" * 500, "one\n\n" + "so on " * 2000])
def test_a_model_that_goes_round_in_circles_is_ended_and_begins_again(script):
    model = FakeModel(script, "two\n\n4")
    found = solve(model)
    assert shown(found) == ["two", "4"]
    assert len([event for event in found if isinstance(event, events.StepText)]) < 400
    [again] = [event for event in found if isinstance(event, events.StepRetracted)]
    assert again.reason == LOOPING


def test_one_that_never_stops_repeating_itself_is_told_to_have_failed():
    found = solve(FakeModel(*["so on\n\n" * 50] * 3), retries=2)
    assert final(found).verdict.note == "answer.loop"
    assert kinds(found)[-3:] == ["model_failed", "worked", "finished"]


def test_a_right_answer_stands_although_the_model_repeats_itself_behind_it(monkeypatch):
    boxed = SimpleNamespace(latex="4", how="boxed", start=0, end=1)
    monkeypatch.setattr(FakeMaths, "final_answer", lambda self, text: boxed)
    found = solve(FakeModel("one\n\n" + "It is 4\n\n" * 50))
    assert final(found).verdict.outcome is Outcome.RIGHT
    assert "step_retracted" not in kinds(found)


def test_nobody_has_to_wait_for_a_slow_model():
    found = solve(FakeModel("one\n\ntwo\n\n4"), wait=0.0, since=0.0)
    there = kinds(found)
    assert there[:2] == ["notice", "worked"] and there.count("worked") == 1
    assert shown(found) == ["one", "two", "4"]
    assert final(found).verdict.outcome is Outcome.RIGHT


def test_what_was_shown_while_the_model_wrote_is_not_shown_again_when_it_has_failed():
    found = solve(FakeModel("5"), retries=0, wait=0.0)
    assert kinds(found).count("worked") == 1 and "model_failed" in kinds(found)


def test_without_an_established_answer_there_is_nothing_to_show_meanwhile():
    assert "notice" not in kinds(solve(FakeModel("4"), wait=0.0, own=EstablishedAnswer(reason="Unknown.")))


def test_an_attempt_without_an_answer_is_named_as_such():
    model = FakeModel("", "4")
    solve(model, retries=0, named=1)
    assert "without an answer" in model.calls[1].prompt and "wrong" not in model.calls[1].prompt
