"""The mathematics process refuses programs, sockets and files, and still computes and imports."""

import json
import subprocess
import sys

import pytest

TRIES = {
    "a program": "import subprocess; subprocess.run(['true'])",
    "a shell": "import os; os.system('true')",
    "a socket": "import socket; socket.socket()",
    "a name looked up": "import socket; socket.getaddrinfo('localhost', 80)",
    "a file to write": "open(target, 'w')",
    "a file to append to": "open(target, 'a')",
    "a file by its number": "import os; os.open(target, os.O_CREAT | os.O_RDWR)",
    "a file of someone else": "open('/etc/hostname')",
    "a file removed": "import os; os.remove(target)",
    "a folder listed": "import os; os.listdir('/')",
    "a library loaded": "import ctypes; ctypes.CDLL('libc.so.6')",
    "a pickle": "import pickle; pickle.loads(pickle.dumps(print))",
}
PROGRAM = """
import sys, json
from engine.maths.guard import forbid
forbid()
target = sys.argv[2]
try:
    exec(sys.argv[1])
except PermissionError as error:
    print(json.dumps(str(error)))
else:
    print(json.dumps(""))
"""


@pytest.mark.parametrize("attempt", TRIES, ids=str)
def test_what_mathematics_does_not_need_is_refused(attempt, tmp_path):
    target = tmp_path / "made"
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, TRIES[attempt], str(target)], capture_output=True, text=True, check=True
    )
    assert json.loads(result.stdout).startswith("The mathematics process may not")
    assert not target.exists()


def test_what_mathematics_needs_still_works():
    work = "import statistics, decimal, sympy; assert str(sympy.integrate(sympy.Symbol('x'))) == 'x**2/2'"
    result = subprocess.run([sys.executable, "-c", PROGRAM, work, ""], capture_output=True, text=True, check=True)
    assert json.loads(result.stdout) == ""


def test_a_frozen_program_still_imports_out_of_itself_and_reads_nothing_beside_it(tmp_path):
    """Its modules lie in its executable; a portable one has the learner's record beside it."""
    (tmp_path / "lemma").write_bytes(b"modules")
    (tmp_path / "lemma-data").write_bytes(b"a record")
    frozen = f"import sys; sys.frozen, sys.executable = True, {str(tmp_path / 'lemma')!r}" + PROGRAM
    for work, refused in (("open(target)", False), ("open(target, 'a')", True), ("open(target + '-data')", True)):
        command = [sys.executable, "-c", frozen, work, str(tmp_path / "lemma")]
        result = subprocess.run(command, capture_output=True, text=True, check=True)
        assert (json.loads(result.stdout) != "") == refused
