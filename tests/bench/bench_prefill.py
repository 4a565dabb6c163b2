"""What it saves to compute no logits for prompt tokens nobody asked about: `python -m tests.bench.bench_prefill`.

One random model with the published proportions at a small size, one prompt, in turns: read with the logits of its last
token only (every other token stops at the layer whose K and V are shared) and read with the logits of all tokens.
Also the decoding speed at two depths. Writes build/bench/prefill.json and prefill.md.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from engine.llm.logits import all_logits
from engine.llm.native import NativeContext, NativeModel, Options
from tests.bench.table import write


def build(folder: Path) -> Path:
    """A random F16 model: 16 layers, hidden size 512, the published ratios of heads, feed-forward and state."""
    from convert.convert import convert
    from tests.helpers.checkpoints import TINY, make_checkpoint

    config = replace(
        TINY,
        vocab_size=4096,
        hidden_size=512,
        num_hidden_layers=16,
        num_attention_heads=8,
        num_key_value_heads=2,
        intermediate_size=2048,
        sliding_window=256,
    )
    make_checkpoint(folder / "checkpoint", config, seed=3)
    convert(folder / "checkpoint", folder / "model.gguf", "f16")
    return folder / "model.gguf"


def timed(run) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description="Prefill with and without the logits of every token.")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--tokens", type=int, default=1024)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.model or build(Path(folder))
        tokens = [(7 * i) % 1000 + 1 for i in range(arguments.tokens)]
        options = Options(n_ctx=arguments.tokens + 64, n_batch=256)
        native = NativeModel(path, options)
        context = NativeContext(native, options, lambda: False)

        def last_only() -> None:
            context.clear()
            for at in range(0, len(tokens), context.n_batch):
                chunk = tokens[at : at + context.n_batch]
                context.decode(chunk, at, want_logits=at + len(chunk) == len(tokens), abortable=False)

        last, every = [], []
        for _ in range(arguments.repeats):
            last.append(timed(last_only))
            # The same with a row for each token; loading the file is timed apart and taken off.
            load = timed(lambda: all_logits(path, tokens[:1], chunk=256, kv_type="f16"))
            every.append(timed(lambda: all_logits(path, tokens, chunk=256, kv_type="f16")) - load)
        context.close()
        native.close()
    ratio = statistics.median(b / a for a, b in zip(last, every, strict=True))
    rows = [
        ["logits of the last token only", f"{len(tokens) / statistics.median(last):.0f}"],
        ["logits of every token", f"{len(tokens) / statistics.median(every):.0f}"],
        ["ratio (median of pairs)", f"{ratio:.2f}"],
    ]
    write(arguments.out, "prefill", ["prefill", "tokens a second"], rows)


if __name__ == "__main__":
    main()
