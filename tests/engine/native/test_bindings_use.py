"""What a program written for llama-cpp-python does, it can do with our models: high-level class, quantised files."""

from __future__ import annotations

import ctypes

import numpy as np
import pytest

from engine.llm.logits import all_logits
from tests.engine.native.sessions import entries, session

pytestmark = pytest.mark.native


def quantise(llama, source, target, kind: str) -> None:
    params = llama.llama_model_quantize_default_params()
    params.ftype = getattr(llama, f"LLAMA_FTYPE_MOSTLY_{kind}")
    params.nthread = 1
    status = llama.llama_model_quantize(str(source).encode(), str(target).encode(), ctypes.byref(params))
    assert status == 0


@pytest.mark.parametrize("flash", [False, True])
@pytest.mark.parametrize("sizes", [{}, {"n_batch": 16, "n_ubatch": 8}, {"n_batch": 7, "n_ubatch": 7}])
def test_the_high_level_class(llama, cases, sizes, flash):
    """Default flags: F16 K/V, the whole window cache, several batches per prompt."""
    case = cases("tiny")
    model = llama.Llama(
        model_path=str(case.path),
        logits_all=True,
        n_ctx=128,
        verbose=False,
        n_threads=1,
        n_threads_batch=1,
        flash_attn=flash,
        **sizes,
    )
    try:
        model.eval(case.tokens)
        scores = np.array(model.scores[: len(case.tokens)])
        assert np.abs(scores - case.expected).max() < 0.15
        assert (scores.argmax(axis=1) == case.expected.argmax(axis=1)).mean() > 0.95
        model.reset()
        model.eval(case.tokens[:10])
        model.eval(case.tokens[10:11])
        assert np.abs(np.array(model.scores[:11]) - case.expected[:11]).max() < 0.15
    finally:
        model.close()


def test_greedy_completion_is_the_reference_s(llama, cases):
    case = cases("tiny")
    model = llama.Llama(
        model_path=str(case.path), n_ctx=128, verbose=False, n_threads=1, n_threads_batch=1, logits_all=False
    )
    try:
        made = []
        for token in model.generate(case.tokens[:12], temp=0.0, repeat_penalty=1.0):
            made.append(token)
            if len(made) == 6:
                break
    finally:
        model.close()
    expected = case.reference(case.tokens[:12] + made[:-1])[11:].argmax(axis=1)
    assert made == expected.tolist()


def test_a_saved_state_of_the_high_level_class(llama, cases):
    case = cases("tiny")
    model = llama.Llama(
        model_path=str(case.path), n_ctx=128, verbose=False, n_threads=1, n_threads_batch=1, logits_all=True
    )
    try:
        model.eval(case.tokens[:20])
        state = model.save_state()
        model.eval(case.tokens[::-1][:10])
        model.load_state(state)
        model.eval(case.tokens[20:])
        assert np.abs(np.array(model.scores[20:40]) - case.expected[20:]).max() < 0.15
    finally:
        model.close()


@pytest.mark.parametrize("pooling", ["NONE", "MEAN", "LAST"])
def test_embeddings_do_not_crash(llama, cases, pooling):
    case = cases("tiny")
    model = llama.Llama(
        model_path=str(case.path),
        n_ctx=128,
        verbose=False,
        n_threads=1,
        n_threads_batch=1,
        embedding=True,
        pooling_type=getattr(llama, f"LLAMA_POOLING_TYPE_{pooling}"),
    )
    try:
        values = np.array(model.embed("one two three"))
        assert values.shape[-1] == case.config.hidden_size
        assert np.isfinite(values).all()
    finally:
        model.close()


@pytest.mark.parametrize(
    ("kind", "tolerance"),
    [("F16", 0.05), ("BF16", 0.2), ("Q8_0", 0.4), ("Q6_K", 1.5), ("Q5_K_M", 3.0), ("Q4_K_M", 5.0), ("Q4_0", 6.0)],
)
@pytest.mark.parametrize("shape", ["tiny", "odd"])
def test_quantised_models(llama, cases, shape, kind, tolerance, tmp_path, record_property):
    """Row lengths that the K types cannot hold fall back to others; norms, convolution and A stay as they are."""
    case = cases(shape)
    path = tmp_path / "small.gguf"
    quantise(llama, case.path, path, kind)
    assert path.stat().st_size < case.path.stat().st_size
    for flash in (True, False):
        got = all_logits(path, case.tokens, flash_attention=flash, threads=1)
        assert np.isfinite(got).all()
        error = np.sqrt(((got - case.expected) ** 2).mean())
        record_property("rms", float(error))
        assert error < tolerance


def test_quantised_rows_do_not_depend_on_the_batch(llama, cases, tmp_path):
    """Weights may be repacked for speed: batches of one and of many must agree, up to the rounding of activations."""
    case = cases("tiny")
    path = tmp_path / "small.gguf"
    quantise(llama, case.path, path, "Q4_K_M")
    whole = all_logits(path, case.tokens, threads=1)
    single = all_logits(path, case.tokens, chunk=1, threads=1)
    assert np.sqrt(((whole - single) ** 2).mean()) < 0.3
    with session(llama, path) as s:
        s.decode(entries(case.tokens, outputs=[39]))
        assert np.sqrt(((s.logits[0][39] - whole[39]) ** 2).mean()) < 0.3


def test_the_model_describes_itself(llama, cases):
    case = cases("tiny")
    model = llama.Llama(model_path=str(case.path), n_ctx=128, verbose=False, n_threads=1, n_threads_batch=1)
    try:
        handle = model.model
        assert llama.llama_model_is_hybrid(handle)
        assert not llama.llama_model_is_recurrent(handle)
        assert llama.llama_model_n_layer(handle) == 8
        assert llama.llama_model_n_head(handle) == 4
        assert llama.llama_model_n_embd(handle) == 256
        assert llama.llama_model_n_swa(handle) == 8
        assert llama.llama_model_rope_type(handle) == llama.LLAMA_ROPE_TYPE_NONE
        buffer = ctypes.create_string_buffer(64)
        llama.llama_model_desc(handle, buffer, 64)
        assert b"phi4flash" in buffer.value
    finally:
        model.close()
