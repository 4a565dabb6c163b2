"""`lemma model logits`: what other programs hold against their own, and what a slip must not cost."""

import signal

import numpy as np
import pytest

from app.cli import run
from convert.convert import convert
from convert.reference import forward
from tests.helpers.checkpoints import TINY, make_checkpoint

try:
    import resource
except ImportError:  # Windows
    resource = None

pytestmark = pytest.mark.native


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A small random checkpoint and its model file."""
    folder = tmp_path_factory.mktemp("logits")
    checkpoint = make_checkpoint(folder / "checkpoint", TINY)
    convert(checkpoint.folder, folder / "model.gguf", "f32")
    return checkpoint, folder / "model.gguf"


@pytest.mark.parametrize("more", [(), ("--chunk", "2"), ("--no-flash-attn",)])
def test_every_position_of_the_tokens(made, tmp_path, more, capsys):
    checkpoint, model = made
    out = tmp_path / "logits.npy"
    for _ in range(2):  # an earlier array is replaced
        assert run(["model", "logits", str(model), "--tokens", "1, 2,3,200", *more, "-o", str(out)]) == 0
    found = np.load(out)
    assert (found.dtype, found.shape) == (np.float32, (4, TINY.vocab_size))
    assert np.abs(found - forward(checkpoint.config, checkpoint.tensors, [1, 2, 3, 200])).max() < 1e-3
    assert "4 positions" in capsys.readouterr().out


@pytest.mark.parametrize("tokens", ["1,,2", "1 2 3", "1,", "a", "1.5", "0x3"])
def test_a_list_that_can_be_misread_is_refused(made, tmp_path, tokens, capsys):
    with pytest.raises(SystemExit) as caught:
        run(["model", "logits", str(made[1]), "--tokens", tokens, "-o", str(tmp_path / "logits.npy")])
    assert caught.value.code == 2
    assert "must be token numbers with commas between them" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("tokens", ["", "-1", "99999"])
def test_tokens_that_are_none_write_nothing(made, tmp_path, tokens, capsys):
    assert run(["model", "logits", str(made[1]), "--tokens", tokens, "-o", str(tmp_path / "logits.npy")]) == 2
    assert capsys.readouterr().err.startswith("lemma: ")
    assert list(tmp_path.iterdir()) == []


def test_a_model_is_not_overwritten_with_its_logits(made, capsys):
    model = made[1]
    before = model.read_bytes()
    assert run(["model", "logits", str(model), "--tokens", "1", "-o", str(model)]) == 2
    assert "holds something else than logits" in capsys.readouterr().err
    assert model.read_bytes() == before


def test_a_file_that_is_cut_off_is_called_so(made, tmp_path, capsys):
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(made[1].read_bytes()[:-1000])
    assert run(["model", "logits", str(cut), "--tokens", "1", "-o", str(tmp_path / "logits.npy")]) == 2
    assert "cut.gguf is cut off" in capsys.readouterr().err


@pytest.mark.skipif(resource is None, reason="POSIX limits")
def test_a_full_disk_keeps_the_array_that_was_there(made, tmp_path, capsys):
    """The place of a file that may not grow, which the system tells as it tells a full disk."""
    out = tmp_path / "logits.npy"
    arguments = ["model", "logits", str(made[1]), "--tokens", "1,2", "-o", str(out)]
    assert run(arguments) == 0
    before = out.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        assert run(arguments) == 2
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "the disk is full; nothing was kept" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["logits.npy"]
    assert out.read_bytes() == before


def test_a_folder_that_is_not_there_is_said_before_anything_is_computed(tmp_path, capsys):
    out = tmp_path / "nowhere" / "logits.npy"
    assert run(["model", "logits", str(tmp_path / "none.gguf"), "--tokens", "1", "-o", str(out)]) == 2
    assert "nowhere does not exist" in capsys.readouterr().err
