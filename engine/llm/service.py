"""The model worker's child side: holds one model and one conversation, answers the client's requests.

Requests: inspect, load, generate, count, fitting, checkpoint, restore, reset. Runs in its own process, since native
code may crash, be killed for memory or meet an instruction the processor lacks; what it logs stays here.
"""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from dataclasses import asdict
from functools import partial
from pathlib import Path

from engine.errors import LemmaError
from engine.llm.checkpoints import MAX_BYTES, MAX_CHECKPOINTS
from engine.llm.conversation import PARKED_BYTES
from engine.llm.events import DEFAULT_INSTRUCTION, ModelInfo, Progress, to_json
from engine.llm.fit import estimate
from engine.llm.header import Header, check_runnable, read_header
from engine.llm.identity import identity
from engine.llm.native import NativeContext, NativeModel
from engine.llm.options import Options
from engine.llm.sampler import Sampler
from engine.llm.sampling import Sampling
from engine.llm.session import Request, Session
from engine.llm.stored import PromptStore
from engine.llm.template import ChatTemplate
from engine.native.key import cache_root
from engine.workers import Channel, Message, serve


class ModelNotLoaded(LemmaError):
    """A request that needs a model came to a process that has none, such as one newly started."""

    def __init__(self) -> None:
        super().__init__("No model is loaded.")


class Stopped(LemmaError):
    """The user stopped the loading."""

    def __init__(self) -> None:
        super().__init__("Loading the model was stopped.")


class Service:
    """One model and one session; the methods are the handlers of the requests of the same names."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._model: NativeModel | None = None
        self._context: NativeContext | None = None
        self._session: Session | None = None

    def inspect(self, params: Message) -> Message:
        """What a file is and needs, without loading it."""
        header = read_header(Path(params["path"]))
        check_runnable(header)
        return {"info": info_json(describe(header, Options(**params["options"])))}

    def load(self, params: Message) -> Message:
        """Load a file in place of what is loaded; its progress is sent as events."""
        path, options = Path(params["path"]), Options(**params["options"])
        header = read_header(path)
        check_runnable(header)
        info = describe(header, options)
        self.unload()
        try:
            self._model = NativeModel(path, options, self._progress())
            self._context = NativeContext(self._model, options, self._should_stop)
            vocab = self._model.vocab
            template = ChatTemplate(
                header.text("tokenizer.chat_template"),
                bos=vocab.special_text("bos"),
                eos=vocab.special_text("eos"),
            )
            self._session = Session(
                self._context,
                vocab,
                template,
                partial(Sampler, self._model.llama, n_vocab=vocab.size),
                self._should_stop,
                store=PromptStore(prompts_folder(), identity(header, self._context)),
            )
        except LemmaError:
            self.unload()
            if self._should_stop():
                raise Stopped from None
            raise
        return {"info": info_json(info)}

    def generate(self, params: Message) -> Generator[Message, None, Message]:
        """Answer; the events of the session, the result is empty."""
        request = Request(**{**params, "sampling": Sampling.from_json(params["sampling"])})
        for event in self._loaded().generate(request):
            yield to_json(event)
        return {}

    def count(self, params: Message) -> Message:
        """How many tokens a conversation takes as a prompt."""
        return {"tokens": len(self._loaded().encode(params["messages"]).tokens)}

    def fitting(self, params: Message) -> Message:
        """Which messages leave room for an answer."""
        return asdict(self._loaded().fitting(params["messages"], params["answer_tokens"]))

    def checkpoint(self, params: Message) -> Message:
        return {"checkpoint": self._loaded().checkpoint()}

    def restore(self, params: Message) -> Message:
        self._loaded().restore(params["checkpoint"])
        return {}

    def reset(self, params: Message) -> Message:
        self._loaded().reset()
        return {}

    def unload(self) -> None:
        """Let go of the model, if there is one."""
        self._session = None
        for part in (self._context, self._model):
            if part is not None:
                part.close()
        self._context = self._model = None

    def _loaded(self) -> Session:
        if self._session is None:
            raise ModelNotLoaded
        return self._session

    def _should_stop(self) -> bool:
        return self._channel.stop_requested.is_set()

    def _progress(self) -> _LoadProgress:
        return _LoadProgress(self._channel)


class _LoadProgress:
    """llama.cpp's progress callback: tells every percent at most ten times a second, and says whether to go on."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._percent, self._next = -1, 0.0

    def __call__(self, done: float) -> bool:
        percent, now = int(100 * done), time.monotonic()
        if percent > self._percent and (now >= self._next or percent == 100):
            self._percent, self._next = percent, now + 0.1
            self._channel.emit(to_json(Progress("load", percent, 100)))
        return not self._channel.stop_requested.is_set()


def describe(header: Header, options: Options) -> ModelInfo:
    """What the header of a model file says of it, and whether it fits."""
    trained = header.number("context_length", options.n_ctx)
    n_ctx = min(options.n_ctx, trained) if trained else options.n_ctx
    fit = estimate(
        header,
        n_ctx=n_ctx,
        n_batch=options.n_batch,
        kv_type=options.kv_type,
        checkpoint_bytes=min(MAX_BYTES + PARKED_BYTES, MAX_CHECKPOINTS * _checkpoint_bytes(header)),
    )
    weights = max(header.tensors, key=lambda tensor: tensor.size).type
    return ModelInfo(
        name=header.text("general.name") or header.path.stem,
        architecture=header.architecture,
        parameters=header.parameters,
        context=n_ctx,
        context_trained=trained,
        instruction=header.text("lemma.instruction", DEFAULT_INSTRUCTION),
        temperature=header.fraction("general.sampling.temp", 2.0, Sampling().temperature),
        top_p=header.fraction("general.sampling.top_p", 1.0, Sampling().top_p),
        file_size=header.file_size,
        weights=weights,
        memory=dict(fit.terms),
        memory_available=fit.available,
        warning="" if fit.fits else fit.sentence(),
    )


def _checkpoint_bytes(header: Header) -> int:
    """About what one checkpoint takes: the terms of a context as long as the window, in one number."""
    window = header.number("attention.sliding_window")
    terms = dict(estimate(header, n_ctx=max(1, window), n_batch=1, available=0).terms)
    return terms["recent words"] + terms["running summary"]


def prompts_folder() -> Path:
    """Where the states of system prompts are kept."""
    return cache_root() / "prompts"


def info_json(info: ModelInfo) -> Message:
    return {name: getattr(info, name) for name in info.__slots__}


def main(channel: Channel) -> None:
    """The worker's target."""
    os.environ.setdefault("GGML_NO_BACKTRACE", "1")  # else a native abort starts a debugger first
    # Threads that spin while they wait for one that another program keeps from running made a token take 30 times
    # as long (500 ms for 15) on a busy machine of two cores. Read when the library is loaded.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    service = Service(channel)
    names = ("inspect", "load", "generate", "count", "fitting", "checkpoint", "restore", "reset")
    serve(channel, {name: getattr(service, name) for name in names})
    service.unload()
