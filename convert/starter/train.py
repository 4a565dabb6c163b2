"""Trains the starter: fresh problems for ever, Muon and AdamW, a schedule by wall time, checkpoints to resume from.

`python -m convert.starter.train --hours 1.7` starts from nothing, `--resume` goes on with an interrupted run by the
same clock, `--trunk FILE` starts a new schedule from the weights kept before a decay began. Checkpoints and the log
(one JSON object a line) go to a cache folder. This module knows nothing of accuracy: see evaluate.py.
"""

# mypy: allow-subclassing-any, allow-untyped-decorators, no-warn-return-any
# PyTorch is not needed to use Lemma: where it is missing it is Any to the type checker.

from __future__ import annotations

import argparse
import json
import math
import multiprocessing as mp
import os
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from queue import Empty
from random import Random
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from convert.starter import native, problems, tokenizer
from convert.starter.model import Config, SambaY, Segments
from convert.starter.packing import IGNORE, Batch, produce


class Muon(torch.optim.Optimizer):
    """Momentum, then the nearest orthogonal matrix by Newton-Schulz (Jordan 2024); for matrices only."""

    def __init__(self, params: list[Tensor], lr: float, momentum: float = 0.95, decay: float = 0.0) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "decay": decay})
        self.pool: ThreadPoolExecutor | None = None

    @torch.no_grad()
    def step(self, closure: Any = None) -> None:
        """One update of all parameters; equal shapes go together."""
        for group in self.param_groups:
            shapes: dict[torch.Size, list[Tensor]] = {}
            for p in group["params"]:
                if p.grad is not None:
                    shapes.setdefault(p.shape, []).append(p)
            jobs = [(group, params[i : i + 4]) for params in shapes.values() for i in range(0, len(params), 4)]
            if self.pool is None:
                for job in jobs:
                    self._together(*job)
            else:  # the costliest first, so that the threads end together
                jobs.sort(key=lambda job: -sum(p.numel() * min(p.shape) for p in job[1]))
                list(self.pool.map(lambda job: self._alone(*job), jobs))

    @torch.no_grad()
    def _alone(self, group: dict[str, Any], params: list[Tensor]) -> None:
        torch.set_num_threads(1)
        self._together(group, params)

    def _together(self, group: dict[str, Any], params: list[Tensor]) -> None:
        """The update of parameters of one shape."""
        updates = []
        for p in params:
            m = self.state[p].setdefault("m", torch.zeros_like(p))
            assert p.grad is not None
            m.lerp_(p.grad, 1 - group["momentum"])
            updates.append(torch.lerp(p.grad, m, group["momentum"]))
        rows, columns = params[0].shape
        scale = max(1.0, rows / columns) ** 0.5 * group["lr"]
        for p, u in zip(params, orthogonal(torch.stack(updates)), strict=True):
            p.mul_(1 - group["lr"] * group["decay"]).add_(u.to(p.dtype), alpha=-scale)


def orthogonal(g: Tensor, steps: int = 5) -> Tensor:
    """Newton-Schulz iteration on a stack of matrices [n, rows, columns], in bfloat16."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g.to(torch.bfloat16)
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.transpose(1, 2)
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(steps):
        s = x @ x.transpose(1, 2)
        x = a * x + (b * s + c * s @ s) @ x
    return x.transpose(1, 2) if tall else x


def optimisers(model: SambaY, lr_muon: float, lr_adam: float) -> tuple[Muon, torch.optim.AdamW]:
    """Muon for the matrices of the layers, AdamW for everything else."""
    matrices: list[Tensor] = []
    rest: list[Tensor] = []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        matrix = p.dim() == 2 and "layers" in name and "dt_proj" not in name and "A_log" not in name
        (matrices if matrix else rest).append(p)
    return Muon(matrices, lr_muon), torch.optim.AdamW(rest, lr_adam, betas=(0.9, 0.98), weight_decay=0.0)


def factor(step: int, progress: float, warm: int, decay: float) -> float:
    """The learning rate's factor: up over `warm` steps, constant, then to zero over the last `decay` of the time."""
    return min(1.0, (step + 1) / warm) * min(1.0, max(0.0, (1.0 - progress) / decay))


def loss_of(model: SambaY, batch: Batch, device: torch.device, dtype: torch.dtype) -> tuple[Tensor, int]:
    """Summed cross entropy over the solution tokens of a batch, and their number."""
    tokens, targets, pos = (torch.from_numpy(a).to(device) for a in batch)
    hidden = model.hidden(tokens, Segments.of(pos, model.cfg.sliding_window), dtype)
    chosen = targets.view(-1) != IGNORE
    logits = model.logits(hidden.view(-1, hidden.shape[-1])[chosen])
    return F.cross_entropy(logits.float(), targets.view(-1)[chosen], reduction="sum"), int(chosen.sum())


def save(path: Path, value: dict[str, Any]) -> None:
    """Writes a checkpoint so that an interruption leaves the old one."""
    scratch = path.with_suffix(".part")
    torch.save(value, scratch)
    scratch.replace(path)


class Run:
    """One training run: state, schedule, log."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.folder = Path(args.folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.device = torch.device(args.device or ("cuda" if torch.cuda.is_available() else "cpu"))
        self.dtype = torch.float32 if args.float32 else torch.bfloat16
        self.step = self.tokens = self.restarts = 0
        self.elapsed = 0.0
        self.trunk_kept = False
        self.pool = ThreadPoolExecutor(max(1, args.threads))
        source = self.folder / "last.pt" if args.resume else Path(args.trunk) if args.trunk else None
        if source is None:
            self._tokenizer(args)
            size = tokenizer.load(self.folder / "tokenizer").get_vocab_size()
            self.cfg = Config(
                vocab_size=size,
                hidden_size=args.hidden,
                num_hidden_layers=args.layers,
                num_attention_heads=args.hidden // 64,
                num_key_value_heads=max(2, args.hidden // 128 // 2 * 2),
                intermediate_size=args.ffn,
                sliding_window=args.window,
            )
            self.model = SambaY(self.cfg, args.seed).to(self.device)
            self.muon, self.adam = optimisers(self.model, args.lr_muon, args.lr_adam)
            return
        kept = torch.load(source, map_location=self.device, weights_only=True)
        self.cfg = Config(**kept["config"])
        self.model = SambaY(self.cfg).to(self.device)
        self.model.load_state_dict(kept["model"])
        self.muon, self.adam = optimisers(self.model, args.lr_muon, args.lr_adam)
        self.muon.load_state_dict(kept["muon"])
        self.adam.load_state_dict(kept["adam"])
        self.step, self.tokens, self.restarts = kept["step"], kept["tokens"], kept["restarts"] + 1
        if args.resume:
            self.elapsed, self.trunk_kept = kept["elapsed"], kept["trunk_kept"]

    def _tokenizer(self, args: argparse.Namespace) -> None:
        target = self.folder / "tokenizer"
        if (target / "tokenizer.json").exists():
            return
        source = problems.stream(12345)
        sample = [next(source) for _ in range(20000)]
        texts = (t for p in sample for t in (p.prompt, p.solution, p.system))
        tokenizer.save(tokenizer.train(texts, args.vocab), target)

    def state(self) -> dict[str, Any]:
        """Everything a resumed run needs."""
        return {
            "config": self.cfg.to_dict(),
            "model": self.model.state_dict(),
            "muon": self.muon.state_dict(),
            "adam": self.adam.state_dict(),
            "step": self.step,
            "tokens": self.tokens,
            "elapsed": self.elapsed,
            "restarts": self.restarts,
            "trunk_kept": self.trunk_kept,
        }

    def train(self) -> None:
        """Trains until the clock says stop, then writes final.pt."""
        args = self.args
        if self.device.type == "cpu" and args.threads > 1:
            self.muon.pool = self.pool
        budget = args.hours * 3600
        context = mp.get_context("spawn")
        rows = context.Value("i", args.rows_first)
        queue: Any = context.Queue(4)
        seed = Random(f"{args.seed}-{self.restarts}-{self.step}").randrange(1 << 40)
        mixture = json.loads(args.mixture) if args.mixture else None
        worker = context.Process(
            target=produce, daemon=True, args=(queue, rows, str(self.folder / "tokenizer"), seed, args.length, mixture)
        )
        worker.start()
        log = (self.folder / "log.jsonl").open("a", encoding="utf-8")
        began, first_step = time.monotonic() - self.elapsed, self.step
        saved = shown = time.monotonic()
        shown_tokens = self.tokens
        window: list[float] = []
        self.model.train()
        try:
            while True:
                self.elapsed = time.monotonic() - began
                progress = self.elapsed / budget
                if progress >= 1:
                    break
                rows.value = args.rows_first if progress < args.small_until and not args.trunk else args.rows
                if not self.trunk_kept and progress >= 1 - args.decay:
                    self.trunk_kept = True
                    save(self.folder / "trunk.pt", self.state())
                scale = factor(self.step - (first_step if args.trunk else 0), progress, args.warm, args.decay)
                loss = self.update(self._next(queue, worker), scale)
                window.append(loss)
                now = time.monotonic()
                if now - shown > args.report:
                    mean = sum(window) / len(window)
                    speed = (self.tokens - shown_tokens) / (now - shown)
                    line = {
                        "step": self.step,
                        "tokens": self.tokens,
                        "loss": round(mean, 5),
                        "lr": round(scale, 4),
                        "seconds": round(self.elapsed, 1),
                        "speed": round(speed),
                    }
                    log.write(json.dumps(line) + "\n")
                    log.flush()
                    left = max(0.0, budget - self.elapsed) / 60
                    print(
                        f"step {self.step}  {self.tokens / 1e6:.2f} M tokens  loss {mean:.4f}  rate {scale:.3f}  "
                        f"{speed:.0f} tokens/s  {left:.0f} min left",
                        flush=True,
                    )
                    shown, shown_tokens, window = now, self.tokens, []
                if now - saved > args.save:
                    save(self.folder / "last.pt", self.state())
                    saved = now
                if args.steps and self.step >= args.steps:
                    break
        finally:
            worker.terminate()
            log.close()
        save(self.folder / "last.pt", self.state())
        save(
            self.folder / "final.pt",
            {
                "config": self.cfg.to_dict(),
                "model": self.model.state_dict(),
                "step": self.step,
                "tokens": self.tokens,
                "elapsed": self.elapsed,
            },
        )

    def _next(self, queue: Any, worker: Any) -> Batch:
        while True:
            try:
                batch: Batch = queue.get(timeout=60)
                return batch
            except Empty:
                if not worker.is_alive():
                    raise RuntimeError("the process that makes problems has died") from None

    def gradients(self, batch: Batch) -> float:
        """Gradients of the mean loss into .grad; the mean loss.

        On a CPU every core works on its own rows in its own thread and they meet once a step. On a machine that
        does other things too this is much faster than sharing every matrix product, where all wait for the slowest.
        """
        params = [p for p in self.model.parameters() if p.requires_grad]
        count = float((batch[1] != IGNORE).sum())

        def part(rows: slice) -> tuple[float, tuple[Tensor, ...]]:
            if workers > 1:
                torch.set_num_threads(1)
            loss, _ = loss_of(self.model, (batch[0][rows], batch[1][rows], batch[2][rows]), self.device, self.dtype)
            return float(loss.detach()) / count, torch.autograd.grad(loss / count, params)

        workers = min(self.args.threads, len(batch[0])) if self.device.type == "cpu" else 1
        if workers == 1:
            parts = [part(slice(None))]
        else:
            bounds = [len(batch[0]) * i // workers for i in range(workers + 1)]
            slices = [slice(a, b) for a, b in pairwise(bounds)]
            parts = list(self.pool.map(part, slices))
        for i, p in enumerate(params):
            p.grad = parts[0][1][i] if workers == 1 else torch.stack([g[i] for _, g in parts]).sum(0)
        return sum(value for value, _ in parts)

    def update(self, batch: Batch, scale: float) -> float:
        """One optimiser step; the loss."""
        value = self.gradients(batch)
        for optimiser, rate in ((self.muon, self.args.lr_muon), (self.adam, self.args.lr_adam)):
            for group in optimiser.param_groups:
                group["lr"] = rate * scale
        torch.nn.utils.clip_grad_norm_([p for g in self.adam.param_groups for p in g["params"]], 1.0)
        self.muon.step()
        self.adam.step()
        self.model.zero_grad(set_to_none=True)
        self.step += 1
        self.tokens += int(batch[0].size)
        if not math.isfinite(value):
            raise RuntimeError(f"the loss became {value} at step {self.step}")
        return value


def parser() -> argparse.ArgumentParser:
    """The command line."""
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--folder", default=str(native.cache_folder() / "run"))
    p.add_argument("--hours", type=float, default=1.7, help="wall time of the whole schedule")
    p.add_argument("--steps", type=int, default=0, help="stop after so many steps (for tests)")
    p.add_argument("--resume", action="store_true", help="go on with last.pt by the same clock")
    p.add_argument("--trunk", default="", help="start a new schedule from this checkpoint")
    p.add_argument("--hidden", type=int, default=256)
    p.add_argument("--layers", type=int, default=8)
    p.add_argument("--ffn", type=int, default=768)
    p.add_argument("--window", type=int, default=256)
    p.add_argument("--vocab", type=int, default=832)
    p.add_argument("--length", type=int, default=640, help="tokens in a packed row")
    p.add_argument("--rows", type=int, default=13)
    p.add_argument("--rows-first", type=int, default=7)
    p.add_argument("--small-until", type=float, default=0.3, help="share of the time with the smaller batches")
    p.add_argument("--warm", type=int, default=50)
    p.add_argument("--decay", type=float, default=0.4)
    p.add_argument("--lr-muon", type=float, default=0.015)
    p.add_argument("--lr-adam", type=float, default=2e-3)
    p.add_argument("--mixture", default="", help="JSON object family: weight")
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    p.add_argument("--device", default="")
    p.add_argument("--float32", action="store_true")
    p.add_argument("--report", type=float, default=20)
    p.add_argument("--save", type=float, default=240)
    return p


def main(argv: list[str] | None = None) -> None:
    """Runs a training."""
    args = parser().parse_args(argv)
    torch.set_num_threads(args.threads)
    Run(args).train()


if __name__ == "__main__":
    main()
