"""Conversion as a whole: what the file holds, what is refused, and that nothing half-written is ever left."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader, quants

from convert.convert import convert
from convert.metadata import About
from convert.quantise import TYPES, Encoder, Q
from convert.reference import diff_lambda
from convert.verify import verify
from engine.errors import LemmaError
from tests.helpers.checkpoints import (
    PUBLISHED,
    TINY,
    config_json,
    make_checkpoint,
    shapes,
    stream_checkpoint,
    write_json,
    write_tensors,
)

ROOT = Path(__file__).resolve().parents[2]
NUMPY_TYPES = ["f32", "f16", "bf16", "q8_0"]
NATIVE_TYPES = sorted(TYPES.keys() - set(NUMPY_TYPES))
SMALL = replace(TINY, hidden_size=64, intermediate_size=96, vocab_size=400)  # no row is a multiple of 256


@pytest.fixture
def made(tmp_path):
    return make_checkpoint(tmp_path / "model", SMALL)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    return make_checkpoint(tmp_path_factory.mktemp("tiny") / "model", TINY)


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "model.gguf"


def tensors_of(path):
    """Name -> (type, values as float32 of the file's shape)."""
    return {
        t.name: (
            t.tensor_type,
            quants.dequantize(t.data, t.tensor_type).reshape([int(n) for n in reversed(t.shape)]),
        )
        for t in GGUFReader(path).tensors
    }


def names(folder):
    return [path.name for path in folder.iterdir()]


def keys_of(path):
    return {key: field.contents() for key, field in GGUFReader(path).fields.items()}


# ---- what the file holds


@pytest.mark.parametrize("type", NUMPY_TYPES)
def test_every_value_arrives(made, out, type):
    report = convert(made.folder, out, type)
    assert report.tensors == len(made.tensors) - 16
    assert report.parameters == sum(v.size for n, v in made.tensors.items() if ".lambda_" not in n)
    assert report.nbytes == out.stat().st_size
    stored = tensors_of(out)
    kind = {"f32": Q.F32, "f16": Q.F16, "bf16": Q.BF16, "q8_0": Q.Q8_0}[type]
    # float16 is exact for these but for the tiniest; Q8_0 is within half a step of 1/127 of a block's largest value
    tolerance = {"f32": 0, "f16": 1e-7, "bf16": 0, "q8_0": 0.02}[type]
    for source, target in [
        ("model.embed_tokens.weight", "token_embd.weight"),
        ("model.layers.0.attn.in_proj.weight", "blk.0.ssm_in.weight"),
        ("model.layers.3.attn.Wqkv.weight", "blk.3.attn_qkv.weight"),
        ("model.layers.6.attn.out_proj.weight", "blk.6.gmu_out.weight"),
        ("model.layers.7.mlp.fc1.weight", "blk.7.ffn_up.weight"),
    ]:
        assert stored[target][0] is kind
        np.testing.assert_allclose(stored[target][1], made.tensors[source], rtol=0, atol=tolerance)
    exact = {
        "blk.0.ssm_a": -np.exp(made.tensors["model.layers.0.attn.A_log"].astype(np.float64)),
        "blk.0.ssm_conv1d.weight": made.tensors["model.layers.0.attn.conv1d.weight"][:, 0],
        "blk.4.ssm_d": made.tensors["model.layers.4.attn.D"],
        "blk.1.attn_subln.weight": made.tensors["model.layers.1.attn.inner_cross_attn.subln.weight"],
        "blk.5.attn_qkv.bias": made.tensors["model.layers.5.attn.Wqkv.bias"],
        "output_norm.bias": made.tensors["model.final_layernorm.bias"],
    }
    for target, wanted in exact.items():
        assert stored[target][0] is Q.F32
        assert np.array_equal(stored[target][1], wanted.astype(np.float32)), target
    delicate = {"f32": Q.F32, "bf16": Q.BF16}.get(type, Q.F16)
    assert {stored[f"blk.2.{name}.weight"][0] for name in ("ssm_x", "ssm_dt")} == {delicate}
    assert not any("lambda" in name for name in stored)
    assert "output.weight" not in stored


def test_metadata(made, out):
    convert(made.folder, out, "q8_0", about=About("A model", "Be brief."))
    keys = keys_of(out)
    special = made.special
    wanted = {
        "general.architecture": "phi4flash",
        "general.type": "model",
        "general.name": "A model",
        "general.file_type": 7,
        "general.quantization_version": 2,
        "lemma.instruction": "Be brief.",
        "phi4flash.context_length": 65536,
        "phi4flash.embedding_length": 64,
        "phi4flash.block_count": 8,
        "phi4flash.feed_forward_length": 96,
        "phi4flash.vocab_size": 400,
        "phi4flash.attention.head_count": 4,
        "phi4flash.attention.head_count_kv": 2,
        "phi4flash.attention.layer_norm_epsilon": float(np.float32(1e-5)),
        "phi4flash.attention.sliding_window": 8,
        "phi4flash.attention.qk_layout": "natural",
        "phi4flash.ssm.conv_kernel": 4,
        "phi4flash.ssm.inner_size": 128,
        "phi4flash.ssm.state_size": 16,
        "phi4flash.ssm.time_step_rank": 4,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-4o",
        "tokenizer.ggml.bos_token_id": special["<|endoftext|>"],
        "tokenizer.ggml.eos_token_id": special["<|endoftext|>"],
        "tokenizer.ggml.padding_token_id": special["<|endoftext|>"],
        "tokenizer.ggml.eot_token_id": special["<|end|>"],
        "tokenizer.ggml.add_bos_token": False,
    }
    assert {key: keys.get(key) for key in wanted} == wanted
    lambdas = [0 if i % 2 == 0 else diff_lambda(made.tensors, i) for i in range(8)]
    assert keys["phi4flash.attention.diff_lambda"] == [float(np.float32(v)) for v in lambdas]
    assert len(keys["tokenizer.ggml.tokens"]) == len(keys["tokenizer.ggml.token_type"]) == 400
    assert keys["tokenizer.ggml.tokens"][special["<|user|>"]] == "<|user|>"
    assert "<|assistant|>" in keys["tokenizer.chat_template"]
    assert not {"phi4flash.ssm.group_count", "general.license"} & keys.keys()


@pytest.mark.parametrize(("given", "stored"), [(None, None), ("", ""), ("Think é.", "Think é.")])
def test_instruction(made, out, given, stored):
    convert(made.folder, out, "f16", about=About(instruction=given))
    assert keys_of(out).get("lemma.instruction") == stored


@pytest.mark.parametrize(
    ("settings", "stored"),
    [
        ({}, {}),
        ({"do_sample": False, "temperature": 1.0}, {"temp": 0.0}),
        ({"do_sample": True, "temperature": 0.5, "top_p": 0.75}, {"temp": 0.5, "top_p": 0.75}),
        ({"temperature": "hot", "top_p": 7}, {}),
    ],
)
def test_sampling(tmp_path, out, settings, stored):
    made = make_checkpoint(tmp_path / "model", SMALL)
    path = made.folder / "generation_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | settings))
    convert(made.folder, out, "f16")
    prefix = "general.sampling."
    assert {k.removeprefix(prefix): v for k, v in keys_of(out).items() if k.startswith(prefix)} == stored


def test_name_licence_context_and_no_window(tmp_path, out):
    made = make_checkpoint(tmp_path / "Some-Model", replace(SMALL, max_position_embeddings=4096, sliding_window=None))
    (made.folder / "README.md").write_text("---\nlanguage: en\nlicense: apache-2.0\n---\n# Model\n")
    convert(made.folder, out, "f16")
    keys = keys_of(out)
    assert keys["general.name"] == "Some-Model"
    assert keys["general.license"] == "apache-2.0"
    assert keys["phi4flash.context_length"] == 4096  # less than the 65536 of the tokenizer
    assert keys["phi4flash.attention.sliding_window"] == 4096


def test_without_tokenizer(tmp_path, out):
    made = make_checkpoint(tmp_path / "model", SMALL, tokenizer=False)
    with pytest.raises(LemmaError, match=r"has no tokenizer\.json") as caught:
        convert(made.folder, out, "f16")
    assert "--no-tokenizer" in caught.value.hint
    convert(made.folder, out, "f16", tokenizer=False)
    keys = keys_of(out)
    assert keys["tokenizer.ggml.model"] == "none"
    assert keys["phi4flash.vocab_size"] == 400
    assert [key for key in keys if key.startswith("tokenizer.")] == ["tokenizer.ggml.model"]


def test_an_output_matrix_of_its_own(tmp_path, out):
    made = make_checkpoint(tmp_path / "model", replace(SMALL, tie_word_embeddings=False))
    convert(made.folder, out, "f32")
    assert np.array_equal(tensors_of(out)["output.weight"][1], made.tensors["lm_head.weight"])
    verify(made.folder, out)


def test_a_stored_copy_of_the_embedding_is_left_out(made, out):
    made.tensors["lm_head.weight"] = made.tensors["model.embed_tokens.weight"].copy()
    write_tensors(made.folder, made.tensors)
    convert(made.folder, out, "f32")
    assert "output.weight" not in tensors_of(out)
    made.tensors["lm_head.weight"][399, 63] += 1
    write_tensors(made.folder, made.tensors)
    with pytest.raises(LemmaError, match=r"'lm_head\.weight' differs from 'model\.embed_tokens\.weight'"):
        convert(made.folder, out, "f32", force=True)


@pytest.mark.parametrize("dtype", ["F64", "F32", "F16"])
def test_other_source_types(made, out, dtype):
    write_tensors(made.folder, made.tensors, shards=1, **dict.fromkeys(made.tensors, dtype))
    (made.folder / "model.safetensors.index.json").unlink()
    convert(made.folder, out, "f32")
    wanted = made.tensors["model.layers.3.mlp.fc2.weight"].astype(np.float16 if dtype == "F16" else np.float32)
    assert np.array_equal(tensors_of(out)["blk.3.ffn_down.weight"][1], wanted.astype(np.float32))


def test_one_file_is_as_good_as_three(tmp_path, made, out):
    convert(made.folder, out, "f16", about=About("x"))
    first = out.read_bytes()
    write_tensors(made.folder, made.tensors, shards=3)
    convert(made.folder, out, "f16", about=About("x"), force=True, threads=1)
    assert out.read_bytes() == first


def test_progress(made, out):
    seen = []
    convert(made.folder, out, "q8_0", progress=lambda *call: seen.append(call))
    done = [call[0] for call in seen]
    assert done == sorted(done)
    assert done[0] == 0 and done[-1] == seen[0][1]
    assert seen[0][2] == "token_embd.weight"


# ---- what is refused, and what is left then


def break_config(folder, **change):
    write_json(folder / "config.json", json.loads((folder / "config.json").read_text()) | change)


def break_tensor(made, name, value=None, dtype=None):
    if value is not None:
        made.tensors[name] = value
    write_tensors(made.folder, made.tensors, **({name: dtype} if dtype else {}))


def drop(made, name):
    del made.tensors[name]
    write_tensors(made.folder, made.tensors)


def cut(made, file, by=5000):
    os.truncate(made.folder / file, (made.folder / file).stat().st_size - by)


def no_merges(folder):
    data = json.loads((folder / "tokenizer.json").read_text())
    data["model"]["merges"] = []
    write_json(folder / "tokenizer.json", data)


def half_a_character(folder):
    data = json.loads((folder / "tokenizer.json").read_text())
    data["model"]["vocab"]["\ud800"] = 399
    (folder / "tokenizer.json").write_text(json.dumps(data))


D = "model.layers.2.attn.D"
LAST = "model.layers.7.mlp.fc2.weight"
ERRORS = {
    "missing tensor": (lambda m: drop(m, D), f"'{D}' is missing"),
    "missing lambda": (
        lambda m: drop(m, "model.layers.1.attn.inner_cross_attn.lambda_q1"),
        "lambda_q1' is missing",
    ),
    "surplus tensor": (lambda m: break_tensor(m, "extra.weight", np.ones(3)), "'extra.weight' belongs to no layer"),
    "misshapen tensor": (
        lambda m: break_tensor(m, D, np.ones(127, np.float32)),
        f"'{D}' has the shape [127]; config.json asks for [128]",
    ),
    "transposed tensor": (
        lambda m: break_tensor(m, LAST, np.ascontiguousarray(m.tensors[LAST].T)),
        f"'{LAST}' has the shape [96, 64]; config.json asks for [64, 96]",
    ),
    "not a number": (
        lambda m: break_tensor(m, LAST, np.where(np.arange(96) == 5, np.nan, m.tensors[LAST]), "F32"),
        f"model-00002-of-00002.safetensors: tensor '{LAST}' holds nan (value 5)",
    ),
    "infinite": (
        lambda m: break_tensor(m, D, np.full(128, np.inf, np.float32), "F32"),
        f"tensor '{D}' holds inf (value 0)",
    ),
    "lambda that overflows": (
        lambda m: [
            break_tensor(m, f"model.layers.1.attn.inner_cross_attn.lambda_{part}", np.full(16, 30.0))
            for part in ("q1", "k1")
        ],
        "the lambda vectors of a layer give a value beyond float32",
    ),
    "A that overflows": (
        lambda m: break_tensor(m, "model.layers.0.attn.A_log", np.full((128, 16), 99.0), "F32"),
        "tensor 'model.layers.0.attn.A_log' gives a value that is not finite",
    ),
    "too large for float16": (
        lambda m: break_tensor(m, LAST, np.full((64, 96), -70000.0), "F32"),
        f"tensor '{LAST}': a value is too large for F16",
    ),
    "whole numbers": (lambda m: break_tensor(m, LAST, dtype="I64"), f"'{LAST}' is stored as I64"),
    "truncated shard": (
        lambda m: cut(m, "model-00002-of-00002.safetensors"),
        "model-00002-of-00002.safetensors: trunc",
    ),
    "missing shard": (
        lambda m: (m.folder / "model-00001-of-00002.safetensors").unlink(),
        "names model-00001-of-00002.safetensors, which is missing",
    ),
    "broken index": (lambda m: (m.folder / "model.safetensors.index.json").write_text("{"), "not readable as JSON"),
    "broken config": (lambda m: (m.folder / "config.json").write_text("no"), "config.json: not readable as JSON"),
    "no config": (lambda m: (m.folder / "config.json").unlink(), "config.json: cannot be read"),
    "another model": (lambda m: break_config(m.folder, model_type="phi3"), "model_type is 'phi3'"),
    "other sizes": (lambda m: break_config(m.folder, intermediate_size=97), "config.json asks for [194, 64]"),
    "fewer layers": (
        lambda m: break_config(m.folder, num_hidden_layers=4),
        "'model.layers.4.attn.A_log' and 52 more belongs to no layer",
    ),
    "broken tokenizer": (lambda m: (m.folder / "tokenizer.json").write_text("{}"), "not a byte-level BPE"),
    "no merges": (lambda m: no_merges(m.folder), "has no merges"),
    "half a character": (lambda m: half_a_character(m.folder), "tokenizer.ggml.tokens would hold '\\ud800'"),
    "no tokenizer": (
        lambda m: [(m.folder / f).unlink() for f in ("tokenizer.json", "vocab.json")],
        "has no tokenizer.json",
    ),
}


@pytest.mark.parametrize("before", [None, b"what was there"], ids=["new", "replacing"])
@pytest.mark.parametrize("name", ERRORS)
def test_errors_change_nothing(made, out, name, before):
    damage, words = ERRORS[name]
    damage(made)
    if before is not None:
        out.write_bytes(before)
    with pytest.raises(LemmaError, match=re.escape(words)) as caught:
        convert(made.folder, out, "f16", force=True)
    assert "\n" not in caught.value.message
    assert caught.value.message.endswith(".")
    assert names(out.parent) == ([] if before is None else [out.name])
    assert before is None or out.read_bytes() == before


def test_out_is_not_overwritten(made, out):
    out.write_text("mine")
    with pytest.raises(LemmaError, match="is already there") as caught:
        convert(made.folder, out, "f16")
    assert "--force" in caught.value.hint
    assert out.read_text() == "mine"
    convert(made.folder, out, "f16", force=True)
    assert out.read_bytes()[:4] == b"GGUF"


def test_places_that_cannot_be_written(made, tmp_path):
    with pytest.raises(LemmaError, match=r"the folder .*none does not exist"):
        convert(made.folder, tmp_path / "none" / "x.gguf", "f16")
    with pytest.raises(LemmaError, match="is a folder"):
        convert(made.folder, tmp_path, "f16", force=True)
    shard = made.folder / "model-00001-of-00002.safetensors"
    before = shard.read_bytes()
    with pytest.raises(LemmaError, match="is a file of the checkpoint itself"):
        convert(made.folder, shard, "f16", force=True)
    assert shard.read_bytes() == before


def test_an_unknown_type(made, out):
    with pytest.raises(LemmaError, match="'q9' is not a type") as caught:
        convert(made.folder, out, "q9")
    assert "q4_k_m" in caught.value.hint


def test_too_little_space_is_seen_before_writing(made, out, monkeypatch):
    usage = type("Usage", (), {"free": 10_000_000})
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage)
    with pytest.raises(LemmaError, match=r"0\.07 GB are needed and 0\.01 GB are free"):
        convert(made.folder, out, "f16")
    assert names(out.parent) == []


def run_child(code, **more):
    """Python in a process of its own, in the project's folder."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=3000,
        **more,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_disk_that_fills_up(made, out):
    result = run_child(f"""
        import resource, signal
        from pathlib import Path
        from convert.convert import convert
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        convert(Path({str(made.folder)!r}), Path({str(out)!r}), "f32")
    """)
    assert "the disk is full; nothing was kept" in result.stderr
    assert names(out.parent) == []


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, RuntimeError])
def test_an_interrupt_leaves_nothing(made, out, kind):
    def interrupt(done, total, name):
        if done > total // 2:
            assert [p.suffix for p in out.parent.iterdir()] == [".part"]
            raise kind

    with pytest.raises(kind):
        convert(made.folder, out, "f16", progress=interrupt)
    assert names(out.parent) == []


HANG = """
    import sys, time
    from pathlib import Path
    from convert.convert import convert

    def hang(done, total, name):
        if done > total // 2:
            print("half", flush=True)
            time.sleep(600)

    convert(Path({src!r}), Path({out!r}), "f16", progress=hang, force=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
def test_a_kill_leaves_no_output(made, out):
    out.write_bytes(b"old")
    code = textwrap.dedent(HANG.format(src=str(made.folder), out=str(out)))
    child = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "half\n"
    child.send_signal(signal.SIGKILL)
    child.wait(20)
    child.stdout.close()
    assert out.read_bytes() == b"old"
    left = [p.name for p in out.parent.iterdir() if p != out]
    assert left == [f".model.gguf.{child.pid}.part"]
    convert(made.folder, out, "f16", force=True)  # and the next run clears it away
    assert names(out.parent) == [out.name]


def test_the_part_of_a_running_conversion_is_left_alone(made, out):
    theirs = out.parent / f".{out.name}.{os.getppid()}.part"
    theirs.write_text("busy")
    convert(made.folder, out, "f16")
    assert theirs.read_text() == "busy"


# ---- the types of the native library


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
def test_no_window_in_the_engine(tmp_path, out):
    from convert.reference import forward
    from engine.llm.logits import all_logits

    made = make_checkpoint(tmp_path / "model", replace(TINY, sliding_window=None, max_position_embeddings=512))
    tokens = np.random.default_rng(1).integers(0, 440, 40).tolist()
    convert(made.folder, out, "f32")
    np.testing.assert_allclose(
        all_logits(out, tokens, threads=1), forward(made.config, made.tensors, tokens), atol=1e-3
    )


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


# ---- verify


def change_byte(path, name, at):
    tensor = next(t for t in GGUFReader(path).tensors if t.name == name)
    data = bytearray(path.read_bytes())
    data[int(tensor.data_offset) + at] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.parametrize("type", NUMPY_TYPES)
@pytest.mark.parametrize("name", ["blk.0.ssm_a", "blk.7.ffn_down.weight", "token_embd.weight"])
def test_verify_sees_a_changed_byte(made, out, type, name):
    convert(made.folder, out, type)
    assert verify(made.folder, out).tensors == len(GGUFReader(out).tensors)
    change_byte(out, name, 71)
    with pytest.raises(LemmaError, match=f"tensor '{name}' has .* where 'model"):
        verify(made.folder, out)


def test_verify_sees_other_metadata(made, out):
    convert(made.folder, out, "f16", about=About("x"))
    verify(made.folder, out, about=About("x"))
    with pytest.raises(LemmaError, match=r"the key general\.name is x; it should be y"):
        verify(made.folder, out, about=About("y"))
    break_config(made.folder, layer_norm_eps=1e-4)
    with pytest.raises(LemmaError, match="layer_norm_epsilon"):
        verify(made.folder, out)


def test_verify_needs_the_same_tensors(made, out):
    convert(made.folder, out, "f16")
    break_config(made.folder, tie_word_embeddings=False)
    made.tensors["lm_head.weight"] = made.tensors["model.embed_tokens.weight"]
    write_tensors(made.folder, made.tensors)
    with pytest.raises(LemmaError, match=r"tensor 'output\.weight' is missing"):
        verify(made.folder, out)


@pytest.mark.parametrize("content", [b"", b"GGUF", b"no model at all" * 10], ids=repr)
def test_verify_of_something_else(made, out, content):
    out.write_bytes(content)
    with pytest.raises(LemmaError, match="is not a readable GGUF file"):
        verify(made.folder, out)


def test_verify_of_a_cut_file(made, out):
    convert(made.folder, out, "f16")
    os.truncate(out, out.stat().st_size - 5000)
    with pytest.raises(LemmaError, match="is not a readable GGUF file"):
        verify(made.folder, out)


def test_verify_of_nothing(made, out):
    with pytest.raises(LemmaError, match="cannot be read"):
        verify(made.folder, out)


# ---- memory

MEASURE = """
    import sys, threading, time
    from pathlib import Path
    import psutil
    from convert.convert import convert

    this, peak, going = psutil.Process(), 0, True

    def watch():
        global peak
        while going:
            peak = max(peak, this.memory_info().rss)
            time.sleep(0.002)

    before = this.memory_info().rss
    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.monotonic()
    convert(Path({src!r}), Path({out!r}), {type!r}, tokenizer={tokenizer}, threads=2)
    took = time.monotonic() - start
    going = False
    watcher.join()
    print((peak - before) // 2**20, round(took, 2))
"""


def test_memory_is_bounded(tmp_path, out):
    """A 300 MB checkpoint, nearly all in one tensor, which alone takes 590 MB as float32."""
    folder = tmp_path / "model"
    stream_checkpoint(folder, replace(TINY, vocab_size=575_000), tokenizer=False)
    assert sum(file.stat().st_size for file in folder.glob("*.safetensors")) > 300e6
    result = run_child(MEASURE.format(src=str(folder), out=str(out), type="q8_0", tokenizer=False))
    assert result.returncode == 0, result.stderr
    assert int(result.stdout.split()[0]) < 250


@pytest.mark.slow
@pytest.mark.timeout(6000)
@pytest.mark.parametrize("type", ["q8_0", "q4_k_m"])
def test_the_published_size(tmp_path_factory, type):
    """All 3.85 billion parameters, in bounded memory."""
    folder = tmp_path_factory.mktemp("published")
    if shutil.disk_usage(folder).free < 15e9:
        pytest.skip("needs 15 GB of free disk space")
    source, out = folder / "model", folder / "model.gguf"
    special = stream_checkpoint(source, PUBLISHED)
    try:
        files = sum(file.stat().st_size for file in source.glob("*.safetensors"))
        assert 7_706_608_640 < files < 7_706_608_640 + 200_000
        start = time.monotonic()
        result = run_child(MEASURE.format(src=str(source), out=str(out), type=type, tokenizer=True))
        assert result.returncode == 0, result.stderr
        grown, took = map(float, result.stdout.split())
        print(f"\n{type}: {took:.0f} s, {grown:.0f} MiB above the start, {out.stat().st_size / 1e9:.2f} GB")
        assert grown < 600
        keys = keys_of(out)
        assert keys["general.name"] == "Phi-4-mini-flash-reasoning"
        assert keys["general.license"] == "mit"
        assert keys["phi4flash.context_length"] == 65536
        assert keys["tokenizer.ggml.tokens"][200021] == "<|user|>"
        assert special["<|user|>"] == 200021
        report = verify(source, out)
        assert report.tensors == 434 - 64
        print(f"verified after {time.monotonic() - start:.0f} s: {report.error}")
    finally:
        shutil.rmtree(folder)


def test_the_helper_writes_config_json_as_published(tmp_path):
    data = config_json(PUBLISHED)
    assert "mamba_d_state" not in data
    assert data["bos_token_id"] == 199999
    assert shapes(PUBLISHED)["model.embed_tokens.weight"] == (200064, 2560)
