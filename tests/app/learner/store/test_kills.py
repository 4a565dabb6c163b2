"""Sessions killed at any moment: what was acknowledged is there, and the estimates are those the attempts give.

The sessions are processes of their own, forked from one that has imported everything (so that a kill comes while
something is written and not while Python starts); now and then two at once share the record.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import time
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from app.learner.ability import Ability
from app.learner.store import open_store
from app.learner.store.backups import backups
from app.learner.store.restoring import look_into
from tests.helpers.records import NOW, start

NURSERY = """
    import os, random, sys
    from dataclasses import replace
    from datetime import timedelta
    from pathlib import Path
    from app.learner.review import Rating, reviewed
    from app.learner.store import open_store, upkeep
    from app.learner.store.backups import back_up
    from tests.helpers.records import NOW, attempt

    folder = Path(sys.argv[1])

    def session(seed):
        rng = random.Random(seed)
        now = NOW + timedelta(days=seed // 4, seconds=seed)
        if rng.random() < 0.5:
            upkeep.BIG = 0  # as if it were big: read through and copied in the background
        opened = open_store(folder, now)
        for notice in opened.notices:
            os.write(1, f"notice {seed} {notice}\\n".encode())
        store = opened.store
        learners = [profile.id for profile in store.profiles()]
        number = 100_000 * seed
        while True:
            learner = rng.choice(learners)
            done = rng.random()
            number += 1
            if done < 0.8:
                card = reviewed(None, Rating.Good, now) if rng.random() < 0.5 else None
                one = attempt(number % 1000, rng.choice([0.0, 0.5, 1.0]))
                store.record(learner, replace(one, seed=number, at=now + timedelta(seconds=number % 1000)), card)
                os.write(1, f"attempt {learner} {number}\\n".encode())
            elif done < 0.9:
                kept = store.save_conversation(learner, f"talk {number}", ["words"] * 500, now)
                os.write(1, f"conversation {learner} {kept}\\n".encode())
            elif done < 0.95:
                store.set_preference(learner, "last", number)
            elif done < 0.97:
                store.set_pin(learner, "")
            else:
                back_up(store._db.conn, store.path, now)

    for line in sys.stdin:
        children = []
        for seed in line.split():
            child = os.fork()
            if not child:
                try:
                    session(int(seed))
                except BaseException as error:
                    os.write(1, f"died {seed} {error!r}\\n".encode())
                    os._exit(1)
            children.append(child)
        os.write(1, f"started {' '.join(map(str, children))}\\n".encode())
        for child in children:
            os.waitpid(child, 0)
        os.write(1, b"ended\\n")
"""


def killed_sessions(folder: Path, count: int, seed: int, thorough_every: int = 1) -> int:
    """Kills `count` sessions one after the other, looking at the record after each; how many attempts counted."""
    rng = random.Random(seed)
    store = open_store(folder, NOW).store
    learners = [store.add_profile(name, NOW).id for name in ("A", "B")]
    store.close()
    nursery = start(NURSERY, folder, stdin=-1)
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    attempts: dict[str, set[int]] = {learner: set() for learner in learners}
    conversations: dict[str, set[int]] = {learner: set() for learner in learners}
    number = 0
    while number < count:
        together = 2 if rng.random() < 0.2 else 1
        nursery.stdin.write(" ".join(str(seed * 1000 + number + one + 1) for one in range(together)) + "\n")
        nursery.stdin.flush()
        number += together
        while True:
            word, *rest = nursery.stdout.readline().split()
            if word == "started":
                for child in rest:
                    time.sleep(rng.expovariate(1 / rng.choice([0.02, 0.15])))  # while it is opened, while it is used
                    with suppress(ProcessLookupError):  # it has died by itself, and said so
                        os.kill(int(child), signal.SIGKILL)
            elif word == "attempt":
                attempts[rest[0]].add(int(rest[1]))
            elif word == "conversation":
                conversations[rest[0]].add(int(rest[1]))
            elif word == "ended":
                break
            else:
                pytest.fail(f"{word} {' '.join(rest)}")
        opened = open_store(folder, NOW + timedelta(days=(seed * 1000 + number) // 4))
        store = opened.store
        assert opened.notices == ()
        for learner in learners:
            history = list(store.attempts_of(learner))
            assert attempts[learner] <= {one.seed for one in history}
            assert conversations[learner] <= {kept for kept, _, _ in store.conversations(learner, 1_000_000)}
            recorded = store.query("select seed from attempts where profile = ? order by id", (learner,))
            by_seed = {one.seed: one for one in history}
            again = Ability.of(by_seed[row["seed"]].for_model() for row in recorded)
            ability = store.ability(learner)
            assert (ability.general, ability.skills, ability.items) == (again.general, again.skills, again.items)
        store.close()
        with closing(sqlite3.connect(store.path)) as connection:
            assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
            assert connection.execute("pragma foreign_key_check").fetchall() == []
        if number % thorough_every == 0:
            assert all(look_into(at, copy) is not None for at, copy in backups(store.path))
    nursery.stdin.close()
    nursery.wait()
    nursery.stdout.close()
    assert nursery.stderr is not None
    nursery.stderr.close()
    return sum(map(len, attempts.values()))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork and SIGKILL")
def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(tmp_path) -> None:
    assert killed_sessions(tmp_path, 25, seed=1) > 25


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork and SIGKILL")
def test_five_hundred_kills_lose_nothing_that_was_acknowledged(tmp_path) -> None:
    counted = killed_sessions(tmp_path, 500, seed=2, thorough_every=20)
    print(f"{counted} attempts were acknowledged and are there")
    assert counted > 500
