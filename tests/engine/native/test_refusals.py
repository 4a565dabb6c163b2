"""Files that must not load do not load, and the reason is said. And those that look odd but are right do load."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import LemmaError
from engine.llm import logits
from engine.llm.logits import all_logits
from tests.engine.native.gguf_files import rename, write_model

pytestmark = pytest.mark.native


@pytest.fixture
def refused(llama, cases, tmp_path):
    """The words with which a changed model is refused."""

    def words(**changes) -> str:
        case = cases("tiny")
        path = write_model(tmp_path / "changed.gguf", case.config, case.tensors, **changes)
        with pytest.raises(LemmaError) as error:
            all_logits(path, case.tokens[:3], threads=1)
        return str(error.value)

    return words


def test_a_file_without_the_layout_guard(refused):
    assert refused(qk_layout=None) == (
        "The model changed.gguf cannot be loaded: the file does not say how its query and key rows are ordered "
        "(phi4flash.attention.qk_layout is missing); convert the model again with Lemma."
    )


def test_a_file_with_rows_in_another_order(refused):
    assert "'striped'" in refused(qk_layout="striped")


def test_a_layout_guard_of_another_type(refused):
    assert "qk_layout" in refused(qk_layout=None, keys={"attention.qk_layout": 1})


@pytest.mark.parametrize(
    "name",
    [
        "token_embd.weight",
        "output_norm.bias",
        "blk.0.ssm_in.weight",
        "blk.2.ssm_a",
        "blk.3.attn_qkv.bias",
        "blk.5.attn_subln.weight",
        "blk.6.gmu_in.weight",
        "blk.7.attn_output.bias",
        "blk.7.ffn_up.weight",
    ],
)
def test_a_missing_tensor_is_named(refused, name):
    assert f"'{name}'" in refused(leave_out=[name])


@pytest.mark.parametrize(
    ("name", "cut"),
    [
        ("blk.1.attn_qkv.weight", np.s_[:-64]),
        ("blk.7.attn_qkv.weight", np.s_[:-64]),
        ("blk.6.gmu_in.weight", np.s_[:-64]),
        ("blk.1.attn_subln.weight", np.s_[:-1]),
        ("blk.1.ffn_up.weight", np.s_[:512]),
        ("blk.0.ssm_x.weight", np.s_[:-1]),
        ("token_embd.weight", np.s_[:-1]),
    ],
)
def test_a_tensor_of_another_shape_is_named(cases, refused, name, cut):
    case = cases("tiny")
    value = rename(case.config, case.tensors)[name][cut]
    assert name in refused(replace_tensors={name: value})


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ({"block_count": 7}, "block_count"),
        ({"attention.head_count_kv": 3}, "head_count_kv"),
        ({"attention.head_count_kv": 0}, "head_count_kv"),
        ({"attention.head_count": 1}, "head_count"),
        ({"attention.head_count": 6}, "head"),
        ({"attention.layer_norm_epsilon": 0.0}, "epsilon"),
        ({"attention.layer_norm_epsilon": None}, "epsilon"),
        ({"attention.diff_lambda": None}, "diff_lambda"),
        ({"attention.diff_lambda": [0.5, 0.5]}, "diff_lambda"),
        ({"attention.diff_lambda": [float("nan")] * 8}, "diff_lambda"),
        ({"ssm.inner_size": None}, "ssm.inner_size"),
        ({"ssm.inner_size": 0}, "ssm"),
        ({"ssm.conv_kernel": 1}, "conv_kernel"),
        ({"ssm.state_size": 0}, "ssm"),
        ({"feed_forward_length": 0}, "feed_forward_length"),
    ],
)
def test_sizes_that_make_no_model(refused, keys, word):
    assert word in refused(keys=keys)


def test_a_window_of_zero_means_none(llama, cases, tmp_path):
    case = cases("windowless")
    path = write_model(tmp_path / "zero.gguf", case.config, case.tensors, keys={"attention.sliding_window": 0})
    assert np.abs(all_logits(path, case.tokens, threads=1) - case.expected).max() < 1e-3


@pytest.mark.parametrize("by", ["us", "the library"])
def test_a_damaged_file(llama, cases, tmp_path, monkeypatch, by):
    """Other programs have no reader of headers in front of the library: it must refuse by itself as well."""
    words = r"damaged\.gguf is (cut off|not a)"
    if by == "the library":
        monkeypatch.setattr(logits, "read_header", lambda path: None)
        words = r"damaged\.gguf cannot be loaded"
    case, path = cases("tiny"), tmp_path / "damaged.gguf"
    data = case.path.read_bytes()
    for part in (data[: len(data) // 2], b"GGUF" + b"\xff" * 64, b"not a model at all", b""):
        path.write_bytes(part)
        with pytest.raises(LemmaError, match=words):
            all_logits(path, case.tokens[:3], threads=1)
