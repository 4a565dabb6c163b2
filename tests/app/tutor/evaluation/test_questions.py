"""Files of questions in the layouts they are published in, and files that are broken."""

import json

import pytest

from app.tutor.evaluation.questions import MAX_ANSWER, read_questions
from engine.errors import LemmaError

GSM8K = "He buys 2*3=<<2*3=6>>6.\nIn all 36+36=72.\n#### 1,072"


def written(tmp_path, *rows):
    path = tmp_path / "file.jsonl"
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogateescape"))
    return path


@pytest.mark.parametrize(
    ("row", "question", "answer", "name", "subject", "level"),
    [
        ({"problem": "P", "solution": "S", "answer": "\\frac{1}{2}", "subject": "Algebra", "level": 3,
          "unique_id": "test/1.json"}, "P", "\\frac{1}{2}", "test/1.json", "Algebra", "3"),
        ({"problem": "P", "level": "Level 5", "type": "Geometry", "solution": "so $\\boxed{7}$."},
         "P", "7", "1", "Geometry", "5"),
        ({"ID": "2024-II-4", "Problem": "P", "Solution": "S", "Answer": 33}, "P", "33", "2024-II-4", "", ""),
        ({"id": 60, "problem": "P", "answer": "204", "url": "u", "year": "2024"}, "P", "204", "60", "", ""),
        ({"problem_idx": 7, "problem": "P", "answer": 70, "problem_type": ["Algebra", "Geometry"]},
         "P", "70", "7", "Algebra, Geometry", ""),
        ({"question": "P", "answer": GSM8K}, "P", "1,072", "1", "", ""),
        ({"question": "P", "answer": "x = 2"}, "P", "x = 2", "1", "", ""),
        ({"question": "P", "answer": 0}, "P", "0", "1", "", ""),
    ],
)  # fmt: skip
def test_each_layout_is_read_as_published(tmp_path, row, question, answer, name, subject, level):
    [item] = read_questions(written(tmp_path, row)).items
    assert (item.question, item.answer, item.id, item.subject, item.level) == (question, answer, name, subject, level)


def test_empty_lines_are_passed_over_and_the_line_is_kept(tmp_path):
    found = read_questions(written(tmp_path, {"question": "a", "answer": 1}, "", {"question": "b", "answer": 2}, ""))
    assert [(item.id, item.line) for item in found.items] == [("1", 1), ("3", 3)]
    assert len(found.sha256) == 64


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ('{"question": "x",', "not JSON at character"),
        ("[" * 100_000, "not JSON"),
        ('{"question": "x", "answer": NaN}', "not JSON"),
        ("[1, 2]", "an object"),
        ({"answer": 3}, "no question"),
        ({"question": "  ", "answer": 3}, "no question"),
        ({"question": "x"}, "no answer"),
        ({"question": "x", "answer": None}, "no answer"),
        ({"question": "x", "answer": True}, "no answer"),
        ({"question": "x", "solution": "nothing boxed: 7"}, "no answer"),
        ({"question": "x", "answer": "7" * (MAX_ANSWER + 1)}, "too long"),
        ({"id": "same", "question": "x", "answer": 1}, "used before"),
        ("\udcff", "not UTF-8"),
    ],
)
def test_a_bad_line_is_a_sentence_with_file_and_line(tmp_path, row, words):
    path = written(tmp_path, {"id": "same", "question": "a", "answer": 1}, "", row)
    with pytest.raises(LemmaError, match=words) as error:
        read_questions(path)
    assert f"{path}, line 3" in error.value.message


@pytest.mark.parametrize(("rows", "words"), [((), "no questions"), (("",), "no questions")])
def test_a_file_without_questions_is_refused(tmp_path, rows, words):
    with pytest.raises(LemmaError, match=words):
        read_questions(written(tmp_path, *rows))


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(LemmaError, match="cannot be read"):
        read_questions(tmp_path / "nowhere.jsonl")
    with pytest.raises(LemmaError, match="cannot be read"):
        read_questions(tmp_path)
