"""The recurrent operators of a SambaY for PyTorch: selective scan, causal convolution, gated product.

Each has two forms: a plain PyTorch one, which is the definition (any device, any dtype, slow over time),
and one in C++ (`scan.cpp`, see native.py). The C++ form serves float32 and bfloat16 on a CPU; everything else
takes the plain form. This module knows nothing of layers, problems or training.
"""

# mypy: allow-subclassing-any, allow-untyped-decorators, no-warn-return-any
# PyTorch is not needed to use Lemma: where it is missing it is Any to the type checker.

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from convert.starter.native import call, library

STATES = 16


def usable(x: Tensor, width: int) -> bool:
    """Whether the C++ form serves this tensor."""
    return (
        x.device.type == "cpu"
        and x.dtype in (torch.float32, torch.bfloat16)
        and width % 16 == 0
        and library() is not None
    )


def _rows(x: Tensor) -> Tensor:
    """`x` with unit stride inside a row and one stride over all rows (a slice of a wider row is fine)."""
    if x.stride(-1) == 1 and all(x.stride(i) == x.stride(i + 1) * x.shape[i + 1] for i in range(x.dim() - 2)):
        return x
    return x.contiguous()


def _call(name: str, direction: str, like: Tensor, **fields: Any) -> None:
    """Calls a C++ operator in the precision of `like`, with the threads of the calling thread."""
    call(name, direction, like.dtype == torch.bfloat16, threads=torch.get_num_threads(), **fields)


def _timed(x: Tensor) -> dict[str, int]:
    """The sizes of a tensor [B,T,D] as the operators over time take them."""
    return {"batch": x.shape[0], "length": x.shape[1], "width": x.shape[2]}


# ------------------------------------------------------------------------------------------- selective scan


def scan_plain(x: Tensor, raw: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor, pos: Tensor) -> Tensor:
    """The definition, a loop over time. x, raw [B,T,D]; a [D,16] (negative); b, c [B,T,16]; d [D]; pos [B,T]."""
    kind = torch.promote_types(x.dtype, torch.float32)
    dt = F.softplus(raw.to(kind))
    u = dt * x.to(kind)
    state = torch.zeros(x.shape[0], x.shape[2], a.shape[1], dtype=kind, device=x.device)
    rows = []
    for t in range(x.shape[1]):
        keep = (pos[:, t] != 0).to(kind)[:, None, None]
        state = torch.exp(dt[:, t, :, None] * a) * (state * keep) + u[:, t, :, None] * b[:, t, None, :].to(kind)
        rows.append((state * c[:, t, None, :].to(kind)).sum(-1))
    return (torch.stack(rows, 1) + d * x.to(kind)).to(x.dtype)


def scan_doubling(
    x: Tensor, raw: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor, pos: Tensor, span: int = 64
) -> Tensor:
    """The same in few large steps, for a GPU: inside a span, prefixes of doubling length (Hillis and Steele 1986)."""
    kind = torch.promote_types(x.dtype, torch.float32)
    dt = F.softplus(raw.to(kind))
    decay = torch.exp(dt[..., None] * a) * (pos != 0)[..., None, None]
    drive = (dt * x.to(kind))[..., None] * b[:, :, None, :].to(kind)
    state = torch.zeros_like(drive[:, 0])
    rows = []
    for first in range(0, x.shape[1], span):
        e, s = decay[:, first : first + span], drive[:, first : first + span]
        s = torch.cat([s[:, :1] + e[:, :1] * state[:, None], s[:, 1:]], 1)
        step = 1
        while step < e.shape[1]:
            s = torch.cat([s[:, :step], s[:, step:] + e[:, step:] * s[:, :-step]], 1)
            e = torch.cat([e[:, :step], e[:, step:] * e[:, :-step]], 1)
            step *= 2
        state = s[:, -1]
        rows.append((s * c[:, first : first + span, None, :].to(kind)).sum(-1))
    return (torch.cat(rows, 1) + d * x.to(kind)).to(x.dtype)


class _ScanFunction(torch.autograd.Function):
    @staticmethod
    def _run(direction: str, inputs: tuple[Tensor, ...], powers: bool, **rest: Tensor) -> None:
        """x, raw, A, B, C, D and pos are the same both ways; `rest` is what each way writes, and reads besides."""
        x, b = inputs[0], inputs[3]
        named = dict(zip(("x", "raw", "A", "B", "C", "D", "pos"), inputs, strict=True))
        _call("scan", direction, x, **_timed(x), ld_bc=b.stride(-2), powers=powers, **named, **rest)

    @staticmethod
    def forward(
        ctx: Any, x: Tensor, raw: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor, pos: Tensor, powers: bool
    ) -> Tensor:
        x, raw, b, c = x.contiguous(), raw.contiguous(), _rows(b), _rows(c)
        if b.stride(-2) != c.stride(-2):
            b, c = b.contiguous(), c.contiguous()
        inputs = (x, raw, a.float().contiguous(), b, c, d.float().contiguous(), pos)
        y = torch.empty_like(x)
        _ScanFunction._run("forward", inputs, powers, y=y)
        ctx.save_for_backward(*inputs)
        ctx.powers = powers
        return y

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        x, _, a, b, c, d, _ = ctx.saved_tensors
        gy, threads = grads[0].contiguous(), torch.get_num_threads()
        gx, graw = torch.empty_like(x), torch.empty_like(x)
        gb, gc = torch.zeros(b.shape, dtype=torch.float32), torch.zeros(c.shape, dtype=torch.float32)
        ga, gd = torch.zeros(threads, *a.shape), torch.zeros(threads, *d.shape)  # a row for each thread
        written = {"gx": gx, "graw": graw, "gA": ga, "gB": gb, "gC": gc, "gD": gd}
        _ScanFunction._run("backward", ctx.saved_tensors, ctx.powers, gy=gy, **written)
        return (gx, graw, None if ctx.powers else ga.sum(0), gb.to(b.dtype), gc.to(c.dtype), gd.sum(0), None, None)


def scan(
    x: Tensor, raw: Tensor, a: Tensor, b: Tensor, c: Tensor, d: Tensor, pos: Tensor, powers: bool = False
) -> Tensor:
    """The selective scan with the D term; `raw` is before softplus; `powers`: a[d, n] = -(n + 1), not trained."""
    if usable(x, x.shape[-1]) and a.shape[1] == STATES:
        return _ScanFunction.apply(x, raw, a, b, c, d, pos, powers)
    return (scan_doubling if x.is_cuda else scan_plain)(x, raw, a, b, c, d, pos)


# --------------------------------------------------------------------------------------- convolution + SiLU


def conv_plain(x: Tensor, weight: Tensor, bias: Tensor, pos: Tensor) -> Tensor:
    """silu(b + sum_k w[:, 0, k] x[t-3+k]), taps before the document's start being zero. x [B,T,D]; weight [D,1,4]."""
    kind = torch.promote_types(x.dtype, torch.float32)
    xs = x.to(kind)
    total = bias.to(kind) + weight[:, 0, 3].to(kind) * xs
    for j in range(1, 4):
        moved = F.pad(xs, (0, 0, j, 0))[:, : x.shape[1]]
        total = total + weight[:, 0, 3 - j].to(kind) * moved * (pos >= j)[..., None]
    return F.silu(total).to(x.dtype)


class _ConvFunction(torch.autograd.Function):
    @staticmethod
    def _run(direction: str, inputs: tuple[Tensor, ...], **rest: Tensor) -> None:
        x = inputs[0]
        named = dict(zip(("x", "w", "b", "pos"), inputs, strict=True))
        _call("conv", direction, x, **_timed(x), ld_x=x.stride(-2), **named, **rest)

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, pos: Tensor) -> Tensor:
        inputs = (_rows(x), weight[:, 0, :].float().t().contiguous(), bias.float().contiguous(), pos)
        out = torch.empty(x.shape, dtype=x.dtype)
        _ConvFunction._run("forward", inputs, out=out)
        ctx.save_for_backward(*inputs)
        return out

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        x, taps, bias, _ = ctx.saved_tensors
        gout, threads = grads[0].contiguous(), torch.get_num_threads()
        gx = torch.empty(x.shape, dtype=x.dtype)
        gw, gb = torch.zeros(threads, *taps.shape), torch.zeros(threads, *bias.shape)  # a row for each thread
        _ConvFunction._run("backward", ctx.saved_tensors, gout=gout, gx=gx, gw=gw, gb=gb)
        return gx, gw.sum(0).t()[:, None, :].contiguous(), gb.sum(0), None


def conv_silu(x: Tensor, weight: Tensor, bias: Tensor, pos: Tensor) -> Tensor:
    """Causal depthwise convolution of kernel 4, then SiLU; see `conv_plain` for the formula."""
    if usable(x, x.shape[-1]):
        return _ConvFunction.apply(x, weight, bias, pos)
    return conv_plain(x, weight, bias, pos)


# ---------------------------------------------------------------------------------------------- gated product


def _gate(direction: str, gate: Tensor, up: Tensor, **rest: Any) -> None:
    """Both tensors with unit stride inside a row, each with one stride over its rows."""
    width = gate.shape[-1]
    strides = {"ld_gate": gate.stride(-2), "ld_up": up.stride(-2)}
    _call("gate", direction, gate, rows=gate.numel() // width, width=width, **strides, gate=gate, up=up, **rest)


def _gate_backward(gate: Tensor, up: Tensor, gout: Tensor, ggate: Tensor, gup: Tensor) -> None:
    """Writes the gradients into ggate and gup."""
    strides = {"ld_ggate": ggate.stride(-2), "ld_gup": gup.stride(-2)}
    _gate("backward", gate, up, gout=gout.contiguous(), ggate=ggate, gup=gup, **strides)


class _GateFunction(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, gate: Tensor, up: Tensor) -> Tensor:
        gate, up = _rows(gate), _rows(up)
        out = torch.empty(gate.shape, dtype=gate.dtype)
        _gate("forward", gate, up, out=out)
        ctx.save_for_backward(gate, up)
        return out

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        gate, up = ctx.saved_tensors
        ggate, gup = torch.empty(gate.shape, dtype=gate.dtype), torch.empty(up.shape, dtype=up.dtype)
        _gate_backward(gate, up, grads[0], ggate, gup)
        return ggate, gup


class _SplitGateFunction(torch.autograd.Function):
    """silu(first half) * second half of one row, so that the gradient is written as one row too."""

    @staticmethod
    def forward(ctx: Any, both: Tensor) -> Tensor:
        rows = both.contiguous().view(-1, both.shape[-1])
        gate, up = rows.chunk(2, -1)
        out = torch.empty(*both.shape[:-1], gate.shape[-1], dtype=both.dtype)
        _gate("forward", gate, up, out=out)
        ctx.save_for_backward(rows)
        return out

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> Tensor:
        (rows,) = ctx.saved_tensors
        grad = torch.empty_like(rows)
        (gate, up), (ggate, gup) = rows.chunk(2, -1), grad.chunk(2, -1)
        _gate_backward(gate, up, grads[0], ggate, gup)
        return grad.view(*grads[0].shape[:-1], rows.shape[-1])


def silu_mul(gate: Tensor, up: Tensor) -> Tensor:
    """silu(gate) * up."""
    if usable(gate, gate.shape[-1]) and gate.dtype == up.dtype:
        return _GateFunction.apply(gate, up)
    return F.silu(gate) * up


def silu_mul_halves(both: Tensor) -> Tensor:
    """silu(first half of the last axis) * second half."""
    if usable(both, both.shape[-1] // 2):
        return _SplitGateFunction.apply(both)
    gate, up = both.chunk(2, -1)
    return F.silu(gate) * up


# --------------------------------------------------------------------------------- attention for packed training


class _AttentionFunction(torch.autograd.Function):
    """See scan.cpp. `mine` [B,T,W] starts with the queries; keys and values end `mine`, or `other` if there is one."""

    @staticmethod
    def _run(
        direction: str, mine: Tensor, theirs: Tensor, start: Tensor, out: Tensor, norm: Tensor, given: Any, **rest: Any
    ) -> None:
        heads, kv_heads, scale = given
        sizes = {"batch": mine.shape[0], "length": mine.shape[1], "heads": heads, "kv_heads": kv_heads}
        strides = {"ld_q": mine.shape[-1], "ld_kv": theirs.shape[-1]}
        rows = {"q": mine, **_keys(theirs, kv_heads, "k", "v"), "from_": start, "out": out, "norm": norm}
        _call("attention", direction, mine, **sizes, **strides, **rows, scale=scale, **rest)

    @staticmethod
    def forward(
        ctx: Any, mine: Tensor, other: Tensor | None, start: Tensor, heads: int, kv_heads: int, scale: float
    ) -> Tensor:
        mine = mine.contiguous()
        theirs = mine if other is None else other.contiguous()
        batch, length, _ = mine.shape
        out = torch.empty(batch, length, heads, 128, dtype=mine.dtype)
        norm = torch.empty(batch, heads, length)
        ctx.given = heads, kv_heads, scale
        _AttentionFunction._run("forward", mine, theirs, start, out, norm, ctx.given)
        ctx.save_for_backward(mine, other if other is None else theirs, start, out, norm)
        return out

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        mine, other, start, out, norm = ctx.saved_tensors
        theirs = mine if other is None else other
        gmine = torch.empty_like(mine)
        gtheirs = gmine if other is None else torch.zeros_like(other)
        written = {
            "gq": gmine,
            **_keys(gtheirs, ctx.given[1], "gk", "gv"),
            "ld_gq": gmine.shape[-1],
            "ld_gkv": gtheirs.shape[-1],
        }
        gout = grads[0].contiguous()
        _AttentionFunction._run("backward", mine, theirs, start, out, norm, ctx.given, gout=gout, **written)
        return gmine, None if other is None else gtheirs, None, None, None, None


def _keys(row: Tensor, kv_heads: int, *names: str) -> dict[str, int]:
    """Addresses of the keys and of the values at the end of a row."""
    size, width = row.element_size(), row.shape[-1]
    return dict(zip(names, (row.data_ptr() + (width - (2 - i) * kv_heads * 64) * size for i in (0, 1)), strict=True))


def attention_usable(row: Tensor, head_dim: int) -> bool:
    """Whether `attention` serves rows like this one."""
    return head_dim == 64 and row.shape[1] % 16 == 0 and usable(row, 16)


def attention(mine: Tensor, other: Tensor | None, start: Tensor, heads: int, kv_heads: int, scale: float) -> Tensor:
    """softmax(q k^T scale) [v_2r | v_2r+1] over the keys start[b,t] <= j <= t, as [B, T, heads, 128].

    `mine` [B,T,...] begins with the queries (heads * 64) and, unless `other` is given, ends with keys and values.
    """
    return _AttentionFunction.apply(mine, other, start, heads, kv_heads, scale)
