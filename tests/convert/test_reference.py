"""The reference against facts that can be worked out by hand, and against a second, slower telling of the model."""

import contextlib
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convert import reference
from convert.config import Config, LayerKind
from convert.reference import forward, lambda_init, visible
from engine.errors import LemmaError
from tests.helpers.checkpoints import PUBLISHED, TINY, random_tensors

SMALL = Config(
    vocab_size=23,
    hidden_size=16,
    num_hidden_layers=8,
    num_attention_heads=8,
    num_key_value_heads=4,
    intermediate_size=10,
    sliding_window=3,
    mamba_d_state=3,
    mamba_d_conv=3,
    mamba_dt_rank=2,
)
TOKENS = [3, 1, 4, 1, 5, 9, 2, 6, 5]


# ---- the same model told again: token by token, with caches, in plain Python numbers


class Decoder:
    """Decodes one token at a time and keeps states, as an engine does; no NumPy, no whole-sequence arithmetic."""

    def __init__(self, config, tensors):
        self.c, self.t = config, {name: value.tolist() for name, value in tensors.items()}
        self.conv, self.ssm, self.keys, self.values = {}, {}, {}, {}

    def step(self, token):
        c, t = self.c, self.t
        h = list(t["model.embed_tokens.weight"][token])
        for i in range(c.num_hidden_layers):
            p = f"model.layers.{i}."
            u = self.norm(h, t[p + "input_layernorm.weight"], t[p + "input_layernorm.bias"])
            if i % 2:
                mixed = self.attend(i, u)
            elif i <= c.num_hidden_layers // 2:
                mixed = self.scan(i, u)
            else:
                gate = product(t[p + "attn.in_proj.weight"], u)
                mixed = product(
                    t[p + "attn.out_proj.weight"], [swish(g) * m for g, m in zip(gate, self.memory, strict=True)]
                )
            h = [a + b for a, b in zip(h, mixed, strict=True)]
            u = self.norm(h, t[p + "post_attention_layernorm.weight"], t[p + "post_attention_layernorm.bias"])
            both = product(t[p + "mlp.fc1.weight"], u)
            wide = len(both) // 2
            h = [
                a + b
                for a, b in zip(
                    h,
                    product(t[p + "mlp.fc2.weight"], [swish(both[j]) * both[wide + j] for j in range(wide)]),
                    strict=True,
                )
            ]
        h = self.norm(h, t["model.final_layernorm.weight"], t["model.final_layernorm.bias"])
        return product(t["model.embed_tokens.weight"], h)

    def norm(self, x, weight, bias):
        mean = sum(x) / len(x)
        variance = sum((v - mean) ** 2 for v in x) / len(x)
        scale = 1 / math.sqrt(variance + self.c.layer_norm_eps)
        return [(v - mean) * scale * w + b for v, w, b in zip(x, weight, bias, strict=True)]

    def scan(self, i, u):
        c, t, p = self.c, self.t, f"model.layers.{i}.attn."
        d, n, taps = 2 * c.hidden_size, c.mamba_d_state, c.mamba_d_conv
        xz = product(t[p + "in_proj.weight"], u)
        history = self.conv.setdefault(i, [[0.0] * d for _ in range(taps)])
        history.append(xz[:d])
        del history[0]
        x = [
            swish(t[p + "conv1d.bias"][j] + sum(t[p + "conv1d.weight"][j][0][k] * history[k][j] for k in range(taps)))
            for j in range(d)
        ]
        low = product(t[p + "x_proj.weight"], x)
        r = len(low) - 2 * n
        step = [
            math.log(1 + math.exp(v + b))
            for v, b in zip(product(t[p + "dt_proj.weight"], low[:r]), t[p + "dt_proj.bias"], strict=True)
        ]
        state = self.ssm.setdefault(i, [[0.0] * n for _ in range(d)])
        y = []
        for j in range(d):
            for k in range(n):
                decay = math.exp(-step[j] * math.exp(t[p + "A_log"][j][k]))
                state[j][k] = decay * state[j][k] + step[j] * low[r + k] * x[j]
            y.append(sum(state[j][k] * low[r + n + k] for k in range(n)) + t[p + "D"][j] * x[j])
        if i == c.num_hidden_layers // 2:
            self.memory = y
        return product(t[p + "out_proj.weight"], [a * swish(b) for a, b in zip(y, xz[d:], strict=True)])

    def attend(self, i, u):
        c, t, p = self.c, self.t, f"model.layers.{i}.attn."
        half, size, heads = c.num_hidden_layers // 2, c.hidden_size // c.num_attention_heads, c.num_attention_heads
        row = [a + b for a, b in zip(product(t[p + "Wqkv.weight"], u), t[p + "Wqkv.bias"], strict=True)]
        kv, owner = c.num_key_value_heads * size, min(i, half + 1)
        if i <= half + 1:
            self.keys.setdefault(i, []).append(row[c.hidden_size : c.hidden_size + kv])
            self.values.setdefault(i, []).append(row[c.hidden_size + kv :])
        keys, values = self.keys[owner], self.values[owner]
        if i < half:
            keys, values = keys[-c.sliding_window :], values[-c.sliding_window :]
        q1, k1, q2, k2 = (t[p + f"inner_cross_attn.lambda_{name}"] for name in ("q1", "k1", "q2", "k2"))
        start = 0.8 - 0.6 * math.exp(-0.3 * i)
        lam = math.exp(dot(q1, k1)) - math.exp(dot(q2, k2)) + start
        out = []
        for pair in range(heads // 2):
            source = pair * c.num_key_value_heads // heads
            parts = []
            for side in (0, 1):
                q = row[(2 * pair + side) * size : (2 * pair + side + 1) * size]
                a = (2 * source + side) * size
                weights = [math.exp(dot(q, key[a : a + size]) / math.sqrt(size)) for key in keys]
                total = sum(weights)
                b = 2 * source * size
                parts.append(
                    [sum(w * v[b + j] for w, v in zip(weights, values, strict=True)) / total for j in range(2 * size)]
                )
            o = [x - lam * y for x, y in zip(*parts, strict=True)]
            root = math.sqrt(sum(v * v for v in o) / len(o) + 1e-5)
            out += [v / root * w * (1 - start) for v, w in zip(o, t[p + "inner_cross_attn.subln.weight"], strict=True)]
        return [a + b for a, b in zip(product(t[p + "out_proj.weight"], out), t[p + "out_proj.bias"], strict=True)]


def dot(a, b):
    return sum(x * y for x, y in zip(a, b, strict=True))


def product(matrix, vector):
    return [dot(row, vector) for row in matrix]


def swish(x):
    return x / (1 + math.exp(-x))


@pytest.mark.parametrize(
    "config",
    [
        SMALL,
        replace(SMALL, num_hidden_layers=4),
        replace(SMALL, num_hidden_layers=12, num_key_value_heads=2),
        replace(SMALL, num_key_value_heads=8, sliding_window=1),
        replace(SMALL, mamba_dt_rank="auto", mamba_d_conv=4, mamba_d_state=5),
    ],
    ids=["8 layers", "4 layers", "12 layers, 4 queries a key", "1 query a key, window 1", "other Mamba sizes"],
)
def test_against_the_slow_decoder(config):
    tensors = random_tensors(config, seed=7)
    decoder = Decoder(config, tensors)
    slow = [decoder.step(token) for token in TOKENS]
    np.testing.assert_allclose(forward(config, tensors, TOKENS), slow, rtol=0, atol=1e-10)


# ---- facts


def test_layers_of_the_published_model():
    kinds = [PUBLISHED.kind(i) for i in range(32)]
    assert [i for i, k in enumerate(kinds) if k is LayerKind.MAMBA] == [0, 2, 4, 6, 8, 10, 12, 14, 16]
    assert [i for i, k in enumerate(kinds) if k is LayerKind.WINDOW] == [1, 3, 5, 7, 9, 11, 13, 15]
    assert [i for i, k in enumerate(kinds) if k is LayerKind.FULL] == [17]
    assert [i for i, k in enumerate(kinds) if k is LayerKind.GMU] == [18, 20, 22, 24, 26, 28, 30]
    assert [i for i, k in enumerate(kinds) if k is LayerKind.CROSS] == [19, 21, 23, 25, 27, 29, 31]
    assert (PUBLISHED.head_dim, PUBLISHED.d_inner, PUBLISHED.dt_rank) == (64, 5120, 160)


def test_the_window_counts_the_current_token():
    mask = visible(6, 3)
    assert mask.sum(axis=1).tolist() == [1, 2, 3, 3, 3, 3]
    assert mask[5].tolist() == [False, False, False, True, True, True]
    assert visible(4, None).tolist() == np.tril(np.ones((4, 4), bool)).tolist()


def test_no_window_is_a_window_as_long_as_the_text():
    tensors = random_tensors(SMALL)
    open_ = forward(replace(SMALL, sliding_window=None), tensors, TOKENS)
    assert np.array_equal(open_, forward(replace(SMALL, sliding_window=len(TOKENS)), tensors, TOKENS))
    shorter = forward(replace(SMALL, sliding_window=len(TOKENS) - 1), tensors, TOKENS)
    assert np.array_equal(open_[:-1], shorter[:-1])
    assert np.abs(open_[-1] - shorter[-1]).max() > 1e-6


def test_lambda_init_by_hand():
    assert lambda_init(0) == pytest.approx(0.2)
    assert lambda_init(1) == pytest.approx(0.8 - 0.6 * 0.7408182206817179)
    assert lambda_init(31) == pytest.approx(0.8, abs=1e-4)


def test_lambda_by_hand():
    prefix = "model.layers.3.attn.inner_cross_attn.lambda_"
    vectors = {"q1": [1.0, 2.0], "k1": [0.5, -0.25], "q2": [3.0, 0.0], "k2": [math.log(2) / 3, 9.0]}
    tensors = {prefix + name: np.array(v) for name, v in vectors.items()}
    assert reference.diff_lambda(tensors, 3) == pytest.approx(1.0 - 2.0 + lambda_init(3))


def test_gmu_by_hand():
    # One input, two inner values. The gate ln(3) has sigmoid 3/4, so silu is 0.75 ln 3; memory is not gated itself.
    weights = {"in_proj.weight": np.array([[math.log(3)], [0.0]]), "out_proj.weight": np.array([[2.0, 5.0]])}
    out = reference.gmu(reference._Weights(weights, ""), np.array([[1.0]]), np.array([[-4.0, 7.0]]))
    assert out.tolist() == [[pytest.approx(2.0 * 0.75 * math.log(3) * -4.0)]]


def test_mlp_gates_with_its_first_half():
    weights = {"fc1.weight": np.array([[math.log(3)], [10.0]]), "fc2.weight": np.array([[1.0]])}
    out = reference.mlp(reference._Weights(weights, ""), np.array([[1.0]]))
    assert out.tolist() == [[pytest.approx(0.75 * math.log(3) * 10.0)]]


def test_convolution_by_hand():
    x = np.array([[1.0], [10.0], [100.0]])
    out = reference.causal_conv(x, np.array([[[3.0, 2.0, 1.0]]]), np.array([0.5]))
    assert out[:, 0].tolist() == [1.5, 12.5, 123.5]  # the last tap meets the current token


def test_scan_by_hand():
    # dt = ln 2 with A = -1 halves the state each step; D adds the input itself.
    dt = np.full((3, 1), math.log(2))
    x = np.array([[1.0], [0.0], [2.0]])
    one = np.ones((3, 1))
    y = reference.selective_scan(x, dt, np.array([[-1.0]]), one, 3 * one, np.array([10.0]))
    ln2 = math.log(2)
    assert y[:, 0] == pytest.approx([3 * ln2 + 10, 1.5 * ln2, 3 * (ln2 / 4 + 2 * ln2) + 20])


def test_softplus_and_silu_do_not_overflow():
    with np.errstate(all="raise", under="ignore"):
        assert reference.softplus(np.array([-800.0, 0.0, 800.0])).tolist() == [0.0, pytest.approx(math.log(2)), 800.0]
        assert reference.silu(np.array([-800.0, 0.0, 800.0])).tolist() == [0.0, 0.0, 800.0]


def test_later_tokens_change_nothing_earlier():
    tensors = random_tensors(TINY, seed=3)
    tokens = np.random.default_rng(0).integers(0, TINY.vocab_size, 30)
    whole = forward(TINY, tensors, tokens)
    np.testing.assert_allclose(forward(TINY, tensors, tokens[:17]), whole[:17], rtol=0, atol=1e-10)
    assert 1 < whole.std() < 10, "random checkpoints must have logits of ordinary size"


@pytest.mark.parametrize("name", sorted({n.split(".", 3)[-1] for n in random_tensors(SMALL)}))
def test_every_kind_of_tensor_matters(name):
    tensors = random_tensors(SMALL)
    before = forward(SMALL, tensors, TOKENS)
    changed = {n: v * 1.5 if n.endswith(name) else v for n, v in tensors.items()}
    assert np.abs(forward(SMALL, changed, TOKENS) - before).max() > 1e-4


def test_an_output_matrix_of_its_own():
    config = replace(SMALL, tie_word_embeddings=False)
    tensors = random_tensors(config)
    tied = forward(SMALL, tensors, TOKENS)
    assert np.abs(forward(config, tensors, TOKENS) - tied).max() > 0.1
    tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"]
    assert np.array_equal(forward(config, tensors, TOKENS), tied)


@pytest.mark.parametrize("tokens", [[], [-1], [23], [[1, 2]]], ids=repr)
def test_bad_tokens(tokens):
    with pytest.raises(LemmaError, match="from 0 to 22"):
        forward(SMALL, random_tensors(SMALL), tokens)


# ---- config.json

GOOD = {
    "model_type": "phi4flash",
    "vocab_size": 64,
    "hidden_size": 32,
    "num_hidden_layers": 8,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "intermediate_size": 48,
    "sliding_window": 8,
}


def test_defaults_of_the_published_class():
    config = Config.from_dict(GOOD)
    assert (config.mamba_d_state, config.mamba_d_conv, config.mamba_expand) == (16, 4, 2)
    assert config.dt_rank == 2
    assert config.layer_norm_eps == 1e-5
    assert config.tie_word_embeddings


def test_the_window_may_be_spelt_out_by_layer():
    spelt = [None, 8, None, 8, None, None, None, None]
    assert Config.from_dict(GOOD | {"sliding_window": spelt}).sliding_window == 8
    assert Config.from_dict(GOOD | {"sliding_window": [None] * 8}).sliding_window is None
    for wrong in ([8] * 8, spelt[:-1], [None, 8, None, 4, None, None, None, None]):
        with pytest.raises(LemmaError, match="sliding_window"):
            Config.from_dict(GOOD | {"sliding_window": wrong})


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"model_type": "phi3"}, "model_type is 'phi3', not \"phi4flash\""),
        ({"num_hidden_layers": 6}, "num_hidden_layers is 6, not divisible by 4"),
        ({"mamba_d_conv": 1}, "mamba_d_conv is 1; the engine needs a convolution over at least 2 tokens"),
        ({"num_hidden_layers": 0}, "num_hidden_layers must be a positive whole number"),
        ({"num_hidden_layers": 516}, "num_hidden_layers is 516, over 512"),
        ({"max_position_embeddings": 2**31}, "max_position_embeddings must be .* below 2147483648"),
        ({"hidden_act": "x" * 100_000}, "hidden_act is 'xxx.*xxx\\.\\.\\.; only"),
        ({"hidden_size": 33}, "hidden_size 33 is not divisible by 4 heads"),
        ({"hidden_size": "32"}, "hidden_size must be a positive whole number below 2147483648, not '32'"),
        ({"hidden_size": True}, "hidden_size must be a positive whole number below 2147483648, not True"),
        ({"num_key_value_heads": 1}, "cannot be paired"),
        ({"num_key_value_heads": 4, "num_attention_heads": 2}, "cannot be paired"),
        ({"sliding_window": 0}, "sliding_window must be"),
        ({"sliding_window": 1.5}, "sliding_window must be"),
        ({"mamba_dt_rank": "big"}, "mamba_dt_rank must be"),
        ({"layer_norm_eps": 0}, "layer_norm_eps"),
        ({"layer_norm_eps": "x"}, "layer_norm_eps must be a number"),
        ({"tie_word_embeddings": "no"}, "tie_word_embeddings"),
        ({"hidden_act": "gelu"}, "hidden_act is 'gelu'; only 'silu' is supported"),
        ({"mb_per_layer": 4}, "mb_per_layer"),
        ({"mlp_bias": True}, "mlp_bias"),
        ({"mamba_proj_bias": True}, "mamba_proj_bias"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_refused_configurations(change, words):
    with pytest.raises(LemmaError, match=words.replace("(", r"\(")):
        Config.from_dict(GOOD | change)


@settings(max_examples=300)
@given(
    name=st.sampled_from([*Config.__dataclass_fields__, "model_type", "hidden_act", "mb_per_layer", "mlp_bias"]),
    value=st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=3)
    | st.lists(st.integers(), max_size=3),
)
def test_any_value_of_any_key(name, value):
    with contextlib.suppress(LemmaError):
        assert isinstance(Config.from_dict(GOOD | {name: value}).dt_rank, int)


@pytest.mark.parametrize("name", sorted(GOOD.keys() - {"model_type"}))
def test_missing_sizes_are_named(name):
    with pytest.raises(LemmaError, match=f"lacks {name}"):
        Config.from_dict({key: value for key, value in GOOD.items() if key != name})
