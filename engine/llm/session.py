"""One conversation with a model: which tokens it has read, how an answer is written, and the places to go back to.

The token list is append-only as seen by the engine: a new prompt costs the tokens it does not share with what was
read before. Where it branches off earlier, the nearest checkpoint is put back. Checkpoints are made at the start of
the last question, at the end of the prompt and at boundaries of the answer that the caller names.

Knows no process and no file: a context decodes (see `native`), a vocabulary makes tokens (see `vocab`).
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from engine.errors import LemmaError
from engine.llm.checkpoints import Checkpoint, Checkpoints
from engine.llm.events import Event, Finished, Piece, Progress, Prompted, Reason
from engine.llm.messages import ChatMessage
from engine.llm.native import DecodeAborted, DecodeFailed
from engine.llm.reading import Reading, common_prefix
from engine.llm.sampler import Logits
from engine.llm.sampling import Sampling
from engine.llm.template import ChatTemplate
from engine.llm.thinking import CLOSING_TEXT, OPEN, Part, ThinkSplitter

MIN_GAP = 32
"""A question gets a checkpoint of its own when it begins at least so many tokens behind the last."""
MAX_ANSWERS = 32
"""How many answers of the model are remembered with their tokens."""


class Context(Protocol):
    """What decodes: `native.NativeContext`, or a mock."""

    n_ctx: int
    n_batch: int

    def decode(self, tokens: Sequence[int], position: int, *, want_logits: bool, abortable: bool) -> Logits | None: ...
    def save(self) -> Any: ...
    def load(self, state: Any, position: int) -> None: ...
    def clear(self) -> None: ...


class Vocabulary(Protocol):
    """What makes tokens: `vocab.Vocab`, or a mock."""

    def encode(self, text: str, *, control: bool) -> list[int]: ...
    def piece(self, token: int) -> bytes: ...
    def ends(self, token: int) -> bool: ...
    def beginning(self) -> list[int]: ...


class TokenSource(Protocol):
    """What chooses tokens: `sampling.Sampler`, or a mock."""

    def sample(self, logits: Logits) -> int: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Prompt:
    """Tokens to answer to. `question` is where the last message of the user begins; `thinking`: a thought is open."""

    tokens: list[int]
    question: int
    thinking: bool


@dataclass(frozen=True, slots=True)
class Request:
    """What `Session.generate` is asked for; see `client.ModelClient.generate` for the meaning of each."""

    messages: Sequence[ChatMessage]
    sampling: Sampling
    thinking_budget: int | None = None
    checkpoint_after: str = ""
    resume_from: str = ""
    answer_start: str = ""


class Session:
    """A conversation over one context. After any error or stop it is as usable as before.

    `make_sampler` makes a sampler of settings (seed set); `should_stop` is asked between batches and tokens.
    """

    def __init__(
        self,
        context: Context,
        vocab: Vocabulary,
        template: ChatTemplate,
        make_sampler: Callable[[Sampling], TokenSource],
        should_stop: Callable[[], bool],
        checkpoints: Checkpoints | None = None,
    ) -> None:
        self._context = context
        self._vocab = vocab
        self._template = template
        self._make_sampler = make_sampler
        self._should_stop = should_stop
        self._checkpoints = checkpoints or Checkpoints()
        self._answers: OrderedDict[str, list[int]] = OrderedDict()
        self._reading: Reading | None = None  # of the turn the tokens end in
        self.tokens: list[int] = []  # what the context has read
        self._logits: Logits | None = None  # what follows the last of them, if known

    # Text to tokens.

    def encode(self, messages: Sequence[ChatMessage]) -> Prompt:
        """A conversation as the tokens of a prompt. An answer of this session is taken with the tokens it had."""
        tokens = self._vocab.beginning()
        question, last = 0, ""
        users = [i for i, message in enumerate(messages) if message["role"] == "user"]
        for segment in self._template.render(messages):
            if segment.message is None:
                tokens += self._vocab.encode(segment.text, control=True)
                last = segment.text
                continue
            message = messages[segment.message]
            if users and segment.message == users[-1]:
                question = len(tokens)
            known = self._answers.get(message["content"]) if message["role"] == "assistant" else None
            tokens += known if known is not None else self._vocab.encode(segment.text, control=False)
        return Prompt(tokens, question, last.rstrip().endswith(OPEN))

    # Going back.

    def checkpoint(self) -> str:
        """Keep the present place and return its id."""
        return self._keep(self._reading.copy() if self._reading is not None else None, turn=True)

    def restore(self, name: str) -> None:
        """Go back to a checkpoint; those behind it become void. UnknownCheckpoint when it is not kept."""
        self._go_back(self._checkpoints.get(name))

    def reset(self) -> None:
        """Forget the conversation and all checkpoints."""
        self._context.clear()
        self.tokens, self._logits, self._reading = [], None, None
        self._checkpoints.clear()

    # Answering.

    def generate(self, request: Request) -> Generator[Event, None, None]:
        """Read what is new of the prompt and write an answer; the events end with one Finished.

        LemmaError when the prompt does not fit, a checkpoint is not kept, or the engine fails.
        """
        started = time.monotonic()
        sampling = request.sampling.seeded()
        if request.resume_from:
            self.restore(request.resume_from)
            reading = self._reading.copy() if self._reading is not None else Reading(ThinkSplitter())
            prompt = self.tokens + self._begin_answer(reading, request)
            question = 0
        else:
            encoded = self.encode(request.messages)
            reading = Reading(ThinkSplitter(thinking=encoded.thinking))
            prompt = encoded.tokens + self._begin_answer(reading, request)
            question = encoded.question
        if len(prompt) + 1 > self._context.n_ctx:
            raise LemmaError(
                f"The conversation has {len(prompt)} tokens; the model can hold {self._context.n_ctx}.",
                "Start a new conversation, or choose a longer context.",
            )
        reused = self._rewind(prompt)
        if not (yield from self._read(prompt, question)):
            seconds = time.monotonic() - started
            yield Finished("stopped", len(prompt), reused, 0, seconds, 0.0, sampling.seed or 0, "".join(reading.raw))
            return
        if self._logits is None:
            raise LemmaError("There is nothing to go on from at that place.", "Ask again from the start.")
        self._reading = reading
        place = self._keep(reading.copy(), turn=not request.resume_from)
        seconds = time.monotonic() - started
        yield Prompted(len(prompt), reused, seconds, place)
        started = time.monotonic()
        writer = _Writer(reading, request.checkpoint_after, lambda: self._keep(reading.copy(), turn=False))
        before = len(reading.tokens)
        reason = yield from self._write(writer, request.thinking_budget, sampling)
        yield from writer.finish()
        text = "".join(reading.raw)
        self._remember(text, reading.tokens)
        yield Finished(
            reason=reason,
            prompt_tokens=len(prompt),
            reused_tokens=reused,
            tokens=len(reading.tokens) - before,
            prefill_seconds=seconds,
            decode_seconds=time.monotonic() - started,
            seed=sampling.seed or 0,
            text=text,
            message="The conversation has reached the length the model can hold." if reason == "context" else "",
        )

    def _begin_answer(self, reading: Reading, request: Request) -> list[int]:
        """Tokens of the start of the answer that the caller gives; the caller knows its text, so it is not sent."""
        tokens = self._vocab.encode(request.answer_start, control=False)
        for token in tokens:
            for kind, text in reading.feed(token, self._vocab.piece(token)):
                if kind == "answer" and request.checkpoint_after:
                    reading.passes(request.checkpoint_after, text)
        return tokens

    def _write(self, writer: _Writer, budget: int | None, sampling: Sampling) -> Generator[Event, None, Reason]:
        """Choose and read tokens until something ends the answer; why it did."""
        sampler = self._make_sampler(sampling)
        reading = writer.reading
        written = 0
        try:
            while True:
                if self._should_stop():
                    return "stopped"
                if sampling.max_tokens is not None and written >= sampling.max_tokens:
                    return "length"
                over = budget is not None and reading.thought_tokens >= budget
                if over and reading.splitter.kind == "thinking":
                    new = self._vocab.encode(CLOSING_TEXT, control=False)
                    parts = reading.flush()
                else:
                    assert self._logits is not None
                    new, parts = [sampler.sample(self._logits)], []
                    if self._vocab.ends(new[0]):
                        return "end"
                if len(self.tokens) + len(new) > self._context.n_ctx:
                    return "context"
                for at in range(0, len(new), self._context.n_batch):
                    self._decode(new[at : at + self._context.n_batch], want_logits=True, abortable=False)
                written += len(new)
                for token in new:
                    parts += reading.feed(token, self._vocab.piece(token))
                yield from writer.show(parts, len(new))
        finally:
            sampler.close()

    # The engine.

    def _rewind(self, target: list[int]) -> int:
        """Bring the context to a state that `target` goes on from; how many tokens of it are read already."""
        common = common_prefix(self.tokens, target)
        appends = common == len(self.tokens) and (common < len(target) or self._logits is not None)
        if not appends:
            best = self._checkpoints.latest(common, need_logits_at=len(target))
            if best is None:
                self.reset()
            else:
                self._go_back(best)
        return len(self.tokens)

    def _read(self, prompt: list[int], question: int) -> Generator[Event, None, bool]:
        """Read the rest of a prompt in batches; False when it was stopped."""
        if len(self.tokens) < len(prompt):
            self._reading = None
        last = max((place.position for place in self._checkpoints), default=0)
        while len(self.tokens) < len(prompt):
            if self._should_stop():
                return False
            at = len(self.tokens)
            end = min(at + self._context.n_batch, len(prompt))
            if at < question < end and question - last >= MIN_GAP:
                end = question
            try:
                self._decode(prompt[at:end], want_logits=end == len(prompt), abortable=True)
            except DecodeAborted:
                return False
            if end == question and question - last >= MIN_GAP:
                self._keep(None, turn=True)
            if end < len(prompt):
                yield Progress("prompt", end, len(prompt))
        return True

    def _decode(self, tokens: list[int], *, want_logits: bool, abortable: bool) -> None:
        try:
            logits = self._context.decode(tokens, len(self.tokens), want_logits=want_logits, abortable=abortable)
        except (DecodeAborted, DecodeFailed):
            self._mend()
            raise
        self.tokens += tokens
        self._logits = logits

    def _mend(self) -> None:
        """A batch was left half written: put the last whole state back, or begin anew."""
        best = self._checkpoints.latest(len(self.tokens))
        if best is None:
            self.reset()
        else:
            self._go_back(best)

    def _go_back(self, place: Checkpoint) -> None:
        try:
            self._context.load(place.state, place.position)
        except DecodeFailed:
            self.reset()
            raise
        self.tokens = self.tokens[: place.position]
        self._logits = place.logits
        self._reading = place.reading
        self._checkpoints.forget_after(place.position)

    def _keep(self, reading: Reading | None, *, turn: bool) -> str:
        for place in self._checkpoints:
            if (place.position, place.reading) == (len(self.tokens), reading) and place.turn >= turn:
                return place.id  # asked once more: it is kept already
        state = self._context.save()
        return self._checkpoints.add(len(self.tokens), state, self._logits, reading, turn=turn)

    def _remember(self, text: str, tokens: list[int]) -> None:
        self._answers[text] = list(tokens)
        self._answers.move_to_end(text)
        while len(self._answers) > MAX_ANSWERS:
            self._answers.popitem(last=False)


class _Writer:
    """Turns parts of text into pieces, with the tokens spent on each and a checkpoint where a boundary is passed."""

    def __init__(self, reading: Reading, mark: str, keep: Callable[[], str]) -> None:
        self.reading = reading
        self._mark = mark
        self._keep = keep
        self._spent = 0  # tokens that have not shown any text yet
        self._thoughts_closed = self._closed()

    def show(self, parts: list[Part], tokens: int) -> Iterator[Piece]:
        """Pieces for the parts that `tokens` more tokens gave; the engine stands right behind them."""
        self._spent += tokens
        place = self._keep() if tokens and self._mark and self._passed(parts) else ""
        if place and not parts:
            parts = [("answer", "")]
        for number, (kind, text) in enumerate(parts):
            yield Piece(kind, text, self._spent, place if number == len(parts) - 1 else "")
            self._spent = 0

    def finish(self) -> Iterator[Piece]:
        """What was held back to the end."""
        yield from self.show(self.reading.finish(), 0)
        if self._spent:
            yield Piece(self.reading.splitter.kind, "", self._spent)
            self._spent = 0

    def _passed(self, parts: list[Part]) -> bool:
        """Whether the answer has passed a boundary, the end of a thought being one too."""
        passed = self.reading.passes(self._mark, "".join(text for kind, text in parts if kind == "answer"))
        closed, before = self._closed(), self._thoughts_closed
        self._thoughts_closed = closed
        return passed or closed != before

    def _closed(self) -> int:
        """How many thoughts are closed."""
        splitter = self.reading.splitter
        return splitter.thoughts - (splitter.kind == "thinking")
