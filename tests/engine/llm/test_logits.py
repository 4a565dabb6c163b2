"""Logits at every position: what is refused, and with which words. That they are right is tested in engine/native."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import LemmaError
from engine.llm import library
from engine.llm.logits import all_logits, check_tokens
from tests.engine.native.gguf_files import write_model
from tests.helpers.checkpoints import TINY, random_tensors

CONFIG = replace(TINY, vocab_size=384, num_hidden_layers=4, max_position_embeddings=32)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    try:
        library.load()
    except library.EngineMissing as missing:
        pytest.skip(str(missing))
    return write_model(tmp_path_factory.mktemp("logits") / "small.gguf", CONFIG, random_tensors(CONFIG))


@pytest.mark.parametrize("tokens", [[-1], [1.5], ["3"], [None], [True]])
def test_what_is_no_token(tokens):
    with pytest.raises(LemmaError, match="whole number from 0 up"):
        check_tokens(tokens)


def test_no_tokens_at_all():
    with pytest.raises(LemmaError, match="no tokens"):
        check_tokens([])


def test_numpy_numbers_are_tokens():
    assert check_tokens(np.array([3, 4])) == [3, 4]  # type: ignore[arg-type]


@pytest.mark.parametrize("chunk", [0, -3])
def test_a_chunk_of_nothing(chunk):
    with pytest.raises(LemmaError, match="at least one token"):
        all_logits(Path("model.gguf"), [1], chunk=chunk)


@pytest.mark.native
def test_a_file_that_is_not_there(model):
    with pytest.raises(LemmaError, match=r"no model file .*nowhere\.gguf"):
        all_logits(model.with_name("nowhere.gguf"), [1])


@pytest.mark.native
def test_a_token_beyond_the_vocabulary(model):
    with pytest.raises(LemmaError, match="Token 384 is not in the vocabulary, which has the ids 0 to 383"):
        all_logits(model, [0, 383, 384])


@pytest.mark.native
def test_more_tokens_than_the_context_holds(model):
    assert all_logits(model, [1] * 32, threads=1).shape == (32, 384)
    with pytest.raises(LemmaError, match="33 tokens are more than the context of the model holds: 32"):
        all_logits(model, [1] * 33)


@pytest.mark.native
def test_a_cache_type_that_is_none(model):
    with pytest.raises(LemmaError, match="f32 or f16"):
        all_logits(model, [1], kv_type="q4_0")  # type: ignore[arg-type]


@pytest.mark.native
def test_chunks_larger_than_the_prompt_are_the_prompt(model):
    whole = all_logits(model, [1, 2, 3], threads=1)
    assert whole.dtype == np.float32
    assert np.array_equal(whole, all_logits(model, [1, 2, 3], chunk=1000, threads=1))


@pytest.mark.native
def test_f16_caches_round(model):
    tokens = list(range(1, 31))
    exact, rounded = all_logits(model, tokens, threads=1), all_logits(model, tokens, kv_type="f16", threads=1)
    assert 0 < np.abs(exact - rounded).max() < 0.2
