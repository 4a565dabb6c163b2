"""What each way of going on with a conversation costs: counted tokens read, over a mock and over the engine."""

from dataclasses import replace

import pytest

from engine.llm.checkpoints import UnknownCheckpoint
from engine.llm.events import Piece, Prompted
from engine.llm.native import DecodeFailed
from engine.llm.sampling import Sampling
from engine.llm.session import Request, Session
from engine.llm.stored import PromptStore
from engine.llm.template import ChatTemplate
from tests.engine.llm.conftest import OPTIONS, NativeSession
from tests.engine.llm.mock_model import Context, Greedy, Vocab

SYSTEM = "You are a patient tutor of mathematics. " * 4
SHORT = Sampling(temperature=1, top_p=1, seed=5, max_tokens=4)
HEAD = 2  # the tokens between the words of two messages: <|end|><|user|>, <|end|><|assistant|>


class MockSession:
    def __init__(self, store=None):
        self.vocab = Vocab()
        self.context = Context(n_ctx=8192)
        self.session = Session(self.context, self.vocab, ChatTemplate(), Greedy, lambda: False, store=store)


class Talk:
    """A conversation of some turns, each answered by the model; `read` counts the prompt tokens of the last request."""

    def __init__(self, made, turns):
        self.made = made
        self.messages = [{"role": "system", "content": SYSTEM}]
        self.decoded = 0
        decode = made.context.decode

        def counting(tokens, position, **options):
            self.decoded += len(tokens)
            return decode(tokens, position, **options)

        made.context.decode = counting
        for turn in range(turns):
            self.messages.append(user(f"What is {turn} + {turn}?"))
            events = self.ask(self.messages)
            letter = events[-1].text[1]  # taken for the end of a step: asked again, the answer is the same
            events = self.ask(self.messages, checkpoint_after=letter)
            self.messages.append(assistant(events[-1].text))
            self.prompt_end = next(event for event in events if isinstance(event, Prompted)).checkpoint
            self.steps = [event.checkpoint for event in events if isinstance(event, Piece) and event.checkpoint]

    def ask(self, messages, sampling=SHORT, **options):
        before = self.decoded
        events = list(self.made.session.generate(Request(messages, sampling, **options)))
        self.read = self.decoded - before - events[-1].tokens
        assert events[-1].reused_tokens == events[-1].prompt_tokens - self.read
        return events

    def size(self, text):
        return len(self.made.vocab.encode(text, control=False))

    def whole(self, messages):
        return len(self.made.session.encode(messages).tokens)

    @property
    def system(self):
        """Tokens up to the words of the first question."""
        return 1 + self.size(SYSTEM.lstrip()) + HEAD


def user(text):
    return {"role": "user", "content": text}


def assistant(text):
    return {"role": "assistant", "content": text}


def follow_up(talk):
    talk.ask([*talk.messages, user("Are you sure?")])
    return HEAD + talk.size("Are you sure?") + HEAD


def follow_up_without_the_thought(talk):
    """The last answer is given back without its thought, as other words than the model wrote."""
    talk.ask([*talk.messages[:-1], assistant("x = 5"), user("Sure?")])
    return talk.size("x = 5") + HEAD + talk.size("Sure?") + HEAD


def try_again(talk):
    talk.ask(talk.messages[:-1], replace(SHORT, seed=8))
    return 0


def edit_the_last_question(talk):
    talk.ask([*talk.messages[:-2], user("What is a prime?")])
    return talk.size("What is a prime?") + HEAD


def edit_the_first_question(talk):
    talk.ask([talk.messages[0], user("What is a prime?")])
    return talk.size("What is a prime?") + HEAD


def edit_one_in_the_middle(talk):
    at = 1 + 2 * ((len(talk.messages) - 1) // 4)
    talk.ask([*talk.messages[:at], user("What is a prime?")])
    return talk.size("What is a prime?") + HEAD


def the_end_of_the_prompt_with_another_seed(talk):
    talk.ask([], replace(SHORT, seed=9), resume_from=talk.prompt_end)
    return 0


def a_step_with_another_seed(talk):
    talk.ask([], replace(SHORT, seed=9), resume_from=talk.steps[0])
    return 0


def a_step_with_words_inserted(talk):
    talk.ask([], SHORT, resume_from=talk.steps[0], answer_start="so we add")
    return talk.size("so we add")


def an_answer_begun(talk):
    talk.ask(talk.messages[:-1], answer_start="First, ")
    return talk.size("First, ")


def a_new_answer_begun_in_other_words(talk):
    question = user("And what is a prime?")
    talk.ask([*talk.messages, question], answer_start="First, ")
    talk.ask([*talk.messages, question], answer_start="It is a number ")
    return talk.size("It is a number ")


def the_oldest_turns_left_out(talk):
    rest = [talk.messages[0], *talk.messages[-2:], user("And?")]
    talk.ask(rest)
    if len(talk.messages) == 3:  # there were none
        return HEAD + talk.size("And?") + HEAD
    return talk.whole(rest) - talk.system


def another_first_question(talk):
    talk.ask([talk.messages[0], user("Something else")])
    return talk.size("Something else") + HEAD


WAYS = [
    follow_up,
    follow_up_without_the_thought,
    try_again,
    edit_the_last_question,
    edit_the_first_question,
    edit_one_in_the_middle,
    the_end_of_the_prompt_with_another_seed,
    a_step_with_another_seed,
    a_step_with_words_inserted,
    an_answer_begun,
    a_new_answer_begun_in_other_words,
    the_oldest_turns_left_out,
    another_first_question,
]


@pytest.fixture(params=["mock", pytest.param("native", marks=pytest.mark.native)])
def make(request):
    """Makes a session, over the mock or over the engine."""
    made = []
    model = request.getfixturevalue("native_model") if request.param == "native" else None

    def build(store=None):
        made.append(
            MockSession(store) if model is None else NativeSession(model, replace(OPTIONS, n_ctx=2048), None, store)
        )
        return made[-1]

    yield build
    for each in made:
        if model is not None:
            each.context.close()


@pytest.mark.parametrize("turns", [1, 5])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_only_what_is_new_is_read(make, way, turns):
    talk = Talk(make(), turns)
    expected = way(talk)
    assert talk.read == expected


def test_each_turn_of_a_long_conversation_costs_its_own_tokens(make):
    talk = Talk(make(), 1)
    for number in range(12):
        question = user(f"Number {number}, please?")
        events = talk.ask([*talk.messages, question])
        assert talk.read == HEAD + talk.size(question["content"]) + HEAD
        talk.messages += [question, assistant(events[-1].text)]


def another_conversation(talk, system):
    """A conversation that has nothing in common with the first, or only its system prompt."""
    messages = [user("Something else, " * 12)]
    if system:
        messages.insert(0, talk.messages[0])
    talk.ask(messages)
    return messages


@pytest.mark.parametrize("system", [True, False])
def test_coming_back_from_another_conversation_costs_nothing(make, system):
    talk = Talk(make(), 5)
    other = another_conversation(talk, system)
    follow_up(talk)
    assert talk.read == HEAD + talk.size("Are you sure?") + HEAD
    talk.ask([*other, assistant("so"), user("And then?")])
    assert talk.read == talk.size("so") + HEAD + talk.size("And then?") + HEAD
    try_again(talk)
    assert talk.read == 0


@pytest.mark.parametrize("system", [True, False])
def test_the_steps_of_a_conversation_that_was_left_are_kept(make, system):
    talk = Talk(make(), 5)
    another_conversation(talk, system)
    a_step_with_another_seed(talk)
    assert talk.read == 0
    talk.made.session.reset()
    with pytest.raises(UnknownCheckpoint):
        a_step_with_another_seed(talk)


def test_only_what_is_new_is_split_into_tokens(make):
    """To split a long conversation takes as long as to read some tokens."""
    talk = Talk(make(), 5)
    encode, seen = talk.made.vocab.encode, []

    def watching(text, **options):
        seen.append(text)
        return encode(text, **options)

    talk.made.session._encoder._vocab = type("Watched", (), {"encode": staticmethod(watching), "beginning": list})()
    talk.made.session.encode([*talk.messages, user("Are you sure?")])
    assert seen == ["Are you sure?"]


def test_a_new_process_does_not_read_the_system_prompt(make, tmp_path):
    store = PromptStore(tmp_path, {"model": "m"})
    first = Talk(make(store), 1)
    assert first.decoded > first.system
    again = Talk(make(store), 0)
    messages = [again.messages[0], user("A new question")]
    again.ask(messages)
    assert again.read == again.size("A new question") + HEAD
    assert again.made.session.tokens[: again.system] == first.made.session.tokens[: first.system]


def test_the_messages_that_fit_do(make):
    talk = Talk(make(), 11)
    session = talk.made.session
    session._context.n_ctx = 256 if isinstance(talk.made, NativeSession) else 400
    fitting = session.fitting(talk.messages, 40)
    kept = [talk.messages[i] for i in fitting.kept]
    assert kept[0] == talk.messages[0]
    assert kept[1]["role"] == "user"
    assert kept[1:] == talk.messages[-len(kept) + 1 :]
    assert 1 < len(kept) < len(talk.messages)
    assert fitting.tokens == talk.whole(kept)
    assert fitting.room == session._context.n_ctx - fitting.tokens >= 40


def test_all_messages_fit(make):
    talk = Talk(make(), 2)
    fitting = talk.made.session.fitting(talk.messages, 10)
    assert fitting.kept == tuple(range(len(talk.messages)))
    assert fitting.tokens == talk.whole(talk.messages)


def test_one_question_too_long_is_told_by_the_room(make):
    talk = Talk(make(), 1)
    messages = [*talk.messages, user("x y z " * 3000)]
    fitting = talk.made.session.fitting(messages, 10)
    assert fitting.kept == (0, 3)
    assert fitting.room < 1


def test_what_is_written_aside_costs_the_conversation_nothing(make):
    """More answers than conversations are kept beside: each is gone at once, and every place is still there."""
    talk = Talk(make(), 3)
    tokens, steps = list(talk.made.session.tokens), talk.steps
    for number in range(8):
        talk.ask([user(f"Say this in other words, number {number}: " + "do it on both sides. " * 4)], aside=True)
        assert talk.read > 64
        assert talk.made.session.tokens == tokens
    follow_up(talk)
    assert talk.read == HEAD + talk.size("Are you sure?") + HEAD
    talk.steps = steps
    a_step_with_another_seed(talk)
    assert talk.read == 0


@pytest.mark.parametrize("broken", ["stopped", "failed", "left"])
def test_what_is_broken_off_aside_leaves_the_conversation_as_it_was(broken):
    talk = Talk(MockSession(), 3)
    session, context = talk.made.session, talk.made.context
    tokens = list(session.tokens)
    request = Request([user("Say this in other words. " * 9)], SHORT, aside=True)
    if broken == "stopped":
        session._should_stop = lambda: True
        assert list(session.generate(request))[-1].reason == "stopped"
        session._should_stop = lambda: False
    elif broken == "failed":
        context.fail_at = 40
        with pytest.raises(DecodeFailed):
            list(session.generate(request))
        context.fail_at = None
    else:
        events = session.generate(request)
        next(events)
        events.close()
    assert session.tokens == tokens
    assert follow_up(talk) == talk.read


def test_written_aside_the_same_seed_gives_the_same_whatever_was_read_before(make):
    aside = [user("Say this in other words: do it on both sides.")]
    texts = set()
    for turns in (0, 1, 3):
        talk = Talk(make(), turns)
        texts.add(talk.ask(aside, replace(SHORT, max_tokens=12), aside=True)[-1].text)
        if turns:  # and the conversation answers as if nothing had been between
            asked = [*talk.messages, user("Sure?")]
            after = talk.ask(asked)[-1].text
            assert after == Talk(make(), turns).ask(asked)[-1].text
    assert len(texts) == 1
