"""What ends a command is one line, whenever it comes."""

import subprocess
import sys

import pytest

from app import cli


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
