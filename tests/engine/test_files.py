"""Files that appear whole or not at all, where the folder itself makes trouble."""

import errno
import os
from pathlib import Path

import pytest

from engine.errors import LemmaError
from engine.files import at_home, platform_folder, whole_or_nothing


@pytest.mark.parametrize(
    ("number", "words"), [(errno.EROFS, "cannot be written"), (errno.ENOSPC, "the disk is full; nothing was kept")]
)
def test_the_sentence_is_of_the_file_that_was_asked_for(tmp_path, monkeypatch, number, words):
    """On a disk mounted read only even the removal of nothing is an error, and must not hide the first one."""

    def refused(*_args, **_more):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "unlink", refused)
    with (
        pytest.raises(LemmaError, match=words) as caught,
        whole_or_nothing(tmp_path / "model.gguf") as part,
    ):
        refused(part)
    assert caught.value.message.startswith(f"{tmp_path / 'model.gguf'}: ")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes that have names")
def test_what_is_no_file_is_not_replaced_by_one(tmp_path):
    out = tmp_path / "pipe"
    os.mkfifo(out)
    with pytest.raises(LemmaError, match="pipe: is not a file"), whole_or_nothing(out) as part:
        part.write_bytes(b"x")
    assert out.is_fifo() and list(tmp_path.iterdir()) == [out]


def test_a_home_nobody_has_is_a_sentence():
    assert at_home(Path("~/kept"), "It is") == Path.home() / "kept"
    assert at_home(Path("a~b/~"), "It is") == Path("a~b/~")
    with pytest.raises(LemmaError, match="It is ~no-such-person/kept, but there is no such home"):
        at_home(Path("~no-such-person/kept"), "It is")


@pytest.mark.parametrize("kind", ["data", "config", "log", "cache"])
@pytest.mark.skipif(os.name == "nt", reason="homes as POSIX keeps them")
def test_a_system_that_knows_no_home_for_us_is_a_sentence(monkeypatch, kind):
    """A container run under a number that has no name."""
    for name in [name for name in os.environ if name == "HOME" or name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(os, "getuid", lambda: 987_654_321)
    with pytest.raises(LemmaError, match="no home folder") as caught:
        platform_folder(kind)
    assert "HOME" in caught.value.hint
