"""Reading checkpoints: crafted files, each wrong in one way, and what is said about them."""

import contextlib
import json
import os
import re
import struct

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from convert import safetensors
from convert.checkpoint import Checkpoint
from convert.files import parse_json, read_json
from convert.safetensors import read_header, read_rows
from engine.errors import LemmaError
from tests.helpers.checkpoints import TINY, config_json, make_checkpoint, to_bf16, write_json, write_tensors


def raw(header, data=b""):
    """The bytes of a safetensors file with a header of any kind."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def one(**change):
    return {"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]} | change}


GOOD = raw(one(), bytes(8))
DATA = bytes(8)

HOSTILE = [
    ("empty file", b"", "truncated"),
    ("half a length", b"\x01\x02", "truncated"),
    ("length beyond the limit", struct.pack("<Q", 100_000_001), "claims 100000001 bytes; the limit is"),
    ("length of 2^64-1", b"\xff" * 8, "the limit is"),
    ("length beyond the file", struct.pack("<Q", 1000) + b"{}", "truncated inside its header"),
    ("no JSON", raw(b"not json"), "not readable as JSON"),
    ("not UTF-8", raw(b'{"\xff": 1}'), "not readable as JSON"),
    ("a JSON list", raw(b"[]"), "not an object"),
    ("deep nesting", raw(b'{"w":' * 100_000), "not readable as JSON"),
    ("a number of 5000 digits", raw(b'{"w": ' + b"9" * 5000 + b"}"), "not readable as JSON"),
    ("left with Git LFS", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n", "Git LFS"),
    ("a name that fills the screen", raw({"w" * 100_000: one()["w"]}, DATA), "a name of 100000 characters"),
    ("tensor named twice", raw(b'{"w": {}, "w": {}}'), "'w' is given twice"),
    ("entry is a number", raw({"w": 3}), "lacks its dtype"),
    ("no shape", raw({"w": {"dtype": "F32", "data_offsets": [0, 8]}}), "lacks its dtype, shape"),
    ("unknown dtype", raw(one(dtype="F31"), DATA), "unknown dtype 'F31'"),
    ("dtype is a list", raw(one(dtype=["F32"]), DATA), "unknown dtype"),
    ("negative size", raw(one(shape=[-2]), DATA), "shape that is not a list"),
    ("size is a float", raw(one(shape=[2.0]), DATA), "shape that is not a list"),
    ("size is a boolean", raw(one(shape=[True]), DATA), "shape that is not a list"),
    ("shape is a text", raw(one(shape="2"), DATA), "shape that is not a list"),
    ("nine dimensions", raw(one(shape=[1] * 8 + [2]), DATA), "shape that is not a list"),
    ("sizes that overflow", raw(one(shape=[2**62, 2**62, 4]), DATA), r"takes \d+"),
    ("shape and bytes disagree", raw(one(shape=[3]), DATA), r"has 8 bytes; F32 \[3\] takes 12"),
    ("offsets backwards", raw(one(data_offsets=[8, 0]), DATA), "data_offsets"),
    ("negative offset", raw(one(data_offsets=[-8, 0]), DATA), "data_offsets"),
    ("three offsets", raw(one(data_offsets=[0, 4, 8]), DATA), "data_offsets"),
    ("offset is null", raw(one(data_offsets=[None, 8]), DATA), "data_offsets"),
    ("data cut short", raw(one(), bytes(7)), "truncated, 1 bytes are missing"),
    ("no data", raw(one()), "truncated, 8 bytes are missing"),
    ("bytes at the end", raw(one(), bytes(9)), "1 bytes at its end belong to no tensor"),
    ("bytes at the start", raw(one(data_offsets=[4, 12]), bytes(12)), "4 bytes before tensor 'w' belong to nothing"),
    (
        "overlap",
        raw(one() | {"v": {"dtype": "F32", "shape": [2], "data_offsets": [4, 12]}}, bytes(12)),
        "'v' overlaps the one before",
    ),
    (
        "one on top of the other",
        raw(one() | {"v": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}, DATA),
        "overlaps the one before",
    ),
    (
        "gap",
        raw(one() | {"v": {"dtype": "F32", "shape": [1], "data_offsets": [12, 16]}}, bytes(16)),
        "4 bytes before tensor 'v' belong to nothing",
    ),
]


@pytest.mark.parametrize(("content", "words"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_hostile_headers(tmp_path, content, words):
    path = tmp_path / "model.safetensors"
    path.write_bytes(content)
    with pytest.raises(LemmaError, match=words) as caught:
        read_header(path)
    assert str(path) in caught.value.message
    assert len(caught.value.message) < 600


def test_a_missing_file(tmp_path):
    with pytest.raises(LemmaError, match=r"none\.safetensors: cannot be read"):
        read_header(tmp_path / "none.safetensors")


def test_metadata_and_empty_files_are_fine(tmp_path):
    path = tmp_path / "a.safetensors"
    path.write_bytes(raw({"__metadata__": {"format": "pt"}}))
    assert read_header(path) == {}
    path.write_bytes(GOOD)
    assert read_header(path)["w"].shape == (2,)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_changed_bytes_are_read_or_refused(tmp_path, data):
    """Whatever byte is changed, removed or added: a header that adds up, or a LemmaError."""
    two = one() | {"v": {"dtype": "BF16", "shape": [2, 3], "data_offsets": [8, 20]}}
    content = bytearray(raw(two, bytes(12 + 8)))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(0, len(content) - 1)))
        match data.draw(st.sampled_from(["change", "remove", "add", "cut"])):
            case _ if not content:
                break
            case "change":
                content[at] = data.draw(st.integers(0, 255))
            case "remove":
                del content[at]
            case "add":
                content.insert(at, data.draw(st.integers(0, 255)))
            case "cut":
                del content[max(at, 1) :]
    path = tmp_path / "model.safetensors"
    path.write_bytes(content)
    try:
        entries = read_header(path)
    except LemmaError:
        return
    assert sum(entry.nbytes for entry in entries.values()) == len(content) - 8 - int.from_bytes(content[:8], "little")


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    header=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["w", "v", "dtype", "shape", "data_offsets", "__metadata__", "F32"]), inner, max_size=4
            )
        ),
        max_leaves=20,
    )
)
def test_any_json_as_a_header(tmp_path, header):
    path = tmp_path / "model.safetensors"
    path.write_bytes(raw(header))
    with contextlib.suppress(LemmaError):
        assert all(entry.nbytes == 0 for entry in read_header(path).values())


# ---- values

VALUES = np.array([[0.0, -0.0, 1.0], [1e-40, -65504.0, 3.140625]], dtype=np.float32)


@pytest.mark.parametrize("dtype", ["F64", "F32", "F16", "BF16"])
def test_rows_of_every_dtype(tmp_path, dtype):
    write_tensors(tmp_path, {"w": VALUES}, shards=1, w=dtype)
    entry = read_header(tmp_path / "model.safetensors")["w"]
    with entry.file.open("rb") as file:
        rows = read_rows(file, entry, 0, 2)
        second = read_rows(file, entry, 1, 2)
    wanted = {"F16": VALUES.astype(np.float16), "BF16": VALUES}.get(dtype, VALUES).astype(np.float32)
    if dtype == "BF16":
        wanted = (to_bf16(VALUES).astype(np.uint32) << 16).view(np.float32)
    assert rows.dtype == np.float32
    assert rows.tobytes() == wanted.tobytes()  # signs of zero and subnormals too
    assert second.tobytes() == wanted[1:].tobytes()


def test_bf16_of_known_bits(tmp_path):
    path = tmp_path / "a.safetensors"
    path.write_bytes(raw(one(dtype="BF16", shape=[4]), bytes.fromhex("803f 00c0 4940 0100".replace(" ", ""))))
    entry = read_header(path)["w"]
    with path.open("rb") as file:
        assert read_rows(file, entry, 0, 4)[:, 0].tolist() == [1.0, -2.0, 3.140625, 2.0**-133]


def test_whole_numbers_are_no_weights(tmp_path):
    write_tensors(tmp_path, {"w": VALUES}, shards=1, w="I64")
    entry = read_header(tmp_path / "model.safetensors")["w"]
    with entry.file.open("rb") as file, pytest.raises(LemmaError, match="stored as I64, which is not supported"):
        read_rows(file, entry, 0, 1)


def test_a_file_cut_after_it_was_opened(tmp_path):
    path = tmp_path / "a.safetensors"
    path.write_bytes(GOOD)
    entry = read_header(path)["w"]
    path.write_bytes(GOOD[:-3])
    with path.open("rb") as file, pytest.raises(LemmaError, match="truncated, 3 bytes are missing"):
        read_rows(file, entry, 0, 2)


# ---- folders


@pytest.fixture
def made(tmp_path):
    return make_checkpoint(tmp_path / "model", vocab_size=322)


@pytest.mark.parametrize("shards", [1, 2, 5])
def test_tensors_come_back_from_any_number_of_files(tmp_path, shards):
    made = make_checkpoint(tmp_path / "model", vocab_size=64, shards=shards, tokenizer=False)
    checkpoint = Checkpoint(made.folder)
    assert checkpoint.config == made.config
    assert checkpoint.entries.keys() == made.tensors.keys()
    for name, value in made.tensors.items():
        assert np.array_equal(checkpoint.tensor(name), value), name
    assert len({entry.file for entry in checkpoint.entries.values()}) == shards


def test_pieces_join_to_the_tensor(made, monkeypatch):
    monkeypatch.setattr("convert.checkpoint.PIECE", 1000)
    checkpoint = Checkpoint(made.folder)
    pieces = list(checkpoint.pieces("model.embed_tokens.weight"))
    assert len(pieces) == -(-322 // 3)
    assert np.array_equal(np.concatenate(pieces), made.tensors["model.embed_tokens.weight"])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("name", ["model.layers.2.attn.D", "model.layers.3.mlp.fc1.weight"])
def test_values_that_are_not_finite(made, bad, name):
    made.tensors[name].flat[77] = bad
    write_tensors(made.folder, made.tensors, **{name: "F32"})
    with pytest.raises(LemmaError, match=rf"model-0000\d-of-00002\.safetensors: tensor '{re.escape(name)}'") as caught:
        list(Checkpoint(made.folder).pieces(name))
    assert f"holds {bad} (value 77)" in caught.value.message


def test_large_values_are_finite(made):
    name = "model.layers.2.attn.D"
    made.tensors[name][:2] = 3e38, -3e38  # their difference overflows
    write_tensors(made.folder, made.tensors, **{name: "F32"})
    assert np.array_equal(Checkpoint(made.folder).tensor(name), made.tensors[name])


def test_f64_beyond_float32(made):
    name = "model.layers.2.attn.D"
    made.tensors[name] = made.tensors[name].astype(np.float64)
    made.tensors[name][5] = 1e300
    write_tensors(made.folder, made.tensors, **{name: "F64"})
    with pytest.raises(LemmaError, match="not a finite float32"):
        Checkpoint(made.folder).tensor(name)


def index(made):
    return json.loads((made.folder / "model.safetensors.index.json").read_text())


def put_index(made, data):
    write_json(made.folder / "model.safetensors.index.json", data)


FIRST, SECOND = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"


def test_no_folder(tmp_path):
    with pytest.raises(LemmaError, match="no such folder"):
        Checkpoint(tmp_path / "none")


def test_no_config(made):
    (made.folder / "config.json").unlink()
    with pytest.raises(LemmaError, match=r"config\.json: cannot be read"):
        Checkpoint(made.folder)


def test_config_of_another_model(made):
    write_json(made.folder / "config.json", config_json(TINY) | {"model_type": "llama"})
    with pytest.raises(LemmaError, match="model_type is 'llama'"):
        Checkpoint(made.folder)


def test_no_tensors(made):
    for file in made.folder.glob("*.safetensors*"):
        file.unlink()
    with pytest.raises(LemmaError, match=r"neither model\.safetensors nor") as caught:
        Checkpoint(made.folder)
    assert "pytorch_model.bin" in caught.value.hint


def test_shards_without_an_index(made):
    (made.folder / "model.safetensors.index.json").unlink()
    with pytest.raises(LemmaError, match=r"no model\.safetensors\.index\.json"):
        Checkpoint(made.folder)


def test_one_file_needs_no_index_whatever_its_name(made):
    for file in made.folder.glob("*.safetensors*"):
        file.unlink()
    write_tensors(made.folder, made.tensors, shards=1)
    (made.folder / "model.safetensors").rename(made.folder / "model-00001-of-00001.safetensors")
    checkpoint = Checkpoint(made.folder)
    assert checkpoint.entries.keys() == made.tensors.keys()
    assert checkpoint.where("elsewhere").name == "model-00001-of-00001.safetensors"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
@pytest.mark.parametrize("name", ["config.json", FIRST, "model.safetensors.index.json"])
def test_a_pipe_is_no_file_and_is_not_waited_for(made, name):
    (made.folder / name).unlink()
    os.mkfifo(made.folder / name)
    with pytest.raises(LemmaError, match=re.escape(name)):
        Checkpoint(made.folder)


def test_a_missing_shard(made):
    (made.folder / SECOND).unlink()
    with pytest.raises(LemmaError, match=f"names {SECOND}, which is missing"):
        Checkpoint(made.folder)


def test_a_truncated_shard(made):
    content = (made.folder / SECOND).read_bytes()
    (made.folder / SECOND).write_bytes(content[:-1000])
    with pytest.raises(LemmaError, match=f"{SECOND}: truncated, 1000 bytes are missing"):
        Checkpoint(made.folder)


def test_a_tensor_in_two_shards(made):
    content = (made.folder / FIRST).read_bytes()
    (made.folder / SECOND).write_bytes(content)
    with pytest.raises(LemmaError, match=f"{SECOND}: tensor .* lies also in {FIRST}"):
        Checkpoint(made.folder)


def test_the_index_places_a_tensor_elsewhere(made):
    data = index(made)
    data["weight_map"]["model.embed_tokens.weight"] = SECOND
    put_index(made, data)
    with pytest.raises(
        LemmaError, match=f"'model.embed_tokens.weight' lies in {FIRST}, but the index says in {SECOND}"
    ):
        Checkpoint(made.folder)


def test_the_index_lacks_a_tensor(made):
    data = index(made)
    del data["weight_map"]["model.embed_tokens.weight"]
    put_index(made, data)
    with pytest.raises(LemmaError, match="but the index says nowhere"):
        Checkpoint(made.folder)


def test_the_index_has_a_tensor_too_many(made):
    data = index(made)
    data["weight_map"]["model.ghost"] = FIRST
    put_index(made, data)
    with pytest.raises(LemmaError, match=f"'model.ghost' is not in {FIRST}"):
        Checkpoint(made.folder)


@pytest.mark.parametrize("weight_map", [None, [], {"a": 3}, "x"], ids=repr)
def test_an_index_without_a_map(made, weight_map):
    put_index(made, {"weight_map": weight_map})
    with pytest.raises(LemmaError, match="has no weight_map"):
        Checkpoint(made.folder)


@pytest.mark.parametrize(
    "file",
    [
        *("../x.safetensors", "/etc/x.safetensors", "a\\b.safetensors", "c:x.safetensors", "x.bin"),
        "x\0.safetensors",
        "\n.safetensors",
        "x" * 300 + ".safetensors",
    ],
)
def test_the_index_stays_in_the_folder(made, file):
    put_index(made, {"weight_map": {"a": file}})
    with pytest.raises(LemmaError, match="not a safetensors file of this folder"):
        Checkpoint(made.folder)


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[1]", b"\xff{}", b'{"a": 1, "a": 2}', b"[" * 100_000, b"3"], ids=lambda t: repr(t[:12])
)
def test_bad_json(tmp_path, text):
    with pytest.raises(LemmaError, match=r"x\.json"):
        parse_json(text, "x.json")
    (tmp_path / "x.json").write_bytes(text)
    with pytest.raises(LemmaError, match=r"x\.json"):
        read_json(tmp_path / "x.json")


def test_json_beyond_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr("convert.files.JSON_LIMIT", 10)
    (tmp_path / "x.json").write_text('{"a": "0123456789"}')
    with pytest.raises(LemmaError, match="larger than 10 bytes"):
        read_json(tmp_path / "x.json")


def test_limits_are_those_of_the_format():
    assert safetensors.HEADER_LIMIT == 100_000_000
