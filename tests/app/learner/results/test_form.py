"""A file of results: what was written comes back; what was changed, cut, forged or overdone is refused in words."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.learner.ability import Mastery
from app.learner.reports.teacher import OpenAnswer, QuizResult
from app.learner.results import form
from app.learner.results.content import Results, clean_name, file_name, pseudonym
from app.learner.results.form import RefusedResults, read, to_bytes, write
from app.learner.results.making import tidy
from app.learner.store import Attempt
from tests.helpers.practice import NOW, answer, key, learner_id, quiz, results

TEXT = st.text(max_size=30)
TIMES = st.datetimes(datetime(2001, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
NUMBERS = st.floats(allow_nan=True, allow_infinity=True)
ATTEMPTS = st.builds(
    Attempt,
    item=TEXT, skill=TEXT, level=st.integers(-3, 9), pack=TEXT, version=TEXT, seed=st.integers(-5, 2**60), part=TEXT,
    typed=st.text(max_size=40), outcome=st.sampled_from(["right", "wrong", "odd"]), note=TEXT, score=NUMBERS,
    hints=st.integers(-2, 20_000), seconds=NUMBERS, at=TIMES,
)  # fmt: skip
OPEN = st.builds(
    OpenAnswer, item=TEXT, seed=st.integers(-1, 2**60), part=TEXT, typed=st.text(max_size=40), marks=NUMBERS
)
QUIZZES = st.builds(
    QuizResult, at=TIMES, pack=TEXT, version=TEXT, quiz=TEXT, earned=NUMBERS, possible=NUMBERS,
    undecided=st.lists(OPEN, max_size=2).map(tuple),
)  # fmt: skip

SOME = results(1, [answer(2), answer(1, score=0.0, typed="3/4")], [quiz()], "Ada")


def reading(tmp_path: Path, data: bytes, name: str = "ada.results") -> form.Signed:
    path = tmp_path / name
    path.write_bytes(data)
    return read(path)


def refusal(tmp_path: Path, data: bytes) -> str:
    with pytest.raises(RefusedResults) as caught:
        reading(tmp_path, data)
    assert caught.value.message.startswith("ada.results: "), "the file is named"
    assert "\n" not in caught.value.message
    return caught.value.message


@given(st.lists(ATTEMPTS, max_size=5), st.lists(QUIZZES, max_size=3), TEXT)
def test_whatever_the_record_holds_comes_back(attempts, quizzes, name) -> None:
    handed = tidy(results(1, attempts, quizzes, clean_name(name) or "x"))
    signed = form.from_bytes(to_bytes(handed, key()))
    assert signed.results == handed
    assert signed.key == key().public
    assert tidy(handed) == handed


def test_an_ordinary_answer_is_not_touched(tmp_path: Path) -> None:
    write(SOME, key(), tmp_path / "a.results")
    back = read(tmp_path / "a.results").results
    assert back == SOME
    assert back.packs == {"p": ["1.0.0"]}


@settings(max_examples=300)
@given(st.data())
def test_no_byte_can_be_changed(data) -> None:
    good = to_bytes(SOME, key())
    place = data.draw(st.integers(0, len(good) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != good[place]))
    with pytest.raises(form._Refusal):
        form.from_bytes(good[:place] + bytes([other]) + good[place + 1 :])


@given(st.data())
def test_nothing_can_be_cut_or_added(data) -> None:
    good = to_bytes(SOME, key())
    cut = data.draw(st.integers(0, len(good) - 1))
    for bad in (good[:cut], good + data.draw(st.binary(min_size=1, max_size=9)), good + good.splitlines(True)[-1]):
        with pytest.raises(form._Refusal):
            form.from_bytes(bad)


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    for bad in (data, b"lemma results 1\n" + data):
        with pytest.raises(form._Refusal):
            form.from_bytes(bad)


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    good = to_bytes(SOME, key())
    assert "is empty" in refusal(tmp_path, b"")
    assert "no file of results" in refusal(tmp_path, b"PK\x03\x04 something else")
    assert "newer Lemma" in refusal(tmp_path, good.replace(b"results 1\n", b"results 2\n", 1))
    assert "damaged" in refusal(tmp_path, good[:-40])
    assert "damaged" in refusal(tmp_path, good.replace(b'"3/4"', b'"3/5"'))
    assert "damaged" in refusal(tmp_path, good.replace(b"\n", b"\r\n"))
    assert "signature does not hold" in refusal(tmp_path, good.replace(b'"name":"Ada"', b'"name":"Eve"'))


def test_another_key_cannot_be_written_over_the_signature(tmp_path: Path) -> None:
    good = to_bytes(SOME, key(1))
    assert "signature does not hold" in refusal(tmp_path, good.replace(key(1).public.encode(), key(2).public.encode()))
    # the same key written in another way would look like another one
    padded = key(1).public[:-2] + chr(ord(key(1).public[-2]) + 1) + "="
    assert base64.b64decode(padded) == base64.b64decode(key(1).public)
    assert "signature does not hold" in refusal(tmp_path, good.replace(key(1).public.encode(), padded.encode()))


def test_a_signature_for_a_pack_is_none_for_results(tmp_path: Path) -> None:
    manifest = to_bytes(SOME, key()).split(b"\n")[3]
    signature = key().sign(manifest).split(b"\n")[2]
    lines = to_bytes(SOME, key()).split(b"\n")
    assert "signature does not hold" in refusal(tmp_path, b"\n".join([*lines[:2], signature, *lines[3:]]))


def signed(manifest: dict, attempts: list = (), quizzes: list = ()) -> bytes:
    """A file that is signed in order, whatever it says."""
    parts = [b"".join(json.dumps(row).encode() + b"\n" for row in rows) for rows in (attempts, quizzes)]
    sections = [
        {"count": len(rows), "sha256": hashlib.sha256(part).hexdigest()}
        for rows, part in zip((attempts, quizzes), parts, strict=True)
    ]
    whole = {
        "learner": learner_id(1), "name": "Ada", "made": form.rows.iso(NOW), "since": None, "words": {},
        "packs": {"p": ["1"]} if attempts or quizzes else {}, "attempts": sections[0], "quizzes": sections[1],
        **manifest,
    }  # fmt: skip
    raw = form._canonical(whole)
    proof = base64.b64encode(key().signature(form.CONTEXT, raw)).decode()
    return f"lemma results 1\nkey: {key().public}\nsignature: {proof}\n".encode() + raw + b"\n" + b"".join(parts)


ROW = [form.rows.iso(NOW), "p/i", "p/s", 1, "p", "1", 1, "", "x", "right", "", 1.0, 0, 5]


def with_cell(place: int, value) -> list:
    return [*ROW[:place], value, *ROW[place + 1 :]]


def test_the_hand_made_file_is_a_good_one(tmp_path: Path) -> None:
    assert len(reading(tmp_path, signed({}, [ROW])).results.attempts) == 1


@pytest.mark.parametrize(
    "row",
    [
        with_cell(0, "2026-03-01"), with_cell(0, "0001-01-01T00:00:00.000000+00:00"), with_cell(0, 5),
        with_cell(0, "2026-13-01T00:00:00.000000+00:00"), with_cell(1, ""), with_cell(1, "a\nb"), with_cell(1, None),
        with_cell(1, "x" * 201), with_cell(2, "\ud800"), with_cell(3, 0), with_cell(3, 6), with_cell(3, True),
        with_cell(3, 1.0), with_cell(6, -1), with_cell(6, 2**60), with_cell(8, "x" * 2001), with_cell(8, "\x1b[2J"),
        with_cell(8, "\u202e"), with_cell(8, 7), with_cell(9, "splendid"), with_cell(11, 1.5), with_cell(11, "1"),
        with_cell(11, float("inf")), with_cell(11, float("nan")), with_cell(12, 10**9), with_cell(13, -1),
        with_cell(13, [1]), ROW[:-1], [*ROW, 1], {"a": 1}, 5, "x", None, [[[[[]]]]],
    ],
)  # fmt: skip
def test_an_answer_out_of_all_bounds_is_refused_although_it_is_signed(tmp_path: Path, row) -> None:
    assert "answer number 1" in refusal(tmp_path, signed({}, [row]))


QUIZ_ROW = [form.rows.iso(NOW), "p", "1", "q", 1.0, 2, [["p/i", 1, "", "x", 1]]]


@pytest.mark.parametrize(
    "row",
    [
        [*QUIZ_ROW[:6], 3], [*QUIZ_ROW[:6], [[]]], [*QUIZ_ROW[:6], [["p/i", 1, "", "\x07", 1]]], QUIZ_ROW[:6],
        [*QUIZ_ROW[:6], QUIZ_ROW[6] * 201], [*QUIZ_ROW[:4], -1, 2, []], [*QUIZ_ROW[:6], [["p/i", 1, "", "x", "1"]]],
    ],
)  # fmt: skip
def test_a_quiz_out_of_all_bounds_is_refused(tmp_path: Path, row) -> None:
    assert len(reading(tmp_path, signed({}, [], [QUIZ_ROW])).results.quizzes) == 1
    assert "quiz number 1" in refusal(tmp_path, signed({}, [], [row]))


@pytest.mark.parametrize(
    "manifest",
    [
        {"learner": "Ada"}, {"learner": 5}, {"learner": learner_id(1).upper().replace("0", "A")}, {"name": ""},
        {"name": "x" * 61}, {"name": "a\x1bb"}, {"name": None}, {"made": "today"}, {"since": "ever"}, {"words": []},
        {"words": {"p/s": "brilliant"}}, {"words": {"": "familiar"}}, {"words": {str(n): "new" for n in range(10_001)}},
        {"packs": {"p": "1"}, "words": 5}, {"packs": {"other": ["1"]}}, {"extra": 1}, {"attempts": {}},
        {"attempts": {"count": -1, "sha256": ""}}, {"attempts": {"count": 10**9, "sha256": "0" * 64}},
        {"attempts": {"count": True, "sha256": "0" * 64}}, {"quizzes": None},
    ],
)  # fmt: skip
def test_a_manifest_out_of_all_bounds_is_refused(tmp_path: Path, manifest: dict) -> None:
    refusal(tmp_path, signed(manifest))


def test_deep_and_double_json_is_refused(tmp_path: Path) -> None:
    deep = b"[" * 9_000 + b"]" * 9_000 + b"\n"
    sections = {"attempts": {"count": 1, "sha256": hashlib.sha256(deep).hexdigest()}}
    assert "answer number 1" in refusal(tmp_path, signed(sections) + deep)
    long = b'"' + b"x" * form.MAX_ATTEMPT + b'"\n'
    sections = {"attempts": {"count": 1, "sha256": hashlib.sha256(long).hexdigest()}}
    assert "too long" in refusal(tmp_path, signed(sections) + long)
    raw = b'{"learner":1,"learner":2}'
    proof = base64.b64encode(key().signature(form.CONTEXT, raw))
    head = b"lemma results 1\nkey: %s\nsignature: %s\n" % (key().public.encode(), proof)
    assert "manifest" in refusal(tmp_path, head + raw + b"\n")


def test_size_is_looked_at_before_anything_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "big.results"
    with path.open("wb") as file:
        file.truncate(form.MAX_FILE + 1)
    with pytest.raises(RefusedResults, match="100,000,001 bytes"):
        read(path)
    with pytest.raises(RefusedResults, match="not a file"):
        read(tmp_path)
    with pytest.raises(RefusedResults, match="no such file"):
        read(tmp_path / "gone.results")


def test_more_than_a_file_holds_is_told_when_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "MAX_ATTEMPTS", 1)
    with pytest.raises(form.LemmaError, match="2 answers are more than one file holds"):
        to_bytes(SOME, key())


def test_a_file_of_results_is_found_by_its_name() -> None:
    handed = Results(learner_id(1), 'Ada "A/B" Ö.', datetime(2026, 3, 1, tzinfo=UTC))
    assert file_name(handed) == "Ada-A-B-Ö-2026-03-01.results"
    assert file_name(replace(handed, name="../..")) == "learner-2026-03-01.results"


def test_a_pseudonym_is_stable_and_says_nothing() -> None:
    names = {pseudonym(learner_id(number)) for number in range(50)}
    assert len(names) == 50
    assert pseudonym(learner_id(7)) == pseudonym(learner_id(7))
    assert all(name.startswith("learner ") and len(name) == len("learner 12345") for name in names)


def test_the_words_come_along(tmp_path: Path) -> None:
    handed = results(1, [answer(0)], words={"p/add": Mastery.MASTERED, "p/take": Mastery.STARTED})
    back = reading(tmp_path, to_bytes(replace(handed, since=NOW - timedelta(days=3)), key())).results
    assert back.words == handed.words
    assert back.since == NOW - timedelta(days=3)
