"""Conversion: what is refused, and that nothing half-written is ever left."""

import json
import os
import re
import signal
import subprocess
import sys
import textwrap

import numpy as np
import pytest

from convert.convert import convert
from engine.errors import LemmaError
from tests.convert.conversion import ROOT, break_config, names, run_child
from tests.helpers.checkpoints import (
    write_tensors,
)


def break_tensor(made, name, value=None, dtype=None):
    if value is not None:
        made.tensors[name] = value
    write_tensors(made.folder, made.tensors, **({name: dtype} if dtype else {}))


def drop(made, name):
    del made.tensors[name]
    write_tensors(made.folder, made.tensors)


def cut(made, file, by=5000):
    os.truncate(made.folder / file, (made.folder / file).stat().st_size - by)


def half_a_character(folder):
    data = json.loads((folder / "tokenizer.json").read_text())
    data["model"]["vocab"]["\ud800"] = 399
    (folder / "tokenizer.json").write_text(json.dumps(data))


D = "model.layers.2.attn.D"
LAST = "model.layers.7.mlp.fc2.weight"
ERRORS = {
    "missing tensor": (lambda m: drop(m, D), f"model.safetensors.index.json: tensor '{D}' is missing"),
    "missing lambda": (
        lambda m: drop(m, "model.layers.1.attn.inner_cross_attn.lambda_q1"),
        "lambda_q1' is missing",
    ),
    "surplus tensor": (
        lambda m: break_tensor(m, "extra.weight", np.ones(3)),
        "model-00002-of-00002.safetensors: tensor 'extra.weight' belongs to no layer",
    ),
    "misshapen tensor": (
        lambda m: break_tensor(m, D, np.ones(127, np.float32)),
        f"model-00001-of-00002.safetensors: tensor '{D}' has the shape [127]; config.json asks for [128]",
    ),
    "transposed tensor": (
        lambda m: break_tensor(m, LAST, np.ascontiguousarray(m.tensors[LAST].T)),
        f"'{LAST}' has the shape [96, 64]; config.json asks for [64, 96]",
    ),
    "not a number": (
        lambda m: break_tensor(m, LAST, np.where(np.arange(96) == 5, np.nan, m.tensors[LAST]), "F32"),
        f"model-00002-of-00002.safetensors: tensor '{LAST}' holds nan (value 5)",
    ),
    "infinite": (
        lambda m: break_tensor(m, D, np.full(128, np.inf, np.float32), "F32"),
        f"tensor '{D}' holds inf (value 0)",
    ),
    "lambda that overflows": (
        lambda m: [
            break_tensor(m, f"model.layers.1.attn.inner_cross_attn.lambda_{part}", np.full(16, 30.0))
            for part in ("q1", "k1")
        ],
        "the lambda vectors of a layer give a value beyond float32",
    ),
    "A that overflows": (
        lambda m: break_tensor(m, "model.layers.0.attn.A_log", np.full((128, 16), 99.0), "F32"),
        "tensor 'model.layers.0.attn.A_log' gives a value that is not finite",
    ),
    "too large for float16": (
        lambda m: break_tensor(m, LAST, np.full((64, 96), -70000.0), "F32"),
        f"tensor '{LAST}': a value is too large for F16",
    ),
    "whole numbers": (lambda m: break_tensor(m, LAST, dtype="I64"), f"'{LAST}' is stored as I64"),
    "truncated shard": (
        lambda m: cut(m, "model-00002-of-00002.safetensors"),
        "model-00002-of-00002.safetensors: trunc",
    ),
    "missing shard": (
        lambda m: (m.folder / "model-00001-of-00002.safetensors").unlink(),
        "names model-00001-of-00002.safetensors, which is missing",
    ),
    "broken index": (lambda m: (m.folder / "model.safetensors.index.json").write_text("{"), "not readable as JSON"),
    "broken config": (lambda m: (m.folder / "config.json").write_text("no"), "config.json: not readable as JSON"),
    "no config": (lambda m: (m.folder / "config.json").unlink(), "config.json: cannot be read"),
    "another model": (lambda m: break_config(m.folder, model_type="phi3"), "model_type is 'phi3'"),
    "other sizes": (lambda m: break_config(m.folder, intermediate_size=97), "config.json asks for [194, 64]"),
    "fewer layers": (
        lambda m: break_config(m.folder, num_hidden_layers=4),
        "'model.layers.4.attn.A_log' (and 52 more) belongs to no layer",
    ),
    "broken tokenizer": (lambda m: (m.folder / "tokenizer.json").write_text("{}"), "not a byte-level BPE"),
    "half a character": (lambda m: half_a_character(m.folder), "tokenizer.ggml.tokens would hold '\\ud800'"),
    "no tokenizer": (
        lambda m: [(m.folder / f).unlink() for f in ("tokenizer.json", "vocab.json")],
        "has no tokenizer.json",
    ),
}


@pytest.mark.parametrize("before", [None, b"what was there"], ids=["new", "replacing"])
@pytest.mark.parametrize("name", ERRORS)
def test_errors_change_nothing(made, out, name, before):
    damage, words = ERRORS[name]
    damage(made)
    if before is not None:
        out.write_bytes(before)
    with pytest.raises(LemmaError, match=re.escape(words)) as caught:
        convert(made.folder, out, "f16", force=True)
    assert "\n" not in caught.value.message
    assert caught.value.message.endswith(".")
    assert names(out.parent) == ([] if before is None else [out.name])
    assert before is None or out.read_bytes() == before


def test_out_is_not_overwritten(made, out):
    out.write_text("mine")
    with pytest.raises(LemmaError, match="is already there") as caught:
        convert(made.folder, out, "f16")
    assert "--force" in caught.value.hint
    assert out.read_text() == "mine"
    convert(made.folder, out, "f16", force=True)
    assert out.read_bytes()[:4] == b"GGUF"


def test_places_that_cannot_be_written(made, tmp_path):
    with pytest.raises(LemmaError, match=r"the folder .*none does not exist"):
        convert(made.folder, tmp_path / "none" / "x.gguf", "f16")
    with pytest.raises(LemmaError, match="is a folder"):
        convert(made.folder, tmp_path, "f16", force=True)


@pytest.mark.parametrize("name", ["model-00001-of-00002.safetensors", "config.json", "vocab.json"])
def test_no_file_of_the_checkpoint_is_replaced(made, tmp_path, name):
    before = (made.folder / name).read_bytes()
    for place in (made.folder / name, tmp_path / "link"):
        with pytest.raises(LemmaError, match="is a file of the checkpoint itself"):
            convert(made.folder, place, "f16", force=True)
        if place.parent == made.folder:
            (tmp_path / "link").hardlink_to(place)
    assert (made.folder / name).read_bytes() == before


def test_an_earlier_model_file_beside_the_checkpoint_is_replaced(made):
    convert(made.folder, made.folder / "model.gguf", "f32")
    convert(made.folder, made.folder / "model.gguf", "f16", force=True)


def test_an_unknown_type(made, out):
    with pytest.raises(LemmaError, match="'q9' is not a type") as caught:
        convert(made.folder, out, "q9")
    assert "q4_k_m" in caught.value.hint


def test_too_little_space_is_seen_before_writing(made, out, monkeypatch):
    convert(made.folder, out, "f16")
    size = out.stat().st_size
    out.unlink()
    usage = type("Usage", (), {"free": size + 1000})
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage)
    with pytest.raises(LemmaError, match=rf"MB are needed and {usage.free / 1e6:.1f} MB are free"):
        convert(made.folder, out, "f16")
    assert names(out.parent) == []
    usage.free = size + 2_000_000
    convert(made.folder, out, "f16")


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_disk_that_fills_up(made, out):
    result = run_child(f"""
        import resource, signal
        from pathlib import Path
        from convert.convert import convert
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        convert(Path({str(made.folder)!r}), Path({str(out)!r}), "f32")
    """)
    assert "the disk is full; nothing was kept" in result.stderr
    assert names(out.parent) == []


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, RuntimeError])
def test_an_interrupt_leaves_nothing(made, out, kind):
    def interrupt(done, total, name):
        if done > total // 2:
            assert [p.suffix for p in out.parent.iterdir()] == [".part"]
            raise kind

    with pytest.raises(kind):
        convert(made.folder, out, "f16", progress=interrupt)
    assert names(out.parent) == []


HANG = """
    import sys, time
    from pathlib import Path
    from convert.convert import convert

    def hang(done, total, name):
        if done > total // 2:
            print("half", flush=True)
            time.sleep(600)

    convert(Path({src!r}), Path({out!r}), "f16", progress=hang, force=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
def test_a_kill_leaves_no_output(made, out):
    out.write_bytes(b"old")
    code = textwrap.dedent(HANG.format(src=str(made.folder), out=str(out)))
    child = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "half\n"
    child.send_signal(signal.SIGKILL)
    child.wait(20)
    child.stdout.close()
    assert out.read_bytes() == b"old"
    left = [p.name for p in out.parent.iterdir() if p != out]
    assert left == [f".model.gguf.{child.pid}.part"]
    convert(made.folder, out, "f16", force=True)  # and the next run clears it away
    assert names(out.parent) == [out.name]


def test_the_part_of_a_running_conversion_is_left_alone(made, out):
    theirs = out.parent / f".{out.name}.{os.getppid()}.part"
    theirs.write_text("busy")
    convert(made.folder, out, "f16")
    assert theirs.read_text() == "busy"
