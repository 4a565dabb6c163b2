"""The model, as the rest of the program sees it: load a file, ask, and iterate over what it writes.

Runs the model in a supervised process: when that dies, a WorkerDied says why, and the next request starts it again
and loads the model again by itself. Knows no prompts and no mathematics.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from engine.errors import LemmaError
from engine.llm.events import Event, ModelInfo, Progress, from_json
from engine.llm.messages import ChatMessage, check_messages
from engine.llm.options import Options
from engine.llm.sampling import Sampling
from engine.llm.window import Fitting
from engine.workers import Message, RemoteError, Worker

TARGET = "engine.llm.service:main"
INSPECT_SECONDS = 60.0

OnProgress = Callable[[Progress], None]


class ModelClient:
    """One model in one process. Any thread may call; requests wait for each other, `stop` and `close` do not."""

    def __init__(self, *, memory_limit: int | None = None, target: str = TARGET) -> None:
        self._worker = Worker(target, name="model", memory_limit=memory_limit)
        self._wanted: Message | None = None  # what was loaded last, to load it again
        self._info: ModelInfo | None = None

    def __enter__(self) -> ModelClient:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def info(self) -> ModelInfo | None:
        """The model loaded last."""
        return self._info

    @property
    def alive(self) -> bool:
        return self._worker.alive

    @property
    def pid(self) -> int | None:
        return self._worker.pid

    def log_tail(self) -> str:
        """The end of what the model process wrote to its outputs, for a log file."""
        return self._worker.log_tail()

    def warm(self) -> None:
        """Start the process without waiting for it, so that a later `load` is quicker."""
        self._worker.start()

    def inspect(self, path: Path, options: Options | None = None) -> ModelInfo:
        """What a model file is and needs, from its header alone. LemmaError for one that Lemma cannot run."""
        params = {"path": str(path), "options": asdict(options or Options())}
        return _info(self._worker.call("inspect", params, deadline=INSPECT_SECONDS))

    def load(self, path: Path, options: Options | None = None, *, on_progress: OnProgress | None = None) -> ModelInfo:
        """Load a model file in place of the one loaded before. `stop` ends it early.

        The conversation and the checkpoints of the model before are gone: going back to one of them is refused.
        LemmaError for a file that is broken, cut off, of another kind or without the layout guard (the model loaded
        before stays), and when the engine is missing or cannot make room (the model loaded before comes back at the
        next request).
        """
        for progress in self.loading(path, options):
            if on_progress is not None:
                on_progress(progress)
        assert self._info is not None
        return self._info

    def loading(self, path: Path, options: Options | None = None) -> Iterator[Progress]:
        """`load` as an iterator over its progress; `info` is the model's once it has ended. Errors as for `load`."""
        yield from self._load({"path": str(path.absolute()), "options": asdict(options or Options())})

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling | None = None,
        *,
        thinking_budget: int | None = None,
        checkpoint_after: str = "",
        resume_from: str = "",
        answer_start: str = "",
        aside: bool = False,
    ) -> Generator[Event, None, None]:
        """Answer a conversation: Progress while the prompt is read, one Prompted, Pieces, one Finished.

        `messages`: `{"role": "system" | "user" | "assistant", "content": text}` in order. What was read before is
        not read again; an assistant's content that is a `Finished.text` costs nothing at all. Of the conversations
        left for this one, the last few are kept: to come back to one costs its new messages only.
        `thinking_budget`: tokens a thought may have before the engine closes it; None: any number.
        `checkpoint_after`: a text such as a blank line; whenever the answer passes it (or a thought ends), the piece
        brings the id of a checkpoint behind it.
        `resume_from`: such an id; `messages` are then ignored, everything behind that place is dropped, and the
        answer goes on from there (with another seed, another way). Checkpoints behind it become void. When its state
        had to make room for others (see `checkpoints`), what stands before it is read again, and all else is as ever.
        `answer_start`: text with which the answer begins, or goes on; it is read, not sent.
        `aside`: the answer is a thing of its own, of which nothing is kept; the conversation stays as it was, so that
        its next turn costs what it would have cost. Its checkpoints are void at once; it cannot go on from one.

        Leaving the iterator stops the model. LemmaError when the conversation is too long, a checkpoint is no longer
        kept, the process dies (WorkerDied) or nothing was loaded.
        """
        if not resume_from:
            check_messages(messages)
        if thinking_budget is not None and thinking_budget < 0:
            raise LemmaError("The thinking budget must be 0 or more tokens.")
        if aside and resume_from:
            raise LemmaError("An answer of its own goes on from no place in the conversation.")
        params: Message = {
            "messages": [dict(message) for message in messages],
            "sampling": (sampling or Sampling()).to_json(),
            "thinking_budget": thinking_budget,
            "checkpoint_after": checkpoint_after,
            "resume_from": resume_from,
            "answer_start": answer_start,
            "aside": aside,
        }
        with closing(self._stream("generate", params)) as stream:
            for message in stream:
                if "done" not in message:
                    yield from_json(message)

    def count_tokens(self, messages: Sequence[ChatMessage]) -> int:
        """How many tokens the conversation takes as a prompt."""
        check_messages(messages)
        return int(self._call("count", {"messages": [dict(message) for message in messages]})["tokens"])

    def fitting(self, messages: Sequence[ChatMessage], answer_tokens: int = 1024) -> Fitting:
        """Which messages to send so that `answer_tokens` are left for the answer, and the room there is.

        The rule: all of them while they fit; else the oldest turns are left out until at most half the room is taken,
        the system prompt and the last turn never. It follows from the messages alone (give them as they will be
        sent), so asked again with more turns it leaves out the same ones until the room is full again; in between,
        each turn costs only its new tokens, and after leaving some out only what is left behind the system prompt.
        """
        check_messages(messages)
        params = {"messages": [dict(message) for message in messages], "answer_tokens": max(0, answer_tokens)}
        result = self._call("fitting", params)
        return Fitting(tuple(result["kept"]), result["tokens"], result["room"])

    def checkpoint(self) -> str:
        """Keep the present end of the conversation and return its id."""
        return str(self._call("checkpoint", {})["checkpoint"])

    def restore(self, checkpoint: str) -> None:
        """Go back to a checkpoint; those behind it become void."""
        self._call("restore", {"checkpoint": checkpoint})

    def reset(self) -> None:
        """Forget the conversation and those left before it (not the model, nor system prompts on disk)."""
        self._call("reset", {})

    def stop(self) -> None:
        """Ask what runs to stop; returns at once. The answer then ends with Finished("stopped")."""
        self._worker.stop()

    def kill(self) -> None:
        """End the process at once; the next request starts it again."""
        self._worker.kill()

    def close(self) -> None:
        """End the process for good."""
        self._worker.close()

    def _load(self, params: Message) -> Iterator[Progress]:
        for message in self._worker.stream("load", params):
            if "done" in message:
                self._wanted, self._info = params, _info(message["done"])
                return
            event = from_json(message)
            if isinstance(event, Progress):
                yield event

    def _call(self, method: str, params: Message) -> Message:
        result: Message = {}
        for message in self._stream(method, params):
            result = message.get("done", result)
        return result

    def _stream(self, method: str, params: Message) -> Generator[Message, None, None]:
        """Events of a request; a process that has lost the model (it was started anew) loads it first."""
        try:
            yield from self._worker.stream(method, params)
            return
        except RemoteError as error:
            if error.kind != "ModelNotLoaded":
                raise
        if self._wanted is None:
            raise LemmaError("No model is loaded yet.", "Choose a model file first.")
        for _ in self._load(self._wanted):
            pass
        yield from self._worker.stream(method, params)


def _info(result: Message) -> ModelInfo:
    return ModelInfo(**result["info"])
