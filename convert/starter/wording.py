"""How a student types a problem: notations of the same formula and wordings around it.

`render` turns canonical LaTeX into one of many notations (LaTeX or plain, spaced or dense, `*`, `×` or `\\cdot`,
`x^2`, `x²` or `x**2`, `/`, `÷` or `\\frac`, ASCII or Unicode minus); `word` puts it into a sentence. Each kind of
problem has wordings for training and others that are never trained on. This module cannot solve anything.
"""

from __future__ import annotations

import re
from random import Random

from convert.starter.wordings import NEVER_TRAINED, WORDINGS, plain, spoken

_BEFORE = [
    "Please ",
    "please ",
    "Hi, ",
    "Hello! ",
    "Hi! ",
    "Hey, ",
    "Question: ",
    "Problem: ",
    "Exercise 3: ",
    "1) ",
    "a) ",
    "2. ",
    "Can you help? ",
    "I am stuck. ",
    "Quick question: ",
    "Next one: ",
    "ok ",
    "Task: ",
    "Could you help me: ",
]
_AFTER = [
    " please",
    " please?",
    ", please",
    " thanks",
    " Thanks!",
    ". Thank you!",
    " Show your work.",
    " Show all steps.",
    " Explain.",
    " step by step",
    "!",
    "?",
    ".",
    " ",
    "\n",
    " Show the steps please.",
    " I do not understand it.",
]
_BOX = [
    "Please reason step by step, and put your final answer within \\boxed{}.",
    "Put the final answer in \\boxed{}.",
    "Reason step by step and give the answer in \\boxed{}.",
    "Solve step by step. Final answer in \\boxed{}.",
    "Show each step as a short paragraph with its formula in $...$ and end with \\boxed{answer}.",
    "Work step by step. Write the mathematics in LaTeX between dollar signs and the final answer in \\boxed{}.",
]
SYSTEM = [
    "You are a helpful maths tutor.",
    "You are a patient tutor. Explain step by step.",
    "Answer briefly and show the steps.",
    "You are Lemma, a tutor for mathematics. Put the final answer in \\boxed{}.",
    "You are a careful mathematics teacher.",
    "Help the student solve the problem step by step.",
]

_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FRACTION = re.compile(r"\\frac\{([^{}]*)\}\{([^{}]*)\}")
_BINARY = re.compile(r"(?<=[\w)}²³⁴⁵⁶⁷⁸⁹¹⁰])([+\-])")


def render(latex: str, rng: Random) -> str:
    """One notation of a canonical formula, as LaTeX or as plain text."""
    return _latex(latex, rng) if rng.random() < 0.3 else _plain(latex, rng)


def _latex(s: str, rng: Random) -> str:
    r = rng.random
    spaced = r() < 0.5
    if r() < 0.45:
        s = s.replace("\\cdot", "\\times")
    if r() < 0.5:
        s = re.sub(r"\^(\d)", r"^{\1}", s)
    if r() < 0.08:
        s = s.replace("\\frac", "\\dfrac")
    if r() < 0.1 and "\\frac" not in s:
        s = s.replace("(", "\\left(").replace(")", "\\right)")
    if spaced:
        s = _BINARY.sub(r" \1 ", s).replace("=", " = ")
        s = re.sub(r"\s*(\\cdot|\\times|\\div)\s*", r" \1 ", s)
    shape = r()
    if shape < 0.6:
        return f"${s}$"
    if shape < 0.72:
        return f"\\({s}\\)"
    if shape < 0.8:
        return f"$${s}$$"
    return s


def _plain(s: str, rng: Random) -> str:
    r = rng.random
    numeric = not re.search(r"[a-z]", re.sub(r"\\[a-z]+", "", s))
    spacing = rng.choice(("none", "all", "all", "some"))
    times = rng.choice(("*", "*", "*", "×", "·", "x", "*"))
    if times == "x" and (not numeric or spacing == "none"):
        times = "×"
    fractional = "\\frac" in s
    over = rng.choice(("/", "/", "÷", "÷", ":")) if not fractional else rng.choice(("÷", "÷", ":", "/"))
    if re.search(r"\d\\frac", s):
        over = "÷"  # 1/2 / 2 1/3 would be unreadable
    if fractional and over == "/":
        s = re.sub(r"\\div(\\frac\{\d+\}\{\d+\})", r"\\div(\1)", s)
        s = re.sub(r"^(-?)(\\frac\{\d+\}\{\d+\})\\div", r"\1(\2)\\div", s)
    s = re.sub(r"(?<=\d)(?=\\frac)", " ", s)  # a mixed number: 2 1/3

    def flat(m: re.Match[str]) -> str:
        top, bottom = m.group(1), m.group(2)
        if re.search(r"[\w)][+\-]", top):
            top = f"({top})"
        after = m.string[m.end() : m.end() + 1]
        text = f"{top}/{bottom}"
        if after.isalpha():
            return f"({text})" if brackets else f"{text} "
        return text

    brackets = r() < 0.5
    s = _FRACTION.sub(flat, s)
    power = r()
    if power < 0.15:
        s = re.sub(r"\^\{?(\d+)\}?", r"**\1", s)
    elif power < 0.45:
        s = re.sub(r"\^\{?(\d+)\}?", lambda m: m.group(1).translate(_SUPER), s)
    else:
        s = re.sub(r"\^\{(\d+)\}", r"^\1", s)
    if times == "*" and not numeric and r() < 0.15:
        s = re.sub(r"(?<=\d)(?=[a-z(])", "*", s)
    s = re.sub(r"\\cdot ?", times, s)
    s = re.sub(r"\\div ?", over, s)
    if spacing != "none":
        s = _BINARY.sub(r" \1 ", s).replace("=", " = ")
        if spacing == "all":
            s = s.replace("**", "\0")
            s = (
                re.sub(r"([*×·÷:]|(?<=[\d) ])x(?=[\d(]))", r" \1 ", s)
                if times == "x"
                else re.sub(r"([*×·÷:])", r" \1 ", s)
            )
            if not fractional:
                s = re.sub(r"(?<=[\d)])/(?=[\d(])", " / ", s)
            s = s.replace("\0", "**")
    minus = r()
    if minus < 0.1:
        s = s.replace("-", "−")
    elif minus < 0.13:
        s = s.replace("-", "–")
    return re.sub(r"  +", " ", s)


def word(kind: str, latex: str, slots: dict[str, str], rng: Random, held_out: bool = False) -> str:
    """The problem as a student may type it; `held_out` takes the wordings that training never shows."""
    template = spoken(rng.choice(WORDINGS[kind][1 if held_out else 0]), rng)
    while not held_out and plain(template) in NEVER_TRAINED:
        template = spoken(rng.choice(WORDINGS[kind][0]), rng)
    formula = render(slots.get("typed", latex), rng)
    if "D1" in template or (formula[:1] != "$" and "\\" in formula):
        if template.startswith("D1"):
            formula = re.sub(r"^(\$+|\\\()|(\$+|\\\))$", "", formula)
            template = template.replace("D1", "\\frac{d}{d{v}}(" if not template.endswith("$") else "$\\frac{d}{d{v}}(")
    elif "({e})" in template or "[{e}]" in template:
        formula = formula.strip("$")
    if rng.random() < 0.15:
        template = template[:1].lower() + template[1:]
    chance = rng.random()
    if chance < 0.02:
        template = re.sub(r"(\{\w\}|\\frac)|([a-z]{2,})", lambda m: m.group(1) or m.group(2).upper(), template)
    elif chance < 0.04 and len(template) > 12:
        spots = [
            m.start()
            for m in re.finditer(r"(?<=[a-z])[a-z](?=[a-z])", template)
            if "{" not in template[max(0, m.start() - 2) : m.start() + 1]
        ]
        if spots:
            at = rng.choice(spots)
            template = template[:at] + template[at + 1 :]
    if rng.random() < 0.12:
        template = rng.choice(_BEFORE) + template
    if rng.random() < 0.12:
        ending = rng.choice(_AFTER)
        template += "." if ending == "!" and template.endswith("}") else ending  # 3! is 6
    if rng.random() < 0.08:
        template = (
            f"{template}{rng.choice((' ', chr(10), chr(10) * 2))}{rng.choice(_BOX)}"
            if rng.random() < 0.6
            else f"{rng.choice(_BOX)}{rng.choice((' ', chr(10), chr(10) * 2))}{template}"
        )
    slot = {
        "{v}": slots.get("v", "x"),
        "{x}": slots.get("at", ""),
        "{a}": slots.get("a", ""),
        "{b}": slots.get("b", ""),
    }
    for name, value in slot.items():
        template = template.replace(name, value)
    return template.replace("{e}", formula).strip()
