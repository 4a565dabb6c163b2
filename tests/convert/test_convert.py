"""Conversion as a whole: what the file holds."""

import json
from dataclasses import replace

import numpy as np
import pytest

from convert.convert import convert
from convert.metadata import About
from convert.quantise import Q
from convert.reference import diff_lambda
from convert.verify import verify
from engine.errors import LemmaError
from tests.convert.conversion import NUMPY_TYPES, SMALL, keys_of, tensors_of
from tests.helpers.checkpoints import (
    make_checkpoint,
    write_tensors,
)


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
