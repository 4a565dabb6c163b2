"""English sentences are found among the templates, and told with their values."""

import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.ui.i18n import FOLDER
from app.ui.sentences.book import MAX_LINE, MAX_TEXT, Book
from app.ui.sentences.template import Template
from engine.maths.check import check
from engine.maths.kinds import AnswerKind, Kind

SOURCES = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))

GERMAN = {
    "This is not right.": "Das ist nicht richtig.",
    "This is right.": "Das ist richtig.",
    "The value is right, but {shown}": "Der Wert stimmt, aber {shown}",
    "the charge is missing": "die Ladung fehlt",
    "The formulas are right, but {charge}.": "Die Formeln stimmen, aber {charge}.",
    "Add ${item}$ to both sides": "Addiere ${item}$ auf beiden Seiten",
    "so that the term with ${name}$ stands alone": "damit der Term mit ${name}$ allein steht",
    "For example, the two differ at {where}.": "Zum Beispiel unterscheiden sich die beiden bei {where}.",
    "{skill} comes next: {because}.": "Als Nächstes kommt {skill}: {because}.",
    "it needs nothing else first": "dafür braucht es vorher nichts anderes",
    "{first} and {second} differ": "{second} weicht von {first} ab",
    "at ${x}$ it is {said}": "bei ${x}$ ist es {said}",
    "true": "wahr",
    "false": "falsch",
    "The set is $\\{{{items}\\}}$.": "Die Menge ist $\\{{{items}\\}}$.",
    "and": "und",
    "Keep it": "",
    "which turns it round, as it is negative": "was es umdreht, weil es negativ ist",
    "Divide by ${x}$": "Teile durch ${x}$",
    "Indeed ${a} = {b}$.": "Denn ${a} = {b}$.",
    "Try one number in each piece:": "Probiere eine Zahl in jedem Stück:",
    "Check: {what}.": "Probe: {what}.",
    "Check": "Probe",
    "{value}: {count} on each side": "{value}: {count} auf jeder Seite",
    "Write one {unit} in {other}": "Schreibe 1 {unit} in {other}",
    "kilometre": "Kilometer",
    "hour": "Stunde",
    "metres per second": "Meter pro Sekunde",
    "per": "pro",
}


def book(**options):
    return Book(GERMAN, GERMAN.get, **options)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("This is right.", "Das ist richtig."),
        ("This is not right. For example, the two differ at x = 2.",
         "Das ist nicht richtig. Zum Beispiel unterscheiden sich die beiden bei x = 2."),
        ("The formulas are right, but the charge is missing.", "Die Formeln stimmen, aber die Ladung fehlt."),
        ("Add $2x$ to both sides", "Addiere $2x$ auf beiden Seiten"),
        ("Add $2x$ to both sides.", "Addiere $2x$ auf beiden Seiten."),
        ("Add $1$ to both sides, so that the term with $x$ stands alone.\n$$x \\text{ and } y$$",
         "Addiere $1$ auf beiden Seiten, damit der Term mit $x$ allein steht.\n$$x \\text{ and } y$$"),
        ("- **Add $1$ to both sides**", "- **Addiere $1$ auf beiden Seiten**"),
        ("Sums of fractions comes next: it needs nothing else first.",
         "Als Nächstes kommt Sums of fractions: dafür braucht es vorher nichts anderes."),
        ("$1$ and $2$ differ", "$2$ weicht von $1$ ab"),
        ("at $1$ it is true; at $2$ it is false.", "bei $1$ ist es wahr; bei $2$ ist es falsch."),
        ("The set is $\\{1, 2\\}$.", "Die Menge ist $\\{1, 2\\}$."),
        ("This is right. Whatever somebody else wrote here stays.",
         "Das ist richtig. Whatever somebody else wrote here stays."),
        ("Keep it", "Keep it"),  # not translated yet
        ("Divide by $-2$, which turns it round, as it is negative.",  # a phrase with a comma of its own
         "Teile durch $-2$, was es umdreht, weil es negativ ist."),
        ("Indeed $4 = 2$ and $6 = 3$ and $8 = 4$.", "Denn $4 = 2$ und $6 = 3$ und $8 = 4$."),
        ("Try one number in each piece: at $1$ it is true; at $2$ it is false; at $3$ it is true.",
         "Probiere eine Zahl in jedem Stück: bei $1$ ist es wahr; bei $2$ ist es falsch; bei $3$ ist es wahr."),
        ("Check: C: 3 on each side; H: 8 on each side; O: 10 on each side; N: 2 on each side.",
         "Probe: C: 3 auf jeder Seite; H: 8 auf jeder Seite; O: 10 auf jeder Seite; N: 2 auf jeder Seite."),
        ("Write one kilometre per hour in metres per second.", "Schreibe 1 Kilometer pro Stunde in Meter pro Sekunde."),
        ("x = 2", "x = 2"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_text_is_told(said, told):
    assert book().told(said) == told


def test_the_commas_of_a_list_are_those_of_the_language_but_not_the_ones_in_brackets():
    arabic = {",": "،", ";": "؛", "true": "صحيحة", "{x} is {said}": "{x} هي {said}", "and": "و"}
    told = Book(arabic, arabic.get).told
    assert told("$1$ is true, $2$ is true; $3$ is true") == "$1$ هي صحيحة، $2$ هي صحيحة؛ $3$ هي صحيحة"
    assert told("(1, 2) is true, $2$ is true") == "(1, 2) هي صحيحة، $2$ هي صحيحة"
    assert told("Ada, Bo") == "Ada, Bo", "nothing in it is known"


@pytest.mark.parametrize(
    "content",
    [
        "A train leaves the station and a car leaves the town.",
        "Anna and her brother differ in what they like to eat for breakfast",  # fits a template by chance
        "The value of the house is right above the sea, and nobody lives in it.",
    ],
)
def test_what_others_wrote_stays(content):
    assert book().told(content) == content


def test_a_value_that_stays_english_is_isolated_but_not_in_a_formula():
    arabic = {
        "Add ${item}$ to {where}": "أضف ${item}$ إلى {where}",
        "both sides": "الطرفين",
        "{name} is due.": "حان وقت {name}.",
    }
    told = Book(arabic, arabic.get, lambda value: f"<{value}>").told
    assert told("Add $2x$ to both sides") == "أضف $2x$ إلى الطرفين"
    assert told("Fractions is due.") == "حان وقت <Fractions>."


def test_a_text_that_is_too_long_stays_as_it_is():
    told = book().told
    assert told("This is right. " * MAX_TEXT) == "This is right. " * MAX_TEXT
    line = "x" * MAX_LINE + " and y differ"
    assert told(line) == line


@pytest.mark.parametrize("text", ["and " * 480, "$ and $; " * 200, "a: b: " * 300, ". ".join(["1 and 2 differ"] * 120)])
def test_the_work_for_a_line_is_bounded(text):
    tried = []

    def translated(source):
        tried.append(source)
        return GERMAN[source]

    Book(GERMAN, translated).told(text)
    assert len(tried) < 5_000


# --- with the templates of the program ------------------------------------------------------------------------------


def marked(source):
    """A stand-in for a translation: capitals, with the placeholders in the opposite order where that is possible."""
    template = Template.read(source)
    literals = [text.upper() for text in template.literals]
    names = template.names if any("$" in text for text in literals) else tuple(reversed(template.names))
    between = [f"{{{name}}}" for name in names]
    escaped = [text.replace("{", "{{").replace("}", "}}") for text in literals]
    return "".join(a + b for a, b in zip(escaped, [*between, ""], strict=True))


WHOLE = Book(SOURCES, marked)


@given(st.sampled_from(SOURCES), st.data())
def test_every_template_is_found_again_with_its_values(source, data):
    template = Template.read(source)
    value = st.from_regex(r"[0-9]{1,4}|[xyz][+-][1-9]|-?[1-9]/[2-9]", fullmatch=True)
    values = {name: data.draw(value, name) for name in template.names}
    found = template.values(template.filled(values))
    assert found is not None and template.filled(found) == template.filled(values)
    assume(found == values)  # a value with a part of the template in it, such as 1/2 before a /, can be cut elsewhere
    told = WHOLE.told(template.filled(values))
    words = [word for word in template.words() if len(word) > 3]
    assert all(value in told for value in values.values())
    assert not words or not all(word in told for word in words), "it is still English"


def test_every_template_can_be_looked_up():
    assert [one for one in SOURCES if Template.read(one).names and not Template.read(one).words()] == []


def kind(name, **options):
    return AnswerKind(Kind(name), **options)


@pytest.mark.parametrize(
    ("expected", "given", "of"),
    [
        ("5", "6", kind("integer")),
        ("5", "five apples", kind("integer")),
        ("3/4", "6/8", kind("rational")),
        ("3.14", "3.1416", kind("decimal_places", digits=2)),
        ("x^2 + 1", "x^2 - 1", kind("expression")),
        ("x^2 + 1", "x^2 + y", kind("expression")),
        ("x^2 + 1", "(x", kind("expression")),
        ("x = 2 or x = 3", "x = 2", kind("solution_set")),
        ("9.8 m/s", "9.8 m", kind("quantity")),
        ("9.8 m/s", "9.8", kind("quantity")),
        ("2H2 + O2 -> 2H2O", "H2 + O2 -> H2O", kind("chemical_equation")),
        ("(1, 2)", "(2, 1)", kind("vector")),
    ],
)
def test_what_the_check_says_of_an_answer_is_known(expected, given, of):
    sentence = check(of, expected, given).sentence
    told = WHOLE.told(sentence)
    assert told != sentence and not any(word.islower() for word in told.split() if word.isalpha() and len(word) > 3), (
        told
    )
