"""Files that appear whole or not at all, where the folder itself makes trouble."""

import errno
import os
from pathlib import Path

import pytest

from engine.errors import LemmaError
from engine.files import whole_or_nothing


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
