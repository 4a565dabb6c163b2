"""The real program, as a user runs it: the command line, the starter model, real processes."""

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.paths import STARTER, assets

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.native,
    pytest.mark.skipif(not (assets() / STARTER).is_file(), reason="the starter model is not in assets yet"),
]


def lemma(*arguments, **options):
    options.setdefault("timeout", 120)
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", **options
    )


def test_right_answer_exits_with_0_and_shows_the_steps():
    done = lemma("solve", "3x + 5 = 20")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "  1. " in done.stdout
    assert "Answer: x = 5" in done.stdout
    assert "✓ Right" in done.stdout
    assert "\\" not in done.stdout and "$" not in done.stdout


def test_json_gives_one_event_a_line():
    done = lemma("solve", "--json", "3x + 5 = 20")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    kinds = [event["event"] for event in found]
    assert done.returncode == 0
    assert kinds[-2:] == ["final_verdict", "finished"]
    assert "started" in kinds and "step_checked" in kinds
    assert found[-2]["verdict"]["outcome"] == "right"


def test_a_question_the_algebra_cannot_read_is_not_called_right():
    done = lemma("solve", "Why is the sky blue?", "--max-tokens", "60")
    assert done.returncode == 1
    assert "✓ Right" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("solve", "  "), "no problem"),
        (("solve", "x" * 5000), "characters"),
        (("--model", "nowhere.gguf", "solve", "1+1"), "nowhere.gguf"),
        (("solve", "--model", str(ROOT / "README.md"), "1+1"), "README.md"),
    ],
)
def test_an_error_is_a_sentence_and_exit_code_2(arguments, words):
    done = lemma(*arguments)
    assert done.returncode == 2
    assert words in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_the_problem_may_come_from_standard_input():
    done = lemma("solve", "-", input="2x = 10")
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("named", [{}, {"DISPLAY": ":7654"}], ids=["none", "gone"])
def test_without_a_display_lemma_solves_an_example(named):
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in names}
    done = lemma(env=bare | named, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "✓ Right" in done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="network namespaces are Linux's")
def test_it_works_where_there_is_no_network_at_all():
    if subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode != 0:
        pytest.skip("this system lets no one make a network namespace")
    command = ["unshare", "-rn", sys.executable, "-m", "app", "solve", "3x + 5 = 20"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_ends_it_with_a_word_and_leaves_no_process():
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "solve", "--json", "3x + 5 = 20"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # ignored where tests run in the background
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if "step_text" in line:
            break
    children = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in errors
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_killing_the_program_leaves_no_process():
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "solve", "--json", "3x + 5 = 20"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if "step_text" in line:
            break
    children = psutil.Process(process.pid).children(recursive=True)
    assert children
    process.kill()
    process.wait()
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive


def test_env_is_what_other_programs_need():
    done = lemma("env")
    assert done.returncode == 0
    probe = "import llama_cpp; print(llama_cpp.llama_print_system_info().decode())"
    variables = dict(shlex.split(line.removeprefix("export "))[0].split("=", 1) for line in done.stdout.splitlines())
    shown = subprocess.run(
        [sys.executable, "-c", probe],
        env={**os.environ, **variables},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert shown.returncode == 0, shown.stderr
    assert "CPU" in shown.stdout


def test_help_is_instant_enough_to_have_imported_nothing_heavy():
    probe = (
        "import sys; from app.cli import run\n"
        "try: run(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'sympy', 'PySide6', 'llama_cpp', 'matplotlib', 'numpy'} & set(sys.modules)\n"
        "sys.exit(f'imported: {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="streams are closed by a POSIX shell")
@pytest.mark.parametrize("closed", [">&-", "<&- >&-", "<&- >&- 2>&-"])
def test_closed_streams_change_nothing_but_what_is_seen(closed):
    command = f"{shlex.quote(sys.executable)} -m app solve --algebra '3x + 5 = 20' {closed}"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be removed there")
@pytest.mark.parametrize("arguments", [("solve", "--algebra", "3x + 5 = 20"), ("pack", "new", "mine"), ("env",)])
def test_a_folder_that_was_removed_under_the_terminal_is_said(tmp_path, arguments):
    gone = tmp_path / "gone"
    gone.mkdir()
    command = shlex.join([sys.executable, "-m", "app", *arguments])
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["sh", "-c", f'rmdir "$PWD"; exec {command}'],
        cwd=gone,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lemma: The folder you are in is no longer there.\n")
