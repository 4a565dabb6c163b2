"""Verification: a file that is not its checkpoint is found out."""

import os

import pytest
from gguf import GGUFReader

from convert.convert import convert
from convert.metadata import About
from convert.verify import verify
from engine.errors import LemmaError
from tests.convert.conversion import NUMPY_TYPES, break_config
from tests.helpers.checkpoints import (
    write_tensors,
)


def change_byte(path, name, at):
    tensor = next(t for t in GGUFReader(path).tensors if t.name == name)
    data = bytearray(path.read_bytes())
    data[int(tensor.data_offset) + at] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.parametrize("type", NUMPY_TYPES)
@pytest.mark.parametrize("name", ["blk.0.ssm_a", "blk.7.ffn_down.weight", "token_embd.weight"])
def test_verify_sees_a_changed_byte(made, out, type, name):
    convert(made.folder, out, type)
    assert verify(made.folder, out).tensors == len(GGUFReader(out).tensors)
    change_byte(out, name, 71)
    with pytest.raises(LemmaError, match=f"tensor '{name}' has .* where 'model"):
        verify(made.folder, out)


def test_verify_sees_other_metadata(made, out):
    convert(made.folder, out, "f16", about=About("x"))
    verify(made.folder, out, about=About("x"))
    with pytest.raises(LemmaError, match=r"the key general\.name is x; it should be y"):
        verify(made.folder, out, about=About("y"))
    break_config(made.folder, layer_norm_eps=1e-4)
    with pytest.raises(LemmaError, match="layer_norm_epsilon"):
        verify(made.folder, out)


def test_verify_needs_the_same_tensors(made, out):
    convert(made.folder, out, "f16")
    break_config(made.folder, tie_word_embeddings=False)
    made.tensors["lm_head.weight"] = made.tensors["model.embed_tokens.weight"]
    write_tensors(made.folder, made.tensors)
    with pytest.raises(LemmaError, match=r"tensor 'output\.weight' is missing"):
        verify(made.folder, out)


@pytest.mark.parametrize("content", [b"", b"GGUF", b"no model at all" * 10], ids=repr)
def test_verify_of_something_else(made, out, content):
    out.write_bytes(content)
    with pytest.raises(LemmaError, match="is not a readable GGUF file"):
        verify(made.folder, out)


def test_verify_of_a_cut_file(made, out):
    convert(made.folder, out, "f16")
    os.truncate(out, out.stat().st_size - 5000)
    with pytest.raises(LemmaError, match="is not a readable GGUF file"):
        verify(made.folder, out)


def test_verify_of_nothing(made, out):
    with pytest.raises(LemmaError, match="cannot be read"):
        verify(made.folder, out)
