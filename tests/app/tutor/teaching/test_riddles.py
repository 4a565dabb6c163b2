"""Answers in a code: what a model may not say a hint in, and what people say hints in all the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.tutor.teaching.hidden import told, told_parts
from app.tutor.teaching.plain_words import is_plain
from app.tutor.teaching.spelled import in_digits
from app.tutor.teaching.subject import TypedSubject

Typed = Callable[[str], TypedSubject]
SOURCE = "Subtract $5$ from both sides, so that the term with $x$ stands alone."
CODES = [
    "Chapter Ⅶ says it all.",
    "See note ❼.",
    "See note ⓻ again.",
    "Look at page vii of your notes.",
    "Make this many marks: |||||||.",
    "Count these: . . . . . . .",
    "As many as ★★★★★★★.",
    "Roll a ⚅ and one more.",
    "Count the letters: aaaaaaa.",
    "Count them: dog, dog, dog, dog, dog, dog, dog.",
    "Hold up that many fingers: 🖐 ✌.",
    "It is the place of the letter G in the alphabet.",
    "It is the number of the month of July.",
    "Jibu ni saba.",
    "Numerus est septem.",
    "La respondo estas sep.",
    "Da an shi qi.",
    "Kotae wa nana desu.",
    "Se on seitsemän.",
    "Remember this word well: septem.",
    "The answer you are looking for is sedam.",
    "Read this backwards: neves.",
    "Think about the word neves.",
    "It rhymes with heaven.",
    "It is s3v3n.",
    "Solve every version even now.",
    "Look at the seventh one.",
    "Look at the 7th one.",
    "Spell it in your head.",
    "You need sevens.",
    "Type answerIsSevenNow.",
    "theansweriszeroseven",
    "Morse: --...",
    "In hexadecimal it is 0x7.",
    "Take the successor of six.",
    "Take the predecessor of eight.",
    "A score less thirteen.",
    "It is neither 6 nor 8.",
    "It is larger than 6 and smaller than 8.",
    "Start with four. Now add three to it.",
]
CLEAN = [
    "You're doing great! Try subtracting 5 from each side of the equation so that the x term is by itself.",
    "Nice start. What could you do to both sides to get rid of the 5 next to the term with x?",
    "Let's isolate the x-term first: take 5 away from both sides, then see what's left.",
    "Think of the equation as a balanced scale 🙂. If you remove 5 from the left, what must you do on the right?",
    "Whatever you do to one side, you need to do to the other — so remove the 5 from both.",
    "Imagine you're unwrapping a present: the last thing that was done to x was adding 5, so undo that first.",
    "Factoring is not needed here, and neither is a formula.",
    "Subtracting works.",
]


@pytest.mark.parametrize("text", CODES)
def test_a_code_is_no_hint(text: str, typed: Typed) -> None:
    assert not typed("2x + 5 = 19").gate.passes(text, by_model=True, source=SOURCE)


@pytest.mark.parametrize("text", CLEAN)
def test_a_hint_in_plain_words_is_one(text: str, typed: Typed) -> None:
    assert typed("2x + 5 = 19").gate.passes(text, by_model=True, source=SOURCE)


def test_a_lesson_in_another_language_is_helped_with_in_it(typed: Typed) -> None:
    gate = typed("Löse diese Gleichung und schreibe alle Schritte auf: 2x + 5 = 19").gate
    source = "Ziehe auf beiden Seiten der Gleichung $5$ ab."
    refused = gate.passes("Was kannst du auf beiden Seiten der Gleichung tun?", by_model=True, source=source)
    assert refused.why in ("", "unknown"), "unread, perhaps, but no riddle"


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        ("Find the hypotenuse of a right triangle with legs 5 cm and 12 cm", "It comes right after twelve."),
        ("A shirt costs 40 euros. It is reduced by 15%. What does it cost now?", "Think of thirty-four."),
    ],
)
def test_a_number_with_its_unit_is_a_number(problem: str, text: str, typed: Typed) -> None:
    assert not typed(problem).gate.passes(text, by_model=True, source="Put the measures into the formula.")


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Count the outcomes: of $36$ outcomes $5$ fit.", True),
        ("It is 5 out of 36.", True),
        ("There are 36 outcomes, of which 5 fit.", True),
        ("Five of the thirty-six pairs have this sum.", True),
        ("There are 36 outcomes. Which of them fit?", False),
        ("How many of all outcomes have this sum?", False),
    ],
)
def test_a_fraction_is_told_by_its_parts(text: str, tells: bool, typed: Typed) -> None:
    assert bool(told_parts(text, [r"$\frac{5}{36}$"])) == tells
    gate = typed("What is the probability of rolling a sum of 8 with two dice?").gate
    assert bool(gate.passes(text)) != tells, "whoever wrote it"


@pytest.mark.parametrize(
    ("text", "value"),
    [("successor of six", 7), ("Start with 8. Now add 3.", 11), ("Take 20 and subtract 4", 16), ("neither 2 nor 4", 3)],
)
def test_a_sum_over_two_sentences(text: str, value: float) -> None:
    assert value in told(in_digits(text))


def test_words_are_known_in_their_forms() -> None:
    known = "factoring simplifies applied brackets Rewrite bigger solving you're don’t isn't simplest"
    assert all(is_plain(word) for word in known.split())
    assert not any(is_plain(word) for word in ("septem", "tredecim", "sjuhundra", "kumi"))
