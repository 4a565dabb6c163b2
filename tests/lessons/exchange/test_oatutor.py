"""OATutor's folders of JSON: what is taken over and what is listed."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from engine.errors import LemmaError
from lessons.exchange.oatutor import read_oatutor
from lessons.exchange.question import Sort
from lessons.exchange.to_pack import pack_files


def write(pool: Path, name: str, steps: dict[str, dict], hints: list[dict] | None = None, **about: object) -> None:
    folder = pool / name
    (folder / "steps").mkdir(parents=True)
    (folder / f"{name}.json").write_text(json.dumps({"id": name, "title": "A title", "body": "", **about}))
    for step, fields in steps.items():
        (folder / "steps" / step / "tutoring").mkdir(parents=True)
        content = {"stepTitle": "Work it out: $$x^2$$ at 3", "stepBody": "", "variabilization": {}, **fields}
        (folder / "steps" / step / f"{step}.json").write_text(json.dumps(content))
        if hints:
            (folder / "steps" / step / "tutoring" / f"{step}DefaultPathway.json").write_text(json.dumps(hints))


ARITHMETIC = {"problemType": "TextBox", "answerType": "arithmetic"}


def test_a_problem_with_hints_becomes_one_with_steps(tmp_path: Path) -> None:
    hints = [
        {"type": "hint", "text": "Square it."},
        {"type": "scaffold", "text": "What is $$3*3$$?", "hintAnswer": ["$$9$$"]},
    ]
    write(tmp_path / "content-pool", "p1", {"p1a": {**ARITHMETIC, "stepAnswer": ["9"]}}, hints, lesson="Squares")
    brought = read_oatutor(tmp_path)
    (question,) = brought.questions
    assert question.sort is Sort.MATHEMATICS
    assert question.text == "Work it out: $x^2$ at 3"
    (table,) = tomllib.loads(pack_files(brought, "x", "X")["problems/squares.toml"].decode())["problem"]
    assert table["answer"] == {"kind": "rational", "value": "9"}
    assert [step["say"] for step in table["step"]] == ["Square it.", "What is $3*3$? **$9$**"]


@pytest.mark.parametrize(
    ("answer", "kind", "value"),
    [
        ("x**2+1", "expression", "x^2+1"),
        ("y=2*x+1", "equation", "y=2*x+1"),
        ("(1,2)", "point", "(1,2)"),
        ("-3/4", "rational", "-3/4"),
        ("2-3i", "complex", "2-3i"),
        ("sqrt(2)", "expression", "sqrt(2)"),
    ],
)
def test_kinds_of_answers(tmp_path: Path, answer: str, kind: str, value: str) -> None:
    write(tmp_path, "p", {"pa": {**ARITHMETIC, "stepAnswer": [answer]}})
    brought = read_oatutor(tmp_path)
    (file,) = [content for name, content in pack_files(brought, "x", "X").items() if "problems" in name]
    assert tomllib.loads(file.decode())["problem"][0]["answer"] == {"kind": kind, "value": value}


def test_choices_and_texts(tmp_path: Path) -> None:
    choice = {"problemType": "MultipleChoice", "stepAnswer": ["b"], "choices": ["a", "b", "b"], "answerType": "string"}
    text = {"problemType": "TextBox", "answerType": "string", "stepAnswer": ["mean", "average"]}
    write(tmp_path, "p", {"pa": choice, "pb": text})
    first, second = read_oatutor(tmp_path).questions
    assert [(one.text, one.credit) for one in first.offered] == [("a", 0), ("b", 1)]
    assert [one.text for one in second.offered] == ["mean", "average"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({**ARITHMETIC, "stepAnswer": ["__import__('os')"]}, "cannot be read"),
        ({**ARITHMETIC, "stepAnswer": ["x"]}, "not clear"),
        ({**ARITHMETIC, "stepAnswer": ["sqrt(-9)"]}, "not clear"),
        ({**ARITHMETIC, "stepAnswer": []}, "no answer"),
        ({**ARITHMETIC, "stepAnswer": ["1"], "variabilization": {"a": ["1"]}}, "vary by rules"),
        ({"problemType": "MultipleChoice", "stepAnswer": ["c"], "choices": ["a", "b"]}, "not among its choices"),
    ],
)
def test_what_is_left_out_is_said(tmp_path: Path, fields: dict, why: str) -> None:
    write(tmp_path, "p", {"pa": fields})
    brought = read_oatutor(tmp_path)
    assert not brought.questions
    assert why in brought.left_out[0].why


def test_damaged_files_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path, "p1", {"p1a": {**ARITHMETIC, "stepAnswer": ["1"]}})
    write(tmp_path, "p2", {"p2a": {**ARITHMETIC, "stepAnswer": ["2"]}})
    (tmp_path / "p1" / "steps" / "p1a" / "p1a.json").write_text("{")
    brought = read_oatutor(tmp_path)
    assert len(brought.questions) == 1
    assert brought.left_out[0].where == "p1"


def test_a_folder_without_problems_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LemmaError, match="no problems"):
        read_oatutor(tmp_path)
