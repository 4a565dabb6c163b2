"""`lemma model convert` and `lemma model compare` as a person types them."""

import argparse
import io
import os
import signal
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
from gguf import GGUFReader

from convert import cli
from convert.cli import ProgressLine
from convert.quantise import TYPES
from engine.errors import LemmaError
from tests.helpers.checkpoints import TINY, make_checkpoint

ROOT = Path(__file__).resolve().parents[2]
SMALL = replace(TINY, hidden_size=64, intermediate_size=96, vocab_size=400)


def run(*words):
    parser = argparse.ArgumentParser(prog="lemma model")
    cli.register(parser.add_subparsers(required=True))
    args = parser.parse_args([str(word) for word in words])
    return args.func(args)


@pytest.fixture
def made(tmp_path):
    return make_checkpoint(tmp_path / "model", SMALL)


def field(path, key):
    return GGUFReader(path).fields[key].contents()


def test_convert_and_verify(made, tmp_path, capsys):
    out = tmp_path / "m.gguf"
    words = ["--type", "q8_0", "--verify", "--name", "A model", "--instruction", "", "--pre", "gpt-2"]
    assert run("convert", made.folder, out, *words) == 0
    said = capsys.readouterr()
    count = sum(value.size for name, value in made.tensors.items() if ".lambda_" not in name)
    assert f"{out}: 100 tensors, {count:,} parameters, 0.4 MB" in said.out
    assert "Verified: 100 tensors and " in said.out
    assert "Q8_0 0.5" in said.out
    assert said.err == ""
    assert field(out, "lemma.instruction") == ""
    assert field(out, "general.name") == "A model"
    assert field(out, "tokenizer.ggml.pre") == "gpt-2"
    with pytest.raises(LemmaError, match="already there"):
        run("convert", made.folder, out, "--type", "f16")
    assert run("convert", made.folder, out, "--type", "f16", "--force", "--no-tokenizer") == 0
    assert field(out, "tokenizer.ggml.model") == "none"


def test_notes_go_to_standard_error(tmp_path, capsys):
    made = make_checkpoint(tmp_path / "model", replace(SMALL, hidden_size=40))
    assert run("convert", made.folder, tmp_path / "m.gguf", "--type", "q8_0") == 0
    assert (
        "Note: token_embd.weight and 20 more: rows of 40 values do not fit Q8_0, written as F16."
        in capsys.readouterr().err
    )


def test_the_types_offered_are_all_there_are(capsys):
    with pytest.raises(SystemExit):
        run("convert", "--help")
    shown = " ".join(capsys.readouterr().out.split())
    assert "{" + ",".join(TYPES) + "}" in shown.replace(", ", ",")
    with pytest.raises(SystemExit) as caught:
        run("convert", "a", "b", "--type", "q1")
    assert caught.value.code == 2


def test_help_does_not_wait_for_numpy():
    code = "import sys, convert.cli; sys.exit('numpy' in sys.modules or 'gguf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_an_ended_process_leaves_nothing(made, tmp_path, name):
    folder = tmp_path / "out"
    folder.mkdir()
    code = f"""
        import argparse, signal, time
        signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run in the background
        from pathlib import Path
        from convert import cli

        def hang(self, done, total, name):
            if done > total // 2:
                print("half", flush=True)
                time.sleep(600)

        cli.ProgressLine.__call__ = hang
        parser = argparse.ArgumentParser()
        cli.register(parser.add_subparsers())
        args = parser.parse_args(["convert", {str(made.folder)!r}, {str(folder / "m.gguf")!r}, "--type", "f16"])
        args.func(args)
    """
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert child.stdout.readline() == "half\n"
    assert [path.suffix for path in folder.iterdir()] == [".part"]
    child.send_signal(getattr(signal, name))
    assert child.wait(60) != 0
    child.stdout.close()
    assert list(folder.iterdir()) == []


# ---- the progress line


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr("convert.cli.time.monotonic", lambda: now[0])
    return now


def test_short_work_shows_nothing(clock):
    stream = Terminal()
    line = ProgressLine("Writing", stream)
    for done in range(0, 101, 10):
        line(done, 100, "x")
        clock[0] += 0.1
    assert stream.getvalue() == ""


def test_long_work_shows_an_estimate(clock):
    stream = Terminal()
    line = ProgressLine("Writing", stream)
    clock[0] += 30
    line(25, 100, "blk.7.ffn_up.weight")
    clock[0] += 0.05
    line(26, 100, "too soon to show")
    clock[0] += 270
    line(100, 100, "")
    shown = stream.getvalue()
    assert "Writing:  25%, about 90 s left  blk.7.ffn_up.weight" in shown
    assert "too soon" not in shown
    assert shown.endswith("Writing: 100%, took 5 min 0 s  \n")


def test_a_log_gets_one_line(clock):
    stream = io.StringIO()
    line = ProgressLine("Writing", stream)
    for done in (0, 40, 80, 100):
        clock[0] += 10
        line(done, 100, "x")
    assert stream.getvalue() == "Writing: 100%, took 40 s  x\n"


# ---- compare


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("compare")
    made = make_checkpoint(folder / "model", replace(TINY, vocab_size=400))
    for name in ("f32", "q8_0"):
        run("convert", made.folder, folder / f"{name}.gguf", "--type", name)
    run("convert", made.folder, folder / "bare.gguf", "--type", "f16", "--no-tokenizer")
    other = make_checkpoint(folder / "other", replace(TINY, vocab_size=410))
    run("convert", other.folder, folder / "other.gguf", "--type", "f16")
    (folder / "text").write_text("The model writes; the algebra judges. " * 10)
    (folder / "tokens").write_text("1, 2 3\n4,5 " * 20)
    return folder


@pytest.mark.native
def test_a_file_is_like_itself(files, capsys):
    code = run(
        "compare", files / "f32.gguf", files / "f32.gguf", "--text", files / "text", "--length", "100", "--threads", "1"
    )
    assert code == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("tokens predicted in windows of 100")
    assert lines[1].split(": ")[1] == lines[2].split(": ")[1].split(" ")[0]
    assert lines[2].endswith("(+0.00%)")
    assert lines[3:] == ["same most likely token: 100.00%", "mean KL divergence: 0.00000 nats"]


@pytest.mark.native
def test_figures_against_numpy(files):
    import numpy as np

    from convert.compare import compare
    from engine.llm.logits import all_logits

    tokens = np.random.default_rng(5).integers(0, 330, 90).tolist()
    found = compare(files / "f32.gguf", files / "q8_0.gguf", tokens, length=80, threads=1)
    base, other = [], []
    for window in (tokens[:80], tokens[80:]):
        for name, rows in (("f32", base), ("q8_0", other)):
            logits = all_logits(files / f"{name}.gguf", window, threads=1).astype(np.float64)[:-1]
            rows.append(logits - np.log(np.exp(logits).sum(axis=1, keepdims=True)))
    base, other = np.concatenate(base), np.concatenate(other)
    following = tokens[1:80] + tokens[81:]
    assert found.tokens == len(following) == 88
    assert found.base_perplexity == pytest.approx(np.exp(-base[range(88), following].mean()), rel=1e-3)
    assert found.other_perplexity == pytest.approx(np.exp(-other[range(88), following].mean()), rel=1e-2)
    assert found.top1 == pytest.approx((base.argmax(1) == other.argmax(1)).mean(), abs=0.03)
    assert found.divergence == pytest.approx((np.exp(base) * (base - other)).sum(1).mean(), rel=0.05)


@pytest.mark.native
def test_token_lists(files, capsys):
    words = [files / "bare.gguf", files / "q8_0.gguf", "--tokens", files / "tokens", "--length", "30"]
    run("compare", *words, "--threads", "1")
    assert "96 tokens predicted" in capsys.readouterr().out


@pytest.mark.native
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["f32.gguf", "other.gguf", "--text", "text"], r"f32\.gguf has 400 tokens and other\.gguf 410"),
        (["bare.gguf", "f32.gguf", "--text", "text"], r"bare\.gguf has no vocabulary"),
        (["f32.gguf", "none.gguf", "--text", "text"], r"none\.gguf"),
        (["f32.gguf", "f32.gguf", "--text", "none"], "cannot be read"),
        (["f32.gguf", "f32.gguf", "--tokens", "text"], "is not a list of token ids"),
        (["f32.gguf", "f32.gguf", "--tokens", "empty"], "At least two tokens"),
        (["f32.gguf", "f32.gguf", "--tokens", "large"], "Token 400 is not in the vocabulary"),
        (["f32.gguf", "f32.gguf", "--text", "text", "--length", "1"], "--length must be at least 2"),
    ],
)
def test_what_cannot_be_compared(files, monkeypatch, words, said):
    monkeypatch.chdir(files)
    Path("empty").write_text("")
    Path("large").write_text("1 400 2")
    with pytest.raises(LemmaError, match=said):
        run("compare", *words)
