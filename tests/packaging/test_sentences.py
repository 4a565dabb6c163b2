"""The sentences of the other rooms are read out of the code as templates."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
translations = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(translations)
templates = translations.sentences.templates


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('say("There is nothing here.")', ["There is nothing here."]),
        ('say("There is nothing " "here.")', ["There is nothing here."]),
        ('say(f"Add {show(term)} to both sides")', ["Add {term} to both sides"]),
        ('say(f"From {a[0]} to {a[1]}, not {b.low}.")', ["From {a} to {a2}, not {low}."]),
        ('say(f"${x}^{{2}}$ is not right")', ["${x}^{{2}}$ is not right"]),
        ('say("the root {0} is left".format(x))', ["the root {value} is left"]),
        ('say("One thing. Another thing.\\nA third one")', ["One thing.", "Another thing.", "A third one"]),
        ('say(f"{n} figure{\'\' if n == 1 else \'s\'} too many")', ["{n} figure too many", "{n} figures too many"]),
        ('sign = "minus" if low else "plus"\nsay(f"a {sign} sign here")', ["a minus sign here", "a plus sign here"]),
        ('say(f"Look: {\'the charge is missing\' if a else \'it has no charge\'}.")',
         ["Look: {value}.", "the charge is missing", "it has no charge"]),
        ('WORDS = {1: "sine", 2: "cosine"}\nsay(f"The {WORDS[n]} of it")', ["The sine of it", "The cosine of it"]),
        ('why = "It is so"\nwhy += f", as {x} is zero." if x else "."', ["It is so, as {x} is zero.", "It is so."]),
        ('say(f"This is wrong.{more}")', ["This is wrong."]),
        ('say("**Note** " + f"that {x} is small")', ["Note** that {x} is small"]),
        # what nobody is told
        ('"""A module that says nothing at all."""', []),
        ('re.compile("one of these words")', []),
        ('if text == "a word here": pass', []),
        ('x = {"a key here": 1}["a key here"]', []),
        ('print("in the terminal only")', []),
        ('parser.add_argument("--x", help="what it does")', []),
        ('SQL = "select id from profiles where name = ?"', []),
        ('say("word")', []),
        ('say(r"\\b(?:so|thus) far")', []),
        ('say("$x = 2$")', []),
    ],
)  # fmt: skip
def test_the_templates_of_a_module(code, found):
    assert templates(code) == found


def test_a_single_word_is_a_title_where_titles_are_shown():
    code = 'Step("number.add", "Add")'
    assert templates(code) == [] and templates(code, titled=True) == ["Add"]


def test_what_the_window_says_by_itself_and_what_only_the_terminal_says_is_left_out():
    places = {one.where for one in translations.sentences.found()}
    assert {"engine/maths/judges/base.py", "app/learner/plan.py", "lessons/archive.py"} <= places
    silent = translations.sentences.SILENT
    assert not [place for place in places if place in silent or place.startswith(("app/ui/", "convert/starter/"))]
    assert all((ROOT / one).exists() for one in silent), "a rule for something that is no more"


@pytest.mark.parametrize(
    ("template", "translation", "fits"),
    [
        ("From {a} to {b}", "Bis {b} von {a}", True),
        ("From {a} to {b}", "Von {a}", False),
        ("From {a}", "Von {b}", False),
        ("$x^{{2}}$ is {a}", "$x^{2}$ ist {a}", False),
        ("$x^{{2}}$ is {a}", "{a} ist $x^{{2}}$", True),
        ("{a}", "{a", False),
    ],
)
def test_a_translation_has_the_placeholders_of_its_template(template, translation, fits):
    assert translations.fits(template, translation) is fits
