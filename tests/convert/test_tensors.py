"""The table of tensors, against the published counts and against the list the test checkpoints are made from."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.tensors import Keep, check_names_and_shapes, lambda_values, lambdas, published, table
from engine.errors import LemmaError
from tests.helpers.checkpoints import PUBLISHED, TINY, random_tensors, shapes, stored_dtype

CONFIGS = {
    "published": PUBLISHED,
    "tiny": TINY,
    "4 layers": replace(TINY, num_hidden_layers=4),
    "untied": replace(TINY, tie_word_embeddings=False),
    "other sizes": replace(TINY, hidden_size=96, mamba_expand=3, mamba_dt_rank=5, mamba_d_state=7, mamba_d_conv=3),
}


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS.keys())
def test_names_and_shapes(config):
    assert published(config) == shapes(config)


def test_the_published_counts():
    tensors = published(PUBLISHED)
    assert len(tensors) == 434
    assert sum(map(math.prod, tensors.values())) == 3_852_562_944
    width = {"BF16": 2, "F32": 4}
    # total_size of the published model.safetensors.index.json
    assert sum(width[stored_dtype(n)] * math.prod(s) for n, s in tensors.items()) == 7_706_608_640


def test_parameters_by_kind_of_layer():
    def count(layer):
        prefix = f"model.layers.{layer}."
        return sum(math.prod(s) for n, s in published(PUBLISHED).items() if n.startswith(prefix))

    assert (count(16), count(17), count(18), count(19)) == (119_895_040, 98_322_304, 104_867_840, 91_766_144)


def test_targets():
    by_source = {t.source: t for t in table(PUBLISHED)}
    assert len({t.target for t in by_source.values()}) == len(by_source) == 434 - 4 * 16
    names = {
        "model.embed_tokens.weight": ("token_embd.weight", (200064, 2560)),
        "model.layers.0.attn.A_log": ("blk.0.ssm_a", (5120, 16)),
        "model.layers.0.attn.D": ("blk.0.ssm_d", (5120,)),
        "model.layers.16.attn.conv1d.weight": ("blk.16.ssm_conv1d.weight", (5120, 4)),
        "model.layers.16.attn.in_proj.weight": ("blk.16.ssm_in.weight", (10240, 2560)),
        "model.layers.18.attn.in_proj.weight": ("blk.18.gmu_in.weight", (5120, 2560)),
        "model.layers.18.attn.out_proj.weight": ("blk.18.gmu_out.weight", (2560, 5120)),
        "model.layers.17.attn.Wqkv.weight": ("blk.17.attn_qkv.weight", (5120, 2560)),
        "model.layers.19.attn.Wqkv.weight": ("blk.19.attn_qkv.weight", (2560, 2560)),
        "model.layers.19.attn.out_proj.bias": ("blk.19.attn_output.bias", (2560,)),
        "model.layers.1.attn.inner_cross_attn.subln.weight": ("blk.1.attn_subln.weight", (128,)),
        "model.layers.31.mlp.fc1.weight": ("blk.31.ffn_up.weight", (20480, 2560)),
        "model.layers.31.post_attention_layernorm.bias": ("blk.31.ffn_norm.bias", (2560,)),
        "model.final_layernorm.weight": ("output_norm.weight", (2560,)),
    }
    for source, (target, shape) in names.items():
        assert (by_source[source].target, by_source[source].shape) == (target, shape)
    assert all(len(t.target) < 64 for t in by_source.values())  # GGML_MAX_NAME


def test_what_stays_f32():
    for t in table(PUBLISHED):
        vector = len(t.shape) == 1 or "conv1d" in t.target or t.target.endswith("ssm_a")
        delicate = t.target.endswith(("ssm_x.weight", "ssm_dt.weight"))
        assert t.keep is (Keep.F32 if vector else Keep.HALF if delicate else Keep.ANY), t.target


def test_transforms():
    by_target = {t.target: t for t in table(TINY)}
    values = np.array([[0.0, math.log(2.0)]], dtype=np.float32)
    assert by_target["blk.0.ssm_a"].transform(values).tolist() == [[-1.0, -2.0]]
    assert by_target["blk.0.ssm_in.weight"].transform(values) is values


def test_lambdas():
    tensors = random_tensors(TINY)
    for name in lambdas(TINY):
        tensors[name] = np.zeros_like(tensors[name])
    start = [0.8 - 0.6 * math.exp(-0.3 * i) for i in range(8)]
    assert lambda_values(TINY, tensors) == pytest.approx([0, start[1], 0, start[3], 0, start[5], 0, start[7]])
    assert len(lambdas(PUBLISHED)) == 64


NAME = "model.layers.5.attn.Wqkv.bias"


def here(name):
    return Path("here")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({NAME: None}, f"tensor '{NAME}' is missing"),
        ({NAME: None, "model.final_layernorm.bias": None}, rf"^here: tensor '{NAME}' \(and 1 more\) is missing"),
        ({NAME: (511,)}, rf"'{NAME}' has the shape \[511\]; config.json asks for \[512\]"),
        ({NAME: (512, 1)}, r"\[512, 1\]"),
        ({"model.layers.8.input_layernorm.weight": (256,)}, r"layers.8.input_layernorm.weight' belongs to no layer"),
        ({"model.layers.6.attn.A_log": (512, 16), "zzz": (1,)}, r"A_log' \(and 1 more\) belongs to no layer"),
        ({"model.layers.7.attn.inner_cross_attn.lambda_q1": None}, "lambda_q1' is missing"),
    ],
)
def test_names_and_shapes_that_are_refused(change, words):
    found = {n: s for n, s in (shapes(TINY) | change).items() if s is not None}
    with pytest.raises(LemmaError, match=words):
        check_names_and_shapes(TINY, found, here)


def test_an_output_matrix_is_surplus_only_by_name():
    check_names_and_shapes(TINY, shapes(TINY) | {"lm_head.weight": (512, 256)}, here)
    with pytest.raises(LemmaError, match=r"'lm_head\.weight' is missing"):
        check_names_and_shapes(replace(TINY, tie_word_embeddings=False), shapes(TINY), here)
