"""Time to the first token over the length of a conversation: `python -m tests.bench.bench_conversation`.

The same library, model file, threads, batches and tokens, in turns in one run: Lemma's session, and `Llama.generate` of
the stock bindings, which read the whole conversation again on every turn of a model with a recurrent state. Asked are a
follow-up, the same again with another seed, the last question in other words, and to go on from a step of the answer
with another seed; last, the first question of a new process whose system prompt is on disk. Lemma's time
includes reading the new token. Medians. A random model of the published proportions at a small size; `--model FILE`
takes another. Writes build/bench/conversation.json and conversation.md.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from engine.llm.header import read_header
from engine.llm.identity import identity
from engine.llm.native import NativeContext, NativeModel
from engine.llm.options import Options, default_threads
from engine.llm.sampler import Sampler
from engine.llm.sampling import Sampling
from engine.llm.session import Request, Session
from engine.llm.stored import PromptStore
from engine.llm.template import ChatTemplate
from tests.bench.table import write

Messages = list[dict[str, str]]
ONE = Sampling(seed=1, max_tokens=1)
ANSWER = 24
"""Tokens of an answer between two measurements."""
WORDS = (
    "solve",
    "factor",
    "expand",
    "the",
    "square",
    "of",
    "a",
    "sum",
    "and",
    "check",
    "each",
    "step",
    "by",
    "putting",
)


def build(folder: Path) -> Path:
    """A random F16 model: 8 layers, hidden size 256, the published ratios of heads, feed-forward and state."""
    from convert.convert import convert
    from tests.helpers.checkpoints import TINY, make_checkpoint

    config = replace(
        TINY,
        vocab_size=4096,
        hidden_size=256,
        num_hidden_layers=8,
        num_attention_heads=4,
        num_key_value_heads=2,
        intermediate_size=1024,
        sliding_window=256,
    )
    make_checkpoint(folder / "checkpoint", config, seed=3)
    convert(folder / "checkpoint", folder / "model.gguf", "f16")
    return folder / "model.gguf"


def words(rng: random.Random, count: int) -> str:
    return " ".join(rng.choices(WORDS, k=count))


class Lemma:
    """A session in this process."""

    def __init__(self, path: Path, options: Options, folder: Path) -> None:
        self.model = NativeModel(path, options)
        self.context = NativeContext(self.model, options, lambda: False)
        self.store = PromptStore(folder, identity(read_header(path), self.context))
        self.session = self.new()

    def new(self) -> Session:
        """A session that remembers nothing, as in a new process."""
        self.context.clear()
        vocab = self.model.vocab
        return Session(
            self.context,
            vocab,
            ChatTemplate(),
            lambda sampling: Sampler(self.model.llama, sampling, vocab.size),
            lambda: False,
            store=self.store,
        )

    def ask(self, messages: Messages, sampling: Sampling = ONE, place: str = "") -> str:
        """The text of the answer."""
        events = list(self.session.generate(Request(messages, sampling, resume_from=place)))
        return events[-1].text  # type: ignore[union-attr]


class Stock:
    """The high-level class of the bindings, with the settings of `options`."""

    def __init__(self, lemma: Lemma, path: Path, options: Options) -> None:
        import llama_cpp

        threads = options.n_threads
        self.llama: Any = llama_cpp.Llama(
            str(path),
            n_ctx=options.n_ctx,
            n_batch=options.n_batch,
            n_ubatch=options.n_batch,
            n_threads=threads,
            n_threads_batch=threads,
            flash_attn=options.flash_attention,
            verbose=False,
        )
        self.lemma = lemma

    def ask(self, tokens: list[int], count: int = 1) -> list[int]:
        """The tokens of the answer."""
        return list(islice(self.llama.generate(tokens, temp=0.6, top_p=0.95, top_k=0, min_p=0.0), count))


def milliseconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return 1e3 * (time.perf_counter() - start)


def conversation(lemma: Lemma, rng: random.Random, length: int) -> Messages:
    """Messages, the last a question, of about `length` tokens: a system prompt and turns of some 130 tokens."""
    messages = [{"role": "system", "content": words(rng, 40)}]
    while True:
        messages.append({"role": "user", "content": words(rng, 12)})
        if len(lemma.session.encode(messages).tokens) >= length - 130:
            return messages
        messages.append({"role": "assistant", "content": words(rng, 40)})


def measure(lemma: Lemma, stock: Stock, rng: random.Random, length: int) -> dict[str, tuple[float, float]]:
    """Milliseconds to the first token of Lemma and of the stock bindings, by what is asked."""
    found: dict[str, tuple[float, float]] = {}
    longer = replace(ONE, max_tokens=ANSWER)

    def both(what: str, messages: Messages, seed: int = 1) -> None:
        tokens = lemma.session.encode(messages).tokens
        mine = milliseconds(lambda: lemma.ask(messages, replace(ONE, seed=seed)))
        found[what] = (mine, milliseconds(lambda: stock.ask(tokens)))

    messages = conversation(lemma, rng, length)
    lemma.session.reset()
    answer = lemma.ask(messages, longer)
    stock.ask(lemma.session.encode(messages).tokens, ANSWER)
    messages += [{"role": "assistant", "content": answer}, {"role": "user", "content": words(rng, 12)}]
    both("follow-up", messages)
    lemma.ask(messages, longer)
    stock.ask(lemma.session.encode(messages).tokens, ANSWER)
    both("try again", messages, seed=2)
    messages = [*messages[:-1], {"role": "user", "content": words(rng, 12)}]
    both("edit the question", messages)
    lemma.ask(messages, longer)
    step, tokens = lemma.session.checkpoint(), list(lemma.session.tokens)
    lemma.ask([], longer, step)
    stock.ask(tokens, ANSWER)
    mine = milliseconds(lambda: lemma.ask([], replace(ONE, seed=2), step))
    found["back to a step"] = (mine, milliseconds(lambda: stock.ask(tokens)))
    return found


def first_question(lemma: Lemma, stock: Stock, rng: random.Random, length: int) -> tuple[float, float]:
    """The same for the first question after the start, behind a system prompt that an earlier process has read."""
    system = {"role": "system", "content": words(rng, 40)}
    while len(lemma.session.encode([system]).tokens) < length:
        system["content"] += " " + words(rng, 10)
    messages = [system, {"role": "user", "content": words(rng, 12)}]
    tokens = lemma.session.encode(messages).tokens
    lemma.session = lemma.new()
    lemma.ask(messages)
    lemma.session = lemma.new()
    stock.llama.reset()
    return milliseconds(lambda: lemma.ask(messages)), milliseconds(lambda: stock.ask(tokens))


def main() -> None:
    parser = argparse.ArgumentParser(description="Time to first token over the length of a conversation.")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--lengths", type=int, nargs="+", default=[512, 1024, 2048, 4096])
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    arguments = parser.parse_args()
    rng = random.Random(5)
    times: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.model or build(Path(folder))
        threads = arguments.threads or default_threads(path.stat().st_size)
        options = Options(n_ctx=max(arguments.lengths) + 512, n_batch=256, n_threads=threads)
        lemma = Lemma(path, options, Path(folder) / "prompts")
        stock = Stock(lemma, path, options)
        for _ in range(arguments.repeats):
            for length in arguments.lengths:
                for what, pair in measure(lemma, stock, rng, length).items():
                    times[str(length), what].append(pair)
            times["system prompt of 512", "first question of a process"].append(first_question(lemma, stock, rng, 512))
        lemma.context.close()
        lemma.model.close()
        stock.llama.close()
    rows = []
    for (length, what), pairs in times.items():
        mine, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
        ratio = statistics.median(stock_ms / lemma_ms for lemma_ms, stock_ms in pairs)
        rows.append([length, what, f"{mine:.0f}", f"{theirs:.0f}", f"{ratio:.0f}"])
    head = ["tokens before", "what is asked", "Lemma, ms", "stock bindings, ms", "ratio"]
    write(arguments.out, "conversation", head, rows)


if __name__ == "__main__":
    main()
