"""What is remembered between two starts: an ini file in the user's configuration folder.

A broken or hostile file is never an error: what cannot be read is as if it had not been written, and a file that
is no ini file at all is put aside under another name.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app import paths
from app.tutor.ways import Way
from app.ui.maths_input.decimal_sign import DecimalSign
from app.ui.theme import ZOOM_STEPS, Face, Mode


def default_path() -> Path:
    """Where the file lies on this system."""
    return paths.config() / "window.ini"


class Settings:
    """The settings in one file; without a path they are kept in memory only."""

    def __init__(self, path: Path | None) -> None:
        self._file: QSettings | None = None
        self._memory: dict[str, object] = {}
        if path is not None:
            self._file = _open(path)

    @property
    def mode(self) -> Mode:
        try:
            return Mode(str(self._get("view/theme")))
        except ValueError:
            return Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._set("view/theme", mode.value)

    @property
    def zoom(self) -> int:
        try:
            zoom = int(str(self._get("view/zoom")))
        except ValueError:
            return 100
        return zoom if zoom in ZOOM_STEPS else 100

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._set("view/zoom", percent)

    @property
    def face(self) -> Face:
        """The letters everything is set in."""
        try:
            return Face(str(self._get("view/letters")))
        except ValueError:
            return Face.USUAL

    @face.setter
    def face(self, face: Face) -> None:
        self._set("view/letters", face.value)

    @property
    def language(self) -> str:
        """The language that was chosen; empty for the system's."""
        return str(self._get("view/language") or "")

    @language.setter
    def language(self, code: str) -> None:
        self._set("view/language", code)

    @property
    def decimal_sign(self) -> DecimalSign:
        """What stands before the tenths."""
        try:
            return DecimalSign(str(self._get("input/decimal")))
        except ValueError:
            return DecimalSign.PACK

    @decimal_sign.setter
    def decimal_sign(self, sign: DecimalSign) -> None:
        self._set("input/decimal", sign.value)

    @property
    def still(self) -> bool:
        """Whether nothing is to move by itself."""
        return str(self._get("view/motion")) == "reduced"

    @still.setter
    def still(self, still: bool) -> None:
        self._set("view/motion", "reduced" if still else "usual")

    @property
    def by_sentence(self) -> bool:
        """Whether a solution is shown sentence by sentence while it is written."""
        return str(self._get("view/writing")) == "sentences"

    @by_sentence.setter
    def by_sentence(self, by_sentence: bool) -> None:
        self._set("view/writing", "sentences" if by_sentence else "letters")

    @property
    def geometry(self) -> QByteArray:
        """The window's place as Qt saved it; empty if there is none."""
        value = self._get("window/geometry")
        return value if isinstance(value, QByteArray) and value.size() < 10_000 else QByteArray()

    @geometry.setter
    def geometry(self, place: QByteArray) -> None:
        self._set("window/geometry", place)

    @property
    def model_folder(self) -> str:
        """Where the user last looked for a model file."""
        value = self._get("model/folder")
        return value if isinstance(value, str) else ""

    @model_folder.setter
    def model_folder(self, folder: str) -> None:
        self._set("model/folder", folder)

    @property
    def model(self) -> str:
        """The file of the model that was chosen in the window; empty for the one Lemma takes by itself."""
        return str(self._get("model/file") or "")

    @model.setter
    def model(self, path: str) -> None:
        self._set("model/file", path)

    @property
    def learner(self) -> str:
        """The id of who learned last; empty if nobody did."""
        return str(self._get("learner/id") or "")

    @learner.setter
    def learner(self, profile: str) -> None:
        self._set("learner/id", profile)

    @property
    def class_file(self) -> str:
        """The class file that was open last; empty if none was."""
        return str(self._get("class/file") or "")

    @class_file.setter
    def class_file(self, path: str) -> None:
        self._set("class/file", path)

    @property
    def way(self) -> Way:
        """What is wanted of Lemma with what is typed."""
        try:
            return Way(str(self._get("ask/way")))
        except ValueError:
            return Way.SOLVE

    @way.setter
    def way(self, way: Way) -> None:
        self._set("ask/way", way.value)

    def draft_of(self, learner: str) -> str:
        """What a learner, by their id, had in the field to ask and not sent; of nobody by an empty one."""
        return str(self._get(_draft(learner)) or "")

    def keep_draft(self, learner: str, text: str) -> None:
        """Keeps what a learner has in the field to ask; of an empty one nothing is left."""
        if text:
            self._set(_draft(learner), text)
        elif self._file is None:
            self._memory.pop(_draft(learner), None)
        else:
            self._file.remove(_draft(learner))

    def save(self) -> None:
        """Writes to the disk; a disk that cannot be written to is no reason to fail."""
        if self._file is not None:
            self._file.sync()

    def _get(self, key: str) -> object:
        return self._memory.get(key) if self._file is None else self._file.value(key)

    def _set(self, key: str, value: object) -> None:
        if self._file is None:
            self._memory[key] = value
        else:
            self._file.setValue(key, value)


def _draft(learner: str) -> str:
    return f"ask/draft-{learner}" if learner else "ask/draft"


def _open(path: Path) -> QSettings:
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    settings.allKeys()
    if settings.status() is QSettings.Status.FormatError:
        del settings
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".broken"))
        settings = QSettings(str(path), QSettings.Format.IniFormat)
    return settings
