"""Learners: who they are, their PINs and what they have chosen."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import unicodedata
import uuid
from contextlib import suppress
from datetime import datetime
from typing import Any

from app.learner.store.file import StoreFile
from app.learner.store.values import Profile, iso, json_text, moment, sayable
from engine.errors import LemmaError

MAX_NAME = 60
SCRYPT = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 2**20, "dklen": 32}
"""RFC 7914 parameters: about 50 ms and 32 MB for each guess."""


class Profiles(StoreFile):
    """The learners of the file."""

    def add_profile(self, name: str, now: datetime, pin: str = "") -> Profile:
        """A new learner. Raises LemmaError for a name that is empty or taken."""
        name = self._free_name(name)
        salt = secrets.token_bytes(16) if pin else b""
        profile = Profile(str(uuid.uuid4()), name, now, bool(pin))
        row = {
            "id": profile.id, "name": name, "created": iso(now),
            "pin_salt": salt, "pin_hash": _hashed(pin, salt) if pin else b"",
        }  # fmt: skip
        with self._writing() as connection:
            connection.execute(
                "insert into profiles (id, name, created, pin_salt, pin_hash) "
                "values (:id, :name, :created, :pin_salt, :pin_hash)",
                row,
            )
        return profile

    def profiles(self) -> list[Profile]:
        """Every learner, in the order they came."""
        rows = self._rows("select id, name, created, length(pin_hash) as pin from profiles order by created, rowid")
        return [Profile(row["id"], row["name"], moment(row["created"]), bool(row["pin"])) for row in rows]

    def unlock(self, profile: str, pin: str) -> bool:
        """Whether `pin` is the one of the profile; always true where there is none."""
        rows = self._rows("select pin_salt, pin_hash from profiles where id = :id", {"id": profile})
        if not rows:
            return False
        salt, known = rows[0]["pin_salt"] or b"", rows[0]["pin_hash"] or b""
        return not known or hmac.compare_digest(_hashed(pin, salt), known)

    def rename(self, profile: str, name: str) -> None:
        """Calls a learner by another name. Raises LemmaError for one that is empty or another learner's."""
        name = self._free_name(name, profile)
        with self._writing() as connection:
            connection.execute("update profiles set name = ? where id = ?", (name, profile))

    def set_pin(self, profile: str, pin: str) -> None:
        """Gives a learner another PIN; an empty one takes it away."""
        salt = secrets.token_bytes(16) if pin else b""
        with self._writing() as connection:
            connection.execute(
                "update profiles set pin_salt = ?, pin_hash = ? where id = ?",
                (salt, _hashed(pin, salt) if pin else b"", profile),
            )

    def preference(self, profile: str, name: str, default: Any = None) -> Any:
        """What a learner has chosen under that name: anything JSON can hold."""
        query = "select value from preferences where profile = :p and name = :n"
        for row in self._rows(query, {"p": profile, "n": name}):
            with suppress(ValueError, RecursionError):
                return json.loads(row["value"])
        return default

    def preferences(self, profile: str) -> dict[str, Any]:
        """All that a learner has chosen, by name."""
        rows = self._rows("select name from preferences where profile = :p order by name", {"p": profile})
        return {row["name"]: self.preference(profile, row["name"]) for row in rows}

    def set_preference(self, profile: str, name: str, value: Any) -> None:
        """Keeps what a learner has chosen."""
        with self._writing() as connection:
            connection.execute(
                "insert or replace into preferences (profile, name, value) values (?, ?, ?)",
                (profile, sayable(name), json_text(value)),
            )

    def _free_name(self, name: str, own: str = "") -> str:
        """`name` without superfluous spaces. Raises LemmaError when it is empty, or that of another than `own`."""
        name = "".join(c for c in " ".join(name.split()) if c.isprintable())[:MAX_NAME].strip()
        if not name:
            raise LemmaError("A name is needed.", "Any will do: a nickname, or an initial.")
        if any(one.name.casefold() == name.casefold() and one.id != own for one in self.profiles()):
            raise LemmaError(f"There is a learner called {name} already.", "Add an initial to tell the two apart.")
        return name


def _hashed(pin: str, salt: bytes) -> bytes:
    # Keyboards differ in whether an accented letter is one character or two.
    return hashlib.scrypt(unicodedata.normalize("NFC", pin).encode("utf-8", "surrogatepass"), salt=salt, **SCRYPT)
