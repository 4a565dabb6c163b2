"""Going back and forth changes no bit of what the model computes.

In two senses. Always: the logits are those of a new context that reads the same tokens in the same batches, without any
detour. And where nothing the model wrote is part of the prompt (what it wrote is read one token at a time, and a kernel
for one token may round differently from one for many): they are those of a new session asked with the same messages.
"""

import random
from dataclasses import replace

import numpy as np
import pytest

from engine.errors import LemmaError
from engine.llm.checkpoints import Checkpoints
from engine.llm.events import Piece, Prompted
from engine.llm.sampling import Sampling
from engine.llm.session import Request
from engine.llm.stored import PromptStore
from tests.engine.llm.conftest import OPTIONS

pytestmark = pytest.mark.native

LONG = replace(OPTIONS, n_ctx=1024, kv_type="f16")  # the window's ring of 256 cells is gone round several times
WORDS = [
    "solve",
    "expand",
    "factor",
    "x",
    "+",
    "3",
    "=",
    "12",
    "the",
    "square",
    "of",
    "a",
    "sum",
    "is",
    "not",
    "the",
    "sum",
    "of",
    "squares",
    "4",
    "y",
    "-",
    "7",
]
SETTINGS = [
    LONG,
    replace(LONG, flash_attention=False),
    replace(LONG, kv_type="f32", n_batch=24),
    replace(LONG, kv_type="q8_0"),
    pytest.param(replace(LONG, n_threads=2), marks=pytest.mark.slow),
]


def logits(made):
    assert made.session.logits is not None
    return made.session.logits


def replayed(make_session, options, session):
    """Logits of a new context that reads the tokens of a session in its batches."""
    context = make_session(options).context
    start = 0
    for end in session.batches:
        row = context.decode(session.tokens[start:end], start, want_logits=True, abortable=False)
        start = end
    context.close()
    return row


class Walk:
    """A random conversation that is followed up, edited, taken back, stopped and gone on with."""

    def __init__(self, make_session, options, seed, store=None):
        self.rng = random.Random(seed)
        self.make_session, self.options = make_session, options
        self.checkpoints = Checkpoints(max_count=self.rng.choice([2, 5, 64]))
        self.made = make_session(options, self.checkpoints, store)
        self.messages = [{"role": "system", "content": self.words(60)}] if self.rng.random() < 0.7 else []
        self.messages.append({"role": "user", "content": self.words(90)})
        self.others = [{"role": "user", "content": self.words(90)}]
        self.places = []

    def words(self, most):
        return " ".join(self.rng.choices(WORDS, k=self.rng.randint(1, most)))

    def ask(self, messages=(), stop_after=None, **options):
        calls = 0

        def stopping():
            nonlocal calls
            calls += 1
            return stop_after is not None and calls > stop_after

        self.made.stopping = stopping
        sampling = Sampling(
            temperature=1, top_p=1, seed=self.rng.randint(0, 99), max_tokens=self.rng.choice([0, 3, 12])
        )
        events = list(self.made.session.generate(Request(messages, sampling, checkpoint_after="e", **options)))
        self.made.stopping = lambda: False
        self.places += [e.checkpoint for e in events if isinstance(e, Piece | Prompted) and e.checkpoint]

        return events[-1]

    def step(self):
        ways = ["follow", "strip", "strip", "again", "edit", "resume", "insert", "stop", "restore", "other"]
        what = self.rng.choice(ways)
        if what == "other":  # another conversation: the first one is left as it is, and come back to
            self.messages, self.others = self.others, self.messages
        end = None
        if what in ("resume", "insert", "restore") and self.places:
            place = self.rng.choice(self.places[-6:])
            try:
                if what == "restore":
                    self.made.session.restore(place)
                else:
                    self.ask(resume_from=place, answer_start=self.words(5) if what == "insert" else "")
            except LemmaError as error:
                assert "no longer kept" in error.message

            return
        if what == "follow":
            end = self.ask(self.messages)
            self.messages.append({"role": "assistant", "content": end.text})
        elif what == "strip":
            self.ask(self.messages)
            self.messages.append({"role": "assistant", "content": self.words(8)})
        elif what == "edit":
            users = [i for i, message in enumerate(self.messages) if message["role"] == "user"]
            del self.messages[self.rng.choice(users) + 1 :]
            self.messages[-1] = {"role": "user", "content": self.words(90)}
            self.ask(self.messages)
        else:
            self.ask(self.messages, stop_after=self.rng.randint(0, 60) if what == "stop" else None)
        if self.messages[-1]["role"] == "assistant":
            self.messages.append({"role": "user", "content": self.words(40)})
        self.shorten()

    def shorten(self):
        """Leave turns in the middle out of a long conversation."""
        if len(self.made.session.encode(self.messages).tokens) > 700:
            del self.messages[2 : 2 + 2 * (len(self.messages) // 3)]


@pytest.mark.parametrize(
    "options", SETTINGS, ids=lambda o: f"{o.kv_type}-{o.flash_attention}-{o.n_batch}-{o.n_threads}"
)
@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow), pytest.param(5, marks=pytest.mark.slow)])
def test_the_logits_are_those_without_any_detour(make_session, options, seed, tmp_path):
    walk = Walk(make_session, options, seed, PromptStore(tmp_path, {}))
    compared = 0
    for number in range(12):
        walk.step()
        session = walk.made.session
        assert session.batches[-1:] == [len(session.tokens)] * bool(session.tokens)
        if number % 3 == 2 and session.logits is not None:
            assert np.array_equal(logits(walk.made), replayed(make_session, options, session))
            compared += 1
    assert compared


@pytest.mark.parametrize("options", SETTINGS[:3], ids=lambda o: f"{o.kv_type}-{o.flash_attention}-{o.n_batch}")
@pytest.mark.parametrize("seed", [3, pytest.param(4, marks=pytest.mark.slow)])
def test_the_logits_are_those_of_a_new_session(make_session, options, seed):
    """What the model wrote is never given back: the prompt consists of words that were read."""
    walk = Walk(make_session, options, seed)
    for _ in range(5):
        walk.ask(walk.messages, stop_after=walk.rng.choice([None, None, 30]))
        what = walk.rng.choice(["follow", "follow", "edit", "again"])
        if what == "follow":
            walk.messages.append({"role": "assistant", "content": walk.words(20)})
            walk.messages.append({"role": "user", "content": walk.words(60)})
        elif what == "edit":
            users = [i for i, message in enumerate(walk.messages) if message["role"] == "user"]
            del walk.messages[walk.rng.choice(users) + 1 :]
            walk.messages[-1] = {"role": "user", "content": walk.words(90)}
        walk.shorten()
        read = Sampling(max_tokens=0)
        list(walk.made.session.generate(Request(walk.messages, read)))
        fresh = make_session(options)
        list(fresh.session.generate(Request(walk.messages, read)))
        assert fresh.session.tokens == walk.made.session.tokens
        assert fresh.session.batches == walk.made.session.batches
        assert np.array_equal(logits(walk.made), logits(fresh))
        fresh.context.close()


@pytest.mark.parametrize("words", [30, 160])
def test_a_system_prompt_from_disk_gives_the_same_bits(make_session, tmp_path, words):
    """Also one longer than the window's ring."""
    rng = random.Random(words)
    system = {"role": "system", "content": " ".join(rng.choices(WORDS, k=words))}
    messages = [system, {"role": "user", "content": "What is 2 + 3?"}]
    store = PromptStore(tmp_path, {})
    plain, first, second = make_session(LONG), make_session(LONG, store=store), make_session(LONG, store=store)
    ends = [
        list(made.session.generate(Request(messages, Sampling(seed=2, max_tokens=20))))[-1]
        for made in (plain, first, second)
    ]
    assert ends[0].text == ends[1].text == ends[2].text
    assert [end.reused_tokens > 0 for end in ends] == [False, False, True]
    assert np.array_equal(logits(plain), logits(second))
    assert plain.session.batches == second.session.batches
    edited = [system, {"role": "user", "content": "And of 4 and 5?"}]
    for made in (plain, second):
        end = list(made.session.generate(Request(edited, Sampling(seed=2, max_tokens=5))))[-1]
        assert end.reused_tokens > words
    assert np.array_equal(logits(plain), logits(second))


def test_a_state_of_another_context_is_refused(make_session):
    one, other = make_session(), make_session()
    for made in (one, other):
        list(made.session.generate(Request([{"role": "user", "content": "go"}], Sampling(max_tokens=0))))
    with pytest.raises(LemmaError, match="another model"):
        one.context.load(other.context.save(), 5)


def test_a_small_budget_changes_only_what_is_read_again(make_session):
    """With room for three states all is as it was, and the budget holds."""
    messages = [{"role": "user", "content": "go"}]
    made = make_session(LONG)
    list(made.session.generate(Request(messages, Sampling(seed=1, max_tokens=5))))
    size = len(made.context.save()) + 4 * made.vocab.size
    kept = Checkpoints(max_bytes=3 * size)
    tight = make_session(LONG, kept)
    asked = Request(messages, Sampling(temperature=1, top_p=1, seed=4, max_tokens=150), checkpoint_after="e")
    texts = []
    for each in (made, tight):
        events = list(each.session.generate(asked))
        places = [e.checkpoint for e in events if isinstance(e, Piece) and e.checkpoint]
        assert len(places) > 4
        again = list(each.session.generate(replace(asked, resume_from=places[1])))
        texts.append((events[-1].text, places[1] and again[-1].prompt_tokens))
    assert texts[0] == texts[1]
    assert sum(place.size for place in kept) <= 3 * size
