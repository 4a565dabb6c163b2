"""One conversation with a model: which tokens it has read, how an answer is written, and the places to go back to.

The token list is append-only as seen by the engine: a new prompt costs the tokens it does not share with what was
read before. Where it branches off earlier, the nearest checkpoint is put back. Checkpoints are made at the end of the
system prompt (which is also kept on disk, see `stored`), at the start of each turn, at the end of each prompt with
its logits, and at boundaries of the answer that the caller names.

A conversation that is left for another is kept for a while (see `conversation`).

What a state is, bit for bit, follows from the tokens and the batches they were read in (`tokens`, `batches`): going
back and forth changes nothing. A prompt is read in the batches its messages ask for (see `prompts`), the tokens the
model writes one at a time.

Knows no process and no file: a context decodes (see `native`), a vocabulary makes tokens (see `vocab`).
"""

from __future__ import annotations

import logging
import time
from bisect import bisect_right
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from engine.errors import LemmaError
from engine.llm.checkpoints import Checkpoint, Checkpoints, Kind
from engine.llm.conversation import MIN_PARKED, Conversation, Parked
from engine.llm.events import Event, Finished, Progress, Prompted, Reason
from engine.llm.messages import ChatMessage
from engine.llm.native import DecodeAborted, DecodeFailed
from engine.llm.prompts import Encoder, Prompt, Vocabulary
from engine.llm.reading import Reading
from engine.llm.sampler import Logits
from engine.llm.sampling import Sampling
from engine.llm.stored import PromptStore
from engine.llm.template import ChatTemplate
from engine.llm.thinking import CLOSING_TEXT, ThinkSplitter
from engine.llm.window import Fitting, fit
from engine.llm.writer import Writer

WAY_GAP = 512
"""While a long prompt is read, a place is kept so often (tokens), for a stop in the middle of a batch loses it."""

log = logging.getLogger(__name__)


class Context(Protocol):
    """What decodes: `native.NativeContext`, or a mock."""

    n_ctx: int
    n_batch: int

    def decode(self, tokens: Sequence[int], position: int, *, want_logits: bool, abortable: bool) -> Logits | None: ...
    def save(self) -> Any: ...
    def load(self, state: Any, position: int) -> None: ...
    def save_whole(self) -> memoryview: ...
    def load_whole(self, data: memoryview, position: int) -> None: ...
    def clear(self) -> None: ...


class TokenSource(Protocol):
    """What chooses tokens: `sampling.Sampler`, or a mock."""

    def sample(self, logits: Logits) -> int: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Request:
    """What `Session.generate` is asked for; see `client.ModelClient.generate` for the meaning of each."""

    messages: Sequence[ChatMessage]
    sampling: Sampling
    thinking_budget: int | None = None
    checkpoint_after: str = ""
    resume_from: str = ""
    answer_start: str = ""
    aside: bool = False


class Session:
    """A conversation over one context. After any error or stop it is as usable as before.

    `make_sampler` makes a sampler of settings (seed set); `should_stop` is asked between batches and tokens. `store`
    keeps system prompts for later processes.
    """

    def __init__(
        self,
        context: Context,
        vocab: Vocabulary,
        template: ChatTemplate,
        make_sampler: Callable[[Sampling], TokenSource],
        should_stop: Callable[[], bool],
        checkpoints: Checkpoints | None = None,
        store: PromptStore | None = None,
    ) -> None:
        self._context = context
        self._vocab = vocab
        self._encoder = Encoder(vocab, template)
        self._make_sampler = make_sampler
        self._should_stop = should_stop
        self._store = store
        self._now = Conversation(checkpoints or Checkpoints())  # the one the context holds
        self._parked = Parked()

    @property
    def tokens(self) -> list[int]:
        """What the context has read."""
        return self._now.tokens

    @property
    def batches(self) -> list[int]:
        """The ends of the batches it has read them in."""
        return self._now.batches

    @property
    def logits(self) -> Logits | None:
        """What follows the last token, if known."""
        return self._now.logits

    # Text to tokens.

    def encode(self, messages: Sequence[ChatMessage]) -> Prompt:
        """A conversation as the tokens of a prompt. An answer of this session is taken with the tokens it had."""
        return self._encoder.encode(messages)

    def fitting(self, messages: Sequence[ChatMessage], answer_tokens: int) -> Fitting:
        """Which messages leave room for an answer of `answer_tokens`, by the rule of `window`."""
        return fit(messages, self.encode, self._context.n_ctx, answer_tokens)

    # Going back.

    def checkpoint(self) -> str:
        """Keep the present place and return its id."""
        reading = self._now.reading
        return self._keep(reading.copy() if reading is not None else None, Kind.TURN)

    def restore(self, name: str) -> None:
        """Go back to a checkpoint; those behind it become void. UnknownCheckpoint when it is not kept."""
        place = self._place(name)
        if place.state is not None:
            self._go_back(place)
            return
        target = self.tokens[: place.position]
        self._rewind(target)
        for _ in self._read(target, Prompt(target)):
            pass
        if len(self.tokens) == len(target):  # unless it was stopped
            self._now.reading = place.reading

    def reset(self) -> None:
        """Forget the conversation, those left before it, and all checkpoints."""
        self._parked.clear()
        self._begin_anew()

    # Answering.

    def generate(self, request: Request) -> Generator[Event, None, None]:
        """Read what is new of the prompt and write an answer; the events end with one Finished.

        LemmaError when the prompt does not fit, a checkpoint is not kept, or the engine fails.
        """
        return self._aside(request) if request.aside else self._answer(request)

    def _aside(self, request: Request) -> Generator[Event, None, None]:
        """An answer of which nothing is kept: the conversation, those left before it and their places stay as they are.

        To leave the conversation as any other is left would not do: a few such answers would push it out.
        """
        left, parked = self._now, self._parked
        whole = self._context.save_whole() if left.tokens else None
        self._now, self._parked = Conversation(Checkpoints()), Parked()
        self._context.clear()
        try:
            yield from self._answer(request)
        finally:
            self._context.clear()
            self._now, self._parked = left, parked
            if whole is not None:
                try:
                    self._context.load_whole(whole, len(left.tokens))
                except DecodeFailed as error:
                    log.warning("A conversation that was left is lost: %s", error.message)
                    self._begin_anew()

    def _answer(self, request: Request) -> Generator[Event, None, None]:
        started = time.monotonic()
        sampling = request.sampling.seeded()
        if request.resume_from:
            place = self._place(request.resume_from)
            reading = place.reading.copy() if place.reading is not None else Reading(ThinkSplitter())
            prompt = Prompt(self.tokens[: place.position])
        else:
            prompt = self.encode(request.messages)
            reading = Reading(ThinkSplitter(thinking=prompt.thinking))
        target = prompt.tokens + self._begin_answer(reading, request)
        if len(target) + 1 > self._context.n_ctx:
            raise self._too_long(len(target), request)
        self._rewind(target, prompt.system)
        reused = len(self.tokens)
        if not (yield from self._read(target, prompt)):
            seconds = time.monotonic() - started
            yield Finished("stopped", len(target), reused, 0, seconds, 0.0, sampling.seed or 0, "".join(reading.raw))
            return
        if self.logits is None:
            raise LemmaError("There is nothing to go on from at that place.", "Ask again from the start.")
        self._now.reading = reading
        kept = self._keep(reading.copy(), Kind.STEP if request.resume_from else Kind.PROMPT)
        seconds = time.monotonic() - started
        yield Prompted(len(target), reused, seconds, kept)
        started = time.monotonic()
        writer = Writer(reading, request.checkpoint_after, lambda: self._keep(reading.copy(), Kind.STEP))
        before = len(reading.tokens)
        reason = yield from self._write(writer, request.thinking_budget, sampling)
        yield from writer.finish()
        text = "".join(reading.raw)
        if not request.aside:
            self._encoder.remember(text, reading.tokens)
        yield Finished(
            reason=reason,
            prompt_tokens=len(target),
            reused_tokens=reused,
            tokens=len(reading.tokens) - before,
            prefill_seconds=seconds,
            decode_seconds=time.monotonic() - started,
            seed=sampling.seed or 0,
            text=text,
            message="The conversation has reached the length the model can hold." if reason == "context" else "",
        )

    def _too_long(self, tokens: int, request: Request) -> LemmaError:
        room = f"has {tokens:,} tokens; the model can hold {self._context.n_ctx:,}."
        if request.resume_from or any(message["role"] == "assistant" for message in request.messages):
            return LemmaError(f"The conversation {room}", "Start a new conversation, or choose a longer context.")
        return LemmaError(f"The question {room}", "Shorten it, or ask its parts one by one.")

    def _begin_answer(self, reading: Reading, request: Request) -> list[int]:
        """Tokens of the start of the answer that the caller gives; the caller knows its text, so it is not sent."""
        tokens = self._vocab.encode(request.answer_start, control=False)
        for token in tokens:
            for kind, text in reading.feed(token, self._vocab.piece(token)):
                if kind == "answer" and request.checkpoint_after:
                    reading.passes(request.checkpoint_after, text)
        return tokens

    def _write(self, writer: Writer, budget: int | None, sampling: Sampling) -> Generator[Event, None, Reason]:
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
                    assert self.logits is not None
                    new, parts = [sampler.sample(self.logits)], []
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

    def _rewind(self, target: list[int], system: int = 0) -> None:
        """Bring the context to a state that `target` goes on from; its first `system` tokens may be on disk."""
        reached, _ = self._now.reach(target)
        farther, other = self._parked.best(target)
        if other is not None and farther > reached:
            self._return_to(other)
        elif reached <= system and len(self.tokens) - reached >= MIN_PARKED:
            self._park()  # it has nothing in common with `target` but the system prompt
        reached, best = self._now.reach(target)
        if reached < system and self._fetch(target[:system]):
            return
        if best is not None:
            self._go_back(best)
        elif reached < len(self.tokens):
            self._begin_anew()

    def _place(self, name: str) -> Checkpoint:
        """The checkpoint of that id; when it is of a conversation that was left, that one is taken up again."""
        other = self._parked.with_checkpoint(name)
        if other is not None and not self._now.checkpoints.has(name):
            self._return_to(other)
        return self._now.checkpoints.get(name)

    def _park(self) -> None:
        """Keep the conversation as it is, and go on with a copy of it."""
        try:
            whole = self._context.save_whole()
        except DecodeFailed as error:
            log.warning("A conversation could not be kept: %s", error.message)
            return
        left, self._now = self._now, self._now.twin()
        left.whole = whole
        self._parked.add(left)

    def _return_to(self, other: Conversation) -> None:
        """Take up a conversation that was left."""
        self._parked.take(other)
        if len(self.tokens) >= MIN_PARKED:
            self._park()
        self._begin_anew()
        assert other.whole is not None
        try:
            self._context.load_whole(other.whole, len(other.tokens))
        except DecodeFailed as error:
            log.warning("A conversation that was left is lost: %s", error.message)
            return
        self._now, other.whole = other, None

    def _begin_anew(self) -> None:
        """An empty context; the names of the checkpoints are void."""
        self._context.clear()
        self._now.checkpoints.clear()
        self._now = Conversation(self._now.checkpoints)

    def _fetch(self, system: list[int]) -> bool:
        """Begin anew with a system prompt that is on disk; False, and nothing is changed, when there is none."""
        stored = self._store.get(system) if self._store is not None else None
        if self._store is None or stored is None:
            return False
        self._begin_anew()
        try:
            self._context.load_whole(stored.state, len(system))
        except DecodeFailed as error:
            log.warning("A saved system prompt is not used: %s", error.message)
            self._store.forget(system)
            return True
        self._now.tokens, self._now.batches = list(system), stored.batches
        self._keep(None, Kind.SYSTEM)
        return True

    def _read(self, target: list[int], prompt: Prompt) -> Generator[Event, None, bool]:
        """Read the rest of `target`, which begins with `prompt`, in batches; False when it was stopped."""
        if len(self.tokens) < len(target):
            self._now.reading = None
        cuts, turns = [*prompt.cuts, len(target)], set(prompt.turns[1:])
        kept = len(self.tokens)
        while (at := len(self.tokens)) < len(target):
            if self._should_stop():
                return False
            if at - kept >= WAY_GAP:
                self._keep(None, Kind.WAY)
                kept = at
            end = min(at + self._context.n_batch, cuts[bisect_right(cuts, at)])
            try:
                self._decode(target[at:end], want_logits=end == len(target), abortable=True)
            except DecodeAborted:
                return False
            if end == prompt.system:
                self._keep(None, Kind.SYSTEM)
                if self._store is not None:
                    self._store.put(self.tokens, self.batches, self._context.save_whole)
                kept = end
            elif end in turns:
                self._keep(None, Kind.TURN)
                kept = end
            elif end == len(prompt.tokens) < len(target):  # the words the answer is to begin with may be others next
                self._keep(None, Kind.PROMPT)
                kept = end
            if end < len(target):
                yield Progress("prompt", end, len(target))
        return True

    def _decode(self, tokens: list[int], *, want_logits: bool, abortable: bool) -> None:
        try:
            logits = self._context.decode(tokens, len(self.tokens), want_logits=want_logits, abortable=abortable)
        except (DecodeAborted, DecodeFailed):
            self._mend()
            raise
        self._now.tokens += tokens
        self._now.batches.append(len(self.tokens))
        self._now.logits = logits

    def _mend(self) -> None:
        """A batch was left half written: put the last whole state back, or begin anew."""
        best = self._now.checkpoints.latest(len(self.tokens))
        if best is None:
            self._begin_anew()
        else:
            self._go_back(best)

    def _go_back(self, place: Checkpoint) -> None:
        try:
            self._context.load(place.state, place.position)
        except DecodeFailed:
            self._begin_anew()
            raise
        now = self._now
        del now.tokens[place.position :]
        del now.batches[bisect_right(now.batches, place.position) :]
        now.logits, now.reading = place.logits, place.reading
        now.checkpoints.forget_after(place.position)

    def _keep(self, reading: Reading | None, kind: Kind) -> str:
        now = self._now
        for place in now.checkpoints:
            if (place.position, place.reading) == (len(now.tokens), reading) and place.kind is not Kind.WAY:
                return place.id  # asked once more: it is kept already
        return now.checkpoints.add(len(now.tokens), self._context.save(), now.logits, reading, kind)
