"""Packs with one fault each: exactly that fault is told, at its line and field, with the way out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from lessons.explorations.checking import exploration_findings
from lessons.findings import Severity
from lessons.reading import Elsewhere, read_pack, read_table
from lessons.reading.fields import check_fields
from lessons.reading.schemas import NAMES, schema
from lessons.variants import VariantError, make_variant
from tests.lessons.reading.packs import MANIFEST, PROBLEM, SKILLS, Memory, of_problem, read

ANSWER = "[problem.answer]\n"
CHOICE = (
    ANSWER + 'kind = "choice"\n[[problem.option]]\ntext = "one"\ncorrect = true\n[[problem.option]]\ntext = "two"\n'
)
PART = '[[problem.part]]\nid = "a"\nanswer = { kind = "integer", value = 1 }'
INTEGER = ANSWER + 'kind = "integer"\nvalue = 1\n'


def test_the_pack_that_the_others_are_made_from_has_no_fault() -> None:
    pack, findings = read()
    assert findings == [] and pack is not None and pack.problems[0].name == "test.pack/train"


def changed(old: str, new: str) -> str:
    assert PROBLEM.count(old) == 1
    return PROBLEM.replace(old, new)


# What replaces what in PROBLEM; then the line, the field, the code, and words of the message or hint.
CHANGED = [
    ('id = "train"', 'id = "Train One"', 3, "problem[1].id", "id.bad", '"train-one"'),
    ('skill = "speed"', 'skil = "speed"', 4, "problem[1].skil", "field.unknown", "Did you mean `skill`?"),
    ('skill = "speed"', 'skill = "sped"', 4, "problem[1].skill", "skill.unknown", 'Did you mean "speed"?'),
    ('skill = "speed"', 'skill = "no.pack/a"', 4, "problem[1].skill", "requires.missing", '"no.pack" to `requires`'),
    ("difficulty = 2\n", "", 2, "problem[1].difficulty", "field.missing", "From 1, very easy"),
    ("difficulty = 2", 'difficulty = "2"', 5, "problem[1].difficulty", "field.type", "whole number"),
    ("difficulty = 2", "difficulty = 2.0", 5, "problem[1].difficulty", "field.type", "Write 2."),
    ("difficulty = 2", "difficulty = true", 5, "problem[1].difficulty", "field.type", "and is true"),
    ("difficulty = 2", "difficulty = 2026-01-01", 5, "problem[1].difficulty", "field.type", "a date"),
    ("difficulty = 2", "difficulty = 7", 5, "problem[1].difficulty", "field.range", "from 1 to 5"),
    ("difficulty = 2", 'difficulty = 2\nwhere = "v != t"', 6, "problem[1].where", "field.type", '["v != t"]'),
    ("[2, 5]", "[2]", 9, "problem[1].parameters.t.int", "field.length", "has 1 entry; 2 should be there"),
    ("[2, 5]", "[5, 2]", 9, "problem[1].parameters.t.int", "parameter.order", "[2, 5]"),
    ("[2, 5]", "[2, 2], not = [2]", 9, "problem[1].parameters.t", "parameter.empty", "no value"),
    ("[2, 5]", "[2, 5], stp = 2", 9, "problem[1].parameters.t.stp", "field.unknown", "Did you mean `step`?"),
    ("{ int = [2, 5] }", "[2, 5]", 9, "problem[1].parameters.t", "field.type", "{ int = [2, 9] }"),
    ("{ int = [2, 5] }", "{ itn = [2, 5] }", 9, "problem[1].parameters.t", "field.missing", "Did you mean `int`?"),
    (
        "{ int = [2, 5] }",
        "{ list = { int = [1, 3] }, length = 4, distinct = true }",
        9,
        "problem[1].parameters.t",
        "parameter.too_few",
        "only 3",
    ),
    ("t = { int = [2, 5] }", 't = { word = ["a", "<b>"] }', 9, "problem[1].parameters.t.word[2]", "text.html", ""),
    ("t = { int = [2, 5] }", "t = { decimal = [2, 5] }", 9, "problem[1].parameters.t.step", "field.missing", "counted"),
    ('d = "v*t"', 'v = "d*t"', 13, "problem[1].derived.v", "name.twice", "line 10"),
    ('d = "v*t"', 'mean = "v*t"', 13, "problem[1].derived.mean", "name.reserved", "another one"),
    ('d = "v*t"', 'e = "v*t"', 13, "problem[1].derived.e", "name.reserved", "constant"),
    ('d = "v*t"', 'd1 = "v*t"', 13, "problem[1].derived.d1", "name.bad", "v_0"),
    ('d = "v*t"', 'd = ["v*t"]', 13, "problem[1].derived.d", "field.type", "is a list"),
    ('d = "v*t"', 'where = ["t > 1"]', 13, "problem[1].derived.where", "field.below", "Move it up"),
    ('kind = "integer"', 'kind = "intger"', 16, "problem[1].answer.kind", "field.value", '"integer"'),
    ('kind = "integer"', 'kind = "number"', 16, "problem[1].answer.kind", "field.value", "Take decimal, integer"),
    ('kind = "integer"', 'kind = "multiple choice"', 16, "problem[1].answer.kind", "field.value", "Take choice."),
    ("[problem.answer]", "[[problem.answer]]", 15, "problem[1].answer", "field.type", "Write [problem.answer]"),
    ("difficulty = 2", 'difficulty = "easy"', 5, "problem[1].difficulty", "field.type", "From 1, very easy"),
    ("difficulty = 2", 'difficulty = "2"', 5, "problem[1].difficulty", "field.type", "Leave the quotation marks out"),
    ("{ int = [2, 5] }", '{ int = "2-5" }', 9, "problem[1].parameters.t.int", "field.type", "For example: [2, 9]"),
    ('kind = "integer"\n', "", 15, "problem[1].answer.kind", "field.missing", "short_text"),
    ('kind = "integer"', 'kind = "quantity"', 15, "problem[1].answer.unit", "field.missing", '"km/h"'),
    ('kind = "integer"', 'kind = "integer"\ndigits = 2', 17, "problem[1].answer.digits", "field.unknown", '"integer"'),
    *(
        ('kind = "integer"', f'kind = "quantity"\nunit = "{unit}"', 17, "problem[1].answer.unit", "answer.unit", words)
        for unit, words in (
            ("kmh", "Did you mean km/h? A product has a space: km h."),
            ("kgm", "kg/m"),
            ("ms^-1", "Did you mean m/s?"),
            ("Kg", "Did you mean kg?"),
            ("metrs", "Did you mean m?"),
            ("people", "A count has no unit"),
            ("$", "is no unit"),
            ("5 km", "It belongs to the value"),
        )
    ),
    (
        'kind = "integer"',
        'kind = "quantity"\nunit = "J"\nabsolute = "2 kmh"',
        18,
        "problem[1].answer.absolute",
        "answer.unit",
        "km/h",
    ),
    ("{{t}}", "{t}", 6, "problem[1].statement", "text.single_braces", "{{t}}"),
    ("{{t}}", "${t}/2$", 6, "problem[1].statement", "text.single_braces", "{{t}}"),
    ("{{t}}", "{{k}}", 6, "problem[1].statement", "text.no_name", "The names here are d, t, v."),
    ("[[problem]]", "[problem]", 2, "problem", "field.type", "[[problem]]"),
    ('d = "v*t"', 'none = "v*t"', 13, "problem[1].derived.none", "name.reserved", "another one"),
    (
        'kind = "integer"',
        'kind = "significant_figures"',
        15,
        "problem[1].answer.digits",
        "field.missing",
        "How many significant figures",
    ),
    (
        'kind = "integer"',
        'kind = "expression"\ndomain = "x >"',
        17,
        "problem[1].answer.domain",
        "answer.field",
        "0 <= x",
    ),
    ('kind = "integer"', 'kind = "equation"\nvariables = ["t"]', 15, "problem[1].answer", "answer.variable", "own"),
    (
        'value = "v"',
        'value = "v"\n[[problem.mistake]]\nvalue = 1',
        18,
        "problem[1].mistake[1].message",
        "field.missing",
        "",
    ),
    ("{{t}}", "{{t}", 6, "problem[1].statement", "text.braces", "not closed"),
    ("{{t}}", "<i>t</i>", 6, "problem[1].statement", "text.html", "Markdown"),
    ("{{t}}", "5 $", 6, "problem[1].statement", "text.dollar", "\\$"),
    ("{{t}}", "![](plot:g)", 6, "problem[1].statement", "plot.unknown", "[[problem.plot]]"),
    ("{{t}}", "![x](media/x.png)", 6, "problem[1].statement", "media.missing", "media"),
    ("{{t}}", "![](example:train)", 6, "problem[1].statement", "text.figure", "on pages"),
    ("{{t}}", "[x](http://example.org)", 6, "problem[1].statement", "text.link", "skill:"),
    ('statement = "A', 'statement = """\n\n\n# A', 9, "problem[1].statement", "text.heading", "pages"),
]


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "code", "words"), CHANGED, ids=[row[1][:30] for row in CHANGED]
)
def test_a_fault_of_a_problem(old: str, new: str, line: int, field: str, code: str, words: str) -> None:
    text = changed(old, new)
    if new.startswith('statement = """'):
        text = text.replace('hours."', 'hours."""')
    found = {(it.place.line, it.place.field, it.code): it for it in read(problems=text)[1]}
    assert (line, field, code) in found, [str(one) for one in found.values()]
    if code == "text.html":
        return  # both tags are told
    assert len(found) == 1, [str(one) for one in found.values()]
    assert words in str(found[line, field, code])


BELOW = [
    (ANSWER + 'kind = "choice"\n', "problem[1].answer", "answer.needs_list"),
    (CHOICE.replace("correct = true", ""), "problem[1].option", "answer.no_correct"),
    (CHOICE.replace('"two"', '"one"'), "problem[1].option[2]", "answer.same_text"),
    (CHOICE.replace('"choice"', '"ordering"'), "problem[1].option", "answer.stray_list"),
    (CHOICE + '[[problem.mistake]]\noptions = ["c"]\nmessage = "m"', "problem[1].mistake[1].options", "mistake.option"),
    (CHOICE + '[[problem.mistake]]\noptions = ["a"]\nmessage = "m"', "problem[1].mistake[1].options", "mistake.right"),
    (CHOICE + '[[problem.mistake]]\nvalue = "b"\nmessage = "m"', "problem[1].mistake[1]", "mistake.kind"),
    (INTEGER + '[[problem.mistake]]\noptions = ["b"]\nmessage = "m"', "problem[1].mistake[1]", "mistake.kind"),
    (INTEGER + "[[problem.step]]\nfollows = true", "problem[1].step[1]", "field.missing"),
    (INTEGER + '[[problem.test]]\nanswer = "1"\nverdict = "right"\npart = "b"', "problem[1].test[1].part", "test.part"),
    (
        INTEGER + '[[problem.test]]\nanswer = "1"\nverdict = "right"\nparameters = { q = 1 }',
        "problem[1].test[1].parameters.q",
        "test.parameter",
    ),
    (
        INTEGER + '[[problem.test]]\nanswer = "1"\nverdict = "right"\nseed = 1\nparameters = { t = 1 }',
        "problem[1].test[1].parameters",
        "field.both",
    ),
    (INTEGER + '[[problem.step]]\nmath = "x = {{v}}"', "problem[1].step[1].math", "expression.braces"),
    (ANSWER + 'kind = "rational"\nvalue = "{{v}}/2"', "problem[1].answer.value", "expression.braces"),
    (INTEGER + PART, "problem[1].part", "field.both"),
    ('[problem.hints]\nidea = "i"\n' + PART, "problem[1].hints", "part.above"),
    ("", "problem[1]", "field.missing"),
    (ANSWER + 'kind = "decimal"\nvalue = 1.50', "problem[1].answer", "answer.no_tolerance"),
    (ANSWER + 'kind = "short_text"\nvalue = "{{t"', "problem[1].answer.value", "text.braces"),
    (INTEGER + '[[problem.plot]]\nid = "g"\ndescription = "d"', "problem[1].plot[1]", "plot.unused"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "field", "code"), BELOW, ids=[f"{row[2]}-{n}" for n, row in enumerate(BELOW)])
def test_a_fault_below_the_statement(text: str, field: str, code: str) -> None:
    assert [(it.place.field, it.code) for it in of_problem(text)] == [(field, code)]


PAGE = "# Speed\n\nText.\n"
QUIZ = 'id = "q"\ntitle = "Q"\n[[draw]]\n'
EXPLORATION = """
id = "e"
title = "E"
skill = "speed"
text = "Look."
description = "L is {{L}}."
[[slider]]
name = "L"
from = 0
to = 1
step = 0.1
[[plot]]
id = "p"
description = "d"
functions = [{ f = "L*x" }]
"""
FILES = [
    ("problems/b.toml", PROBLEM, "problems/b.toml", 3, "id.twice"),
    ("problems/b.toml", "a = ", "problems/b.toml", 1, "toml.syntax"),
    ("problems/b.txt", "a", "problems/b.txt", 0, "file.unknown"),
    ("skills.toml", SKILLS + 'prerequisites = ["sped"]', "skills.toml", 5, "skill.unknown"),
    ("skills.toml", SKILLS + 'prerequisites = ["speed"]', "skills.toml", 2, "skill.circle"),
    ("skills.toml", SKILLS + SKILLS, "skills.toml", 7, "id.twice"),
    ("pack.toml", MANIFEST.replace("1.0.0", "1.0"), "pack.toml", 4, "field.writing"),
    ("pack.toml", MANIFEST.replace("format = 1", "format = 2"), "pack.toml", 2, "field.value"),
    ("pack.toml", MANIFEST.replace('"other.pack"', '"test.pack"'), "pack.toml", 9, "requires.self"),
    ("lessons/sped.md", PAGE, "lessons/sped.md", 1, "skill.unknown"),
    ("lessons/speed.md", "Text", "lessons/speed.md", 1, "page.title"),
    ("lessons/speed.md", PAGE + "\n{{a}}", "lessons/speed.md", 5, "text.value"),
    ("lessons/speed.md", PAGE + "\n![](media/a.png)", "lessons/speed.md", 5, "text.description"),
    ("lessons/speed.md", PAGE + "\n![](example:trian)", "lessons/speed.md", 5, "problem.unknown"),
    ("lessons/speed.md", PAGE + "$$\nx\n$$\n![](plot:a)", "lessons/speed.md", 7, "plot.unknown"),
    ("lessons/speed.md", PAGE + "\n![](exploration:a)", "lessons/speed.md", 5, "exploration.unknown"),
    ("lessons/speed.md", PAGE + "\n[a](skill:spede)", "lessons/speed.md", 5, "skill.unknown"),
    ("lessons/speed.md", PAGE + "\n[a](problem:spede)", "lessons/speed.md", 5, "problem.unknown"),
    ("lessons/speed.md", PAGE + "\n[a](exploration:spede)", "lessons/speed.md", 5, "exploration.unknown"),
    ("media/a.png", b"", "media/a.png", 0, "media.unused"),
    ("quizzes/q.toml", QUIZ + 'skill = "sped"', "quizzes/q.toml", 4, "skill.unknown"),
    ("quizzes/q.toml", QUIZ + 'problem = "trian"', "quizzes/q.toml", 4, "problem.unknown"),
    ("quizzes/q.toml", QUIZ + 'skill = "speed"\ndifficulty = [3, 5]', "quizzes/q.toml", 3, "draw.empty"),
    ("quizzes/q.toml", QUIZ + 'skill = "speed"\ndifficulty = [3, 1]', "quizzes/q.toml", 5, "draw.difficulty"),
    ("quizzes/q.toml", QUIZ + "count = 1", "quizzes/q.toml", 3, "field.missing"),
    ("explorations/e.toml", EXPLORATION.replace("to = 1", "to = 0"), "explorations/e.toml", 10, "slider.order"),
    ("explorations/e.toml", EXPLORATION.replace("0.1", "0.00001"), "explorations/e.toml", 11, "slider.step"),
    ("explorations/e.toml", EXPLORATION.replace("0.1", "0.1\nstart = 2"), "explorations/e.toml", 12, "slider.start"),
    ("explorations/e.toml", EXPLORATION.replace('"L"', '"sin"'), "explorations/e.toml", 8, "name.reserved"),
    ("explorations/e.toml", EXPLORATION + '[values]\nL = "1"', "explorations/e.toml", 17, "name.twice"),
    (
        "explorations/e.toml",
        EXPLORATION
        + '[simulation]\nvariable = "t"\nuntil = 1\nstep = 0.1\nstart = { a = 0 }\nrates = { a = 1, b = 1 }',
        "explorations/e.toml",
        21,
        "simulation.names",
    ),
    (
        "explorations/e.toml",
        EXPLORATION + '[[sample]]\nname = "s"\nfrom = "dice"\nsize = 2\ncount = 5\nsd = 1',
        "explorations/e.toml",
        21,
        "field.unknown",
    ),
]


@pytest.mark.parametrize(
    ("name", "text", "file", "line", "code"), FILES, ids=[f"{r[4]}-{n}" for n, r in enumerate(FILES)]
)
def test_a_fault_of_another_file(name: str, text: str | bytes, file: str, line: int, code: str) -> None:
    assert [(it.place.file, it.place.line, it.code) for it in read(**{name: text})[1]] == [(file, line, code)]


@pytest.mark.parametrize(
    "unit", ["N m", "Nm", "kWh", "g/mol", "J/(kg K)", "%", "°C", "km/hr", "m^2/min", "µF", "Ah", "1/s"]
)
def test_a_unit_that_is_one(unit: str) -> None:
    problem = PROBLEM.replace('kind = "integer"', f'kind = "quantity"\nunit = "{unit}"')
    assert read(problems=problem)[1] == []


def test_the_braces_of_latex_are_no_names_in_single_braces() -> None:
    text = r"$\frac{t}{d} \sqrt[3]{t} x^{t} v_{d} \{t\}$ and {x}"
    found = read(problems=changed('statement = "A train goes {{d}} km in {{t}} hours."', f"statement = '{text}'"))[1]
    assert found == []


def test_a_quiz_is_not_blamed_for_problems_that_cannot_be_read() -> None:
    broken = {"problems": PROBLEM + "id = ", "quizzes/q.toml": QUIZ + 'skill = "speed"'}
    assert {finding.place.file for finding in read(**broken)[1]} == {"problems/a.toml"}
    faulty = {**broken, "problems": PROBLEM.replace("difficulty = 2", "difficulty = 9")}
    assert {finding.place.file for finding in read(**faulty)[1]} == {"problems/a.toml"}


def test_what_other_packs_have_is_looked_up() -> None:
    other, _ = read(pack=MANIFEST.replace("test.pack", "other.pack").replace('requires = ["other.pack"]\n', ""))
    assert other is not None
    elsewhere = Elsewhere(("other.pack", "third.pack"), lambda _: other)
    manifest = MANIFEST.replace('["other.pack"]', '["other.pack", "thrid.pack"]')
    skills = SKILLS + 'prerequisites = ["other.pack/sped", "other.pack/speed"]\n'
    problem = PROBLEM.replace('skill = "speed"', 'skill = "other.pack/trvel"')
    files = {"pack.toml": manifest, "skills.toml": skills, "problems/a.toml": problem}
    pack, findings = read_pack(Memory(files), elsewhere)
    assert pack is not None
    assert {finding.severity for finding in findings} == {Severity.WARNING}
    assert [(one.place.file, one.place.line, one.code, one.hint) for one in findings] == [
        ("pack.toml", 9, "requires.not_here", 'Did you mean "third.pack"?'),
        ("skills.toml", 5, "skill.not_there", 'Did you mean "other.pack/speed"?'),
        ("problems/a.toml", 4, "skill.not_there", ""),
    ]
    assert read_pack(Memory(files))[1] == []


def test_circles_are_named() -> None:
    skills = SKILLS + 'prerequisites = ["b"]\n'
    skills += '[[skill]]\nid = "b"\nname = "B"\nprerequisites = ["c", "speed"]\n'
    skills += '[[skill]]\nid = "c"\nname = "C"\nprerequisites = ["other.pack/x", "b"]\n'
    told = [finding.message for finding in read(skills=skills)[1]]
    assert told == [
        "The prerequisites go round in a circle: speed -> b -> speed.",
        "The prerequisites go round in a circle: b -> c -> b.",
    ]


def test_what_cannot_be_read_is_not_told_as_missing_elsewhere() -> None:
    findings = read(**{"problems/a.toml": "id = x", "lessons/speed.md": "# S\n\n![](example:train)"})[1]
    assert [finding.code for finding in findings] == ["toml.syntax"]


def test_a_faulty_problem_can_be_referred_to_and_leaves_the_others() -> None:
    other = PROBLEM.replace('"train"', '"bus"').replace("difficulty = 2", "difficulty = 9")
    pack, findings = read(**{"problems/b.toml": other, "lessons/speed.md": "# S\n\n![](example:bus)"})
    assert [finding.code for finding in findings] == ["field.range"]
    assert pack is not None and [problem.id for problem in pack.problems] == ["train"]


def test_without_a_manifest_there_is_no_pack_but_the_rest_is_told() -> None:
    pack, findings = read(pack="format = 1", problems=PROBLEM.replace("= 2", "= 9"))
    assert pack is None
    assert {finding.code for finding in findings} == {"field.missing", "field.range"}


def test_warnings_keep_no_pack_from_being_used() -> None:
    findings = read(**{"media/a.png": b""})[1]
    assert [finding.severity for finding in findings] == [Severity.WARNING]


def test_a_hostile_number_of_faults_is_told_in_part() -> None:
    findings = read(problems=PROBLEM + "".join(f"x_{number} = 1\n" for number in range(20_000)))[1]
    assert 0 < len(findings) <= 60
    findings = read(problems="[[problem]]\n" * 1_000)[1]
    assert 200 <= len(findings) <= 210


def plain_validator(name: str) -> Draft202012Validator:
    """The schemas as any other program would use them."""
    every = (*NAMES, "common")
    registry = Registry().with_resources((f"{one}.json", Resource.from_contents(schema(one))) for one in every)
    return Draft202012Validator(schema(name), registry=registry)


@pytest.mark.parametrize("name", [*NAMES, "common"])
def test_the_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


def test_our_way_through_a_schema_finds_faults_where_the_standard_finds_them() -> None:
    plain = plain_validator("problems")
    beginning = PROBLEM[: PROBLEM.index("[problem.answer]")]
    documents = [changed(row[0], row[1]) for row in CHANGED if not row[1].startswith("statement")]
    faulty = 0
    for text in [PROBLEM, *documents, *(beginning + row[0] for row in BELOW)]:
        table, _ = read_table("x.toml", text.encode())
        assert table is not None
        assert (check_fields(table, "problems") == []) == plain.is_valid(table.data), text
        faulty += not plain.is_valid(table.data)
    assert faulty > 20


VALUES = [
    "1",
    "-1",
    '"x"',
    '""',
    "[]",
    "{}",
    "[[1]]",
    "{ int = [1, 2] }",
    "true",
    "1e300",
    "nan",
    "1979-05-27",
    '["a", 1]',
    '"{{"',
]
FIELDS = [(number, line) for number, line in enumerate(PROBLEM.split("\n")) if " = " in line]


@settings(max_examples=80)
@given(st.lists(st.tuples(st.sampled_from(FIELDS), st.sampled_from(VALUES)), min_size=1, max_size=3))
def test_any_value_in_any_field_is_read_or_told(changes: list[tuple[tuple[int, str], str]]) -> None:
    lines = PROBLEM.split("\n")
    for (number, line), value in changes:
        lines[number] = f"{line.partition(' = ')[0]} = {value}"
    pack, findings = read(problems="\n".join(lines))
    assert pack is not None
    assert len(pack.problems) == 1 or findings
    assert all(finding.message.endswith(".") and finding.place.line for finding in findings)


PLACES = [
    ('[values]\na = "2*L"\n\nb = "a +"', "values.b", 19),
    ('[values]\na = "2*L"\nb = "a + q"', "values.b", 18),
    ('[values]\na = "L"\nb = "item([1, 2, 3], 5)"', "values.b", 18),
    ('[values]\na = { of = ["x", "y"], item = "k" }', "values.a.item", 17),
    ('[values]\na = "2*w"\n[[plot]]\nid = "q"\ndescription = "d"\npoints = [{ x = "1", y = "a" }]', "plot[2]", 18),
    ('[[sample]]\nname = "m"\nfrom = "dice"\nsize = "n"\ncount = 5\nsides = 6', "sample[1].size", 19),
    (
        '[simulation]\nvariable = "t"\nuntil = 1\nstep = 0.1\nstart = { q = 0 }\n[simulation.rates]\nq = "w"',
        "simulation.rates.q",
        22,
    ),
]


@pytest.mark.parametrize(("text", "field", "line"), PLACES, ids=[row[1] for row in PLACES])
def test_what_is_wrong_in_an_exploration_is_told_at_its_line(text: str, field: str, line: int) -> None:
    pack, findings = read(**{"explorations/e.toml": EXPLORATION + text})
    assert pack is not None and findings == []
    found = exploration_findings(pack.explorations[0])[-1]
    assert (found.place.field, found.place.line) == (field, line)


@pytest.mark.parametrize("condition", ["v >", "v > 900", "v > kk"])
def test_a_condition_that_is_wrong_is_told_at_its_line(condition: str) -> None:
    pack, findings = read(
        problems=changed("difficulty = 2", f'where = [\n  "v > t",\n  "{condition}",\n]\ndifficulty = 2')
    )
    assert pack is not None and findings == []
    with pytest.raises(VariantError) as error:
        make_variant(pack.problems[0])
    assert (error.value.place.line, error.value.place.field) == (7, "problem[1].where[2]")
