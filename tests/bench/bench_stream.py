"""What the worker process adds to a streamed token: `python -m tests.bench.bench_stream`.

Two comparisons in one run, on one machine:

- one way: a child sends the time along with each event, and the parent looks at its own clock when it has it (the
  monotonic clock is the same for all processes of a machine);
- the whole way: the same model, prompt and seed in this process and through the worker, seconds per token, in turns.

Writes build/bench/stream.json and stream.md. `--model FILE` takes another model than a tiny random one.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from engine.llm.client import ModelClient
from engine.llm.events import Event, Finished, Piece
from engine.llm.native import NativeContext, NativeModel
from engine.llm.options import Options
from engine.llm.sampler import Sampler
from engine.llm.sampling import Sampling
from engine.llm.session import Request, Session
from engine.llm.template import ChatTemplate
from engine.workers import Channel, Worker, serve

OPTIONS = Options(n_ctx=2048, n_threads=1)  # more threads than idle cores would wait for each other
PROMPT = [{"role": "user", "content": "Solve 3x + 5 = 20 step by step."}]


def stamper(channel: Channel) -> None:
    """Target of a worker that sends the time with every event, at the pace of a model."""

    def stamps(params: dict) -> Iterator[dict]:
        for _ in range(params["count"]):
            time.sleep(params["pause"])
            yield {"kind": "answer", "text": " token", "at": time.monotonic()}
        return {}

    serve(channel, {"stamps": stamps})


def one_way(count: int, pause: float) -> list[float]:
    """Milliseconds from sending an event to having it, each."""
    with Worker("tests.bench.bench_stream:stamper", name="bench") as worker:
        events = worker.stream("stamps", {"count": count, "pause": pause})
        return [1e3 * (time.monotonic() - event["at"]) for event in events if "at" in event]


def per_token(events: Iterator[Event]) -> float:
    """Milliseconds from the first piece to the last, per token between them."""
    first, last, tokens = 0.0, 0.0, 0
    for event in events:
        if isinstance(event, Piece):
            last = time.perf_counter()
            tokens += event.tokens if first else 0
            first = first or last
        if isinstance(event, Finished):
            break
    return 1e3 * (last - first) / max(1, tokens)


def whole_way(model: Path, repeats: int, sampling: Sampling) -> dict[str, list[float]]:
    """Milliseconds per token here and through the worker."""
    native = NativeModel(model, OPTIONS)
    context = NativeContext(native, OPTIONS, lambda: False)
    session = Session(
        context, native.vocab, ChatTemplate(), lambda s: Sampler(native.llama, s, native.vocab.size), lambda: False
    )
    result: dict[str, list[float]] = {"in process": [], "through the worker": []}
    with ModelClient() as client:
        client.load(model, OPTIONS)
        for _ in range(repeats):
            result["in process"].append(per_token(session.generate(Request(PROMPT, sampling))))
            result["through the worker"].append(per_token(client.generate(PROMPT, sampling)))
    context.close()
    native.close()
    return result


def tiny_model(folder: Path) -> Path:
    from convert.convert import convert
    from tests.helpers.checkpoints import make_checkpoint

    make_checkpoint(folder / "checkpoint", seed=7)
    convert(folder / "checkpoint", folder / "tiny.gguf", "f32")
    return folder / "tiny.gguf"


def summary(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {
        "median": statistics.median(ordered),
        "p95": ordered[int(0.95 * (len(ordered) - 1))],
        "max": ordered[-1],
        "n": len(ordered),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="What the worker adds to a streamed token.")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--tokens", type=int, default=300)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    arguments = parser.parse_args()
    sampling = Sampling(seed=1, max_tokens=arguments.tokens)
    rows = {f"one way, a token every {pause * 1e3:g} ms": summary(one_way(300, pause)) for pause in (0.001, 0.01)}
    with tempfile.TemporaryDirectory() as folder:
        model = arguments.model or tiny_model(Path(folder))
        both = whole_way(model, arguments.repeats, sampling)
    rows |= {f"ms a token, {name}": summary(values) for name, values in both.items()}
    added = [b - a for a, b in zip(*both.values(), strict=True)]
    rows["ms a token, added by the worker"] = summary(added)
    table = ["| | median ms | p95 | max | n |", "|---|---|---|---|---|"]
    table += [
        f"| {name} | {row['median']:.3f} | {row['p95']:.3f} | {row['max']:.3f} | {row['n']} |"
        for name, row in rows.items()
    ]
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "stream.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    (arguments.out / "stream.md").write_text("\n".join(table) + "\n", encoding="utf-8")
    print("\n".join(table))


if __name__ == "__main__":
    main()
