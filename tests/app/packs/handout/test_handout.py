"""Practice sheets and lessons on paper: the same for the same seed, with a key that fits what was asked."""

import re
from dataclasses import replace

import pytest

from app.packs.handout.lesson import lesson_handout
from app.packs.handout.model import ENGLISH, Drawn, NewPage, Room, Words
from app.packs.handout.sheet import LETTERS, With, key, practice_sheet
from app.packs.library import built_in_folder
from app.ui.direction import RIGHT_TO_LEFT, direction_of
from engine.errors import LemmaError
from lessons.folder import FolderContents
from lessons.reading import read_pack
from lessons.variants import make_variant
from tests.helpers.lesson_problems import EVERYTHING
from tests.helpers.local_lessons import InProcessLessons


@pytest.fixture(scope="module")
def client():
    return InProcessLessons()


def built_in(name):
    with FolderContents(built_in_folder() / name) as contents:
        return read_pack(contents)[0]


@pytest.fixture(scope="module")
def physics():
    return built_in("physics")


def blocks(handout):
    return [block for group in handout.groups for block in group]


def test_the_same_seed_gives_the_same_sheet_and_says_which_it_was(client, physics):
    first = practice_sheet(client, physics, count=6, seed=3)
    assert first == practice_sheet(client, physics, count=6, seed=3)
    assert first.to_markdown() != practice_sheet(client, physics, count=6, seed=4).to_markdown()
    assert first.foot == "To print the same sheet again: 6 problems, seed 3."
    assert first.foot in first.to_markdown()
    assert first.source == f"Physics {physics.version}"


def test_a_sheet_of_a_skill_has_its_problems_alone_the_easier_first_with_room_to_write(client, physics):
    own = {one.name: one.difficulty for one in physics.problems if one.skill == "lemma.physics/ohms-law"}
    seen = []

    class Noting(InProcessLessons):
        def make_variant(self, problem, seed=1, *, parameters=None):
            seen.append(problem.name)
            return super().make_variant(problem, seed, parameters=parameters)

    sheet = practice_sheet(Noting(), physics, skill="ohms-law", count=len(own) + 2, seed=1)
    assert set(seen) == set(own)
    levels = [own[name] for name in seen]
    assert levels == sorted(levels)
    assert sheet.title == "Ohm's law" and sheet.to_fill
    assert len(sheet.groups) == len(own) + 2
    assert any(isinstance(block, Room) for block in blocks(sheet))
    assert not any(isinstance(block, NewPage) for block in blocks(sheet))


@pytest.mark.parametrize(("behind", "steps"), [(With.ANSWERS, False), (With.STEPS, True)])
def test_answers_begin_a_page_and_steps_come_where_they_are_wanted(client, physics, behind, steps):
    sheet = practice_sheet(client, physics, skill="ohms-law", count=3, seed=1, behind=behind)
    texts = blocks(sheet)
    at = next(number for number, block in enumerate(texts) if isinstance(block, NewPage))
    assert texts[at + 1] == Words("## Answers")
    answers = [block.text for block in texts[at + 2 :]]
    assert [text.split(".")[0] for text in answers] == ["**1", "**2", "**3"]
    assert any(re.search(r"^1\. ", text, re.M) for text in answers) is steps


def test_the_key_has_the_letters_of_the_sheet():
    variant = make_variant(EVERYTHING, 1)
    which, match, order = variant.part("which"), variant.part("match"), variant.part("order")
    right = {one.id: letter for one, letter in zip(which.options, LETTERS, strict=False)}
    assert key(which).startswith(f"**{', '.join(sorted(right[one] for one in ('a', 'd')))}**")
    lefts = {one.text: number for number, one in enumerate(match.options, start=1)}
    rights = {one.text: letter for one, letter in zip(match.rights, LETTERS, strict=False)}
    assert set(key(match).split(", ")) == {
        f"{lefts[left]}{rights[partner]}"
        for left, partner in (("smaller", "-8"), ("larger", "-5"), ("also larger", "-5"))
    }
    assert key(order) == order.answer


def test_letters_beside_words_that_run_from_right_to_left_turn_nothing(client, physics):
    arabic = replace(make_variant(EVERYTHING, 1).part("which"), answer="أكبر من الصفر")
    letters = re.match(r"\*\*(.+?)\*\*", key(arabic))[1]
    assert re.fullmatch("\N{FIRST STRONG ISOLATE}[A-F], [A-F]\N{POP DIRECTIONAL ISOLATE}", letters)
    assert direction_of(f"**1.** {key(arabic)}") is RIGHT_TO_LEFT
    terms = replace(ENGLISH, answer="الجواب")
    sheet = practice_sheet(client, physics, count=4, seed=1, behind=With.STEPS, terms=terms)
    answers = re.findall(
        r"^الجواب: (.+)$", "\n".join(one.text for one in blocks(sheet) if isinstance(one, Words)), re.M
    )
    assert len(answers) >= 4
    assert {one[0] + one[-1] for one in answers} == {"\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"}


def test_what_is_to_be_chosen_stands_there_without_the_authors_letters(client, physics):
    pack = replace(physics, problems=(replace(EVERYTHING, skill="lemma.physics/ohms-law"),))
    text = practice_sheet(client, pack, skill="ohms-law", count=1, seed=1).to_markdown()
    assert "**A** " in text and "**D** " in text
    assert "*More than one may be right.*" in text
    assert "*Put these in order: write 1, 2, 3 before them.*" in text
    assert "| **1** " in text


def test_a_template_that_gives_no_variant_is_left_out(physics):
    own = [one for one in physics.problems if one.skill == "lemma.physics/ohms-law"]

    class Faulty(InProcessLessons):
        broken = (own[0].name,)

        def make_variant(self, problem, seed=1, *, parameters=None):
            if problem.name in self.broken:
                raise LemmaError("It is faulty.")
            return super().make_variant(problem, seed, parameters=parameters)

    client = Faulty()
    assert len(practice_sheet(client, physics, skill="ohms-law", count=len(own)).groups) == len(own) - 1
    client.broken = [one.name for one in own]
    with pytest.raises(LemmaError, match="faulty"):
        practice_sheet(client, physics, skill="ohms-law", count=2)


@pytest.mark.parametrize("wanted", [{"skill": "nowhere"}, {"count": 0}, {"count": 1000}])
def test_what_cannot_be_is_said(client, physics, wanted):
    with pytest.raises(LemmaError):
        practice_sheet(client, physics, **wanted)


def test_a_lesson_has_its_plots_its_examples_worked_and_its_explorations_as_they_begin(client, physics):
    page = next(one for one in physics.pages if one.skill == "circular-motion")
    handout = lesson_handout(client, physics, page)
    text = handout.to_markdown()
    assert text.startswith("# Circular motion\n") and text.count("# Circular motion") == 1
    assert sum(isinstance(block, Drawn) for block in blocks(handout)) == 3
    assert "**Example.**" in text and "**Answer:** $101" in text
    assert "**A satellite** (Speed = 1.2)" in text
    assert "*Plot: " in text and "skill:" not in text and "![" not in text
