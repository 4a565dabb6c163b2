"""Reading the header of model files, whole, broken and hostile, and estimating what they need."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import LemmaError
from engine.llm.fit import Fit, available_memory, estimate
from engine.llm.header import ARCHITECTURE, check_runnable, read_header


def text(value):
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def key(name, value):
    if isinstance(value, str):
        return text(name) + struct.pack("<I", 8) + text(value)
    if isinstance(value, list):
        if value and isinstance(value[0], str):
            return text(name) + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text, value))
        return text(name) + struct.pack(f"<IIQ{len(value)}f", 9, 6, len(value), *value)
    return text(name) + struct.pack("<II", 4, value)


def tensor(name, shape, kind=0, offset=0):
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


def gguf(keys, tensors, data=b"\0" * 4096, version=3, counts=None):
    n_tensors, n_keys = counts or (len(tensors), len(keys))
    head = b"GGUF" + struct.pack("<IQQ", version, n_tensors, n_keys) + b"".join(keys) + b"".join(tensors)
    return head + b"\0" * (-len(head) % 32) + data


MODEL = {
    "general.architecture": ARCHITECTURE,
    "general.name": "Tiny",
    f"{ARCHITECTURE}.block_count": 8,
    f"{ARCHITECTURE}.embedding_length": 256,
    f"{ARCHITECTURE}.attention.head_count": 4,
    f"{ARCHITECTURE}.attention.head_count_kv": 2,
    f"{ARCHITECTURE}.attention.sliding_window": 8,
    f"{ARCHITECTURE}.attention.qk_layout": "natural",
    f"{ARCHITECTURE}.attention.diff_lambda": [0.5] * 8,
    "tokenizer.ggml.tokens": ["a", "b", "c"],
}


def model_file(tmp_path, change=None, **more):
    keys = {**MODEL, **(change or {})}
    path = tmp_path / "model.gguf"
    path.write_bytes(gguf([key(*item) for item in keys.items()], [tensor("w", (32, 32))], **more))
    return path


def test_a_whole_file(tmp_path):
    header = read_header(model_file(tmp_path))
    assert header.architecture == ARCHITECTURE
    assert header.keys["tokenizer.ggml.tokens"] == 3
    assert header.number("block_count") == 8
    assert header.number("nothing", 7) == 7
    assert header.parameters == 1024
    assert header.tensors[0].size == 4096
    check_runnable(header)


@pytest.mark.parametrize(
    "change, words",
    [
        ({"general.architecture": "llama"}, "another kind \\(llama\\)"),
        ({"general.architecture": 7}, "another kind \\(nothing\\)"),
        ({f"{ARCHITECTURE}.attention.qk_layout": "permuted"}, "natural order"),
        ({f"{ARCHITECTURE}.attention.qk_layout": 1}, "natural order"),
        ({f"{ARCHITECTURE}.attention.diff_lambda": [0.5] * 7}, "constants of its 8 layers"),
        ({f"{ARCHITECTURE}.attention.diff_lambda": "none"}, "constants"),
        ({f"{ARCHITECTURE}.block_count": "many"}, "not a sensible number"),
        ({f"{ARCHITECTURE}.block_count": 0}, "constants"),
    ],
)
def test_what_lemma_does_not_run(tmp_path, change, words):
    header = read_header(model_file(tmp_path, change))
    with pytest.raises(LemmaError, match=words):
        check_runnable(header)


def test_a_file_without_the_layout_guard(tmp_path):
    keys = [key(*item) for item in MODEL.items() if "qk_layout" not in item[0]]
    path = tmp_path / "model.gguf"
    path.write_bytes(gguf(keys, [tensor("w", (1,))]))
    with pytest.raises(LemmaError, match="another converter"):
        check_runnable(read_header(path))


def test_a_file_that_is_cut_off_anywhere(tmp_path):
    path = model_file(tmp_path)
    whole = path.read_bytes()
    for length in [*range(0, len(whole) - 4096, 7), len(whole) - 4096, len(whole) - 1]:
        path.write_bytes(whole[:length])
        with pytest.raises(LemmaError) as caught:
            read_header(path)
        assert "model.gguf" in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04" + b"\0" * 100,
        gguf([], [], version=1),
        gguf([], [], version=99),
        gguf([], [], counts=(2**63, 0)),
        gguf([], [], counts=(0, 2**63)),
        gguf([struct.pack("<Q", 2**62)], [], counts=(0, 1)),
        gguf([text("k") + struct.pack("<I", 99)], [], counts=(0, 1)),
        gguf([text("k") + struct.pack("<IQ", 8, 2**60)], [], counts=(0, 1)),
        gguf([text("k") + struct.pack("<IIQ", 9, 8, 2**60)], [], counts=(0, 1)),
        gguf([text("k") + struct.pack("<IIQ", 9, 4, 2**22)], [], counts=(0, 1)),
        gguf([text("k") + struct.pack("<IIQ", 9, 9, 1)], [], counts=(0, 1)),
        gguf([key("general.alignment", 0)], []),
        gguf([key("general.alignment", "x")], []),
        gguf([], [tensor("w", (1, 1, 1, 1, 1))]),
        gguf([], [tensor("w", (2**62,))]),
        gguf([], [tensor("w", (2**39, 2**39, 2**39))]),
        gguf([], [tensor("w", (1,), kind=999)]),
        gguf([], [tensor("w", (31,), kind=8)]),
        gguf([], [tensor("w", (1,), offset=2**63)]),
        gguf([], [tensor("w", (32, 32), offset=1)]),
    ],
)
def test_hostile_files_cost_a_sentence(tmp_path, data):
    path = tmp_path / "model.gguf"
    path.write_bytes(data)
    with pytest.raises(LemmaError):
        read_header(path)


@given(st.binary(max_size=200))
def test_random_bytes_cost_a_sentence(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("random") / "model.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<I", 3) + data)
    try:
        read_header(path)
    except LemmaError:
        return
    assert data[:8] == b"\0" * 8  # no tensors, and whatever keys


def test_what_is_not_there(tmp_path):
    with pytest.raises(LemmaError, match="no file"):
        read_header(tmp_path / "none.gguf")
    with pytest.raises(LemmaError):
        read_header(tmp_path)


class TestFit:
    def test_the_terms_of_the_published_model(self, tmp_path):
        """At 32K 160 MiB for the full layer, 2 x 20 MiB of windows with n_ubatch 512, 3.3 MiB states."""
        published = {
            f"{ARCHITECTURE}.block_count": 32,
            f"{ARCHITECTURE}.embedding_length": 2560,
            f"{ARCHITECTURE}.attention.head_count": 40,
            f"{ARCHITECTURE}.attention.head_count_kv": 20,
            f"{ARCHITECTURE}.attention.sliding_window": 512,
            f"{ARCHITECTURE}.ssm.inner_size": 5120,
            f"{ARCHITECTURE}.ssm.state_size": 16,
            f"{ARCHITECTURE}.ssm.conv_kernel": 4,
        }
        header = read_header(model_file(tmp_path, published))
        terms = dict(estimate(header, n_ctx=32768, n_batch=512, available=10**10).terms)
        assert terms["conversation"] == 160 * 2**20
        assert terms["recent words"] == 40 * 2**20
        assert terms["running summary"] == pytest.approx(3.34 * 2**20, rel=0.01)
        assert terms["weights"] == 4096

    def test_it_warns_in_words(self):
        small = Fit((("weights", 2 * 10**9),), 3 * 10**9)
        assert small.fits
        assert small.sentence() == "The model needs about 2.0 GB of memory; 3.0 GB are free."
        large = Fit((("weights", 2 * 10**9), ("conversation", 10**8)), 10**9)
        assert not large.fits
        assert "slow" in large.sentence()

    def test_there_is_some_memory(self):
        assert available_memory() > 10**7
