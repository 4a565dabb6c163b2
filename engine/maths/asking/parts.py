"""The parts of a question: courtesy taken away, pieces read, and the reasons to leave a text alone."""

from __future__ import annotations

import re
from typing import Any

from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.kinds import AnswerKind, Kind
from engine.maths.question import Question, Task
from engine.maths.reader import Options, ReadError, read
from engine.maths.reader.limits import TRIGONOMETRIC
from engine.maths.reader.vocabulary import EMBEDDED, PHRASES
from engine.maths.reader.words import known_word
from engine.maths.render import to_latex, to_text
from engine.maths.tree import (
    Add,
    Apply,
    Cases,
    Func,
    Listing,
    Logic,
    Matrix,
    Neg,
    Node,
    Percent,
    Relation,
    SetBuilder,
    SetOperation,
    Words,
    symbols,
    walk,
)
from engine.maths.words import word_set


class NotAsked(Exception):
    """The text is not a question of this form; `args[0]` says why."""


WORD_PROBLEM = "I can check questions written as mathematics; this one I could not read as such."
UNNAMED_TASK = "Say what to do with this expression: simplify, factor, expand, differentiate, ..."
NO_VALUES = "I could not read the values given."
_COURTESY = re.compile(
    r"^(?:please|pls|plz|kindly|hi|hello|hey|ok(?:ay)?|so|now|(?:can|could|would|will) (?:you|someone|u)|you"
    r"|help(?: me)?"
    r"(?: to)?|i (?:need|want|have|would like|am trying) (?:you )?to|i'd like to|i'm trying to|how (?:do|can"
    r"|would|should)"
    r" (?:i|you|we|one)|how to|tell me|show me(?: how to)?|explain how to|let'?s|try to|to|step by step|question"
    r"|problem|exercise|task)\b[\s,:]*",
    re.I,
)
_NUMBERING = re.compile(
    r"^(?:(?:q|ex|no|question|problem|exercise)\.?\s*\d+\s*[:.)]|\(?\d{1,2}[).]|\(?[a-h]\))\s+(?=\S)", re.I
)
_TAIL = re.compile(
    r"[\s,.;]*\b(?:please|pls|thanks|thank you|thx|for me|step[- ]by[- ]step"
    r"|(?:and )?show(?:ing)? (?:me )?(?:your|all|the|each)"
    r"(?: the)? (?:work(?:ing)?|steps?)|with (?:all )?(?:steps|working)|(?:and )?explain(?: your (?:work"
    r"|answer|steps)| each step)?"
    r"|and check your answer|(?:by|using) (?:factoring|factori[sz]ation|factorising|completing the square"
    r"|(?:the )?quadratic formula|substitution|elimination|the (?:product|quotient|chain|power) rule"
    r"|integration by parts|l'h[oô]pital'?s rule)|over the reals?|in the real numbers"
    r"|where x is (?:a )?real(?: number)?"
    r"|for real x)\s*$",
    re.I,
)
FILLER = re.compile(
    r"^(?:(?:the|this|these|following|given|below|value|exact|algebraic|quadratic|linear|cubic|rational"
    r"|simultaneous|numerical"
    r"|arithmetic|trigonometric|exponential|logarithmic|polynomial|indefinite|definite|complete(?:ly)?|fully"
    r"|out|(?:in)?to"
    r" (?:its )?(?:simplest|lowest) (?:form|terms)|result of|value of|answer (?:to|of)|expressions?"
    r"|equations?|functions?"
    r"|fractions?|trinomial|binomial|quadratics?|polynomials?|brackets(?: in)?|parentheses|product|system(?: of"
    r"(?: (?:two|three|linear|simultaneous))* equations)?|calculation|for me|like terms(?: in)?|of|in"
    r"|:)(?=[\s:,$\\(]|$)[\s:,]*)+",
    re.I,
)
_NAME = r"\$?\s*\(?\\?(?P<{0}>[a-zA-Z](?:_\d)?|theta|alpha|beta|lambda)\s*\$?"
VARIABLE = _NAME.format("name")
GIVEN = r"(?:if|when|where|given(?: that)?|such that|so that|in|from|for|with|suppose(?: that)?|knowing(?: that)?|:)"
LETTER = r"[A-Za-z](?:_\d)?"


def clean(text: str) -> str:
    text = re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()
    text = (
        re.sub(r"[*_]{2}([^*_]+)[*_]{2}", r"\1", text)
        if "**" in text and text.count("**") == 2 and text.startswith("**")
        else text
    )
    numbering = _NUMBERING.match(text)
    if numbering and re.match(r"[A-Za-z\\$]{2}", text[numbering.end() :]):
        text = text[numbering.end() :]
    before = None
    while before != text:
        before = text
        text = text.strip().rstrip("?.;, ").strip()
        text = re.sub(r"(?<=[A-Za-z]{2})\s*!+$", "", text)  # after a number or bracket it is a factorial
        text = _TAIL.sub("", text)
        text = re.sub(r"^(?:" + _COURTESY.pattern[1:] + ")", "", text, flags=re.I)
        if text.startswith("$$") and text.endswith("$$") and text.count("$$") == 2:
            text = text[2:-2]
    return text


_DIVISION = re.compile(
    r"÷|(?<=\d )(?:divided by|over)(?= \d)|\\div(?![A-Za-z])|(?<=[\d)]) : (?=[-−(\d])|(?<=[\d)]):(?=[-−(\d])"
)
_FRACTION = re.compile(r"(?<![\d/.)^])(?:\d+ )?\d+/\d+(?![\d/.(^])")


def fractions_together(text: str) -> str:
    """`9/4 ÷ 4/3` with the fractions in brackets and ÷ for every division sign.

    Who writes both signs means the slash as a fraction bar; read from the left it would be something else. A lone
    8:12 may be a ratio and stays.
    """
    ratio = re.fullmatch(r"\W*\d+\s*:\s*\d+\W*|.*\b(?:simplify|ratio|reduce)\b.*", text, re.I) is not None
    if ratio or not _DIVISION.search(text):
        return text
    return _FRACTION.sub(lambda match: f"({match[0]})", _DIVISION.sub(" ÷ ", text))


def lines_of_system(text: str) -> str:
    """`\\begin{cases} a \\\\ b \\end{cases}` and separate lines as equations between commas."""
    body = re.search(
        r"(?:\\left\s*\\?\{?\.?\s*)?\\begin\{(cases|aligned|align\*?|array|gathered)\}(?:\{[lcr|]*\})?(.*?)\\end\{\1\}"
        r"(?:\s*\\right\s*\.)?", text, re.DOTALL,
    )  # fmt: skip
    if body:
        lines = [line.replace("&", " ").strip(" ,;.") for line in re.split(r"\\\\(?:\[[^\]]*\])?", body[2])]
        return text[: body.start()] + ", ".join(line for line in lines if line) + text[body.end() :]
    lines = [line.strip(" ,;") for line in text.strip().splitlines() if line.strip()]
    if len(lines) > 1 and sum("=" in line for line in lines) >= 2 and all("=" in line for line in lines[1:]):
        first = lines[0] + (": " if "=" not in lines[0] else ", ")
        return first.replace(":: ", ": ") + ", ".join(lines[1:])
    return text


def functions_in(text: str) -> frozenset[str]:
    return frozenset(("f", "g", "F", "G")) | frozenset(re.findall(r"([A-Za-z])'*\s*(?:\\left)?\([a-z]\)\s*=", text))


_RUN = re.compile(r"(?<![\\A-Za-z_{])[A-Za-z]{2,}(?![A-Za-z(])")
_PRODUCT = re.compile(r"[abcdfghjkmnpqrstuvwxyzABCDFGHJKMNPQRSTUVWXYZ]{2,4}")
_PRODUCTS = frozenset(("at", "by", "as", "ay"))
_READ_PHRASES = tuple(
    sorted(
        (*PHRASES, "divided by", "multiplied by", "is equal to", "squared", "cubed", "to the power of"),
        key=len,
        reverse=True,
    )
)
_ENGLISH = word_set(
    "am an as at by go ha he hm if is it me my no of ok on or pm so to uh um up us we yr any and ans art ask bad"
    " bag ban bar bat but can cap car cat cut cry cup dad day far fly fun gap guy has hat hay jar jump just map"
    " mad man may my nap nut put ran rat raw run sad sat saw sun tax thx try tyvm ty wars was way why yay what"
    " want back fact fast hard park part past plan that than hw hmm bud mum pls plz smh tbh wtf wth thk"
    " taht waht htat hwat wath tht thta wht whta adn nad acn waat whst"
)


def _no_words(text: str) -> None:
    """A word is no product of its letters: `2u = 6 u know`. Raises ReadError."""
    typed = text
    text = re.sub(r"\\(?:text|mathrm|operatorname)\{[^{}]*\}", " ", text)
    for phrase in _READ_PHRASES:
        text = re.sub(rf"\b{phrase}\b", " ", text, flags=re.I)
    for match in _RUN.finditer(text):
        word = match[0]
        if known_word(word) or any(name in word for name in EMBEDDED):
            continue
        if word.lower() in _ENGLISH - _PRODUCTS or (len(word) >= 3 and not _PRODUCT.fullmatch(word)):
            raise ReadError("syntax.word", f"I do not know the word '{word}'.", typed, max(0, typed.find(word)))


def read_part(text: str, names: frozenset[str] = frozenset(), functions: frozenset[str] | None = None) -> Node:
    text = FILLER.sub("", text.strip())
    _no_words(text)
    # A student who types 2 1/3 in a question means the mixed number; how it was read is shown at once.
    options = Options(mixed_numbers=True) if functions is None else Options(functions=functions, mixed_numbers=True)
    tree = read(text, options=options, names=names)
    if any(isinstance(node, Words) for node in walk(tree)):
        raise NotAsked(WORD_PROBLEM)
    return tree


def expression_only(tree: Node) -> Node:
    if any(isinstance(node, (Relation, Listing, Logic)) for node in walk(tree)):
        raise NotAsked("I expected one expression here, without an equals sign.")
    if any(isinstance(node, (Matrix, SetOperation, SetBuilder, Cases)) for node in walk(tree)):
        raise NotAsked("Say what to do with this: I expected one expression here.")
    return tree


def plain(tree: Node) -> Node:
    """An expression with nothing in it that is not a number, a letter or a known function."""
    expression_only(tree)
    if any(isinstance(node, Apply) for node in walk(tree)):
        raise NotAsked("I do not know the function in this question.")
    return tree


def no_bare_log(*trees: Node) -> None:
    for tree in trees:
        for node in walk(tree):
            if isinstance(node, Func) and node.name == "log" and len(node.args) == 1:
                raise NotAsked("I cannot tell whether log means the natural logarithm: write ln, or log_10.")


def no_bare_percent(tree: Node) -> None:
    """`50 + 10%` may be meant as ten percent more."""
    for node in walk(tree):
        if isinstance(node, Add):
            percents = sum(isinstance(term.arg if isinstance(term, Neg) else term, Percent) for term in node.terms)
            if 0 < percents < len(node.terms):
                raise NotAsked("I cannot tell what these percent are of: write 50 + 10% of 50, or 50 + 0.1.")


def no_bare_angle(*trees: Node) -> None:
    """`sin 30` may be meant in degrees."""
    for tree in trees:
        for node in walk(tree):
            if isinstance(node, Func) and node.name in TRIGONOMETRIC and node.name[-1] != "h" and not symbols(node):
                try:
                    angle = exact(node.args[0])
                except (NotRational, Undefined):
                    continue
                if angle != 0:
                    raise NotAsked("I cannot tell whether this angle is in degrees: write sin(30°), or sin(pi/6).")


def one_variable(tree: Node, wanted: str | None = None) -> str:
    """The variable meant: the one named, else the only one there."""
    names = symbols(tree)
    if wanted:
        return wanted
    if len(names) == 1:
        return next(iter(names))
    if "x" in names and all((name != "x" and name in ("a", "b", "c", "k", "m", "n")) or name == "x" for name in names):
        return "x"
    if not names:
        return "x"
    raise NotAsked("There are several letters here, and I cannot tell which is the variable.")


def names_for(variable: str | None) -> frozenset[str]:
    return frozenset((variable,)) if variable in ("e", "i") else frozenset()


def build_question(task: Task, body: Node, variables: tuple[str, ...], kind: Kind, say: str, **more: Any) -> Question:
    text, latex = to_text(body), to_latex(body)
    given = more.get("values", ())
    if given:
        say_text = ", ".join(f"{name} = {to_text(value)}" for name, value in given)
        say_latex = r",\; ".join(f"{name} = {to_latex(value)}" for name, value in given)
        text, latex = f"{text} for {say_text}", rf"{latex}, \quad {say_latex}"
    return Question(task, body, variables, AnswerKind(kind, variables), f"{say} {text}".strip(), latex, **more)


def is_plain(tree: Node) -> bool:
    unfit = (Relation, Listing, Logic, Apply, Words, Matrix, SetOperation)
    return not any(isinstance(node, unfit) for node in walk(tree))
