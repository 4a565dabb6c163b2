"""Pictures of the window in every state, for looking: `python -m tests.app.ui.gallery FOLDER [--scale 2]`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("folder", type=Path)
parser.add_argument("--scale", default="1")
parser.add_argument("--only", default="")
parser.add_argument("--zoom", type=int, default=100)
parser.add_argument("--live", action="store_true", help="open a window on the fake tutor instead")
options = parser.parse_args()
if not options.live:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = options.scale

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.ui.about import TextDialog  # noqa: E402
from app.ui.main_window import MainWindow  # noqa: E402
from app.ui.runner import TutorRunner  # noqa: E402
from app.ui.settings import Settings  # noqa: E402
from app.ui.theme import Mode, Theme  # noqa: E402
from tests.app.ui import fake_tutor as fake  # noqa: E402

app = QApplication([])
theme = Theme(Mode.LIGHT)
theme.attach(app)

if options.live:
    from app.ui.application import run

    raise SystemExit(run(lambda: fake.FakeTutor(fake.THINKING, fake.RETRACTED, fake.BAD, fake.FAILED, delay=0.04)))


def wait(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


STATES = {
    "empty": ([fake.GOOD], None),
    "loading": ([[*fake.LOADING[:6]]], 60),
    "streaming": ([fake.GOOD], 38),
    "thinking": ([fake.THINKING], 100),
    "right": ([fake.GOOD], 0),
    "wrong": ([fake.BAD], 0),
    "rewritten": ([fake.RETRACTED], 0),
    "long": ([fake.LONG], 0),
    "failed": ([fake.FAILED], 0),
    "check": ([fake.GOOD], 0),
    "about": ([fake.GOOD], 0),
    "stopped": ([fake.GOOD], 70),
}


QUESTIONS = {"long": "Solve the system 2x + y = 5 and x - 3y = -8, and say how many solutions it has."}


class Held(fake.FakeTutor):
    """Stands still after a number of events."""

    def __init__(self, script, hold):
        super().__init__(script, delay=0.0015)
        self.hold = hold

    def solve(self, problem, history=(), begun=()):
        for count, event in enumerate(super().solve(problem)):
            if self.hold and count == self.hold:
                self._stop.wait()
            yield event


def picture(name, size, mode, zoom=100):
    script, hold = STATES[name]
    theme.set_mode(mode)
    theme.set_zoom(zoom)
    tutor = Held(script[0], len(script[0]) - 1 if name == "loading" else hold)
    runner = TutorRunner(lambda: tutor)
    window = MainWindow(theme, runner, Settings(None))
    window.resize(*size)
    window.show()
    runner.start()
    wait(80)
    if name != "empty":
        window.ask_problem(QUESTIONS.get(name, "3x + 5 = 20"))
        wait(1100)
    if name == "thinking":
        window.menus.thinking.trigger()
        wait(100)
    if name == "stopped":
        window.asking.stop()
        wait(150)
    wait(120)
    if name in ("check", "about"):
        getattr(window.menus, name).trigger()
        wait(300)
        window.findChild(TextDialog).grab().save(str(options.folder / f"{name}-{mode.value}.png"))
    file = options.folder / f"{name}-{size[0]}x{size[1]}-{mode.value}-{zoom}-{options.scale}.png"
    window.grab().save(str(file))
    window.close()
    window.deleteLater()
    print(file)


options.folder.mkdir(parents=True, exist_ok=True)
for name in STATES:
    if options.only and name not in options.only.split(","):
        continue
    for size, mode in (((1280, 800), Mode.LIGHT), ((900, 600), Mode.DARK), ((600, 800), Mode.LIGHT)):
        picture(name, size, mode, options.zoom)
