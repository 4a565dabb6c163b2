"""A display that is only named is none: Qt would end the program at it."""

import os
import shutil
import subprocess
import sys

import pytest

from app import cli
from app.display import has_display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")

NOBODY = ":7654"


@pytest.fixture(autouse=True)
def bare(monkeypatch):
    """An environment that names no display."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("named", "there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": NOBODY}, False),
        ({"DISPLAY": "not a display"}, False),
        ({"WAYLAND_DISPLAY": "wayland-7654"}, False),
        ({"WAYLAND_DISPLAY": "/dev/null"}, False),
        ({"DISPLAY": NOBODY, "QT_QPA_PLATFORM": "xcb"}, False),
        ({"DISPLAY": NOBODY, "QT_QPA_PLATFORM": "wayland-egl;xcb"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"DISPLAY": NOBODY, "QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
    ],
)
def test_who_is_named_is_asked(monkeypatch, capfd, named, there):
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    assert has_display() is there
    assert capfd.readouterr() == ("", "")  # nor does a library complain


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no X server to ask here")
def test_a_server_that_answers_is_a_display(monkeypatch):
    read, write = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write)], pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as number:
            monkeypatch.setenv("DISPLAY", f":{number.readline().strip()}")
        there = has_display()
        server.terminate()
    assert there
    assert not has_display()


def test_a_window_without_a_display_is_a_sentence(monkeypatch, capsys):
    monkeypatch.setenv("DISPLAY", NOBODY)
    assert cli.run(["window"]) == 2
    assert capsys.readouterr().err.startswith("lemma: There is no display to show the window on.\n")
