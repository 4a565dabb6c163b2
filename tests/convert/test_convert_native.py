"""Conversion to the types of the native library, and that the engine loads what was written."""

import json
import os
from dataclasses import replace

import numpy as np
import pytest
from gguf import GGUFReader, quants

from convert.compare import read_tokens
from convert.convert import convert
from convert.quantise import TYPES, Encoder, Q
from convert.verify import verify
from engine.errors import LemmaError
from tests.convert.conversion import NATIVE_TYPES, names
from tests.helpers.checkpoints import (
    TINY,
    make_checkpoint,
)


@pytest.mark.native
@pytest.mark.parametrize("type", NATIVE_TYPES)
def test_native_types(tiny, out, type):
    report = convert(tiny.folder, out, type)
    assert report.notes == []
    error = verify(tiny.folder, out).error
    limits = {"Q8_0": 0.01, "Q6_K": 0.03, "Q5_K": 0.05, "Q5_0": 0.06, "Q4_K": 0.1, "Q4_0": 0.12}
    limits |= {"F32": 0.0, "F16": 1e-6}
    assert all(lost <= limits[kind] for kind, lost in error.items()), error


def native_quantise(source, target, file_type):
    """llama_model_quantize, told to keep what we keep."""
    import ctypes

    from engine.llm import library

    llama = library.load()
    override = llama.llama_model_tensor_override
    keep = (override * 2)(override(rb"ssm_(x|dt)\.weight", int(Q.F16)), override(None, 0))
    params = llama.llama_model_quantize_default_params()
    params.ftype = int(TYPES[file_type].number)
    params.tt_overrides = ctypes.cast(keep, type(params.tt_overrides))
    assert llama.llama_model_quantize(os.fsencode(source), os.fsencode(target), ctypes.byref(params)) == 0


@pytest.mark.native
@pytest.mark.parametrize(
    ("type", "hidden"),
    [*((type, 256) for type in [*NATIVE_TYPES, "q8_0"]), ("q4_k_m", 96), ("q5_k_m", 96), ("q4_0", 80)],
)
def test_types_and_bytes_are_llama_cpps(tmp_path, type, hidden):
    """The same mix and the same bytes as llama.cpp's own quantiser makes from our F32 file."""
    made = make_checkpoint(
        tmp_path / "model",
        replace(TINY, vocab_size=330, num_hidden_layers=16, hidden_size=hidden, intermediate_size=256),
    )
    convert(made.folder, tmp_path / "f32.gguf", "f32")
    convert(made.folder, tmp_path / "ours.gguf", type)
    native_quantise(tmp_path / "f32.gguf", tmp_path / "theirs.gguf", type)
    ours, theirs = ({t.name: t for t in GGUFReader(tmp_path / f"{name}.gguf").tensors} for name in ("ours", "theirs"))
    assert {n: t.tensor_type.name for n, t in ours.items()} == {n: t.tensor_type.name for n, t in theirs.items()}
    different = [name for name in ours if not np.array_equal(ours[name].data, theirs[name].data)]
    assert different == []


@pytest.mark.native
@pytest.mark.parametrize(
    ("hidden", "words"),
    [
        (96, "blk.0.ffn_up.weight and 17 more: rows of 96 values do not fit Q4_K, written as Q5_0"),
        (40, "written as F16"),
    ],
)
def test_small_rows_take_the_type_that_fits(tmp_path, out, hidden, words):
    made = make_checkpoint(tmp_path / "model", replace(TINY, hidden_size=hidden))
    report = convert(made.folder, out, "q4_k_m")
    assert any(words in note for note in report.notes), report.notes
    assert len(report.notes) < 6
    verify(made.folder, out)


@pytest.mark.native
def test_the_engine_loads_what_was_written(tiny, out):
    from convert.reference import forward
    from engine.llm.logits import all_logits

    tokens = np.random.default_rng(1).integers(0, 440, 40).tolist()
    wanted = forward(tiny.config, tiny.tensors, tokens)
    convert(tiny.folder, out, "f32")
    np.testing.assert_allclose(all_logits(out, tokens, threads=1), wanted, rtol=0, atol=1e-3)
    convert(tiny.folder, out, "f32", tokenizer=False, force=True)
    np.testing.assert_allclose(all_logits(out, tokens, threads=1), wanted, rtol=0, atol=1e-3)


@pytest.mark.native
def test_a_vocabulary_of_bytes_alone(tmp_path, out):
    """llama.cpp wants merges, and reads the ones that it gets: the texts must still come apart into bytes."""
    made = make_checkpoint(tmp_path / "model", TINY)
    path = made.folder / "tokenizer.json"
    data = json.loads(path.read_text())
    letters = {text: number for text, number in data["model"]["vocab"].items() if len(text) == 1 and text != "q"}
    data["model"] |= {"vocab": letters, "merges": []}
    path.write_text(json.dumps(data))
    (note,) = convert(made.folder, out, "f16").notes
    assert "no token for the byte 0x71" in note
    (tmp_path / "text").write_text("the sumq é", encoding="utf-8")
    assert read_tokens(out, text=tmp_path / "text", ids=None, limit=99) == [letters[x] for x in "theĠsumĠÃ©"]
    verify(made.folder, out)


@pytest.mark.native
def test_no_window_in_the_engine(tmp_path, out):
    from convert.reference import forward
    from engine.llm.logits import all_logits

    made = make_checkpoint(tmp_path / "model", replace(TINY, sliding_window=None, max_position_embeddings=512))
    tokens = np.random.default_rng(1).integers(0, 440, 40).tolist()
    convert(made.folder, out, "f32")
    np.testing.assert_allclose(
        all_logits(out, tokens, threads=1), forward(made.config, made.tensors, tokens), atol=1e-3
    )


@pytest.mark.native
def test_a_pre_tokenizer_that_llama_cpp_does_not_know(tiny, out):
    with pytest.raises(LemmaError, match="cannot read this vocabulary with the pre-tokenizer 'gpt-4x'"):
        convert(tiny.folder, out, "f16", pre="gpt-4x")
    assert names(out.parent) == []
    convert(tiny.folder, out, "f16", pre="tekken")


def test_no_library_is_said_before_writing(tiny, out, monkeypatch, tmp_path):
    monkeypatch.setenv("LEMMA_ENGINE_DIR", str(tmp_path))
    monkeypatch.setattr("convert.quantise._quantiser", __import__("convert.quantise").quantise._quantiser.__wrapped__)
    with pytest.raises(LemmaError) as caught:
        convert(tiny.folder, out, "q4_k_m")
    assert "engine.native.build" in caught.value.hint
    assert names(out.parent) == []


def test_encoder_pieces_are_in_order():
    rows = np.random.default_rng(0).standard_normal((37, 64), dtype=np.float32)
    for kind in (Q.F32, Q.F16, Q.BF16, Q.Q8_0):
        with Encoder(threads=5) as many, Encoder(threads=1) as one:
            together = np.concatenate(many(rows, kind))
            assert together.tobytes() == one(rows, kind)[0].tobytes()
            assert together.tobytes() == quants.quantize(rows, kind).tobytes()
