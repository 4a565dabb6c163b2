"""A tiny random phi4flash model file, made once by the project's own converter, and the engine to run it."""

import pytest

from engine.llm import library
from engine.llm.native import NativeContext, NativeModel
from engine.llm.options import Options
from engine.llm.sampler import Sampler
from engine.llm.session import Session
from engine.llm.template import ChatTemplate

OPTIONS = Options(n_ctx=512, n_batch=64, n_threads=1, kv_type="f32")


@pytest.fixture(scope="module", autouse=True)
def _own_cache(tmp_path_factory):
    """System prompts are kept in the cache: not in the user's. (Scope "package" would last to the end of the run, and
    the tests that look into the user's cache for the engine's sources would find none.)"""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEMMA_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory):
    """Path of a random F32 model: 8 layers, a window of 8 tokens, 512 tokens of vocabulary."""
    from convert.convert import convert
    from tests.helpers.checkpoints import make_checkpoint

    folder = tmp_path_factory.mktemp("tiny")
    make_checkpoint(folder / "checkpoint", seed=7)
    convert(folder / "checkpoint", folder / "tiny.gguf", "f32")
    return folder / "tiny.gguf"


@pytest.fixture(scope="session")
def llama():
    return library.load()


@pytest.fixture(scope="session")
def native_model(tiny_model, llama):
    model = NativeModel(tiny_model, OPTIONS)
    yield model
    model.close()


class NativeSession:
    """A session over the real engine in this process; `stopping` may be set to a function."""

    def __init__(self, model, options=OPTIONS, checkpoints=None, store=None):
        self.stopping = lambda: False
        self.context = NativeContext(model, options, lambda: self.stopping())
        self.vocab = model.vocab
        self.session = Session(
            self.context,
            model.vocab,
            ChatTemplate(),
            lambda sampling: Sampler(model.llama, sampling, model.vocab.size),
            lambda: self.stopping(),
            checkpoints,
            store,
        )


@pytest.fixture
def make_session(native_model):
    made = []

    def make(options=OPTIONS, checkpoints=None, store=None):
        made.append(NativeSession(native_model, options, checkpoints, store))
        return made[-1]

    yield make
    for each in made:
        each.context.close()
