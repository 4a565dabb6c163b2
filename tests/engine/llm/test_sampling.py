"""Sampling: settings within limits, the same seed the same tokens, llama.cpp's chain on rows of our own."""

import numpy as np
import pytest

from engine.errors import LemmaError
from engine.llm.sampler import Sampler
from engine.llm.sampling import Sampling


def test_the_defaults_are_those_of_the_model_card():
    assert Sampling() == Sampling(temperature=0.6, top_p=0.95, top_k=0, min_p=0.0, repeat_penalty=1.0)


@pytest.mark.parametrize(
    "wrong",
    [
        {"temperature": -1},
        {"temperature": float("nan")},
        {"temperature": "hot"},
        {"temperature": None},
        {"top_p": 1.5},
        {"top_k": 0.5},
        {"top_k": True},
        {"min_p": -0.1},
        {"repeat_penalty": 0},
        {"seed": -1},
        {"seed": 2**32},
        {"max_tokens": -1},
    ],
)
def test_wrong_settings_are_named(wrong):
    with pytest.raises(LemmaError, match=next(iter(wrong))):
        Sampling(**wrong)


def test_settings_travel():
    sampling = Sampling(temperature=1, top_k=5, seed=3, max_tokens=7)
    assert Sampling.from_json(sampling.to_json()) == sampling
    with pytest.raises(LemmaError, match="heat"):
        Sampling.from_json({"heat": 1})


def test_a_seed_is_drawn_when_there_is_none():
    assert Sampling().seeded().seed is not None
    assert Sampling(seed=3).seeded().seed == 3
    assert Sampling().seeded().seed != Sampling().seeded().seed


@pytest.mark.native
class TestSampler:
    N = 400

    @pytest.fixture
    def draw(self, llama):
        def draw(count=200, **settings):
            sampler = Sampler(llama, Sampling(**settings), self.N)
            rows = np.random.default_rng(0).normal(size=(count, self.N)).astype(np.float32) * 2
            try:
                return [sampler.sample(row) for row in rows], rows
            finally:
                sampler.close()

        return draw

    def test_the_same_seed_the_same_tokens(self, draw):
        assert draw(seed=1)[0] == draw(seed=1)[0]
        assert draw(seed=1)[0] != draw(seed=2)[0]

    def test_temperature_zero_takes_the_likeliest(self, draw):
        tokens, rows = draw(temperature=0)
        assert tokens == list(rows.argmax(axis=1))

    def test_top_k_one_takes_the_likeliest(self, draw):
        tokens, rows = draw(top_k=1, seed=1)
        assert tokens == list(rows.argmax(axis=1))

    def test_top_p_keeps_the_likeliest_that_make_it_up(self, draw):
        tokens, rows = draw(temperature=1, top_p=0.5, seed=1)
        for token, row in zip(tokens, rows, strict=True):
            p = np.exp(row - row.max())
            p /= p.sum()
            assert p[p > p[token]].sum() < 0.5

    def test_frequencies_are_those_of_the_softmax(self, llama):
        sampler = Sampler(llama, Sampling(temperature=0.5, top_p=1, seed=5), 4)
        row = np.log(np.array([0.1, 0.2, 0.3, 0.4], dtype=np.float32))
        counts = np.bincount([sampler.sample(row) for _ in range(4000)], minlength=4) / 4000
        sampler.close()
        expected = np.array([1, 4, 9, 16]) / 30
        assert np.abs(counts - expected).max() < 0.03

    def test_repetition_is_punished(self, llama):
        row = np.array([2.0, 1.9, 0.0, 0.0], dtype=np.float32)
        sampler = Sampler(llama, Sampling(temperature=0, repeat_penalty=2.0), 4)
        assert [sampler.sample(row), sampler.sample(row)] == [0, 1]
        sampler.close()

    def test_what_is_not_a_number(self, llama):
        sampler = Sampler(llama, Sampling(seed=1), 4)
        with pytest.raises(LemmaError, match="not a number"):
            sampler.sample(np.array([1, np.nan, 0, 0], dtype=np.float32))
        sampler.close()
