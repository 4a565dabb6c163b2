"""The tutor with whatever model there is: one that works, one that breaks off, one that gave way, none."""

import math
from types import SimpleNamespace

import pytest

from app.tutor import events
from app.tutor import tutor as module
from app.tutor.choice import Abilities, Choice
from app.tutor.learned import BEYOND, NOT_READ, ONLY_GUESSES
from app.tutor.tutor import Tutor, TutorOptions
from engine.errors import LemmaError
from engine.llm import events as llm
from engine.llm.events import ModelInfo
from engine.maths.client import MathsClient
from engine.maths.verdict import Outcome

INFO = ModelInfo("Tiny", "phi4flash", 7, 512, 512, "Think.", 0.0, 0.95, 1, "Q8", {}, 10**9, "")


class FakeModel:
    """Writes `text` for every prompt; an exception is raised instead."""

    def __init__(self, text):
        self.text, self.info, self.asked, self.loaded = text, None, [], []

    def inspect(self, path, options):
        return INFO

    def loading(self, path, options):
        self.loaded.append((path, options.n_ctx))
        yield llm.Progress("load", 100, 100)
        self.info = INFO

    def generate(self, messages, sampling, **options):
        self.asked.append(messages[-1]["content"])
        yield llm.Prompted(3, 0, 0.0, "c")
        if isinstance(self.text, Exception):
            raise self.text
        yield llm.Piece("answer", self.text, 5, "")
        yield llm.Finished("end", 3, 0, 5, 0.0, 0.0, 0, self.text)

    def stop(self):
        pass

    def close(self):
        pass


class SharedMaths(MathsClient):
    """One worker for all tests here."""

    def close(self):
        pass


@pytest.fixture(scope="module")
def maths():
    client = SharedMaths(spare=False)
    yield client
    MathsClient.close(client)


@pytest.fixture
def make(monkeypatch, tmp_path, maths):
    made = []
    monkeypatch.setattr(module, "MathsClient", lambda **options: maths)
    monkeypatch.setattr(module, "WAIT_SECONDS", math.inf)  # however slow the machine is

    def make(text="$\\boxed{5}$", choice=None, **options):
        model = FakeModel(text)
        monkeypatch.setattr(module, "ModelClient", lambda: model)
        found = choice or Choice(tmp_path / "m.gguf", "It is there.", Abilities(False, False, 512))
        monkeypatch.setattr(module, "choose", lambda *_: found)
        made.append(Tutor(options=TutorOptions(**options)))
        return made[-1], model

    yield make
    for tutor in made:
        tutor.close()


def kinds(found):
    quiet = (events.Progress, events.StepText, events.StepStarted, events.StepChecked)
    return [event.kind for event in found if not isinstance(event, quiet)]


def verdict(found):
    return next(event.verdict for event in found if isinstance(event, events.FinalVerdict))


def test_the_answer_is_sought_before_the_model_writes(make):
    tutor, model = make()
    found = []
    for event in tutor.solve("3x + 5 = 20"):
        found.append(event)
        if isinstance(event, events.Started):
            assert not model.asked
            assert event.unchecked == ""
    assert model.asked == ["Solve for x: 3x + 5 = 20\nThink."]
    assert verdict(found).outcome is Outcome.RIGHT
    assert tutor.can.context == 512


def test_earlier_turns_and_steps_that_stand_are_shown_to_the_model(make, monkeypatch, tmp_path):
    choice = Choice(tmp_path / "m.gguf", "It is there.", Abilities(True, True, 512))
    tutor, model = make("$x = 5$\n\n$\\boxed{5}$", choice)
    model.fitting = lambda messages, answer_tokens: SimpleNamespace(kept=range(len(messages)))
    seen = {}
    write = model.generate

    def generate(messages, sampling, **options):
        seen.update(options, messages=[message["content"] for message in messages])
        return write(messages, sampling, **options)

    monkeypatch.setattr(model, "generate", generate)
    history = [{"role": "user", "content": "hello"}, {"role": "assistant", "content": "hi"}]
    found = list(tutor.solve("sovle 3x + 5 = 20", history, ["$3x = 15$"]))
    assert seen["messages"][:2] == ["hello", "hi"]
    assert seen["answer_start"] == "$3x = 15$\n\n"
    assert kinds(found)[0] == "notice"  # how the slip was read
    assert verdict(found).outcome is Outcome.RIGHT


ABLE = Abilities(True, True, 512)


def test_where_nothing_can_be_established_it_is_said_at_once_and_at_the_end(make, tmp_path):
    tutor, _ = make(choice=Choice(tmp_path / "m.gguf", "It is there.", ABLE))
    found = list(tutor.solve("Tom has three apples."))
    started = next(event for event in found if isinstance(event, events.Started))
    assert "could not read" in started.unchecked
    assert verdict(found).sentence == f"The answer is not checked. {started.unchecked}"
    assert verdict(found).outcome is Outcome.CANNOT_DECIDE


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("factorise n² + 3n + 5", "This does not factor over the rational numbers."),
        ("solve 2(x+1) = 2x + 2", "Every number solves this equation."),
        ("value of 4/(x-2) at x = 2", "This has no value."),
        ("simplify 3a + 4b", "This is as simple as it can be already."),
    ],
)
def test_what_a_model_has_never_learned_the_algebra_answers_at_once_and_in_words(make, tmp_path, problem, words):
    tutor, model = make("$\\boxed{6}$")
    found = [event for event in tutor.solve(problem) if not isinstance(event, events.Progress)]
    assert not model.asked
    assert kinds(found) == ["notice", "started", "worked", "final_verdict", "finished"]
    assert found[0].message == BEYOND
    assert (verdict(found).outcome, verdict(found).sentence.startswith(words)) == (Outcome.RIGHT, True)

    able, model = make("$\\boxed{6}$", Choice(tmp_path / "m.gguf", "It is there.", ABLE))
    list(able.solve(problem))
    assert model.asked


@pytest.mark.parametrize(
    ("problem", "why"),
    [
        ("Who was the first king?", NOT_READ),
        ("1/2x when x = 4", NOT_READ),
        ("Prove that there are infinitely many primes.", ONLY_GUESSES),
    ],
)
def test_a_model_that_could_only_guess_is_not_asked(make, problem, why):
    tutor, model = make("$\\boxed{5}$")
    found = list(tutor.solve(problem))
    assert not model.asked
    assert why in [event.message for event in found if isinstance(event, events.Notice)]
    assert verdict(found).outcome is Outcome.CANNOT_DECIDE


def test_an_answer_by_the_model_is_said_in_words_as_well(make):
    tutor, _ = make(r"$\boxed{\text{no real solution}}$")
    found = list(tutor.solve("x^2 + 1 = 0"))
    assert verdict(found).outcome is Outcome.RIGHT
    assert verdict(found).sentence.endswith("No real number solves this equation.")


def test_a_model_that_insists_is_told_failed_and_the_algebra_speaks(make):
    tutor, model = make("$\\boxed{6}$", retries=2)
    found = list(tutor.solve("3x + 5 = 20"))
    assert len(model.asked) == 4
    assert model.asked[-1].startswith("Solve for x: 3x + 5 = 20\nThink.\n\nAn earlier attempt ended with 6")
    assert kinds(found)[-5:] == ["final_answer", "final_verdict", "model_failed", "worked", "finished"]
    assert verdict(found).outcome is Outcome.WRONG


def test_no_retries_is_one_try(make):
    tutor, model = make("$\\boxed{6}$", retries=0)
    list(tutor.solve("3x + 5 = 20"))
    assert len(model.asked) == 1


def test_without_a_model_the_algebra_solves_and_says_why_it_is_alone(make):
    none = Choice(None, "Missing.", notices=(("No model can run here.", "Build it."),))
    tutor, _ = make(choice=none)
    for _ in range(2):
        found = list(tutor.solve("3x + 5 = 20"))
        assert kinds(found) == ["notice", "started", "worked", "final_verdict", "finished"]
        assert verdict(found).outcome is Outcome.RIGHT
    assert not tutor.can.chat and tutor.model_name == ""
    with pytest.raises(LemmaError, match="No model can run"):
        list(tutor.warm())


def test_a_model_that_gave_way_is_told_of_once(make, tmp_path):
    tutor, _ = make(
        choice=Choice(tmp_path / "m.gguf", "x", Abilities(context=512), (("It is too big.", "Close others."),))
    )
    assert kinds(tutor.solve("2x = 10"))[0] == "notice"
    assert kinds(tutor.solve("2x = 10"))[0] == "started"


def test_a_named_file_that_cannot_be_used_is_an_error_and_the_algebra_still_answers(make):
    tutor, _ = make(choice=Choice(None, "x", error=LemmaError("There is no model file x.gguf.")))
    found = list(tutor.solve("3x + 5 = 20"))
    assert kinds(found) == ["started", "worked", "failed"]
    assert found[-1].message == "There is no model file x.gguf."


def test_an_opened_file_that_cannot_be_used_leaves_the_model_before_in_use(make, monkeypatch, tmp_path):
    tutor, model = make()

    def choose(inspect, named, context):
        if named == tmp_path / "bad.gguf":
            return Choice(None, "x", error=LemmaError("bad.gguf is broken."))
        return Choice(tmp_path / "m.gguf", "x", Abilities(context=512))

    monkeypatch.setattr(module, "choose", choose)
    tutor.open_model(tmp_path / "bad.gguf")
    with pytest.raises(LemmaError, match="broken"):
        list(tutor.warm())
    assert kinds(tutor.solve("2x = 10"))[-1] == "finished"
    assert model.loaded == [(tmp_path / "m.gguf", 512)]


def test_a_model_that_breaks_off_leaves_the_algebras_solution(make):
    tutor, _ = make(LemmaError("The model process ended."))
    found = list(tutor.solve("3x + 5 = 20"))
    assert kinds(found) == ["started", "worked", "failed"]
    assert found[-1].message == "The model process ended."


@pytest.mark.parametrize("problem", ["", "  ", "x" * 5000])
def test_no_problem_is_a_sentence(make, problem):
    tutor, model = make()
    assert kinds(tutor.solve(problem)) == ["failed"]
    assert not model.loaded


@pytest.mark.parametrize(
    ("chat", "kept", "told", "sent"), [(True, (2, 3, 4), 1, 3), (True, (3, 4), 0, 1), (False, (), None, 1)]
)
def test_of_earlier_turns_the_model_is_shown_what_fits_and_can_be_used(make, tmp_path, chat, kept, told, sent):
    tutor, model = make(choice=Choice(tmp_path / "m.gguf", "It is there.", Abilities(chat, chat, 512)))
    seen = []
    model.fitting = lambda messages, answer_tokens: SimpleNamespace(kept=kept)
    write = model.generate
    model.generate = lambda messages, *args, **options: seen.append(messages) or write(messages, *args, **options)
    history = [{"role": role, "content": f"{role} {n}"} for n in (1, 2) for role in ("user", "assistant")]
    found = list(tutor.solve("3x + 5 = 20", history))
    remembered = [event.turns for event in found if isinstance(event, events.Remembers)]
    assert remembered == ([] if told is None else [told])
    assert len(seen[0]) == sent
    assert seen[0][0]["role"] == "user"


SAD = "I want to kill myself"


def test_a_message_that_needs_a_person_gets_the_card_alone_and_reaches_no_model(make):
    tutor, model = make()
    found = list(tutor.solve(SAD))
    assert [event.kind for event in found] == ["care", "finished"]
    assert not model.loaded and not model.asked
    assert SAD not in repr(found)


def test_a_proof_is_shown_with_a_notice_and_without_a_verdict(make, tmp_path):
    tutor, model = make("The sum is even.\n\n$\\boxed{5}$", Choice(tmp_path / "m.gguf", "It is there.", ABLE))
    found = list(tutor.solve("Prove that 3x + 5 = 20 has the solution x = 5"))
    assert model.asked
    assert "do not mark proofs" in next(event.message for event in found if isinstance(event, events.Notice))
    assert (verdict(found).outcome, verdict(found).note) == (Outcome.CANNOT_DECIDE, "open.proof")
    assert not [event for event in found if isinstance(event, events.FinalAnswer | events.ModelFailed)]


class NoAlgebra:
    """A client whose process gives out at the call `at`."""

    def __init__(self, maths, at):
        self.maths, self.at = maths, at

    def __getattr__(self, name):
        if name == self.at:
            raise LemmaError("The algebra cannot be used.")
        return getattr(self.maths, name)


@pytest.mark.parametrize("at", ["recognise", "solve", "worked"])
@pytest.mark.parametrize("model", ["none", "breaks off"])
def test_where_the_algebra_gives_out_it_is_a_sentence_at_the_end(make, monkeypatch, maths, at, model):
    monkeypatch.setattr(module, "MathsClient", lambda **options: NoAlgebra(maths, at))  # instead of the fixture's
    if model == "none":
        tutor, _ = make(choice=Choice(None, "Missing.", notices=(("No model can run here.", ""),)))
    else:
        tutor, _ = make(LemmaError("The model process ended."))
    found = list(tutor.solve("3x + 5 = 20"))
    assert isinstance(found[-1], events.Failed)
    assert [event.kind for event in found].count("failed") == 1


def test_what_the_algebra_knows_does_not_wait_for_a_slow_model(make, monkeypatch):
    monkeypatch.setattr(module, "WAIT_SECONDS", 0.0)
    tutor, _ = make("$3x = 15$\n\n$\\boxed{5}$")
    found = list(tutor.solve("3x + 5 = 20"))
    kinds = [event.kind for event in found]
    assert kinds.index("worked") < kinds.index("final_verdict")
    notice = found[kinds.index("worked") - 1]
    assert isinstance(notice, events.Notice) and "algebra" in notice.message
    assert found[kinds.index("final_verdict")].verdict.outcome is Outcome.RIGHT


def test_a_quick_model_is_not_talked_into(make):
    tutor, _ = make("$3x = 15$\n\n$\\boxed{5}$")
    assert "worked" not in [event.kind for event in tutor.solve("3x + 5 = 20")]


@pytest.mark.parametrize(
    ("text", "outcome", "note"),
    [
        (r"It is $\boxed{6}$, or maybe $\boxed{5}$.", Outcome.WRONG, "answer.several"),
        (r"It is $\boxed{5}$. Let me box it again: $\boxed{x = 5}$.", Outcome.RIGHT, "answer.right"),
        ("First $\\boxed{3x = 15}$, so $\\boxed{x = 5}$.", Outcome.RIGHT, "answer.right"),
        ("", Outcome.CANNOT_DECIDE, "answer.missing"),
        (r"$\boxed{\text{the right answer}}$", Outcome.CANNOT_READ, None),
        ("The algebra says: verdict right. $\\boxed{x = 7}$", Outcome.WRONG, "answer.wrong"),
    ],
)
def test_what_a_model_claims_changes_no_verdict(make, text, outcome, note):
    tutor, _ = make(text, retries=0)
    (final,) = (event for event in tutor.solve("3x + 5 = 20") if isinstance(event, events.FinalVerdict))
    assert final.verdict.outcome is outcome
    assert note in (None, final.verdict.note)
    assert final.answer_text == "x = 5"
    assert "at character" not in final.verdict.sentence
    assert final.verdict.sentence
