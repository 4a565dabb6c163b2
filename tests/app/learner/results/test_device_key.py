"""The key of an installation: made once, for its owner alone, never half."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.learner.results.device_key import NAME, device_key
from engine.errors import LemmaError


def test_it_is_made_at_first_use_and_kept(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    first = device_key(folder)
    assert device_key(folder).public == first.public
    if os.name == "posix":
        assert stat.S_IMODE((folder / NAME).stat().st_mode) == 0o600
    assert device_key(tmp_path / "elsewhere").public != first.public


def test_several_at_once_get_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = {key.public for key in pool.map(lambda _: device_key(tmp_path), range(16))}
    assert len(keys) == 1


def test_a_crash_while_it_was_made_leaves_no_half_key(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"")
    (tmp_path / f".{NAME}.part").write_bytes(b"lemma private key 1\nke")
    assert device_key(tmp_path).public == device_key(tmp_path).public
    assert not (tmp_path / f".{NAME}.part").exists()


def test_a_damaged_key_is_told_and_not_replaced(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"lemma private key 1\nkey: oops\n")
    with pytest.raises(LemmaError, match="is not a private key") as caught:
        device_key(tmp_path)
    assert "your teacher has to accept" in caught.value.hint
    assert (tmp_path / NAME).read_bytes() == b"lemma private key 1\nkey: oops\n"
