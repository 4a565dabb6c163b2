"""Drafts: one for each place, of one learner, gone when it is thrown away or its learner erased."""

import pytest

from app.learner.store import open_store
from app.learner.store.drafts import MAX_DRAFT, PRACTICE, quiz_place
from tests.helpers.records import NOW


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path).store
    yield store
    store.close()


def test_the_last_state_of_each_place_is_kept(store):
    ada, bob = (store.add_profile(name, NOW).id for name in ("Ada", "Bob"))
    assert store.draft(ada, PRACTICE) is None
    store.keep_draft(ada, PRACTICE, {"typed": "x"}, NOW)
    store.keep_draft(ada, PRACTICE, {"typed": "x = √2"}, NOW)
    store.keep_draft(ada, quiz_place("p", "q"), ["\ud800"], NOW)
    assert store.draft(ada, PRACTICE) == {"typed": "x = √2"}
    assert store.draft(ada, quiz_place("p", "q")) == ["?"]
    assert store.draft(bob, PRACTICE) is None
    store.keep_draft(ada, PRACTICE, "x" * (MAX_DRAFT + 1), NOW)
    assert store.draft(ada, PRACTICE) == {"typed": "x = √2"}, "one that is too long is not kept"
    store.drop_draft(ada, PRACTICE)
    store.drop_draft(ada, PRACTICE)
    assert store.draft(ada, PRACTICE) is None
    assert store.draft(ada, quiz_place("p", "q")) == ["?"]


def test_a_damaged_draft_is_none(store):
    ada = store.add_profile("Ada", NOW).id
    store.keep_draft(ada, PRACTICE, 1, NOW)
    store._db.conn.execute("update drafts set body = '{'")
    assert store.draft(ada, PRACTICE) is None


def test_whoever_is_erased_leaves_no_draft(store, tmp_path):
    ada = store.add_profile("Ada", NOW).id
    store.keep_draft(ada, PRACTICE, {"typed": "sevenhundredandseventyseven"}, NOW)
    store.erase(ada)
    store.close()
    assert all(
        b"sevenhundredandseventyseven" not in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()
    )


def test_the_state_tells_whether_anything_was_written(store, tmp_path):
    ada = store.add_profile("Ada", NOW).id
    before = store.state()
    store.draft(ada, PRACTICE)
    store.ability(ada)
    own = store.state()
    other = open_store(tmp_path).store
    assert store.state() == own
    other.keep_draft(ada, PRACTICE, 1, NOW)
    assert store.state() != own
    other.close()
    own = store.state()
    store.keep_draft(ada, PRACTICE, 2, NOW)
    assert store.state() != own != before
