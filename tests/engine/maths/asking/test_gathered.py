"""Questions of physics and chemistry that fit no fixed wording: read by their quantities, or left alone."""

import pytest

from engine.maths.asking import recognise
from engine.maths.judging import judge
from engine.maths.question import Task
from engine.maths.solving import solve
from engine.maths.solving.science import science_stages
from engine.maths.tree import Relation
from engine.maths.worked.proof import worked

READ = [
    # motion
    (
        "A tram slows down from 12 m/s to rest in 8 s. Calculate the deceleration.",
        "Find the deceleration a: u = 12 m/s, v = 0 m/s, t = 8 s",
        "1.5 m/s^2",
    ),
    (
        "A lorry going at 15 m/s brakes with a deceleration of 3 m/s². Work out the braking distance.",
        "Find the distance s: u = 15 m/s, v = 0 m/s, a = -3 m/s^2",
        "37.5 m",
    ),
    (
        "a glider needs 30 m/s to take off and accelerates from rest at 1.5 m/s². shortest runway length?",
        "Find the distance s: u = 0 m/s, v = 30 m/s, a = 1.5 m/s^2",
        "300 m",
    ),
    (
        "The speed of a bus decreases from 20 m/s to 8 m/s at a rate of 2 m/s². How long does this take?",
        "Find the time t: u = 20 m/s, v = 8 m/s, a = -2 m/s^2",
        "6 s",
    ),
    (
        "An apple falls freely from rest. How fast is it going after 3 s if g = 10 m/s²?",
        "Find the final velocity v: u = 0 m/s, a = 10 m/s^2, t = 3 s",
        "30 m/s",
    ),
    (
        "A stone dropped from a bridge takes 2 s to hit the water. How high is the bridge? (g = 10 m/s²)",
        "Find the distance s: u = 0 m/s, a = 10 m/s^2, t = 2 s",
        "20 m",
    ),
    (
        "stone thrown straight up at 20 m/s, g = 10 m/s^2. max height?",
        "Find the distance s: u = 20 m/s, v = 0 m/s, a = -10 m/s^2",
        "20 m",
    ),
    (
        "A ball is thrown up at 15 m/s. How long until it returns to the ground? Take g = 10 m/s².",
        "Find the time t: u = 15 m/s, v = -15 m/s, a = -10 m/s^2",
        "3 s",
    ),
    ("How long does it take to cycle 36 km at a steady 18 km/h?", "Find the time t: v = 18 km/h, s = 36 km", "2 h"),
    (
        "Use v = u + at with u = 2 m/s, a = 3 m/s², t = 4 s to find v.",
        "Find the final velocity v: u = 2 m/s, a = 3 m/s^2, t = 4 s",
        "14 m/s",
    ),
    ("v=9 m/s u=3 m/s t=4 s s=?", "Find the distance s: u = 3 m/s, v = 9 m/s, t = 4 s", "24 m"),
    (
        "A boat moves at 5 ms^-1 for 20 s. How far does it go?",
        "Find the distance s: u = 5 m/s, a = 0 m/s^2, t = 20 s",
        "100 m",
    ),
    # circuits
    (
        "A toaster draws 4 A from a 230 V supply. Work out its power in kilowatts.",
        "Find the power P in kW: V = 230 V, I = 4 A",
        "0.92 kW",
    ),
    ("How much energy does a 40 W lamp use in 3 minutes?", "Find the energy E: P = 40 W, t = 3 min", "7200 J"),
    ("a 3 kW heater runs for 2 hours. energy in kWh?", "Find the energy E in kW h: P = 3 kW, t = 2 h", "6 kW h"),
    ("I = 0.2 A, t = 5 min, Q = ?", "Find the charge Q: I = 0.2 A, t = 5 min", "60 C"),
    (
        "A charge of 12 C passes through a lamp with a potential difference of 5 V across "
        "it. How much energy is transferred?",
        "Find the energy E: V = 5 V, Q = 12 C",
        "60 J",
    ),
    (
        "three 9 ohm resistors in parallel, total resistance?",
        "Find the resistance R (in parallel): R_1 = 9 Ω, R_2 = 9 Ω, R_3 = 9 Ω",
        "3 Ω",
    ),
    (
        "Two identical 8 Ω lamps are connected in series to a 12 V battery. What is the total current?",
        "Find the current I (in series): R_1 = 8 Ω, R_2 = 8 Ω, V = 12 V",
        "0.75 A",
    ),
    (
        "A 3 Ω resistor and a 6 Ω resistor are in series across 18 V. What is the voltage across the 6 Ω resistor?",
        "Find the voltage V_2 (in series): R_1 = 3 Ω, R_2 = 6 Ω, V = 18 V",
        "12 V",
    ),
    (
        "A 4 Ω resistor in series with a parallel pair of 3 Ω and 6 Ω; total resistance?",
        "Find the resistance R (R_1 in series with R_2 and R_3, which are in parallel): "
        "R_1 = 4 Ω, R_2 = 3 Ω, R_3 = 6 Ω",
        "6 Ω",
    ),
    (
        "2 Ω and 4 Ω in series in parallel with 3 Ω, what is the total resistance?",
        "Find the resistance R (R_1 in parallel with R_2 and R_3, which are in series): "
        "R_1 = 3 Ω, R_2 = 2 Ω, R_3 = 4 Ω",
        "2 Ω",
    ),
    # one formula
    (
        "A trolley of mass 500 kg accelerates at 3 m/s². Find the force.",
        "Find the force F: m = 500 kg, a = 3 m/s^2",
        "1500 N",
    ),
    # chemistry
    (
        "20 g NaOH -> how many mol?",
        "Find the amount of substance n: m = 20 g, M = 39.997 g/mol for NaOH",
        "20000/39997 mol ≈ 0.5000 mol",
    ),
    (
        "Calculate the number of moles in 54 g of water (M = 18 g/mol).",
        "Find the amount of substance n: M = 18 g/mol, m = 54 g for H2O",
        "3 mol",
    ),
    (
        "0.5 mol of a compound has a mass of 29 g. What is its molar mass?",
        "Find the molar mass M: n = 0.5 mol, m = 29 g",
        "58 g/mol",
    ),
    (
        "How many moles of NaCl are present in 117 g?",
        "Find the amount of substance n: m = 117 g, M = 58.44 g/mol for NaCl",
        "975/487 mol ≈ 2.002 mol",
    ),
    (
        "Calculate the Mr of SO2 (Ar: S = 32, O = 16).",
        "Find the relative formula mass of SO2 with S = 32, O = 16",
        "64",
    ),
    ("relative formula mass of Mg(NO3)2", "Find the relative formula mass of Mg(NO3)2", "148.313"),
    ("molar mass of iron(III) sulfate", "Find the molar mass of Fe2(SO4)3", "399.858 g/mol"),
    ("KNO3 molar mass", "Find the molar mass of KNO3", "101.102 g/mol"),
    (
        "What are the coefficients when Al + O2 → Al2O3 is balanced?",
        "Balance Al + O2 -> Al2O3",
        "4 Al + 3 O2 -> 2 Al2O3",
    ),
    ("Mg + HCl → MgCl2 + H2", "Balance Mg + HCl -> MgCl2 + H2", "Mg + 2 HCl -> MgCl2 + H2"),
    (
        "Balance the equation for the combustion of ethane: C₂H₆ + O₂ → CO₂ + H₂O",
        "Balance C2H6 + O2 -> CO2 + H2O",
        "2 C2H6 + 7 O2 -> 4 CO2 + 6 H2O",
    ),
    (
        "Insert the missing coefficients: Zn + AgNO3 → Zn(NO3)2 + Ag",
        "Balance Zn + AgNO3 -> Zn(NO3)2 + Ag",
        "Zn + 2 AgNO3 -> Zn(NO3)2 + 2 Ag",
    ),
    # units
    ("Convert 250 nm to metres, in standard form.", "Convert to m: 250 nm, in standard form", "2.5*10^(-7) m"),
    ("change 3 miles into kilometres (1 mile = 1.6 km)", "Convert to km: 3 mi, with 1 mi = 1.6 km", "4.8 km"),
    ("A lorry travels at 54 km/h. Express this speed in m/s.", "Convert to m/s: 54 km/h", "15 m/s"),
    ("3 m² = how many cm²?", "Convert to cm^2: 3 m^2", "30000 cm^2"),
]


@pytest.mark.parametrize(("text", "said", "answer"), READ)
def test_a_question_is_read_by_its_quantities(text, said, answer):
    question = recognise(text).question
    assert question is not None
    assert question.text == said
    assert solve(question).text == answer


SCIENCE = (Task.CONVERT, Task.MOLAR_MASS, Task.BALANCE, Task.PHYSICS)
LEFT_ALONE = [
    # motion: two parts, two things that move, a word that changes what is meant, or not enough
    "A car accelerates from rest to 20 m/s and then brakes at 4 m/s². How long does it take to stop?",
    "A boat moves at 5 m/s across a river flowing at 3 m/s. How long to cross 100 m?",
    "A ball is thrown horizontally at 5 m/s from a height of 20 m. How long does it take to reach the ground?",
    "A ball is dropped and bounces to a height of 3 m. What is its speed?",
    "A ball is thrown up from a 10 m tower at 5 m/s. When does it hit the ground?",
    "A car accelerates at 2 m/s² for 5 s and is travelling at 30 m/s. How far did it travel?",
    "A car takes 3 s to reach 20 m/s. How far does it travel?",
    "A car travels at 20 m/s for 5 s and accelerates at 2 m/s². Find its final speed.",
    "A car accelerates at 2 m/s^2 to 30 m/s in 5 s. What was its speed?",
    "A car covers the first 100 m in 5 s. What is its average speed?",
    "A train travels at 20 m/s relative to another train. How far does it go in 5 s?",
    "An echo returns after 2 s. The speed of sound is 340 m/s. How far is the wall?",
    "A car travels at 60 km/h for 2 hours and 80 km/h for 1 hour. What is the average speed?",
    # circuits
    "A 9 V battery with an internal resistance of 1 Ω is connected to an 8 Ω resistor. Find the current.",
    "A motor has an efficiency of 80% and a power of 100 W. How much energy does it use in 10 s?",
    "Find the voltage across each resistor when 2 Ω and 4 Ω are in series with 12 V.",
    "A wire carries 2 A. The voltage across it is 10 V. Calculate the power and the resistance.",
    "Three resistors of 2 Ω and 4 Ω are in series. What is the total resistance?",
    "A car of mass 1000 kg accelerates at 2 m/s² against friction. Find the driving force.",
    # chemistry
    "How many moles of O2 are needed to burn 16 g of CH4?",
    "What mass of CO2 forms when 12 g of carbon burns?",
    "How many moles of atoms are in 32 g of O2?",
    "How many moles of hydrogen are in 36 g of water?",
    "What is the mass of 0.1 mol of oxygen?",
    "In the reaction N2 + 3 H2 -> 2 NH3, how many moles of NH3 form from 2 mol of N2?",
    "Is 2 H2 + O2 -> 2 H2O balanced?",
    "What is the coefficient of O2 when KClO3 -> KCl + O2 is balanced?",
    "Balance in acidic solution: MnO4^- + Fe^2+ -> Mn^2+ + Fe^3+",
    "A + B -> C",
    "C -> F",
    # units
    "A square has a side of 5 m. Find its perimeter in cm.",
    "convert 5 km to yards (1 km = 0.62 miles)",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_near_miss_is_left_alone(text):
    question = recognise(text).question
    assert question is None or question.task not in SCIENCE


@pytest.mark.parametrize("text", [text for text, _, _ in READ])
def test_every_one_of_them_has_steps_that_end_in_the_answer(text):
    question = recognise(text).question
    answer = solve(question)
    end = science_stages(question)[-1].after
    assert (end.terms[-1] if isinstance(end, Relation) else end) == answer.tree
    assert worked(question)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("A 12 V battery is connected to a 7 Ω resistor. Find the current to 2 d.p.", "12/7 A ≈ 1.71 A"),
        ("A car travels 100 m in 9.58 s. What is its average speed, to 3 s.f.?", "5000/479 m/s ≈ 10.4 m/s"),
        ("Convert 100 km/h to m/s, correct to 2 decimal places.", "250/9 m/s ≈ 27.78 m/s"),
        ("Find the molar mass of glucose. Give your answer to 3 significant figures.", "180.156 g/mol ≈ 180 g/mol"),
        ("u = 0 m/s, a = 2 m/s^2, t = 5 s, find s to 3 significant figures", "25 m = 25.0 m"),
    ],
)
def test_the_answer_is_rounded_as_asked(text, answer):
    question = recognise(text).question
    assert question is not None
    assert solve(question).text == answer
    assert judge(question, answer).outcome.value == "right"
