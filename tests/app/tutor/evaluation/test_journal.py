"""The journal of a run: complete after any cut, and of one run only."""

import json
import signal
import subprocess
import sys
import time

import pytest

from app.tutor.evaluation.journal import Journal
from engine.errors import LemmaError

RUN = {"file": "a.jsonl", "temperature": 0.6}


def results(path, run=RUN):
    with Journal(path, run, resume=True) as journal:
        return [one["sample"] for one in journal.results]


def test_what_was_added_is_there_again(tmp_path):
    path = tmp_path / "deep" / "run.jsonl"
    with Journal(path, RUN, resume=False) as journal:
        journal.add({"id": "a", "sample": 0})
        journal.add({"id": "a", "sample": 1})
    assert results(path) == [0, 1]
    with Journal(path, RUN, resume=True) as journal:
        journal.add({"id": "a", "sample": 2})
    assert results(path) == [0, 1, 2]


@pytest.mark.parametrize("cut", [1, 5, 20])
def test_a_line_that_was_cut_is_dropped_and_written_over(tmp_path, cut):
    path = tmp_path / "run.jsonl"
    with Journal(path, RUN, resume=False) as journal:
        journal.add({"id": "a", "sample": 0})
        journal.add({"id": "a", "sample": 1})
    path.write_bytes(path.read_bytes()[:-cut])
    with Journal(path, RUN, resume=True) as journal:
        assert [one["sample"] for one in journal.results] == [0]
        journal.add({"id": "b", "sample": 7})
    assert results(path) == [0, 7]
    assert all(json.loads(line) for line in path.read_text().splitlines())


def test_a_head_that_was_cut_begins_anew(tmp_path):
    path = tmp_path / "run.jsonl"
    path.write_bytes(b'{"lemma_ev')
    assert results(path) == []
    assert results(path) == []


def test_an_old_journal_is_not_written_over(tmp_path):
    path = tmp_path / "run.jsonl"
    with Journal(path, RUN, resume=False) as journal:
        journal.add({"id": "a", "sample": 0})
    with pytest.raises(LemmaError, match="already there"):
        Journal(path, RUN, resume=False)
    assert results(path) == [0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"lemma_eval": 1, "file": "a.jsonl", "temperature": 0.7}\n', "temperature was 0.7, now 0.6"),
        ('{"lemma_eval": 2}\n', "no journal"),
        ('{"id": "a", "sample": 0}\n', "no journal"),
        ("hello\n", "line 1"),
        (json.dumps({"lemma_eval": 1, **RUN}) + '\n{"sample": 0}\n', "line 2"),
        (json.dumps({"lemma_eval": 1, **RUN}) + "\n[]\n", "line 2"),
    ],
)
def test_another_run_and_other_files_are_refused_and_left_alone(tmp_path, text, words):
    path = tmp_path / "run.jsonl"
    path.write_text(text)
    with pytest.raises(LemmaError, match=words):
        Journal(path, RUN, resume=True)
    assert path.read_text() == text


WRITER = """
import sys, pathlib
from app.tutor.evaluation.journal import Journal
with Journal(pathlib.Path(sys.argv[1]), {"file": "a.jsonl", "temperature": 0.6}, resume=True) as journal:
    for number in range(10**6):
        journal.add({"id": "a", "sample": number, "filling": "x" * 200})
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_kill_loses_nothing_that_was_added(tmp_path):
    path = tmp_path / "run.jsonl"
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)])
    until = time.monotonic() + 20
    while (not path.exists() or path.read_bytes().count(b"\n") < 20) and time.monotonic() < until:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    found = results(path)
    assert len(found) >= 19
    assert found == list(range(len(found)))
