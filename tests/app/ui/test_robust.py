"""What ends by force is a sentence and goes on; what is typed is not lost; bad settings shut nobody out."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from app.paths import STARTER, assets
from app.tutor.tutor import Tutor
from app.ui import application, i18n
from app.ui.lessons.exploration_view import ExplorationView
from app.ui.lessons.problem_view import ProblemView
from app.ui.lessons.worker import LessonWorker
from app.ui.settings import Settings, default_path
from lessons.folder import FolderContents
from lessons.making import new_pack
from lessons.reading import read_pack
from lessons.variants import make_variant
from tests.app.ui.fake_tutor import FakeTutor

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parents[3]
TYPES = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.ui import application, i18n
from tests.app.ui.fake_tutor import FakeTutor

app = QApplication([])

def type_on(count=0):
    window = next((one for one in app.topLevelWidgets() if hasattr(one, "asking")), None)
    if window is not None:
        QTest.keyClicks(window.asking.ask.edit, "x + 1 ")
        count += 1
        print(len(window.asking.ask.edit.toPlainText()), flush=True)
    QTimer.singleShot(40, lambda: type_on(count))

QTimer.singleShot(0, type_on)
application.run(lambda: FakeTutor())
"""


def workers():
    """The processes that work for this one, by number."""
    return {
        one.pid for one in psutil.Process().children(recursive=True) if "resource_tracker" not in str(one.cmdline())
    }


def kill(pids):
    for pid in pids:
        os.kill(pid, signal.SIGKILL)


def test_killed_while_typing_without_a_pause_nothing_is_lost(tmp_path):
    """Whoever types on and on never comes to rest: it is kept meanwhile."""
    child = subprocess.Popen([sys.executable, "-c", TYPES], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        typed = 0
        began = time.monotonic()
        while typed < 150 and time.monotonic() - began < 60:
            typed = int(child.stdout.readline() or 0)
        child.send_signal(signal.SIGKILL)
    finally:
        child.kill()
        rest = child.communicate()[0].split()
    typed = int(rest[-1]) if rest else typed
    draft = Settings(default_path()).draft_of("")
    assert draft.startswith("x + 1 x + 1 ") and typed - len(draft) <= 90, (typed, len(draft))


@pytest.fixture
def pack(tmp_path):
    new_pack(tmp_path / "speed", "example.speed", "Speed", "en")
    with FolderContents(tmp_path / "speed") as contents:
        found, _ = read_pack(contents)
    return found


@pytest.fixture
def real_worker(qapp):
    worker = LessonWorker()
    yield worker
    worker.close()


def test_an_exploration_goes_on_when_the_mathematics_is_killed(qtbot, theme, pack, real_worker):
    before = workers()
    view = ExplorationView(theme, real_worker, pack.explorations[0])
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: bool(view.text.text or view.description.text), timeout=60_000)
    slider = next(iter(view.sliders.values()))
    kill(workers() - before)
    told = view.description.text + view.text.text
    slider.setValue(slider.value() + 1)
    qtbot.waitUntil(lambda: view.message.isVisible() or view.description.text + view.text.text != told, timeout=60_000)
    assert "Traceback" not in view.message.text()
    slider.setValue(slider.value() + 1)
    qtbot.waitUntil(lambda: not view.message.isVisible(), timeout=60_000)


def test_an_answer_is_graded_after_the_mathematics_was_killed(qtbot, theme, pack, real_worker):
    before = workers()
    variant = make_variant(pack.problems[0], 1)
    view = ProblemView(theme, real_worker, None, variant)
    qtbot.addWidget(view)
    view.show()
    part = view.parts[0]
    part.field.line.setText("1")
    part.check()
    qtbot.waitUntil(lambda: part.verdict.isVisible(), timeout=60_000)
    kill(workers() - before)
    part.field.line.setText(part.part.typed)
    for _ in range(2):  # at most once it is said that it stopped
        part.check()
        qtbot.waitUntil(lambda: part.check_button.isEnabled(), timeout=60_000)
        if part.right:
            break
    assert part.right and part.field.line.text() == part.part.typed


@pytest.mark.native
@pytest.mark.skipif(not (assets() / STARTER).is_file(), reason="the starter model is not in assets")
def test_a_model_killed_in_mid_solution_is_a_sentence_and_solves_the_next(open_window, qtbot, ended):
    before = workers()
    tutor = Tutor(assets() / STARTER)
    window = open_window(factory=lambda: tutor, start=False)
    with qtbot.waitSignal(window.runner.loaded, timeout=120_000):
        window.runner.start()
    window.ask_problem("Expand (2x + 1)(x - 3)")
    qtbot.waitUntil(lambda: bool(window.asking.solution.cards), timeout=120_000)
    kill(workers() - before)
    ended(window, timeout=120_000)
    ending = window.asking.solution.ending
    assert ending is not None and "Traceback" not in ending.headline.text()
    window.ask_problem("3x + 5 = 20")
    ended(window, timeout=120_000)
    assert window.asking.solution.ending.headline.text() == "The answer is right"


def test_safe_mode_leaves_settings_and_model_aside_and_says_so(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(application, "_log_to_file", lambda path: None)
    settings = Settings(default_path())
    settings.zoom, settings.model = 200, str(tmp_path / "bad.gguf")
    (tmp_path / "bad.gguf").write_bytes(b"")
    settings.save()
    seen = {}

    def look():
        window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "asking") and one.isVisible())
        seen.update(zoom=window.theme.zoom, title=window.windowTitle(), said=window.asking.status.state.text())
        window.close()

    tutor = FakeTutor()
    from PySide6.QtCore import QTimer

    QTimer.singleShot(600, look)
    assert application.run(lambda: tutor, ["--safe"]) == 0
    assert seen["zoom"] == 100 and "safe mode" in seen["title"] and seen["said"].startswith("Safe mode:")
    assert tutor.opened == []
    assert Settings(default_path()).zoom == 200, "what was set is still there for the next time"


REPLACED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui import i18n

i18n.FOLDER = Path(sys.argv[1])
app = QCoreApplication([])
i18n.speak(app, "de")
for file in i18n.FOLDER.iterdir():
    file.write_bytes(b"")
print(i18n.tr("Settings"))
"""


def test_translations_that_are_replaced_while_the_program_runs_do_not_end_it(tmp_path):
    for file in i18n.FOLDER.glob("*.qm"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    command = [sys.executable, "-c", REPLACED, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "Optionen"), done.stderr
