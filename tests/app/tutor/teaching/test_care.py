"""The help card: shown for what people say of themselves, not for how people talk about homework; nothing is kept."""

from __future__ import annotations

import dataclasses

import pytest

from app.tutor.teaching.care import Concern, card, help_card
from tests.app.tutor.teaching.care_messages import ALMOST, ROUNDABOUT, ROUNDABOUT_HURT

HARM = [
    "I want to die",
    "i just want to die",
    "i dont want to live anymore",
    "I don't want to be alive anymore.",
    "I'm going to kill myself",
    "im gonna kill myself tonight",
    "i want to kms",
    "sometimes I think about ending my life",
    "I have been cutting myself again",
    "I keep hurting myself and nobody knows",
    "I wish I was dead",
    "I wish I had never been born",
    "i feel suicidal",
    "I've been having suicidal thoughts and I can't stop",
    "everyone would be better off without me",
    "there is no reason for me to live",
    "I took a whole bottle of pills",
    "how can I kill myself",
    '"I want to die"',
    "x = 5. also i want to hurt myself",
    "I am thinking about suicide, I really want to end it all",
    "Ich will nicht mehr leben",
    "Ich möchte sterben",
    "ich will mich umbringen",
    "ich ritze mich",
    "ich habe Selbstmordgedanken",
    "quiero morirme",
    "me quiero morir",
    "ya no quiero vivir",
    "voy a suicidarme",
    "quiero matarme",
    "أريد أن أموت",
    "سأقتل نفسي",
    "لا أريد أن أعيش",
    "أفكر في الانتحار",
]
HURT = [
    "my dad hits me when I get bad grades",
    "my dad hits me with a belt",
    "my mom hits me with 3 wooden spoons",
    "my uncle hits me up against the wall",
    "My stepfather beats me every night",
    "my uncle touches me and I don't know what to do",
    "my parents hit me",
    "I was raped",
    "I am being abused at home",
    "he touched me where I didn't want it",
    "I'm scared to go home",
    "mein Vater schlägt mich",
    "ich werde zu Hause geschlagen",
    "mi padre me pega",
    "abusan de mí",
    "mi padrastro me golpea cuando bebe",
    "أبي يضربني",
    "عمي يتحرش بي",
]
FINE = [
    "this problem is killing me",
    "kill the process and restart it",
    "a suicide burn in physics: when must the rocket start its engine?",
    "I could die of boredom",
    "I'd rather die than do fractions",
    "these fractions are killing me lol",
    "my dad beats me at chess every time",
    "My dad hits me up for 5 dollars, how much has he borrowed?",
    "my sister hits me with 3 snowballs of 0.2 kg",
    "my brother beat me in a game of cards, what is the probability?",
    "How do I kill the x term?",
    "the cells die at a rate of 5% per hour",
    "half of the bacteria die every 3 minutes",
    "I want to kill the negative exponent",
    "I want to cut the rope into 3 equal parts",
    "I cut myself a piece of cake: 1/8 of it. How much is left?",
    "I'm dying to know the answer",
    "A die is thrown twice. What is the chance of two sixes?",
    "I roll a die and want a six",
    "die Lösung ist 5",
    "ich will die Aufgabe nicht mehr machen",
    "ich will nicht mehr rechnen",
    "ich möchte x auf eine Seite bringen",
    "quiero morirme de risa",
    "me muero de hambre",
    "quiero saber la respuesta",
    "My mother hits the ball at 20 m/s",
    "my teacher hits the brakes: find the deceleration",
    "the hammer hits me as unclear: what is its momentum?",
    "What is the suicide rate per 100,000 if 45 of 300,000 died?",
    "In the novel the character says I want to die. Count the words.",
    "this test will kill me",
    "I hurt myself at football, so I missed the lesson on limits",
    "I want to end the equation with x = 4",
    "I want to live in a house with area 120 m^2",
    "I don't want to be here all day, what is 7*8?",
    "I have no idea",
    "I give up, I can't do this",
    "I am so stupid, I never get it",
    "I hate maths",
    "don't beat me up over it, I forgot the minus",
    "my sister touches the wall at t = 3 s",
    "take my own life expectancy: 80 years, how many seconds is that?",
    "the hang glider, hanging itself on a rope of 5 m",
    "x = 5",
    "3x + 5 = 20",
    "أريد حل المعادلة",
    "كم عدد الأموات في الجدول",
    "",
]


@pytest.mark.parametrize("text", HARM + ROUNDABOUT)
def test_self_harm_gets_the_card(text: str) -> None:
    found = help_card(text)
    assert found is not None
    assert found.concern is Concern.SELF_HARM


@pytest.mark.parametrize("text", HURT + ROUNDABOUT_HURT)
def test_abuse_gets_the_card(text: str) -> None:
    found = help_card(text)
    assert found is not None
    assert found.concern is Concern.ABUSE


@pytest.mark.parametrize("text", FINE + ALMOST)
def test_ordinary_messages_get_none(text: str) -> None:
    assert help_card(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("I want to die", "en"), ("Ich will sterben", "de"), ("quiero morir", "es"), ("أريد أن أموت", "ar")],
)
def test_the_card_is_in_the_language_of_the_message(text: str, language: str) -> None:
    found = help_card(text)
    assert found is not None
    assert found.language == language


def test_a_card_is_fixed_and_holds_nothing_of_the_message() -> None:
    text = "I want to die, my name is Zebulon Quartz"
    found = help_card(text)
    assert found == card(Concern.SELF_HARM, "en")
    assert "Zebulon" not in str(dataclasses.asdict(found))


def test_every_language_has_both_cards() -> None:
    for concern in Concern:
        for language in ("en", "de", "es", "ar"):
            assert card(concern, language).places
            assert len(card(concern, language).sentences) == 2
    assert card(Concern.ABUSE, "fi").language == "en"


def test_a_long_message_is_looked_at_in_no_time_and_to_its_limit() -> None:
    for words in ("i want ", "i am ", "i was i ", "ich will "):
        assert help_card(words * 3000) is None
    assert help_card("my dad " * 3000 + "hits me") is None  # beyond the limit
