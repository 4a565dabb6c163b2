from __future__ import annotations

from dataclasses import replace

import pytest

from lessons.model import Pack
from lessons.reading_level import flesch_kincaid, reading_findings, sentences, syllables
from tests.lessons.reading.packs import PROBLEM, read


def test_the_grade_agrees_with_the_published_formula() -> None:
    # 13 words, one sentence, 24 syllables: 0.39 * 13 + 11.8 * 24/13 - 15.59
    text = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."
    assert flesch_kincaid(text) == pytest.approx(11.3, abs=0.1)
    assert flesch_kincaid("$x$") < 3 and flesch_kincaid("") == 0


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("speed", 1),
        ("average", 3),
        ("time", 1),
        ("distance", 2),
        ("table", 2),
        ("wanted", 2),
        ("velocity", 4),
        ("the", 1),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_formulas_values_and_marks_are_no_sentences_of_their_own() -> None:
    text = "A train, e.g. a *fast* one, goes {{d}} km. Now $v = 3. x$ and 3.5 m!\n\n- one\n- two\n\n[more](skill:a.b)"
    assert [len(sentence) for sentence in sentences(text)] == [10, 5, 1, 1, 1]


HARD = "Considerable instantaneous acceleration necessitates sophisticated experimental instrumentation. " * 5


def pack_with(statement: str, language: str = "en") -> Pack:
    text = PROBLEM.replace("A train goes {{d}} km in {{t}} hours.", statement)
    pack, findings = read(problems=text)
    assert pack is not None and findings == []
    return replace(pack, language=language)


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("A train goes {{d}} km in {{t}} hours. How fast is it?", []),
        ("It goes on. " * 41, ["level.words"]),
        ("It goes on " * 12, ["level.sentence"]),
        (HARD, ["level.grade"]),
    ],
)
def test_long_and_hard_statements_are_told(statement: str, codes: list[str]) -> None:
    assert [finding.code for finding in reading_findings(pack_with(statement))] == codes


def test_the_grade_is_for_english_only() -> None:
    assert reading_findings(pack_with(HARD, "de")) == []
