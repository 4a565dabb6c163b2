"""The tables, and the steps by which a file of an earlier version becomes one of this version.

A file carries its version as SQLite's `user_version`. Steps are never changed once released: a new version is a new
step. Each runs in one transaction with its version number, so a crash leaves the file as it was.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache

from sqlite_utils import Database

from app.learner.store.words import words_of_row

_FIRST = (
    """create table profiles (
        id text primary key, name text not null, created text not null,
        pin_salt blob, pin_hash blob, ability text not null default '{}')""",
    """create table attempts (
        id integer primary key, profile text not null references profiles (id), at text not null,
        item text not null, skill text not null, level integer not null,
        pack text not null, version text not null, seed integer not null, part text not null,
        typed text not null, outcome text not null, note text not null,
        score real not null, hints integer not null, seconds real not null)""",
    "create index attempts_by_time on attempts (profile, at)",
    "create index attempts_by_skill on attempts (profile, skill, at)",
    "create index attempts_by_item on attempts (profile, item, seed)",
    "create index attempts_by_level on attempts (profile, level, at)",
    """create table cards (
        profile text not null references profiles (id), skill text not null,
        stability real not null, difficulty real not null, due text not null, last text not null,
        primary key (profile, skill))""",
    "create index cards_by_due on cards (profile, due)",
)
"""Learners, what they did, and when what they know is due."""

_SECOND = (
    """create table conversations (
        id integer primary key, profile text not null references profiles (id),
        created text not null, changed text not null, title text not null, body text not null)""",
    "create index conversations_by_time on conversations (profile, changed)",
    """create table quizzes (
        id integer primary key, profile text not null references profiles (id), at text not null,
        pack text not null, version text not null, quiz text not null,
        earned real not null, possible real not null, result text not null)""",
    "create index quizzes_by_time on quizzes (profile, at)",
)
"""Conversations, and the results of quizzes."""

APPLICATION = 0x4C454D4D
"""SQLite's `application_id` of our files."""

_THIRD = (
    f"pragma application_id = {APPLICATION}",
    """create table skill_states (
        profile text not null references profiles (id), skill text not null, state text not null,
        primary key (profile, skill)) without rowid""",
    """create table item_ratings (
        profile text not null references profiles (id), item text not null, rating text not null,
        primary key (profile, item)) without rowid""",
    # 0 stands for no rule at all: these estimates have to be made from the attempts.
    "alter table profiles add column model integer not null default 0",
    "update profiles set ability = '{}'",
    """create table preferences (
        profile text not null references profiles (id), name text not null, value text not null,
        primary key (profile, name)) without rowid""",
)
"""The estimates in tables, so that an attempt writes three rows and not all of them; what a learner has chosen."""

_FOURTH = (
    "alter table conversations add column words text not null default ''",
    "update conversations set words = words_of_row(title, body)",
)
"""What of a conversation is searched in, beside its body."""

_FIFTH = (
    """create table drafts (
        profile text not null references profiles (id), place text not null, at text not null, body text not null,
        primary key (profile, place)) without rowid""",
)
"""What is typed and not handed in yet."""

STEPS: tuple[tuple[str, ...], ...] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH)
"""Step n makes version n out of version n - 1."""
VERSION = len(STEPS)


def version_of(db: Database) -> int:
    """The version of the file; 0 for a new one."""
    return int(next(db.query("pragma user_version"))["user_version"])


@cache
def _tables(version: int) -> dict[str, set[str]]:
    """The tables of a version, with their columns."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.create_function("words_of_row", 2, words_of_row, deterministic=True)
        for statements in STEPS[:version]:
            for statement in statements:
                connection.execute(statement)
        return _tables_in(connection)


def _tables_in(connection: sqlite3.Connection) -> dict[str, set[str]]:
    query = "select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'"
    found: dict[str, set[str]] = {}
    for table, column in connection.execute(query):
        if not table.startswith("sqlite_"):
            found.setdefault(table, set()).add(column)
    return found


def fits(db: Database) -> bool:
    """Whether the tables are those of the version the file says it has, and nothing in it acts by itself.

    Of a newer version nothing is known.
    """
    version = version_of(db)
    if version > VERSION:
        return True
    if version < 0 or db.conn.execute("select 1 from sqlite_master where type in ('trigger', 'view')").fetchone():
        return False
    found = _tables_in(db.conn)
    if version == 0:
        return not found
    return all(columns <= found.get(table, set()) for table, columns in _tables(version).items())


def migrate(db: Database) -> int:
    """Brings the file to this version; the version it had. Each step is whole or not at all."""
    old = version_of(db)
    db.conn.create_function("words_of_row", 2, words_of_row, deterministic=True)  # for the fourth step
    for number in range(old, VERSION):
        try:
            db.conn.execute("begin immediate")
            if version_of(db) == number:  # another program may have come first
                for statement in STEPS[number]:
                    db.conn.execute(statement)
                db.conn.execute(f"pragma user_version = {number + 1}")
            db.conn.execute("commit")
        except BaseException:
            if db.conn.in_transaction:
                db.conn.execute("rollback")
            raise
    return old
