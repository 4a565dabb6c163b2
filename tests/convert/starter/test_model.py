"""The starter's model and operators: gradients against float64, decoding against the full forward, published names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

torch = pytest.importorskip("torch")

from convert.starter import ops  # noqa: E402
from convert.starter.model import Cache, Config, SambaY, Segments  # noqa: E402

TINY = Config(
    vocab_size=96,
    hidden_size=128,
    num_hidden_layers=8,
    num_attention_heads=2,
    num_key_value_heads=2,
    intermediate_size=64,
    sliding_window=7,
)
WIDE = Config(
    vocab_size=96,
    hidden_size=512,
    num_hidden_layers=4,
    num_attention_heads=8,
    num_key_value_heads=4,
    intermediate_size=64,
    sliding_window=9,
)
POS = torch.tensor([[*range(10), *range(22)], list(range(32)), [0, 0, 1, *range(29)]], dtype=torch.int32)


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    yield
    torch.set_num_threads(before)


def compiled() -> None:
    if ops.library() is None:
        pytest.skip("no C++ compiler")


def close(a: torch.Tensor, b: torch.Tensor, tolerance: float) -> bool:
    return float((a.detach().double() - b.detach().double()).abs().max()) <= tolerance * (
        1 + float(b.detach().abs().max())
    )


@pytest.mark.parametrize("powers", [False, True])
@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", 2e-5), ("bfloat16", 2e-2)])
def test_scan_and_its_gradients_agree_with_float64(powers: bool, dtype: str, tolerance: float) -> None:
    compiled()
    kind = getattr(torch, dtype)
    shape, width = (*POS.shape, 32), 32
    made = [
        torch.randn(shape),
        torch.randn(shape),
        -torch.arange(1.0, 17.0).repeat(width, 1),
        torch.randn(*POS.shape, 16),
        torch.randn(*POS.shape, 16),
        torch.randn(width),
    ]
    if not powers:
        made[2] = made[2] * torch.rand_like(made[2])
    # The values are rounded first, so that only the arithmetic differs.
    rounded = [t if i in (2, 5) else t.to(kind) for i, t in enumerate(made)]
    exact = [t.double().requires_grad_() for t in rounded]
    given = [t.clone().requires_grad_(not (powers and i == 2)) for i, t in enumerate(rounded)]
    weight = torch.randn(shape).to(kind)
    reference = ops.scan_plain(*exact, POS)
    result = ops.scan(*given, POS, powers)
    assert close(result, reference, tolerance)
    wanted = torch.autograd.grad((reference * weight.double()).sum(), exact)
    found = torch.autograd.grad((result * weight).sum(), [t for t in given if t.requires_grad])
    for g, w in zip(found, [w for w, t in zip(wanted, given, strict=True) if t.requires_grad], strict=True):
        assert close(g, w, tolerance)


def test_the_scan_by_doubling_is_the_scan() -> None:
    shape = (*POS.shape, 8)
    given = [
        torch.randn(s, dtype=torch.float64) for s in (shape, shape, (8, 16), (*POS.shape, 16), (*POS.shape, 16), (8,))
    ]
    given[2] = -given[2].exp()
    assert close(ops.scan_doubling(*given, POS, span=12), ops.scan_plain(*given, POS), 1e-12)


def test_convolution_and_gates_agree_with_float64() -> None:
    compiled()
    row = torch.randn(*POS.shape, 64)
    weight, bias = torch.randn(32, 1, 4), torch.randn(32)
    for name, inputs in (("conv", [row, weight, bias]), ("gate", [row]), ("halves", [row])):

        def run(kind: torch.dtype, name: str = name, inputs: list[torch.Tensor] = inputs) -> list[torch.Tensor]:
            given = [t.to(kind).requires_grad_() for t in inputs]
            x, z = given[0][..., :32], given[0][..., 32:]  # slices of a wider row, as in the model
            if name == "conv":
                out = ops.conv_silu(x, given[1], given[2], POS)
            else:
                out = ops.silu_mul(z, x) if name == "gate" else ops.silu_mul_halves(given[0])
            return [out.detach(), *torch.autograd.grad(out.pow(2).sum(), given)]

        for a, b in zip(run(torch.float32), run(torch.float64), strict=True):
            assert close(a, b, 1e-5), name


@pytest.mark.parametrize("cfg", [TINY, WIDE], ids=["tiny", "wide"])
def test_the_whole_model_has_the_gradients_of_float64(cfg: Config) -> None:
    compiled()
    model = SambaY(cfg)
    double = SambaY(cfg).double()
    double.load_state_dict(model.state_dict())
    tokens = torch.randint(0, cfg.vocab_size, tuple(POS.shape))
    for m in (model, double):
        m(tokens, POS).double().logsumexp(-1).mean().backward()
    for (name, p), q in zip(model.named_parameters(), double.parameters(), strict=True):
        if p.requires_grad:
            assert close(p.grad, q.grad, 2e-5), name


def test_documents_of_a_packed_row_do_not_see_each_other() -> None:
    model = SambaY(TINY)
    tokens = torch.randint(0, TINY.vocab_size, (1, 32))
    packed = model(tokens, POS[:1])
    assert close(packed[:, :10], model(tokens[:, :10]), 1e-5)
    assert close(packed[:, 10:], model(tokens[:, 10:]), 1e-5)


@pytest.mark.parametrize("cfg", [TINY, WIDE], ids=["tiny", "wide"])
def test_decoding_token_by_token_equals_the_full_forward(cfg: Config) -> None:
    model = SambaY(cfg).eval()
    tokens = torch.randint(0, cfg.vocab_size, (3, 32))
    full = model(tokens)
    cache = Cache()
    steps = torch.stack([model.step(tokens[:, t], cache) for t in range(32)], 1)
    assert close(steps, full, 1e-5)


def test_a_batch_can_shrink_while_decoding() -> None:
    model = SambaY(TINY).eval()
    tokens = torch.randint(0, TINY.vocab_size, (3, 20))
    cache = Cache()
    for t in range(10):
        model.step(tokens[:, t], cache)
    cache.select(torch.tensor([0, 2]))
    rest = torch.stack([model.step(tokens[[0, 2], t], cache) for t in range(10, 20)], 1)
    assert close(rest, model(tokens[[0, 2]])[:, 10:], 1e-5)


def test_the_window_counts_the_present_token() -> None:
    segments = Segments.of(torch.arange(10).expand(1, 10), 4)
    assert segments.window[0].tolist() == [0, 0, 0, 0, 1, 2, 3, 4, 5, 6]
    assert segments.full[0].tolist() == [0] * 10


def test_names_and_shapes_are_the_published_ones() -> None:
    shapes = {n: tuple(t.shape) for n, t in SambaY(TINY).state_dict().items()}
    h, d = TINY.hidden_size, TINY.d_inner
    assert TINY.kind(4) == "mamba" and TINY.kind(5) == "full" and TINY.kind(6) == "gmu" and TINY.kind(7) == "cross"
    expected = {
        "model.embed_tokens.weight": (96, h),
        "model.final_layernorm.bias": (h,),
        "model.layers.0.attn.in_proj.weight": (2 * d, h),
        "model.layers.4.attn.conv1d.weight": (d, 1, 4),
        "model.layers.0.attn.x_proj.weight": (8 + 32, d),
        "model.layers.0.attn.dt_proj.weight": (d, 8),
        "model.layers.2.attn.A_log": (d, 16),
        "model.layers.2.attn.D": (d,),
        "model.layers.1.attn.Wqkv.weight": (3 * h, h),
        "model.layers.7.attn.Wqkv.bias": (h,),
        "model.layers.6.attn.in_proj.weight": (d, h),
        "model.layers.5.attn.inner_cross_attn.lambda_q1": (64,),
        "model.layers.5.attn.inner_cross_attn.subln.weight": (128,),
        "model.layers.3.mlp.fc1.weight": (128, h),
        "model.layers.3.post_attention_layernorm.weight": (h,),
        "model.layers.1.attn.out_proj.bias": (h,),
    }
    for name, shape in expected.items():
        assert shapes[name] == shape, name
    assert "lm_head.weight" not in shapes
