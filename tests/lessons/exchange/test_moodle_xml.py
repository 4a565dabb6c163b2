"""Moodle XML: what teachers export, and what must not be believed."""

from __future__ import annotations

import base64
import tomllib
from decimal import Decimal

import pytest

from engine.errors import LemmaError
from lessons.exchange.html_text import from_html
from lessons.exchange.moodle_xml import read_moodle_xml
from lessons.exchange.question import Brought, Sort
from lessons.exchange.to_pack import pack_files

PNG = base64.b64encode(b"\x89PNG not looked at here").decode()


def quiz(*questions: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><quiz>{"".join(questions)}</quiz>'.encode()


def question(sort: str, body: str, stem: str = "<p>Which?</p>", name: str = "Q") -> str:
    return (
        f'<question type="{sort}"><name><text>{name}</text></name>'
        f'<questiontext format="html"><text><![CDATA[{stem}]]></text></questiontext>{body}</question>'
    )


def answer(text: str, fraction: str, feedback: str = "", more: str = "") -> str:
    return (
        f'<answer fraction="{fraction}" format="html"><text><![CDATA[{text}]]></text>'
        f"<feedback><text><![CDATA[{feedback}]]></text></feedback>{more}</answer>"
    )


def problem(brought: Brought) -> dict:
    (file,) = [content for name, content in pack_files(brought, "x", "X").items() if name.startswith("problems/")]
    (table,) = tomllib.loads(file.decode())["problem"]
    return table


def test_choice_with_category_formula_and_picture() -> None:
    stem = (
        r'<p>What is \(x_1*2\)?<br><img src="@@PLUGINFILE@@/My%20Plot.PNG" alt="a curve"></p>'
        "<script>alert(1)</script>"
    )
    body = (
        answer("<p>two</p>", "100", "Yes")
        + answer("three", "0", "No, <i>less</i>")
        + "<shuffleanswers>0</shuffleanswers>"
    )
    element = question("multichoice", body, stem).replace(
        "</questiontext>", f'<file name="My Plot.PNG" path="/" encoding="base64">{PNG}</file></questiontext>'
    )
    category = '<question type="category"><category><text>$course$/top/Algebra/Indices</text></category></question>'
    brought = read_moodle_xml(quiz(category, element))
    (taken,) = brought.questions
    assert taken.category == ("Algebra", "Indices")
    assert "$x_1*2$" in taken.text
    assert "![a curve](media/my-plot.png)" in taken.text
    assert list(brought.media) == ["my-plot.png"]
    assert [str(left) for left in brought.left_out] == ["question 1, Q: a script: it has no place in a pack"]
    table = problem(brought)
    assert table["answer"] == {"kind": "choice", "shuffle": False}
    assert table["option"] == [{"text": "two", "correct": True}, {"text": "three", "message": "No, *less*"}]


def test_numerical_with_tolerance_feedback_and_units() -> None:
    body = (
        answer("9.81", "100", "", "<tolerance>0.05</tolerance>")
        + answer("98.1", "0", "A power of ten.", "<tolerance>0.5</tolerance>")
        + answer("*", "0", "Think again.")
        + "<units><unit><multiplier>1</multiplier><unit_name>m/s2</unit_name></unit></units>"
    )
    brought = read_moodle_xml(quiz(question("numerical", body)))
    table = problem(brought)
    assert table["answer"] == {"kind": "decimal", "value": "9.81", "absolute": 0.05}
    assert table["mistake"] == [{"value": "98.1", "message": "A power of ten."}]
    assert {left.what for left in brought.left_out} == {"the feedback for every other answer", "the units m/s2"}


def test_short_answers_wildcards_and_capitals() -> None:
    body = (
        answer("Newton", "100")
        + answer("newtons", "100")
        + answer("*", "0")
        + answer("N*", "50")
        + "<usecase>1</usecase>"
    )
    brought = read_moodle_xml(quiz(question("shortanswer", body)))
    assert problem(brought)["answer"] == {"kind": "short_text", "value": "Newton", "accept": ["newtons"]}
    assert len(brought.left_out) == 2


def test_matching_true_or_false_and_several_right() -> None:
    sub = "<subquestion><text>{}</text><answer><text>{}</text></answer></subquestion>"
    matching = read_moodle_xml(quiz(question("matching", sub.format("cat", "meow") + sub.format("dog", "bark"))))
    assert problem(matching)["pair"] == [{"left": "cat", "right": "meow"}, {"left": "dog", "right": "bark"}]
    truth = read_moodle_xml(quiz(question("truefalse", answer("true", "0", "No.") + answer("false", "100"))))
    assert [one.text for one in truth.questions[0].offered if one.credit == 1] == ["False"]
    several = read_moodle_xml(
        quiz(question("multichoice", answer("a", "50") + answer("b", "50") + answer("c", "-100")))
    )
    assert [option.get("correct", False) for option in problem(several)["option"]] == [True, True, False]


@pytest.mark.parametrize(
    "sort", ["calculated", "calculatedmulti", "essay", "cloze", "stack", "ddwtos", "description", ""]
)
def test_other_types_are_listed(sort: str) -> None:
    brought = read_moodle_xml(quiz(question(sort, "")))
    assert not brought.questions
    (left,) = brought.left_out
    assert left.why
    assert left.where == "question 1, Q"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"hello", "not readable as XML"),
        (b"<html><question type='essay'/></html>", "begins with <html>"),
        (b'<!DOCTYPE q [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>', "document type"),
        (
            b'<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><quiz>&b;</quiz>',
            "document type",
        ),
        (b"\xff\xfe\x00", "not readable"),
        (b'<?xml version="1.0" encoding="nonsense"?><quiz/>', "not readable"),
    ],
)
def test_what_is_no_moodle_file_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(LemmaError, match=said):
        read_moodle_xml(data)


def test_an_outside_picture_and_a_damaged_one_are_named() -> None:
    stem = '<img src="https://example.org/x.png" alt="x">What?'
    element = question("multichoice", answer("a", "100") + answer("b", "0"), stem).replace(
        "</questiontext>", '<file name="y.png" encoding="base64">!!!</file></questiontext>'
    )
    brought = read_moodle_xml(quiz(element))
    outside = "a picture that did not come with the file, 'https://example.org/x.png'"
    assert [left.what for left in brought.left_out] == ["the file y.png", outside]
    assert brought.questions[0].text == "What?"


def test_question_without_a_right_answer_is_left_out() -> None:
    brought = read_moodle_xml(quiz(question("numerical", answer("abc", "100"))))
    files = pack_files(brought, "x", "X")
    assert set(files) == {"pack.toml", "skills.toml"}
    assert [left.what for left in brought.left_out] == ["the answer 'abc'", "a question (number)"]


def test_tolerances_are_exact() -> None:
    brought = read_moodle_xml(quiz(question("numerical", answer("0.1", "100", "", "<tolerance>0.001</tolerance>"))))
    (taken,) = brought.questions
    assert taken.sort is Sort.NUMBER
    assert taken.offered[0].tolerance == Decimal("0.001")


def test_tags_without_end_and_forged_marks_harm_nothing() -> None:
    dropped: list[str] = []
    assert from_html("<b>" * 3_000 + "x", dropped.append) == ""
    assert "too deep" in dropped[0]
    assert "hi" in from_html("&#57344;5&#57345; hi", dropped.append)


THIRD = "33.33333"


@pytest.mark.parametrize(
    ("sort", "body", "told"),
    [
        ("multichoice", answer("a", "100") + answer("b", "-33.33333") + answer("c", "0"), ["the penalty for 'b'"]),
        ("multichoice", answer("a", "100") + answer("b", "50"), ["the part of the marks for 'b'"]),
        ("multichoice", answer("a", THIRD) + answer("b", THIRD) + answer("c", THIRD) + answer("d", "-33.333"), []),
        ("multichoice", answer("a", "50") + answer("b", "50") + answer("c", "-100"), ["the penalty for 'c'"]),
        ("multichoice", answer("a", "75") + answer("b", "25"), ["the weights of its options"]),
        ("numerical", answer("1,5E3", "100", more="<tolerance>5%</tolerance>"), ["the answer '1,5E3'"]),
        ("shortanswer", answer("a", "100") + "<defaultgrade>2.5000000</defaultgrade>", ["its 2.5 marks"]),
        ("shortanswer", answer("a", "100") + "<tags><tag><text>x</text></tag></tags>", ["its tags x"]),
        (
            "multichoice",
            answer("a", "100") + answer("b", "0") + "<correctfeedback><text>Super!</text></correctfeedback>"
            "<incorrectfeedback><text>Your answer is incorrect.</text></incorrectfeedback>",
            ["its correctfeedback 'Super!'"],
        ),
    ],
)
def test_everything_that_a_pack_cannot_say_is_named(sort: str, body: str, told: list[str]) -> None:
    brought = read_moodle_xml(quiz(question(sort, body)))
    pack_files(brought, "x", "X")
    assert [left.what for left in brought.left_out][: len(told)] == told
    assert bool(told) == bool(brought.left_out)


def test_what_is_said_to_a_right_answer_stands_in_the_solution() -> None:
    one = answer("a", "100", "Since a comes first.") + answer("b", "50", "Nearly.") + answer("c", "0", "No.")
    table = problem(read_moodle_xml(quiz(question("multichoice", one))))
    assert table["step"] == [{"say": "Since a comes first."}]
    two = answer("a", "50", "Yes.") + answer("b", "50") + answer("c", "0", "No.")
    assert problem(read_moodle_xml(quiz(question("multichoice", two))))["step"] == [{"say": "a: Yes."}]


def test_words_around_links_and_pictures_keep_their_distance() -> None:
    told: list[str] = []
    text = from_html(
        '<p>See <img src="x.png" alt=""> and <a href="https://example.org/a">this</a> now.</p>', told.append
    )
    assert " ".join(text.split()) == "See and this now."
    assert told == [
        "the address of a link, 'https://example.org/a'",
        "a picture that did not come with the file, 'x.png'",
    ]


def test_pictures_of_old_files_and_descriptions_of_categories() -> None:
    old = f"<image>My Map.png</image><image_base64>\n{PNG}\n</image_base64>"
    lost = "<image>gone.png</image>"
    about = "<category><text>top/Maps</text></category><info><text>About maps</text></info>"
    info = f'<question type="category">{about}</question>'
    brought = read_moodle_xml(quiz(info, *(question("shortanswer", answer("a", "100") + more) for more in (old, lost))))
    first, second = brought.questions
    assert first.text.endswith("![picture](media/my-map.png)")
    assert "media" not in second.text
    assert list(brought.media) == ["my-map.png"]
    assert [left.what[:30] for left in brought.left_out] == [
        "the description 'About maps'",
        "nothing but the description of",
        "a picture that did not come wi",
    ]
