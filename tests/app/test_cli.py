"""What ends a command is one line, whenever it comes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import cli

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("raised", "code", "words"),
    [
        (KeyboardInterrupt, 130, "\nStopped.\n"),
        (MemoryError, 2, "lemma: There is not enough memory for this.\n"),
        (OSError(5, "Input/output error", "/disk"), 2, "lemma: /disk: Input/output error.\n"),
    ],
)
@pytest.mark.parametrize("when", ["_parser", "_env"])
def test_an_end_in_the_middle_of_a_command_or_before_it_has_begun(monkeypatch, capsys, raised, code, words, when):
    def end(*_arguments):
        raise raised

    monkeypatch.setattr(cli, when, end)
    assert cli.run(["env"]) == code
    assert capsys.readouterr() == ("", words)


@pytest.mark.skipif(sys.platform == "win32", reason="a process without a terminal, as POSIX has it")
def test_what_is_asked_where_there_is_no_terminal_shows_nothing_of_python():
    code = "from app.asking import ask_hidden; ask_hidden('A PIN: ')"
    done = subprocess.run(
        [sys.executable, "-c", code], input="1234\n", capture_output=True, text=True, start_new_session=True, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert "GetPassWarning" not in done.stderr and "A PIN: " in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full, as Linux has it")
@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("env >/dev/full", "lemma: No space left on device.\n"),
        ("--help >/dev/full", "lemma: No space left on device.\n"),
        ("--help | true", ""),
        ("model info nowhere.gguf 2>/dev/full", ""),
    ],
)
def test_output_that_cannot_be_written_is_an_error_without_a_word_of_python(command, said):
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    text = f'set -o pipefail; "{sys.executable}" -m app {command}'
    done = subprocess.run(["bash", "-c", text], cwd=ROOT, env=buffered, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
