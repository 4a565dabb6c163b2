"""Answers to questions with units, each with the steps to it; and what cannot be answered honestly."""

import pytest

from engine.maths.asking import recognise
from engine.maths.judging import judge
from engine.maths.solving import CannotSolve, solve
from engine.maths.solving.science import science_stages
from engine.maths.tree import Chemical, Quantity, Relation

ANSWERS = [
    ("convert 72 km/h to m/s", "20 m/s"),
    ("convert 5 km/h to m/s", "25/18 m/s ≈ 1.389 m/s"),
    ("convert 30° to radians", "pi/6 rad ≈ 0.5236 rad"),
    ("What is 25 °C in °F?", "77 °F"),
    ("how many seconds are in 3 hours", "10800 s"),
    ("molar mass of Ca(OH)2", "74.092 g/mol"),
    ("molar mass of CuSO4·5H2O", "249.677 g/mol"),
    ("balance Fe + O2 -> Fe2O3", "4 Fe + 3 O2 -> 2 Fe2O3"),
    ("balance MnO4- + H+ + e- -> Mn2+ + H2O", "MnO4^- + 8 H^+ + 5 e^- -> Mn^2+ + 4 H2O"),
    ("u = 0 m/s, a = 2 m/s^2, t = 5 s, find s", "25 m"),
    ("u = 3 m/s, a = 2 m/s^2, t = 4 s, find v", "11 m/s"),
    ("v = 11 m/s, a = 2 m/s^2, t = 4 s, find u", "3 m/s"),
    ("u = 5 m/s, v = 0, a = -2 m/s^2, find s", "6.25 m"),
    ("u = 0, a = 2 m/s^2, s = 25 m, find t", "5 s"),
    ("u = 3 m/s, a = 2 m/s^2, s = 10 m, find t", "2 s"),
    ("v = 7 m/s, a = 2 m/s^2, s = 10 m, find t", None),  # two times fit
    ("u = 0, a = 2 m/s^2, s = 5 m, find v", "2sqrt(5) m/s ≈ 4.472 m/s"),
    ("u = 0, v = 10 m/s, t = 4 s, find s", "20 m"),
    ("u = 10 m/s, v = 30 m/s, s = 100 m, find a", "4 m/s^2"),
    ("u = 0, t = 4 s, s = 16 m, find a", "2 m/s^2"),
    ("v = 8 m/s, t = 4 s, s = 16 m, find a", "2 m/s^2"),
    ("v = 8 m/s, t = 4 s, a = 2 m/s^2, find s", "16 m"),
    ("u = 10 m/s, v = 72 km/h, t = 5 s, find a", "2 m/s^2"),
    ("A car travels at a constant speed of 20 m/s for 10 s. How far does it go?", "200 m"),
    ("A car travels at a constant speed of 20 m/s. How long does it take to travel 50 m?", "2.5 s"),
    ("A cyclist travels 30 km in 2 h. What is the average speed in km/h?", "15 km/h"),
    ("A train goes 280 km in 4 hours. What is its average speed?", "70 km/h"),
    ("A car drives at 90 km/h for 20 minutes. How far does it go?", "30 km"),
    ("A car moves at a constant speed of 90 km/h for 3 hours. How far does it go?", "270 km"),
    ("A car travelling at 20 m/s comes to rest in 5 s. What is its deceleration?", "4 m/s^2"),
    ("A 12 V battery is connected to a 4 Ω resistor. What is the current?", "3 A"),
    ("I = 2 A, R = 5 Ω, find P", "20 W"),
    ("V = 10 V, R = 5 Ω, find P", "20 W"),
    ("P = 20 W, R = 5 Ω, find I", "2 A"),
    ("P = 20 W, R = 5 Ω, find V", "10 V"),
    ("P = 20 W, V = 10 V, find R", "5 Ω"),
    ("P = 20 W, I = 200 mA, find V", "100 V"),
    ("Find the total resistance of 2 Ω, 3 Ω and 6 Ω in parallel", "1 Ω"),
    ("Find the total resistance of 1 kΩ and 500 Ω in series", "1500 Ω"),
    ("Two resistors of 4 ohm and 6 ohm are connected in parallel to a 12 V battery. Find the current.", "5 A"),
    # refused
    ("u = 5 m/s, a = -2 m/s^2, s = 100 m, find v", None),  # never reached
    ("u = 5 m/s, a = -2 m/s^2, s = 100 m, find t", None),
    ("u = 5 m/s, a = -2 m/s^2, s = 6 m, find t", None),  # on the way there and on the way back
    ("u = 5 m/s, a = -2 m/s^2, t = 4 s, find v", None),  # it has turned round
    ("u = 0, v = 10 m/s, a = -2 m/s^2, find t", None),  # before the beginning
    ("u = 0, v = 10 m/s, a = 2 m/s^2, s = 30 m, find t", None),  # the values contradict each other
    ("u = 0, v = 0, t = 5 s, find a", "0 m/s^2"),
    ("V = 10 V, I = 0 A, find R", None),
    ("balance C + O2 -> CO + CO2", None),
    ("balance H2 -> O2", None),
]


@pytest.mark.parametrize(("text", "answer"), ANSWERS)
def test_a_question_is_answered(text, answer):
    question = recognise(text).question
    assert question is not None
    if answer is None:
        with pytest.raises(CannotSolve):
            solve(question)
        return
    found = solve(question)
    assert found.text == answer
    assert found.latex and found.how


SOLVED = [text for text, answer in ANSWERS if answer]


@pytest.mark.parametrize("text", SOLVED)
def test_the_steps_end_in_the_answer_that_is_judged_right(text):
    question = recognise(text).question
    answer = solve(question)
    stages = science_stages(question)
    end = stages[-1].after
    end = end.terms[-1] if isinstance(end, Relation) else end
    assert end == answer.tree
    assert isinstance(end, (Quantity, Chemical))
    assert all(stage.rule and stage.title and stage.note for stage in stages)
    verdict = judge(question, answer.text, answer)
    assert (verdict.outcome.value, verdict.established.value) == ("right", "recomputed")


GIVEN = [
    ("A car accelerates from rest at 2 m/s^2 for 5 s. How far does it travel?", [
        (r"25\text{ m}", "right", "answer.right"),
        (r"s = ut + \frac{1}{2}at^2 = 25 \text{ m}", "right", "answer.right"),
        (r"d = 25\,\mathrm{m}", "right", "answer.right"),
        ("0.025 km", "right", "answer.right"),
        ("25", "partly_right", "units.missing"),
        ("25 m/s", "wrong", "units.dimension"),
        ("50 m", "wrong", "quantity.number"),
        ("20 m = 25 m", "cannot_read", "read.chain"),
        ("s = 20 m, t = 25 m", "cannot_read", "syntax.character"),
            ("s = 20 = 25 m", "cannot_read", "read.chain"),
            (r"s = 20\text{ m} + x = 25 m", "cannot_read", "units.unknown"),
    ]),
    ("convert 5 km/h to m/s", [
        ("1.39 m/s", "right", "answer.right"),
        (r"\frac{25}{18} \text{ m/s} \approx 1.39 \text{ m/s}", "right", "answer.right"),
        ("1.38 m/s", "wrong", "quantity.number"),
        ("1.4 m/s", "partly_right", "decimal.precision"),
        ("5 km/h", "wrong", "units.not_requested"),  # the question said again
        ("1.39", "partly_right", "units.missing"),
    ]),
    ("How many grams are in 2.5 kg?", [
        ("2500", "right", "answer.right"),
        ("2,500 grams", "right", "answer.right"),
        ("2.5 kg", "wrong", "units.not_requested"),
    ]),
    ("What is the molar mass of water?", [
        ("18 g/mol", "right", "answer.right"),
        (r"M(\text{H}_2\text{O}) = 18.02 \text{ g/mol}", "right", "answer.right"),
        ("18.2 g/mol", "wrong", "quantity.number"),
        ("18 u", "wrong", "units.dimension"),
    ]),
    ("balance Fe + O2 -> Fe2O3", [
        (r"4\text{Fe} + 3\text{O}_2 \rightarrow 2\text{Fe}_2\text{O}_3", "right", "answer.right"),
        ("8 Fe + 6 O2 -> 4 Fe2O3", "partly_right", "chemistry.not_lowest"),
        ("Fe + O2 -> Fe2O3", "wrong", "chemistry.not_balanced"),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "given", "outcome", "note"), [(text, *row) for text, rows in GIVEN for row in rows])
def test_an_answer_to_a_free_question_is_judged(text, given, outcome, note):
    verdict = judge(recognise(text).question, given)
    assert (verdict.outcome.value, verdict.note) == (outcome, note)
