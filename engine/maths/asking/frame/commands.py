"""From a frame to a plain command, which is recognised like anything a student types."""

from __future__ import annotations

import re

from engine.maths.asking.chat import collects
from engine.maths.asking.frame.phrases import Frame
from engine.maths.asking.frame.pieces import letters_in
from engine.maths.asking.parts import plain, read_part
from engine.maths.calculus import NoRule, derivative
from engine.maths.evaluate import NotRational, Undefined, exact
from engine.maths.reader import ReadError
from engine.maths.render import to_text


def command(frame: Frame, names: list[str]) -> str | None:
    """The command for the formulas that are left, by their names; None where they do not make one question."""
    if frame.command:
        return frame.command if not names and not frame.tasks - {"calculate", "simplify"} else None
    letters = {frame.text(name) for name in names if name[0] == "L"}
    main = [name for name in names if name[0] in "QNEZFC"]
    asked_at = [name for name in names if name[0] == "H"]
    primes = [name for name in names if name[0] == "P"]
    named = re.fullmatch(r"([a-z])\([^()=]+\)", frame.text(main[1])) if len(main) == 2 and main[0][0] == "F" else None
    if named and frame.text(main[0]).strip()[0] == named[1] and not frame.tasks - {"calculate"} and not frame.values:
        return f"if {frame.text(main[0])}, find {named[0]}"
    texts = [re.sub(r"\s", "", frame.text(name)) for name in main]
    if len(main) > 1 and main[-1][0] in "NE" and frame.restated and all(text in texts[-1] for text in texts[:-1]):
        main = main[-1:]  # what was said in parts, and then as a whole
    if len(main) in (2, 3) and all(name[0] in "ZF" for name in main) and not primes and not asked_at:
        return _system(frame, [frame.text(name) for name in main], letters, names)
    if (
        frame.also
        or len(main) != 1
        or any(name[0] == "V" for name in names)
        or len(primes) > 1
        or asked_at
        or len(letters) > 1
    ):
        return None
    kind, formula = main[0][0], frame.text(main[0])
    if frame.judged and frame.claims:
        return _judged(frame, kind, formula)
    inside = letters_in(formula)
    if primes:
        frame.tasks.add("differentiate")
        frame.order = frame.text(primes[0]).count("'")
    if letters - {frame.letter} and frame.letter:
        return None
    letter = frame.letter or next(iter(letters), "")
    given = frame.values
    tasks = set(frame.tasks)
    if not tasks - {"calculate"} and kind == "E" and not given and len(frame.hinted) == 1:
        tasks |= frame.hinted
    if kind == "Z":
        return _equation(frame, formula, letter, given, tasks)
    if frame.sign:
        return None
    if kind == "F":
        return _function(frame, formula, letter, given, tasks)
    if kind == "C":
        formula, inside = formula.split("=")[0].strip(), frozenset()
        kind = "N"
        if not tasks & {"simplify", "calculate"} and not frame.asked:
            return None
    if not inside:
        return _numbers(frame, kind, formula, letter, given, tasks)
    return _expression(frame, formula, letter, given, tasks)


def _system(frame: Frame, equations: list[str], letters: set[str], names: list[str]) -> str | None:
    """As many equations as letters, all of which are asked for, or none by its name."""
    inside = frozenset[str]().union(*(letters_in(equation) for equation in equations))
    asked = letters | frame.also | ({frame.letter} if frame.letter else set())
    fits = len(inside) == len(equations) and asked in (set(), inside) and frame.tasks <= {"solve", "calculate"}
    said_more = frame.values or frame.by or frame.sign or frame.root or frame.slope or frame.claims
    plain = not said_more and not any(name[0] in "VP" for name in names) and (frame.asked or "solve" in frame.tasks)
    return f"solve {', '.join(equations)}" if fits and plain else None


def _judged(frame: Frame, kind: str, formula: str) -> str | None:
    """Whether what somebody got is right, as a question about it."""
    claims = [frame.text(name) for name in frame.claims]
    if len(claims) != 1 or frame.values or frame.by or frame.roots or frame.order > 1:
        return None
    claim = claims[0]
    if kind == "Z" and not frame.tasks - {"solve", "calculate"} and len(letters_in(formula)) == 1:
        claim = claim if "=" in claim else f"{next(iter(letters_in(formula)))} = {claim}"
        return f"is {claim} a solution of {formula}"
    same = kind in "NE" and "=" not in claim and "differentiate" not in frame.tasks
    return f"is it true that {formula} = {claim}" if same else None


def _equation(frame: Frame, formula: str, letter: str, given: list[str], tasks: set[str]) -> str | None:
    if given and not frame.by and not frame.roots:
        return _in_formula(formula, letter, given, tasks)
    if (
        given
        or frame.by
        or not tasks - ({"simplify"} if letter else set()) <= {"solve", "calculate", "factor"}
        or frame.order > 1
    ):
        return None
    inside = letters_in(formula)
    if frame.root:
        return _with_root(frame, formula, letter, tasks)
    if frame.sign:
        name = letter or next(iter(inside))
        return f"solve {formula} for {name} {frame.sign} 0" if inside == {name} else None
    if letter:
        return f"solve {formula} for {letter}" if letter in inside and ("solve" in tasks or frame.asked) else None
    return f"solve {formula}" if len(inside) == 1 or "solve" in tasks else None


def _with_root(frame: Frame, formula: str, letter: str, tasks: set[str]) -> str | None:
    """`k` for which x = 2 is a solution: the equation with 2 in it."""
    name, _, value = (part.strip() for part in frame.root.partition("="))
    inside = letters_in(formula)
    if inside != {name, letter} or name == letter or frame.values or not tasks <= {"solve", "calculate"}:
        return None
    put_in = re.sub(rf"(?<=[\w)]){name}|{name}(?=\()", f"*({value})", formula)
    return f"solve {re.sub(rf'(?<![A-Za-z]){name}(?![A-Za-z])', f'({value})', put_in)} for {letter}"


def _in_formula(formula: str, letter: str, given: list[str], tasks: set[str]) -> str | None:
    """`v = u + at` with a value for every letter but the one asked for."""
    left, _, right = (part.strip() for part in formula.partition("="))
    named = {value.split("=")[0].strip() for value in given}
    if len(left) != 1 or letter not in ("", left) or left in letters_in(right) or named != letters_in(right):
        return None
    return f"if {', '.join(given)}, find {right}" if tasks <= {"evaluate", "calculate", "solve"} else None


def _function(frame: Frame, formula: str, letter: str, given: list[str], tasks: set[str]) -> str | None:
    """`y = 2x^2 - x`: differentiated, or its value."""
    head, _, body = (part.strip() for part in formula.partition("="))
    name = head[0]
    if frame.slope:
        return (
            _at_slope(body, frame.slope)
            if letter in ("", *letters_in(body)) and tasks <= {"solve", "calculate"}
            else None
        )
    if "differentiate" in tasks:
        return (
            _derivative(frame, formula, given)
            if letter in ("", name) and tasks <= {"differentiate", "calculate", "evaluate", "expand", "simplify"}
            else None
        )
    if given and letter in ("", name) and tasks <= {"evaluate", "calculate"}:
        return f"evaluate {body} at {', '.join(given)}"
    if not given and letter and letter != name and letter in letters_in(body) and tasks <= {"solve", "calculate"}:
        return f"solve {formula} for {letter}"
    if frame.roots and not given and letter in ("", *letters_in(body)):
        return f"solve {body} = 0"
    special = tasks & {"factor", "expand", "simplify"}
    if len(special) == 1 and not given and not letter and tasks <= special | {"calculate"}:
        return f"{special.pop()} {body}"
    return None


def _at_slope(body: str, slope: str) -> str | None:
    """The equation that says what the derivative is."""
    names = letters_in(body)
    if len(names) != 1:
        return None
    name = next(iter(names))
    try:
        return f"solve {to_text(derivative(plain(read_part(body)), name))} = {slope} for {name}"
    except (ReadError, NoRule):
        return None


def _derivative(frame: Frame, formula: str, given: list[str]) -> str | None:
    order = {1: "", 2: "second ", 3: "third "}.get(frame.order)
    if order is None or len(given) > 1:
        return None
    at = f" at {given[0]}" if given else ""
    if order:
        return f"{order}derivative of {formula}{at}"
    return f"differentiate {formula}" + (f" with respect to {frame.by}" if frame.by else "") + at


def _numbers(frame: Frame, kind: str, formula: str, letter: str, given: list[str], tasks: set[str]) -> str | None:
    if letter or given or frame.by or frame.roots or not tasks <= {"calculate", "simplify"}:
        return None
    if frame.decimal:
        return _decimal(formula)
    if kind == "Q" and not frame.default:
        return f"simplify {formula}" if "simplify" in tasks and "/" in formula else None
    return f"calculate {formula}"


def _decimal(formula: str) -> str | None:
    """The value of numbers as a fraction, to be written as a decimal."""
    try:
        value = exact(read_part(formula))
    except (ReadError, NotRational, Undefined):
        return None
    whole = value.denominator == 1
    return f"calculate {formula}" if whole else f"write {value.numerator}/{value.denominator} as a decimal"


def _expression(frame: Frame, formula: str, letter: str, given: list[str], tasks: set[str]) -> str | None:
    inside = letters_in(formula)
    if "differentiate" in tasks:
        if letter and letter != frame.by and letter not in inside:
            return None
        frame.by = frame.by or letter
        ok = tasks <= {"differentiate", "calculate", "simplify", "evaluate"} and not frame.roots
        return _derivative(frame, formula, given) if ok else None
    if frame.by:
        return None
    if frame.roots:
        ok = not given and tasks <= {"solve", "calculate"} and letter in ("", *inside)
        return f"solve {formula} = 0" + (f" for {letter}" if letter else "") if ok else None
    if given:
        named = {value.split("=")[0].strip() for value in given}
        ok = tasks <= {"evaluate", "calculate", "simplify"} and named <= inside and not letter
        return f"evaluate {formula} at {', '.join(given)}" if ok else None
    tasks -= {"calculate"}
    if letter or tasks & {"solve", "evaluate"}:
        return None
    if tasks == {"expand", "simplify"} or (tasks == {"expand"} and "(" in formula):
        return f"expand {formula}"
    if tasks == {"factor", "simplify"} and re.search(r"\d", formula) and "(" not in formula:
        return None
    if len(tasks) == 1:
        return f"{next(iter(tasks))} {formula}"
    if tasks:
        return None
    if frame.default:
        return f"{frame.default} {formula}"
    if not frame.asked:
        return None
    if collects(formula) or (
        re.fullmatch(r"[-\w^*/×·().²³ ]+", formula)
        and re.search(r"[*/×·]", formula)
        and not re.search(r"[\w)] ?- ", formula)
    ):
        return f"simplify {formula}"
    return f"expand {formula}" if re.search(r"\w\(|\)\s*\(|\)[\^²³]", formula) and "/" not in formula else None
