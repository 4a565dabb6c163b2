"""SambaY in PyTorch: the decoder of Phi-4-mini-flash-reasoning for any size, for training and for checking.

Tensor names, layouts and formulas are those of the published `phi4flash` checkpoints, so a state dict of this
model is a checkpoint of that format. Layers i = 0..n-1, with half = n / 2: Mamba for even i <= half (layer `half`
also hands out its memory), sliding-window differential attention for odd i < half, one full attention at
half + 1, gated memory units for even i > half, cross attention over the keys and values of layer half + 1 for
odd i > half + 1. There is no positional encoding. This module knows nothing of tokens' meaning or of training.
"""

# mypy: allow-subclassing-any, allow-untyped-decorators, no-warn-return-any
# PyTorch is not needed to use Lemma: where it is missing it is Any to the type checker.

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from convert.starter import ops


@dataclass(frozen=True)
class Config:
    """The sizes of a SambaY; the defaults are the starter's."""

    vocab_size: int = 640
    hidden_size: int = 256
    num_hidden_layers: int = 8
    num_attention_heads: int = 4
    num_key_value_heads: int = 2
    intermediate_size: int = 768
    sliding_window: int = 256
    layer_norm_eps: float = 1e-5
    mamba_d_state: int = 16
    mamba_d_conv: int = 4
    mamba_expand: int = 2
    train_decay: bool = False
    """Whether A_log is trained; if not, it stays at log(1..16) and the scan may use powers."""

    @property
    def half(self) -> int:
        """The Mamba layer that exports the memory."""
        return self.num_hidden_layers // 2

    @property
    def head_dim(self) -> int:
        """Width of one attention head."""
        return self.hidden_size // self.num_attention_heads

    @property
    def d_inner(self) -> int:
        """Width of the Mamba state and of the memory."""
        return self.mamba_expand * self.hidden_size

    @property
    def dt_rank(self) -> int:
        """Rank of the time-step projection."""
        return math.ceil(self.hidden_size / 16)

    def kind(self, layer: int) -> str:
        """What layer `layer` is: mamba, window, full, gmu or cross."""
        if layer % 2 == 0:
            return "mamba" if layer <= self.half else "gmu"
        if layer < self.half:
            return "window"
        return "full" if layer == self.half + 1 else "cross"

    def to_dict(self) -> dict[str, Any]:
        """For a checkpoint."""
        return asdict(self)


@dataclass
class Segments:
    """Where the documents of a packed batch lie. pos [B,T] int32: distance of a token from its document's start."""

    pos: Tensor
    window: Tensor
    full: Tensor
    """The first visible key of every token, [B,T] int32, in a sliding-window layer and in a full one."""

    @staticmethod
    def of(pos: Tensor, window: int) -> Segments:
        """A key is visible from the same document, not later, and nearer than `window`."""
        at = torch.arange(pos.shape[1], device=pos.device)
        narrow = at - pos.clamp(max=window - 1)
        return Segments(pos.int().contiguous(), narrow.int().contiguous(), (at - pos).int().contiguous())


class Cache:
    """What decoding keeps of a batch of sequences that all stand at the same position."""

    def __init__(self) -> None:
        self.length = 0
        self.conv: dict[int, Tensor] = {}
        self.state: dict[int, Tensor] = {}
        self.keys: dict[int, Tensor] = {}
        self.values: dict[int, Tensor] = {}

    def append(self, layer: int, k: Tensor, v: Tensor, keep: int | None) -> tuple[Tensor, Tensor]:
        """Adds k, v [B,H,1,E] and returns all that is kept of the layer, the newest `keep` positions."""
        at = self.length
        if layer not in self.keys or self.keys[layer].shape[2] == at:
            room = torch.empty(k.shape[0], k.shape[1], max(64, at), k.shape[3], dtype=k.dtype, device=k.device)
            for store in (self.keys, self.values):
                store[layer] = torch.cat([store[layer], room], 2) if layer in store else room.clone()
        self.keys[layer][:, :, at : at + 1] = k
        self.values[layer][:, :, at : at + 1] = v
        first = 0 if keep is None else max(0, at + 1 - keep)
        return self.keys[layer][:, :, first : at + 1], self.values[layer][:, :, first : at + 1]

    def select(self, rows: Tensor) -> None:
        """Goes on with these sequences of the batch only."""
        for store in (self.conv, self.state, self.keys, self.values):
            for layer in store:
                store[layer] = store[layer][rows]


class Linear(nn.Linear):
    """A linear map whose weights follow the dtype of the input (master weights may be wider)."""

    def forward(self, x: Tensor) -> Tensor:
        """x [..., in] to [..., out]."""
        return F.linear(x, self.weight.to(x.dtype), None if self.bias is None else self.bias.to(x.dtype))


class Norm(nn.LayerNorm):
    """LayerNorm with weight and bias; from the residual's dtype to `dtype`."""

    def forward(self, x: Tensor, dtype: torch.dtype | None = None) -> Tensor:
        """x [..., hidden]."""
        out = F.layer_norm(x, self.normalized_shape, self.weight.to(x.dtype), self.bias.to(x.dtype), self.eps)
        return out if dtype is None else out.to(dtype)


class Mamba(nn.Module):
    """Mamba-1 with the simplified discretisation; returns the block's output and its memory (before the gate)."""

    def __init__(self, cfg: Config, layer: int) -> None:
        super().__init__()
        d = cfg.d_inner
        self.cfg, self.layer = cfg, layer
        self.in_proj = Linear(cfg.hidden_size, 2 * d, bias=False)
        self.conv1d = nn.Conv1d(d, d, cfg.mamba_d_conv, groups=d)
        self.x_proj = Linear(d, cfg.dt_rank + 2 * cfg.mamba_d_state, bias=False)
        self.dt_proj = Linear(cfg.dt_rank, d)
        decay = torch.arange(1, cfg.mamba_d_state + 1, dtype=torch.float32).repeat(d, 1)
        self.A_log = nn.Parameter(torch.log(decay), requires_grad=cfg.train_decay)
        self.D = nn.Parameter(torch.ones(d))
        self.out_proj = Linear(d, cfg.hidden_size, bias=False)

    def forward(self, u: Tensor, segments: Segments, cache: Cache | None) -> tuple[Tensor, Tensor]:
        """u [B,T,hidden] to (output [B,T,hidden], memory [B,T,d_inner])."""
        cfg = self.cfg
        xz = self.in_proj(u)
        x, z = xz[..., : cfg.d_inner], xz[..., cfg.d_inner :]
        if cache is None:
            x = ops.conv_silu(x, self.conv1d.weight, _some(self.conv1d.bias), segments.pos)
        else:
            last = cache.conv.get(self.layer)
            if last is None:
                last = x.new_zeros(x.shape[0], cfg.mamba_d_conv - 1, cfg.d_inner)
            taps = torch.cat([last, x], 1)
            cache.conv[self.layer] = taps[:, 1:]
            mixed = (taps * self.conv1d.weight[:, 0, :].t().to(x.dtype)).sum(1, keepdim=True)
            x = F.silu(mixed + _some(self.conv1d.bias).to(x.dtype))
        dt, b, c = self.x_proj(x).split([cfg.dt_rank, cfg.mamba_d_state, cfg.mamba_d_state], -1)
        raw = self.dt_proj(dt)
        a = -torch.exp(self.A_log)
        if cache is None:
            y = ops.scan(x, raw, a, b, c, self.D, segments.pos, powers=not cfg.train_decay)
        else:
            y = self._step(x, F.softplus(raw), a, b, c, cache)
        return self.out_proj(ops.silu_mul(z, y)), y

    def _step(self, x: Tensor, dt: Tensor, a: Tensor, b: Tensor, c: Tensor, cache: Cache) -> Tensor:
        """One token of the scan with the state kept in the cache; all [B,1,...]."""
        old = cache.state.get(self.layer)
        new = (dt * x)[:, 0, :, None] * b[:, 0, None, :]
        if old is not None:
            new = new + torch.exp(dt[:, 0, :, None] * a.to(x.dtype)) * old
        cache.state[self.layer] = new
        return ((new * c[:, 0, None, :]).sum(-1) + self.D.to(x.dtype) * x[:, 0])[:, None]


class GatedMemory(nn.Module):
    """The gated memory unit: out_proj(silu(in_proj(u)) * memory), token by token."""

    def __init__(self, cfg: Config) -> None:
        super().__init__()
        self.in_proj = Linear(cfg.hidden_size, cfg.d_inner, bias=False)
        self.out_proj = Linear(cfg.d_inner, cfg.hidden_size, bias=False)

    def forward(self, u: Tensor, memory: Tensor) -> Tensor:
        """u [B,T,hidden], memory [B,T,d_inner] to [B,T,hidden]."""
        out: Tensor = self.out_proj(ops.silu_mul(self.in_proj(u), memory))
        return out


class Lambdas(nn.Module):
    """The learned difference of two attentions: four lambda vectors and the norm after the subtraction."""

    def __init__(self, head_dim: int, layer: int) -> None:
        super().__init__()
        for name in ("lambda_q1", "lambda_k1", "lambda_q2", "lambda_k2"):
            self.register_parameter(name, nn.Parameter(torch.randn(head_dim) * 0.1))
        self.subln = nn.RMSNorm(2 * head_dim, eps=1e-5)
        self.start = 0.8 - 0.6 * math.exp(-0.3 * layer)

    def value(self) -> Tensor:
        """exp(q1.k1) - exp(q2.k2) + lambda_init, a scalar."""
        first = torch.exp((self.lambda_q1 * self.lambda_k1).sum())
        return first - torch.exp((self.lambda_q2 * self.lambda_k2).sum()) + self.start


class Attention(nn.Module):
    """Differential attention, heads striped even/odd; with its own keys and values or with another layer's."""

    def __init__(self, cfg: Config, layer: int) -> None:
        super().__init__()
        self.cfg, self.layer, self.kind = cfg, layer, cfg.kind(layer)
        own = 0 if self.kind == "cross" else 2 * cfg.num_key_value_heads * cfg.head_dim
        self.Wqkv = Linear(cfg.hidden_size, cfg.hidden_size + own)
        self.out_proj = Linear(cfg.hidden_size, cfg.hidden_size)
        self.inner_cross_attn = Lambdas(cfg.head_dim, layer)

    def forward(self, u: Tensor, segments: Segments, shared: Any, cache: Cache | None) -> tuple[Tensor, Any]:
        """u [B,T,hidden] to (output, what cross layers need of this one's keys and values)."""
        cfg, inner = self.cfg, self.inner_cross_attn
        batch, length, _ = u.shape
        row = self.Wqkv(u)
        start = segments.window if self.kind == "window" else segments.full
        if cache is None and ops.attention_usable(row, cfg.head_dim):
            scale = cfg.head_dim**-0.5
            out = ops.attention(row, shared, start, cfg.num_attention_heads, cfg.num_key_value_heads, scale)
            shared = row
        else:
            out, shared = self._plain(row, None if cache is not None else start, shared, cache)
        out = out.view(batch, length, cfg.num_attention_heads // 2, 2, 2 * cfg.head_dim)
        mixed = out[:, :, :, 0] - inner.value().to(out.dtype) * out[:, :, :, 1]
        normed = F.rms_norm(mixed, (2 * cfg.head_dim,), inner.subln.weight.to(out.dtype), 1e-5)
        result: Tensor = self.out_proj((normed * (1.0 - inner.start)).reshape(batch, length, cfg.hidden_size))
        return result, shared

    def _plain(
        self, row: Tensor, start: Tensor | None, shared: tuple[Tensor, Tensor] | None, cache: Cache | None
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """Attention by matrix products: [B,T,heads,2*head_dim] and the keys and values [B,pairs,T,2*head_dim]."""
        cfg = self.cfg
        batch, length, _ = row.shape
        wide, pairs = 2 * cfg.head_dim, cfg.num_key_value_heads // 2
        q = row[..., : cfg.hidden_size]
        if shared is None:
            kv = row[..., cfg.hidden_size :].view(batch, length, 2, pairs, wide).permute(2, 0, 3, 1, 4)
            k, v = kv[0], kv[1]
            if cache is not None:
                k, v = cache.append(self.layer, k, v, cfg.sliding_window if self.kind == "window" else None)
        else:
            k, v = shared
        # Head 2p asks the first half of a key pair, head 2p + 1 the second: zeros stand in the other half.
        heads = q.view(batch, length, cfg.num_attention_heads // 2, 2, 1, cfg.head_dim)
        place = torch.eye(2, dtype=q.dtype, device=q.device).view(1, 1, 1, 2, 2, 1)
        wide_q = (heads * place).reshape(batch, length, cfg.num_attention_heads, wide).transpose(1, 2)
        repeat = cfg.num_attention_heads // pairs
        out = _attend(wide_q, k, v, start, repeat, cfg.head_dim**-0.5)
        return out.transpose(1, 2).contiguous(), (k, v)


def _attend(q: Tensor, k: Tensor, v: Tensor, start: Tensor | None, repeat: int, scale: float) -> Tensor:
    """softmax(q k^T scale) v with groups of `repeat` query heads on one key head. q [B,H,T,E]; k, v [B,H/repeat,S,E].

    `start` [B,T] is the first visible key of each query; None when every key is visible (decoding one token).
    """
    batch, heads, length, wide = q.shape
    groups = heads // repeat
    scores = torch.matmul(q.reshape(batch, groups, repeat * length, wide), k.transpose(2, 3)) * scale
    if start is not None:
        at = torch.arange(length, device=q.device)
        hidden = (at < start[:, :, None]) | (at > at[:, None])
        scores = scores.view(batch, heads, length, length).masked_fill(hidden[:, None], float("-inf"))
    weights = torch.softmax(scores, -1).view(batch, groups, repeat * length, -1)
    return torch.matmul(weights, v).view(batch, heads, length, wide)


class Mlp(nn.Module):
    """SwiGLU: fc1 gives gate and up side by side."""

    def __init__(self, cfg: Config) -> None:
        super().__init__()
        self.fc1 = Linear(cfg.hidden_size, 2 * cfg.intermediate_size, bias=False)
        self.fc2 = Linear(cfg.intermediate_size, cfg.hidden_size, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """x [..., hidden]."""
        out: Tensor = self.fc2(ops.silu_mul_halves(self.fc1(x)))
        return out


class Layer(nn.Module):
    """One layer: mixer and MLP, each behind a LayerNorm and added to the residual stream."""

    def __init__(self, cfg: Config, layer: int) -> None:
        super().__init__()
        self.kind = cfg.kind(layer)
        self.input_layernorm = Norm(cfg.hidden_size, eps=cfg.layer_norm_eps)
        self.post_attention_layernorm = Norm(cfg.hidden_size, eps=cfg.layer_norm_eps)
        self.attn: nn.Module
        if self.kind == "mamba":
            self.attn = Mamba(cfg, layer)
        elif self.kind == "gmu":
            self.attn = GatedMemory(cfg)
        else:
            self.attn = Attention(cfg, layer)
        self.mlp = Mlp(cfg)


class Trunk(nn.Module):
    """Embedding, layers and final norm; the attribute names give the published tensor names."""

    def __init__(self, cfg: Config) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(cfg.vocab_size, cfg.hidden_size)
        self.layers = nn.ModuleList(Layer(cfg, i) for i in range(cfg.num_hidden_layers))
        self.final_layernorm = Norm(cfg.hidden_size, eps=cfg.layer_norm_eps)


class SambaY(nn.Module):
    """The language model; `model.` prefixes every tensor, the output matrix is the embedding's."""

    def __init__(self, cfg: Config, seed: int = 0) -> None:
        super().__init__()
        if cfg.num_hidden_layers % 4 or cfg.num_key_value_heads % 2:
            raise ValueError("layers must come in fours and key-value heads in pairs")
        torch.manual_seed(seed)
        self.cfg = cfg
        self.model = Trunk(cfg)
        self.apply(self._initialise)

    def _initialise(self, part: nn.Module) -> None:
        """Normal weights of 0.02 (outputs smaller with depth), time steps log-uniform in [0.001, 0.1]."""
        deep = 0.02 / math.sqrt(2 * self.cfg.num_hidden_layers)
        if isinstance(part, nn.Linear):
            narrow = part.in_features != self.cfg.hidden_size or (
                isinstance(part, Linear) and part.out_features == self.cfg.hidden_size and part.bias is not None
            )
            nn.init.normal_(part.weight, std=deep if narrow else 0.02)
            if part.bias is not None:
                nn.init.zeros_(part.bias)
        elif isinstance(part, nn.Embedding):
            nn.init.normal_(part.weight, std=0.02)
        if isinstance(part, Mamba):
            nn.init.normal_(part.x_proj.weight, std=0.02)
            bound = self.cfg.dt_rank**-0.5
            nn.init.uniform_(part.dt_proj.weight, -bound, bound)
            step = torch.exp(torch.rand(self.cfg.d_inner) * (math.log(0.1) - math.log(1e-3)) + math.log(1e-3))
            with torch.no_grad():
                part.dt_proj.bias.copy_(step + torch.log(-torch.expm1(-step)))
                nn.init.uniform_(part.conv1d.weight, -0.5, 0.5)
                nn.init.zeros_(_some(part.conv1d.bias))

    def hidden(
        self, tokens: Tensor, segments: Segments, dtype: torch.dtype = torch.float32, cache: Cache | None = None
    ) -> Tensor:
        """tokens [B,T] to the normed hidden states [B,T,hidden]; the residual stream stays in the master dtype."""
        h = self.model.embed_tokens(tokens)
        memory: Tensor | None = None
        shared: Any = None
        for layer in self.model.layers:
            assert isinstance(layer, Layer)
            u = layer.input_layernorm(h, dtype)
            if layer.kind == "mamba":
                out, memory = layer.attn(u, segments, cache)
            elif layer.kind == "gmu":
                out = layer.attn(u, memory)
            else:
                out, pair = layer.attn(u, segments, shared if layer.kind == "cross" else None, cache)
                shared = pair if layer.kind == "full" else shared
            h = h + out
            h = h + layer.mlp(layer.post_attention_layernorm(h, dtype))
        normed: Tensor = self.model.final_layernorm(h, dtype)
        return normed

    def logits(self, hidden: Tensor) -> Tensor:
        """hidden [..., hidden] to [..., vocab]."""
        return F.linear(hidden, self.model.embed_tokens.weight.to(hidden.dtype))

    def forward(self, tokens: Tensor, pos: Tensor | None = None, dtype: torch.dtype | None = None) -> Tensor:
        """Logits [B,T,vocab] of whole sequences (or of packed documents, given `pos`)."""
        if pos is None:
            pos = torch.arange(tokens.shape[1], device=tokens.device).expand(tokens.shape)
        kind = dtype or self.model.embed_tokens.weight.dtype
        return self.logits(self.hidden(tokens, Segments.of(pos, self.cfg.sliding_window), kind))

    @torch.no_grad()
    def step(self, tokens: Tensor, cache: Cache) -> Tensor:
        """Feeds one token a sequence, [B] to logits [B,vocab]."""
        none = tokens.new_zeros(0)
        nothing = Segments(none, none, none)
        hidden = self.hidden(tokens[:, None], nothing, self.model.embed_tokens.weight.dtype, cache)
        cache.length += 1
        return self.logits(hidden[:, 0])


def _some(value: Tensor | None) -> Tensor:
    assert value is not None
    return value
