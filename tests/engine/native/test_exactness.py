"""The engine computes what the float64 reference computes, however it is asked.

F32 models, F32 K and V; logits are of order 10, and every one must be within 1e-3.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from engine.llm.logits import all_logits
from tests.engine.native.conftest import SHAPES
from tests.engine.native.sessions import Entry, Session, entries, session

pytestmark = pytest.mark.native

TOLERANCE = 1e-3
FLASH = pytest.mark.parametrize("flash", [True, False], ids=["flash", "plain"])
UNIFIED = pytest.mark.parametrize("unified", [True, False], ids=["unified", "split"])


def largest(got: np.ndarray, expected: np.ndarray) -> float:
    assert got.shape == expected.shape
    return float(np.abs(got - expected).max())


# ---- one sequence, every position ------------------------------------------------------------------------------


@FLASH
@pytest.mark.parametrize("chunk", [None, 1, 3])
@pytest.mark.parametrize("shape", SHAPES)
def test_every_position(llama, cases, shape, chunk, flash, record_property):
    case = cases(shape)
    error = largest(all_logits(case.path, case.tokens, chunk=chunk, flash_attention=flash, threads=1), case.expected)
    record_property("error", float(error))
    assert error < TOLERANCE


@FLASH
@pytest.mark.parametrize("shape", ["tiny", "sixteen", "uneven"])
def test_a_long_prompt_takes_the_tiled_kernels(llama, cases, shape, flash, record_property):
    case = cases(shape, length=200)
    error = largest(all_logits(case.path, case.tokens, flash_attention=flash, threads=1), case.expected)
    record_property("error", float(error))
    assert error < TOLERANCE


@FLASH
def test_more_than_512_cells_are_split_among_threads(llama, cases, flash, record_property):
    """One query over 512 cells and more is computed in parts that are put together again."""
    case = cases("four", length=600)
    with session(llama, case.path, flash=flash, n_ctx=1024, n_batch=599, threads=2) as s:
        s.decode(entries(case.tokens[:599], outputs=[598]))
        s.decode(entries(case.tokens[599:], start=599))
        error = s.error(case.expected, positions=[598, 599])
    record_property("error", float(error))
    assert error < TOLERANCE


def test_flash_attention_left_to_the_engine(llama, cases):
    case = cases("tiny")
    with session(llama, case.path, flash=llama.LLAMA_FLASH_ATTN_TYPE_AUTO) as s:
        s.decode(entries(case.tokens))
        assert s.error(case.expected, positions=range(40)) < TOLERANCE


@FLASH
@pytest.mark.parametrize("prefill", [1, 5, 7, 8, 9, 12])
def test_decoding_after_a_prompt_across_the_window_edge(llama, cases, prefill, flash):
    case = cases("tiny")  # window 8
    with session(llama, case.path, flash=flash) as s:
        s.decode(entries(case.tokens[:prefill], outputs=[prefill - 1]))
        for position in range(prefill, 24):
            s.decode([Entry(case.tokens[position], position)])
        assert s.error(case.expected, positions=range(prefill - 1, 24)) < TOLERANCE


# ---- only some rows ----------------------------------------------------------------------------------------------


@FLASH
@pytest.mark.parametrize("shape", ["tiny", "sixteen", "four"])
@pytest.mark.parametrize("outputs", [[39], [0], [0, 5, 17, 39], list(range(20)), list(range(39))])
@pytest.mark.parametrize("ubatch", [40, 7, 1])
def test_logits_of_some_rows_only(llama, cases, shape, outputs, ubatch, flash):
    case = cases(shape)
    with session(llama, case.path, flash=flash, n_ubatch=ubatch) as s:
        s.decode(entries(case.tokens, outputs=outputs))
        assert s.error(case.expected, positions=outputs) < TOLERANCE


@FLASH
def test_a_chunk_without_any_output(llama, cases, flash):
    case = cases("tiny")
    with session(llama, case.path, flash=flash) as s:
        s.decode(entries(case.tokens[:5], outputs=[]))
        s.decode(entries(case.tokens[5:6], start=5, outputs=[]))
        s.decode(entries(case.tokens[6:30], start=6, outputs=[]))
        assert not s.logits
        s.decode(entries(case.tokens[30:], start=30, outputs=[35, 39]))
        assert s.error(case.expected, positions=[35, 39]) < TOLERANCE


def test_alternating_with_and_without_outputs(llama, cases):
    """Graphs are reused from one batch to the next: one with outputs must not stand in for one without."""
    case = cases("tiny")
    with session(llama, case.path) as s:
        for position, token in enumerate(case.tokens):
            s.decode([Entry(token, position, output=position % 3 == 2 or position > 30)])
        assert s.error(case.expected) < TOLERANCE


# ---- several sequences -------------------------------------------------------------------------------------------


@pytest.fixture
def two(cases) -> tuple[list[int], np.ndarray, list[int], np.ndarray]:
    case = cases("tiny")
    first, second = case.tokens[:30], case.tokens[:9:-1][:21]
    return first, case.reference(first), second, case.reference(second)


def assert_both(s: Session, two, positions: tuple[object, object]) -> None:
    _, expected_first, _, expected_second = two
    assert s.error(expected_first, 0, positions=positions[0]) < TOLERANCE  # type: ignore[arg-type]
    assert s.error(expected_second, 1, positions=positions[1]) < TOLERANCE  # type: ignore[arg-type]


@FLASH
@UNIFIED
@pytest.mark.parametrize("ubatch", [256, 8])
def test_two_sequences_in_one_batch(llama, cases, two, unified, ubatch, flash):
    first, _, second, _ = two
    case = cases("tiny")
    with session(llama, case.path, flash=flash, n_seq_max=2, unified=unified, n_ubatch=ubatch, n_ctx=512) as s:
        s.decode(entries(first) + entries(second, sequence=1))
        assert_both(s, two, (range(30), range(21)))


@FLASH
@UNIFIED
def test_two_sequences_with_their_last_rows_only(llama, cases, two, unified, flash):
    first, _, second, _ = two
    case = cases("tiny")
    with session(llama, case.path, flash=flash, n_seq_max=2, unified=unified, n_ctx=512) as s:
        s.decode(entries(first, outputs=[29]) + entries(second, sequence=1, outputs=[3, 20]))
        assert_both(s, two, ([29], [3, 20]))


@FLASH
@UNIFIED
def test_two_sequences_interleaved_then_decoded_together(llama, cases, two, unified, flash):
    first, _, second, _ = two
    case = cases("tiny")
    with session(llama, case.path, flash=flash, n_seq_max=2, unified=unified, n_ctx=512) as s:
        a, b = entries(first[:12], outputs=[]), entries(second[:12], sequence=1, outputs=[11])
        s.decode([entry for pair in zip(a, b, strict=True) for entry in pair])
        for i in range(12, 21):
            s.decode([Entry(second[i], i, 1), Entry(first[i], i, 0, i % 2 == 0)])
        s.decode(entries(first[21:], start=21))
        assert_both(s, two, ([*range(12, 21, 2), *range(21, 30)], range(11, 21)))


@UNIFIED
def test_a_copied_sequence_goes_its_own_way(llama, cases, unified):
    case = cases("tiny")
    stem, one, other = case.tokens[:15], case.tokens[15:25], case.tokens[25:35]
    with session(llama, case.path, n_seq_max=2, unified=unified, n_ctx=512) as s:
        s.decode(entries(stem, outputs=[]))
        llama.llama_memory_seq_cp(s.memory, 0, 1, -1, -1)
        s.decode(entries(one, start=15) + entries(other, start=15, sequence=1))
        assert s.error(case.reference(stem + one), 0) < TOLERANCE
        assert s.error(case.reference(stem + other), 1) < TOLERANCE


# ---- states ------------------------------------------------------------------------------------------------------


@FLASH
def test_a_saved_sequence_goes_on_in_another_context(llama, cases, flash):
    case = cases("tiny")
    with session(llama, case.path, flash=flash) as s:
        s.decode(entries(case.tokens[:20], outputs=[]))
        state = s.save()
    with session(llama, case.path, flash=flash) as s:
        s.restore(state)
        s.decode(entries(case.tokens[20:], start=20))
        assert s.error(case.expected, positions=range(20, 40)) < TOLERANCE


@UNIFIED
@pytest.mark.parametrize("swa_full", [False, True])
def test_a_sequence_is_put_back_beside_another_one(llama, cases, two, unified, swa_full):
    """The other one then goes on in places between its own, a token at a time, across its window's edge: where its
    later tokens are to go is looked for before its earlier ones are computed, which still see what those overwrite.
    """
    first, expected_first, second, expected_second = two
    case = cases("tiny")  # a window of 8
    with session(llama, case.path, n_seq_max=2, unified=unified, swa_full=swa_full, n_ubatch=1, n_ctx=512) as s:
        s.decode(entries(first[:8], outputs=[]))
        s.decode(entries(first[8:10], start=8, outputs=[]) + entries(second[:1], sequence=1, outputs=[]))
        s.decode(entries(first[10:11], start=10, outputs=[]) + entries(second[1:3], 1, sequence=1, outputs=[]))
        s.decode(entries(second[3:7], 3, sequence=1, outputs=[]))
        state = s.save()
        assert llama.llama_memory_seq_rm(s.memory, 0, -1, -1)
        s.restore(state)
        s.decode(entries(second[7:12], 7, sequence=1) + entries(first[11:12], start=11))
        assert s.error(expected_first, 0, positions=[11]) < TOLERANCE
        assert s.error(expected_second, 1, positions=range(7, 12)) < TOLERANCE


@FLASH
@UNIFIED
def test_a_copied_sequence_is_saved_before_it_goes_on(llama, cases, unified, flash):
    """With a cache for each sequence a copy is made at the next decoding; a state has to hold it before."""
    case = cases("tiny")
    with session(llama, case.path, flash=flash, n_seq_max=2, unified=unified, n_ctx=512) as s:
        s.decode(entries(case.tokens[:20], outputs=[19]))
        llama.llama_memory_seq_cp(s.memory, 0, 1, -1, -1)
        state = s.save(1)
        kept = np.ctypeslib.as_array(llama.llama_get_logits_ith(s.context, -1), (s.vocabulary,))
        assert largest(kept, case.expected[19]) < TOLERANCE
        llama.llama_memory_clear(s.memory, True)
        s.restore(state, 1)
        s.decode(entries(case.tokens[20:], start=20, sequence=1))
        assert s.error(case.expected, 1, positions=range(20, 40)) < TOLERANCE


@UNIFIED
@pytest.mark.parametrize("into", [0, 1], ids=["source", "copy"])
def test_a_state_put_over_one_side_of_a_copy_leaves_the_other(llama, cases, unified, into):
    case = cases("tiny")
    stem, other, rest = case.tokens[:15], case.tokens[15:30], case.tokens[30:]
    with session(llama, case.path, n_seq_max=2, unified=unified, n_ctx=512) as s:
        s.decode(entries(other, sequence=1, outputs=[]))
        state = s.save(1)
        assert llama.llama_memory_seq_rm(s.memory, 1, -1, -1)
        s.decode(entries(stem, outputs=[]))
        llama.llama_memory_seq_cp(s.memory, 0, 1, -1, -1)
        assert llama.llama_memory_seq_rm(s.memory, into, -1, -1)
        s.restore(state, into)
        s.decode(entries(rest, start=15) + entries(rest, start=15, sequence=1))
        assert s.error(case.reference(other + rest), into) < TOLERANCE
        assert s.error(case.reference(stem + rest), 1 - into) < TOLERANCE


@FLASH
@pytest.mark.parametrize("swa_full", [False, True])
def test_going_back_to_a_partial_checkpoint(llama, cases, swa_full, flash):
    """PARTIAL_ONLY keeps what cannot be cut back; the long cache is cut to the same length afterwards."""
    case = cases("tiny")
    flags = llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
    other = case.tokens[::-1][:30]
    with session(llama, case.path, flash=flash, swa_full=swa_full) as s:
        s.decode(entries(case.tokens[:18], outputs=[]))
        checkpoint = s.save(flags=flags)
        assert len(checkpoint) < len(s.save())
        s.decode(entries(other, start=18))
        assert s.error(case.reference(case.tokens[:18] + other)) < TOLERANCE
        s.logits.clear()
        for _ in range(2):
            s.restore(checkpoint, flags=flags)
            assert llama.llama_memory_seq_rm(s.memory, 0, 18, -1)
            s.decode(entries(case.tokens[18:], start=18))
        assert s.error(case.expected, positions=range(18, 40)) < TOLERANCE


def test_a_cleared_context_starts_again(llama, cases):
    case = cases("tiny")
    with session(llama, case.path) as s:
        s.decode(entries(case.tokens[::-1]))
        s.logits.clear()
        llama.llama_memory_clear(s.memory, True)
        s.decode(entries(case.tokens))
        assert s.error(case.expected, positions=range(40)) < TOLERANCE


# ---- what only changes the rounding ------------------------------------------------------------------------------


@FLASH
@pytest.mark.parametrize("kv, tolerance", [("F16", 0.15), ("Q8_0", 0.7)])
def test_rounded_caches_stay_close(llama, cases, kv, tolerance, flash, record_property):
    if kv == "Q8_0" and not flash:
        pytest.skip("the engine keeps quantised values only with flash attention")
    case = cases("tiny")
    with session(llama, case.path, flash=flash, kv=kv) as s:
        s.decode(entries(case.tokens))
        error = s.error(case.expected)
    record_property("error", float(error))
    assert error < tolerance


def test_a_full_window_cache_changes_nothing(llama, cases):
    case = cases("tiny")
    with session(llama, case.path, swa_full=True) as s:
        s.decode(entries(case.tokens))
        assert s.error(case.expected, positions=range(40)) < TOLERANCE


@pytest.fixture
def embedder(llama, cases) -> Iterator[Session]:
    with session(llama, cases("tiny").path, embeddings=True) as s:
        yield s


def test_embeddings_are_the_normed_output(llama, cases, embedder):
    """With tied weights the logits are embedding x token matrix: so the embedding can be checked too."""
    case = cases("tiny")
    embedder.decode(entries(case.tokens))
    rows = [
        np.ctypeslib.as_array(llama.llama_get_embeddings_ith(embedder.context, i), (case.config.hidden_size,))
        for i in range(40)
    ]
    logits = np.array(rows, dtype=np.float64) @ np.float64(case.tensors["model.embed_tokens.weight"]).T
    assert largest(logits, case.expected) < TOLERANCE
