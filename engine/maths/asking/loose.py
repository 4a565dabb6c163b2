"""Free wording: a question of which every word is known and only one thing can be meant.

`wordings` knows whole phrases. Here the words around the mathematics are looked at one by one: each must be neutral
("please", "result") or name a task ("factors", "brackets"), and together they must name one task. Then the question is
put into plain words and read again. A word that is not in the lists ("twice", "except", "apples") leaves the question
alone, so nothing is guessed.
"""

from __future__ import annotations

import re

from engine.maths.asking.chat import SMALL_TALK, collects
from engine.maths.words import word_set

NEUTRAL = word_set(
    "a all an and answer answers ask asked be both bring by can could do does each end equal equals equation"
    " equations every exactly exercise explain express expression expressions final find following for form"
    " from function functions get give given gives have hello help hey hi his homework how i if in into is it"
    " its let made make makes math mathematics maths me much must my need next now number of ok okay on out"
    " please problem put question quick reach result results says see show so some split steps such take task"
    " tell term terms thank thanks that the their them then there these they this to true try turn us value"
    " values want wants was we what whats when where which will with work would write you your"
)
"""Words that change nothing about what is asked."""

TASKS: dict[str, frozenset[str]] = {
    "factor": word_set(
        "factor factors factored factorise factorised factorize factorized factorisation factorization factoring"
    ),
    "expand": word_set("expand expanded expanding"),
    "differentiate": word_set("derive derivative differentiate differentiated differentiation"),
    "simplify": word_set("simplify simplified simpler simplest collect combine gather like together reduce reduced"),
    "solve": word_set("solve solved solving determine satisfies satisfy hold holds roots solution solutions"),
    "calculate": word_set("calculate calculated compute computed evaluate evaluated determine"),
}
TASK_WORDS = frozenset().union(*TASKS.values())
_PHRASES: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:get rid of|clear|remove|open|without|multiply out|take away|expand) (?:the |all |any )?"
        r"(?:brackets|parentheses)\b|\bmultiply\b(?=.*\bout\W*$)|\bas an? polynomial\b"
        r"|\buse the distributive (?:law|property)\b|\bmultiply the brackets\b|\bfind the product(?= ?[($\\])",
        " expand ",
    ),
    (r"\b(?:in)?to (?:a |its )?(?:product|factors|brackets)\b|\bas a product\b", " factor "),
    (
        r"\blike terms\b|\b(?:lowest|simplest) (?:terms|form)\b|\bas simply as (?:possible|you can)\b|\bmore simply\b"
        r"|\b(?:add|tidy) up\b",
        " simplify ",
    ),
    (r"\bgradient function\b|\b(?:dy/dx|y') (?:for|if|when|of|where) (?:\$|\\\()?y ?=", " derivative "),
    # Ways of solving and of asking, which change nothing about the answer.
    (r"\b(?:by|use|using) (?:factoring|factori[sz]ing|factori[sz]ation|expanding)\b", " please "),
    (r"\bnext one\b|\bas far as possible\b|\bcompletely\b|\bfully\b", " please "),
)
_INSTRUCTION = re.compile(
    r"\\boxed|\bstep by step\b|\b(?:each|all|the) steps?\b|\bfinal answer\b|\byour work(?:ing)?\b"
    r"|\b(?:do not|don't) understand\b|\bi am stuck\b|^\W*explain\W*$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:[\s,]*\b(?:show (?:me )?(?:the|all|your) (?:steps|work(?:ing)?)|explain|step by step|thanks|please"
    r"|i (?:do not|don't) understand(?: it| this)?)\b[\s.!?]*)+$",
    re.IGNORECASE,
)
_FUNCTION_NAMES = word_set("sin cos tan sec csc cot log ln exp sqrt abs pi asin acos atan arcsin arccos arctan")
_WORD = re.compile(r"(?<![\\A-Za-z0-9_^])[A-Za-z]{2,}(?:'[a-z]+)?(?![A-Za-z])")
_GIVEN = re.compile(
    r"(?:\b(?:when|if|where|for|at|let|with|given|by|substitute|put|take)\b[\s,:]*)+(?:\\[(\[]|\$+)?\s*"
    r"(?P<name>[A-Za-z])\s*(?:=|\bis\b|\bequals\b)\s*(?P<value>-?\s*[−–-]?\d+(?:[./]\d+)?)\s*(?:\\[)\]]|\$+)?"
    r"(?=[\s,.;:?!]|$)",
    re.IGNORECASE,
)


def without_instructions(text: str) -> str:
    """The text without what only says how to answer, such as "Put the final answer in \\boxed{}."."""
    kept = []
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        mathematics = re.search(r"[=+*/^\d×÷·−]", re.sub(r"\\boxed\{[^{}]*\}|\$\.\.\.\$|\bLaTeX\b", "", sentence))
        if mathematics or not _INSTRUCTION.search(sentence):
            kept.append(sentence)
    return _CLOSING.sub("", "\n".join(kept)) if kept else text


def reword(text: str) -> str | None:
    """The question in plain words, or None when its words are not all known or name no single task."""
    given = ""
    found = _GIVEN.search(text)
    if found and text.count("=") <= 1:
        given = f" at {found['name']} = {found['value'].replace('−', '-').replace('–', '-').replace(' ', '')}"
        text = f"{text[: found.start()]} {text[found.end() :]}"
    for pattern, task in _PHRASES:
        text = re.sub(pattern, task, text, flags=re.IGNORECASE)
    words, chunks = _take_apart(text)
    named = {task for task in TASKS for word in words if word in TASKS[task]}
    known = NEUTRAL | SMALL_TALK | TASK_WORDS
    if any(word not in known for word in words) or not (words or given) or not chunks:
        return None
    letters = {chunk for chunk in chunks if re.fullmatch(r"[A-Za-z]", chunk)}
    bodies = [chunk for chunk in chunks if chunk not in letters]
    if len(bodies) != 1 or ("at" in words and re.fullmatch(r"[-−\d./\s]+", bodies[0])):
        return None  # `the derivative at 2`
    # "a" and "I" are words unless the mathematics has a letter of that name.
    letters |= {
        word for word in words if len(word) == 1 and re.search(rf"(?<![\\A-Za-z]){word}(?![A-Za-z])", bodies[0])
    }
    if len(letters) > 1:
        return None
    return _plain_words(bodies[0], next(iter(letters), ""), named, given)


def _plain_words(body: str, letter: str, named: set[str], given: str) -> str | None:
    """The canonical wording of a question about `body`, of which `letter` may be the unknown."""
    if re.search(r"[<>≤≥≠]|\\(?:leq?|geq?|lt|gt|neq?)(?![A-Za-z])", body):
        return None
    special = named & {"factor", "expand", "differentiate", "simplify"}
    if special == {"expand", "simplify"}:
        special = {"expand"}
    if "=" in body:
        # An equation is factored to solve it.
        if special - {"factor"} or given or not named <= {"solve", "calculate", "factor"}:
            return None
        return f"solve {body} for {letter}" if letter else f"solve {body}"
    if len(special) > 1 or "solve" in named - ({"solve"} if "calculate" in named else set()):
        return None
    if special == {"differentiate"}:
        by = f" with respect to {letter}" if letter else ""
        return None if given else f"differentiate {body}{by}"
    if letter:
        return None
    if not special and not given:
        body = _cross_as_times(body)
    has_letters = re.search(r"(?<![\\A-Za-z])[A-Za-z](?![A-Za-z])", body) is not None
    if special:
        task = next(iter(special))
        return None if given or (task != "simplify" and not has_letters) else f"{task} {body}"
    if has_letters:
        # "What is 2x + 3x?" asks for it in its simplest form.
        if given:
            return f"evaluate {body}{given}"
        product = re.search(r"[\w)]\(|\)\s*\(|\)\^", body) and "/" not in body and "frac" not in body
        if not product and re.fullmatch(r"[-+.\da-z^²³ ]+", body) and not collects(body):
            return None  # there is nothing to put together, and nothing was said
        return f"expand {body}" if product else f"simplify {body}"
    if given or re.fullmatch(r"[-−–]?[\d.]+", body):
        return None
    return f"calculate {body}"


def _cross_as_times(body: str) -> str:
    """`5 x (3 + 1)` and `11x20` with the letter as a multiplication sign, if it can be nothing else."""
    cross = re.compile(r"(?<=[\d)}])(?: x (?=[-−(\\\d])|x(?=\d))")
    return cross.sub(" × ", body) if len(cross.findall(body)) == len(re.findall(r"(?<!\\)[A-Za-z]", body)) else body


def _take_apart(text: str) -> tuple[list[str], list[str]]:
    """The words of a text, in lower case, and the pieces of mathematics between them."""
    text = re.sub(r"\\[()\[\]]|\$+", " ", text)
    words: list[str] = []
    chunks: list[str] = []
    end = 0

    def keep(text: str) -> None:
        for piece in re.split(r"(?<=[A-Za-z])[:?!]\s+", text):
            piece = piece.strip(" \t\n,.;:?!")
            if piece.lower() in ("a", "i"):
                words.append(piece.lower())
            elif piece:
                chunks.append(piece)

    for match in _WORD.finditer(text):
        if match[0].lower() in _FUNCTION_NAMES:
            continue
        keep(text[end : match.start()])
        words.append(match[0].lower().split("'")[0])
        end = match.end()
    keep(text[end:])
    return words, chunks
