"""Which questions with units are recognised, and which are left alone because a word or a value is not understood."""

import json

import pytest

from engine.maths.asking import recognise
from engine.maths.question import Question, Task

READ = [
    ("convert 5 km/h to m/s", "Convert to m/s: 5 km/h"),
    ("How many grams are in 2.5 kg?", "Convert to g: 2.5 kg"),
    ("how many minutes are in a day", "Convert to min: 1 d"),
    ("What is 25 °C in °F?", "Convert to °F: 25 °C"),
    ("Convert 25 C to F", "Convert to °F: 25 °C"),
    ("5 in in cm", "Convert to cm: 5 in"),
    ("5 in to cm", "Convert to cm: 5 in"),
    ("3 km = ? m", "Convert to m: 3 km"),
    (r"Convert $72\text{ km/h}$ to $\text{m/s}$.", "Convert to m/s: 72 km/h"),
    ("molar mass of Ca(OH)2", "Find the molar mass of Ca(OH)2"),
    ("What is the molar mass of carbon dioxide in g/mol?", "Find the molar mass of CO2"),
    ("Balance the following equation: C3H8 + O2 → CO2 + H2O", "Balance C3H8 + O2 -> CO2 + H2O"),
    (
        "A car accelerates from rest at 2 m/s^2 for 5 s. How far does it travel?",
        "Find the distance s: u = 0 m/s, a = 2 m/s^2, t = 5 s",
    ),
    ("u = 0 m/s, a = 2 m/s^2, t = 5 s, find s", "Find the distance s: u = 0 m/s, a = 2 m/s^2, t = 5 s"),
    (
        "Initial velocity = 3 m/s, acceleration = 2 m/s^2, time = 4 s. Find the final velocity.",
        "Find the final velocity v: u = 3 m/s, a = 2 m/s^2, t = 4 s",
    ),
    (
        "A train travelling at 72 km/h brakes at 4 m/s². How long does it take to stop?",
        "Find the time t: u = 72 km/h, v = 0 m/s, a = -4 m/s^2",
    ),
    (
        "A car accelerates from 10 m/s to 30 m/s in 4 s. Find its acceleration.",
        "Find the acceleration a: u = 10 m/s, v = 30 m/s, t = 4 s",
    ),
    (
        "A runner runs 100 m in 12.5 s. What is the average speed in km/h?",
        "Find the speed v in km/h: t = 12.5 s, s = 100 m",
    ),
    (
        "What is the final velocity of a car that starts from rest and accelerates at 3 m/s^2 for 4 s?",
        "Find the final velocity v: u = 0 m/s, a = 3 m/s^2, t = 4 s",
    ),
    (
        "How long does it take a car to accelerate from rest to 30 m/s at 3 m/s^2?",
        "Find the time t: u = 0 m/s, v = 30 m/s, a = 3 m/s^2",
    ),
    (
        "Calculate the distance travelled by a car that accelerates from 5 m/s at 2 m/s^2 for 3 s.",
        "Find the distance s: u = 5 m/s, a = 2 m/s^2, t = 3 s",
    ),
    (
        "A resistor of resistance 5 Ω has a current of 2 A flowing through it. Calculate the potential difference.",
        "Find the voltage V: R = 5 Ω, I = 2 A",
    ),
    (
        "A 10 ohm and a 20 ohm resistor are connected in series. What is the equivalent resistance?",
        "Find the resistance R (in series): R_1 = 10 Ω, R_2 = 20 Ω",
    ),
    ("Find the molecular weight of glucose", "Find the molar mass of C6H12O6"),
    ("A 12-V battery is connected to a 4-Ω resistor. What is the current?", "Find the current I: V = 12 V, R = 4 Ω"),
    ("P = 60 W, V = 120 V, find I", "Find the current I: P = 60 W, V = 120 V"),
    (
        "Three resistors of 2 Ω, 3 Ω and 6 Ω are connected in parallel. What is the total resistance?",
        "Find the resistance R (in parallel): R_1 = 2 Ω, R_2 = 3 Ω, R_3 = 6 Ω",
    ),
    (
        "Two resistors of 4 ohm and 6 ohm are connected in series to a 12 V battery. Find the current.",
        "Find the current I (in series): R_1 = 4 Ω, R_2 = 6 Ω, V = 12 V",
    ),
]


@pytest.mark.parametrize(("text", "said"), READ)
def test_a_question_is_recognised(text, said):
    question = recognise(text).question
    assert question is not None
    assert question.text == said
    assert Question.from_json(json.loads(json.dumps(question.to_json()))) == question


SCIENCE = (Task.CONVERT, Task.MOLAR_MASS, Task.BALANCE, Task.PHYSICS)
LEFT_ALONE = [
    "A car accelerates at 3 m/s^2 for 5 s from 2 m/s, then brakes. Find its final speed.",
    "A car travels at 20 m/s for 5 s, then accelerates at 2 m/s^2. Find its final speed.",
    "A car accelerates from rest at 3 m/s^2 for 5 s and then slows down. How far does it travel?",
    "A car accelerates at 2 m/s^2 for 5 s. How far does it travel?",  # from which speed?
    "A car accelerates from rest at 2 m/s^2 for 5 s and then brakes at 3 m/s^2 for 2 s. How far does it travel?",
    "A car accelerates from rest at 2 m/s^2. How far does it travel in the next 3 s?",
    "A car accelerates from rest at 2 m/s^2 for 5 s. How far does it travel and how fast is it going?",
    "A train 200 m long travels at 20 m/s. How long does it take to cross a bridge of 300 m?",
    "A car travels 100 m in 5 s and 200 m in 8 s. What is its average speed?",
    "A car travels 100 m in 5 s from rest. What is its speed?",  # at the end, or on the average?
    "A car travels at 20 m/s for 5 s. What is its acceleration?",
    "A car travelling at 20 m/s accelerates at 2 m/s^2. How far does it travel in the third second?",
    "A car accelerates from rest to 20 m/s in 5 s. What is its average speed?",
    "A car accelerates from rest at 2 m/s^2 for 5 s in the rain. How far does it travel?",
    "A car accelerates from rest at 2 m/s^2 for 5 s. What is its speed after 3 s?",
    "Two cars accelerate from rest at 2 m/s^2 for 5 s. How far do they travel?",
    "A ball is thrown upward at 20 m/s from a cliff. How high does it go?",
    "A car accelerates from rest at 2 m/s^2 for 5 kg. How far does it travel?",
    "v = 5 m/s, t = 10 s, find s",
    "u = 5 m/s, a = 2 m, t = 3 s, find s",
    "A 12 V battery with an internal resistance of 1 Ω is connected to a 5 Ω resistor. What is the current?",
    "Two resistors of 4 Ω and 6 Ω are connected in series. What is the current?",
    "Three resistors of 4 Ω and 6 Ω are connected in series. What is the total resistance?",
    "Resistors of 4 Ω and 6 Ω are in series, and 3 Ω is in parallel. What is the total resistance?",
    "V = 12 V, R = 4 Ω, P = 36 W, find I",
    "convert 3/4 to a decimal",
    "convert 50% to a fraction",
    "how many apples are in 5 kg",
    "what is 5 m in 3 s",
    "How many days are in 2 years?",
    "How many litres are in a gallon?",
    "How many bytes are in 3 kB?",
    "convert 5 m to kg",
    "convert 5 mhz to Hz",
    "molar mass of tin foil",
    "molar mass of Tc2O7",
    "balance H2 + O2",
    "balance my budget -> now",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_question_that_is_not_wholly_understood_is_left_alone(text):
    found = recognise(text)
    assert found.question is None or found.question.task not in SCIENCE
    assert found.question is not None or found.reason


@pytest.mark.parametrize(
    "text", ["1 m " * 300, "convert " + "1 m in " * 80, "A car " * 99 + "1 s", "x = " * 100 + "2 V"]
)
def test_long_and_strange_texts_are_left_alone(text):
    found = recognise(text).question
    assert found is None or found.task not in SCIENCE
