"""Where Lemma's own files are, and where it keeps what is the person's.

The data folder (records, lesson packs) is the first of these that is named:

1. LEMMA_DATA, for one run;
2. `lemma-data` beside a file called `portable` next to the program (the executable; in a checkout, its root): a stick
   that carries its own record and leaves nothing on the computers it visits, settings and log included;
3. the setting `data` in `settings.json`, in the platform's folder for settings, written by `lemma data use`;
4. the platform's folder for data.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from engine.errors import LemmaError
from engine.files import at_home, platform_folder, whole_or_nothing

STARTER = "starter/lemma-starter-q8_0.gguf"
PORTABLE, PORTABLE_DATA = "portable", "lemma-data"
SETTINGS, BROKEN = "settings.json", "settings.broken"
MAX_SETTINGS = 65_536  # bytes


@dataclass(frozen=True, slots=True)
class Where:
    """A folder, and a sentence that says why it is this one; `notice` is what the person has to know besides."""

    folder: Path
    why: str
    notice: str = ""


def assets() -> Path:
    """The folder of icons, fonts and the starter model."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root / "assets"


def program() -> Path:
    """The folder the program stands in, as a person sees it: beside the application, or the root of the checkout."""
    if not getattr(sys, "frozen", False):
        return Path(__file__).resolve().parent.parent
    image = os.environ.get("APPIMAGE")  # the executable of an AppImage lies in a folder made for this run
    folder = Path(image or sys.executable).resolve().parent
    return folder.parents[2] if folder.parts[-2:] == ("Contents", "MacOS") else folder


def portable() -> Path | None:
    """The data folder beside the program, where a file called `portable` asks for it."""
    return program() / PORTABLE_DATA if (program() / PORTABLE).is_file() else None


def data() -> Path:
    """The folder for what Lemma keeps for the person. It need not be there yet. Raises LemmaError as `where` does."""
    return where().folder


def where() -> Where:
    """The data folder, by the rule above. Raises LemmaError when the one that is named cannot be reached."""
    named = os.environ.get("LEMMA_DATA", "").strip()
    if named:
        folder = at_home(Path(named), "LEMMA_DATA names").absolute()
        if not _there(folder) and not _there(folder.parent):
            raise LemmaError(f"LEMMA_DATA names {folder}, but there is no folder {folder.parent}.", "Make it first.")
        return Where(folder, "LEMMA_DATA names it.")
    beside = portable()
    if beside is not None:
        return Where(beside, f"The file {program() / PORTABLE} asks for it.")
    chosen, notice = _setting()
    if chosen is not None:
        if not _there(chosen):
            raise LemmaError(
                f"Your data is kept in {chosen} (so says {config() / SETTINGS}), but that folder is not there.",
                "Plug in its disk, or choose another folder with: lemma data use FOLDER (or --default)",
            )
        return Where(chosen, f"The setting in {config() / SETTINGS} names it.")
    return Where(
        platform_folder("data"),
        "It is this system's folder for the data of programs.",
        notice,
    )


def config() -> Path:
    """The folder of the settings. It need not be there yet."""
    beside = portable()
    return beside / "settings" if beside is not None else platform_folder("config")


def logs() -> Path:
    """The folder of the log. It need not be there yet."""
    beside = portable()
    return beside / "log" if beside is not None else platform_folder("log")


def _there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # it may not even be looked at
        return False


def _setting() -> tuple[Path | None, str]:
    """The folder the settings name, and what has to be said of them. What cannot be read is set aside, and said so
    until a folder is chosen again: the data may be elsewhere."""
    file, broken = config() / SETTINGS, config() / BROKEN
    try:
        text = file.read_bytes()
        named = json.loads(text)["data"] if len(text) <= MAX_SETTINGS else None
        if not isinstance(named, str) or not Path(named).is_absolute():
            raise ValueError("no folder in it")
        return Path(named), ""
    except FileNotFoundError:
        kept = broken.exists()
    except OSError as error:
        return None, f"The settings in {file} could not be read ({error.strerror or error})."
    except (ValueError, KeyError, TypeError, RecursionError):
        kept = True
        with contextlib.suppress(OSError):
            file.replace(broken)
    if not kept:
        return None, ""
    sentence = f"The settings could not be understood and are kept as {broken}."
    return None, f"{sentence} If your data was in a folder of your choice: lemma data use FOLDER"


def use(folder: Path | None) -> None:
    """Writes the setting: the data is kept in `folder` (None: in the platform's) from now on. Moves nothing.

    Raises LemmaError where that cannot be written.
    """
    try:
        config().mkdir(parents=True, exist_ok=True)
        if folder is None:
            (config() / SETTINGS).unlink(missing_ok=True)
        else:
            folder = at_home(folder, "That is").absolute()
            folder.mkdir(parents=True, exist_ok=True)
            with whole_or_nothing(config() / SETTINGS) as part:
                part.write_text(json.dumps({"data": str(folder)}, indent=1, ensure_ascii=False), encoding="utf-8")
        (config() / BROKEN).unlink(missing_ok=True)
    except OSError as error:
        raise LemmaError(f"{error.filename or config()} cannot be written ({error.strerror or error}).") from None


def default_model() -> Path:
    """The model file used when none is named: LEMMA_MODEL, else the starter model that comes with Lemma.

    Raises LemmaError when that file is not there.
    """
    named = os.environ.get("LEMMA_MODEL")
    path = at_home(Path(named), "LEMMA_MODEL names") if named else assets() / STARTER
    if not path.is_file():
        whose = "LEMMA_MODEL names" if named else "The starter model should be at"
        raise LemmaError(f"{whose} {path}, but there is no such file.", "Name a model file with --model FILE.")
    return path
