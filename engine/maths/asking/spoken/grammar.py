"""Reads a formula said in words by precedence and gives it in signs.

expression: terms with plus, minus, take away; `5 less than ...`, `3 more than ...`
term:       factors with times, multiplied by, divided by, over
factor:     a sign, a base and what follows it: squared, cubed, to the power of 5
base:       a number, a letter, a bracket, `a number` (the unknown), the sum / difference / product of two,
            half of, two thirds of, 20 % of, twice, the square (root) of

Where English leaves open how far a phrase reaches, Ambiguous is raised with a sentence.
"""

from __future__ import annotations

import re

from engine.maths.asking.parts import NotAsked
from engine.maths.asking.spoken.tokens import PARTS, NotSpoken, Token

UNKNOWN = "n"


def _said(wordings: str) -> tuple[tuple[str, ...], ...]:
    """Each of several wordings as its words."""
    return tuple(tuple(wording.split()) for wording in wordings.split("|"))


_UNKNOWNS = _said(
    "a certain number|a whole number|a number|the unknown number|the same number|the number|some number|which number"
    "|what number|its|my number|this number|that number|the original number|it|itself"
)
_PLUS = _said("plus|add|added to|increased by|and add")
_MINUS = _said("minus|diminished by|take away|takeaway|subtract|decreased by|reduced by")
_TIMES = _said("times|multiplied by|lots of|multiply by")
_OVER = _said("divided by|over|divide by")
_COEFFICIENT = re.compile(r"(?:\d+(?:\.\d+)?|\(\d+/\d+\))(?:\*[a-z])?")
_ENDINGS = ("st", "nd", "rd", "th")
_MULTIPLES = {"twice": "2", "double": "2", "triple": "3", "thrice": "3", "treble": "3"}
_AND = _said("and|to|with")
_COMMANDS = (
    (("multiply",), _said("by|with|and"), "{0}*{1}"),
    (("divide",), _said("by"), "{0}/{1}"),
    (("add",), _AND, "{0} + {1}"),
    (("subtract",), _said("from"), "{1} - {0}"),
    (("take", "away"), _said("from"), "{1} - {0}"),
    (("take",), _said("away from|from"), "{1} - {0}"),
    (("times",), _said("by|with|and"), "{0}*{1}"),
)
EQUALS = _said(
    "is the same as|is same as|is equal to|equal to|is as much as|equals|gives|makes|is|results in|comes to|=|are"
    "|you get|i get|we get|becomes|leaves|give|make"
)
AMBIGUOUS = "I cannot tell how far this phrase reaches: write it with brackets, as in 2*(x + 3)."


class Grammar:
    """One reading of a list of tokens; `unknown` says whether `a number` was met."""

    def __init__(self, found: list[Token]) -> None:
        self.found = found
        self.at = 0
        self.unknown = False
        self.word_times = False  # whether the last factor was said with a word

    # --- looking at tokens ------------------------------------------------------------------------------------------

    def word(self, ahead: int = 0) -> str:
        """The text of a token, empty behind the last."""
        place = self.at + ahead
        return self.found[place].text if place < len(self.found) else ""

    def take(self, *ways: tuple[str, ...]) -> bool:
        """Passes over the first of `ways` that stands here."""
        for way in ways:
            if all(self.word(ahead) == text for ahead, text in enumerate(way)):
                self.at += len(way)
                return True
        return False

    @property
    def done(self) -> bool:
        return self.at >= len(self.found)

    # --- levels -----------------------------------------------------------------------------------------------------

    def relation(self) -> str:
        """`expression`, or `expression = expression`."""
        left = self.expression()
        if self.done or not self.take(*EQUALS):
            return left
        return f"{left} = {self.expression()}"

    def command(self) -> str | None:
        """`multiply A by B`, `add A and B`, `subtract A from B`; None where no such verb stands here."""
        here = self.at
        for way, links, form in _COMMANDS:
            if not self.take(way):
                continue
            first = self.factor() if links != _AND else self.term()
            if not self.take(*links):
                break
            second = self.term() if ("from",) in links or ("away", "from") in links else self.factor()
            return form.format(_grouped(first), _grouped(second))
        self.at = here
        return None

    def expression(self) -> str:
        """Terms with plus and minus."""
        commanded = self.command()
        if commanded is not None:
            return commanded
        reaches, begin = self._may_reach(), self.at
        left = self.term()
        if (reaches or self.word_times) and self.word() in ("+", "-") and re.search("[a-z]", left):
            raise NotAsked(AMBIGUOUS)
        if reaches and self.word() in ("plus", "minus", "add", "take", "+", "-", "less") and self.word(1) != "than":
            spoken = [token for token in self.found[begin:] if token.kind == "letter"]
            if not spoken and not self.unknown and not any(token.text in ("number", "it") for token in self.found):
                raise NotAsked(AMBIGUOUS)
        for way, sign in (
            (("more", "than"), "+"),
            (("less", "than"), "-"),
            (("fewer", "than"), "-"),
            (("greater", "than"), "+"),
        ):
            if self.take(way):
                if re.fullmatch(r"\(\d+/\d+\)", left):
                    raise NotAsked("I cannot tell whether this is a part of the number more, or that fraction more.")
                base = self.term()
                if self._sign_here():
                    raise NotAsked(AMBIGUOUS)
                return f"{base} {sign} {_grouped(left)}"
        while not self.done:
            self.take((",",)) if self._operator_after_comma() else None
            if self.take(("added", "to")):
                left = f"{self.term()} + {left}"
            elif self.take(*_PLUS, ("+",)):
                said = self.word(-1) != "+"
                here = self.at
                right = self.term()
                if said and any(token.text == "over" for token in self.found[here : self.at]):
                    raise NotAsked(AMBIGUOUS)
                left = f"{left} + {right}"
            elif self.take(*_MINUS, ("-",)) or (
                self.word() == "less" and self.word(1) != "than" and self.take(("less",))
            ):
                left = f"{left} - {_grouped(self.term())}"
            elif self.take((",", "all"), ("all",)):  # `x plus one, all cubed`
                left = self._raised(f"({left})")
                if not left:
                    raise NotSpoken
            else:
                break
        return left

    def _may_reach(self) -> bool:
        """Whether what begins here may reach over a plus: `half of 6 plus 4`, `the square root of 16 plus 9`."""
        ahead = 1 if self.word() == "the" else 0
        word, link = self.word(ahead), self.word(ahead + 1)
        fraction = re.fullmatch(r"\d+/\d+", word) is not None and link == "of"
        return (
            word in _MULTIPLES
            or fraction
            or (word in ("square", "cube", "root", "reciprocal") and link in ("of", "root"))
        )

    def term(self) -> str:
        """Factors with times and divided by."""
        left, parts = self.factor(), 1
        self.word_times = False
        while not self.done:
            self.word_times = self.word_times or self.word() in ("times", "multiplied", "lots", "multiply")
            if self.take(*_TIMES, ("*",)) or (self.word() == "x" and self._cross() and self.take(("x",))):
                left, parts = f"{_grouped(left, parts)}*{_grouped(self.factor())}", 2
            elif self.take(*_OVER, ("/",)):
                if self.word() in ("by",):
                    raise NotSpoken
                said = self.word(-1) == "over"
                left, parts = f"{_grouped(left, parts)}/{_grouped(self.factor())}", 2
                if said and re.search("[a-z]", left) and self.word() in ("plus", "minus"):
                    raise NotAsked(AMBIGUOUS)
            else:
                break
        return left

    def factor(self) -> str:
        """A base with its sign and its power."""
        said = self.word() in ("minus", "negative")
        if self.take(("minus",), ("negative",), ("-",)):
            inner = self.factor()
            if said and re.fullmatch(r"\d+\^\d+", inner):
                raise NotAsked("I cannot tell whether the minus sign is to be raised too: write (-3)^2, or -(3^2).")
            return f"(-{inner})"
        base = self.base()
        while not self.done:
            raised = self._raised(base)
            if raised:
                base = raised
            elif self.found[self.at].glued and (self.found[self.at].kind == "letter" or self.word() == "("):
                base = f"{base}*{self._powered_letter()}"
            elif _COEFFICIENT.fullmatch(base) and self.found[self.at].kind == "letter" and not self._cross():
                base = f"{base}*{self._powered_letter()}"  # `five x`, `one third p`, `three x y`
            else:
                break
        return base

    def _raised(self, base: str) -> str:
        """The base with the power that is said next; empty where none is."""
        if self.take(("squared",)):
            return _powered(base, "2")
        if self.take(("cubed",)):
            return _powered(base, "3")
        if self.word() == "to" and self.word(1) == "the":
            digits = self.word(2).isdigit() and self.word(3) in _ENDINGS
            ordinal = PARTS.get(self.word(2), 0) if self.word(2).endswith("th") else 0
            if digits or ordinal:
                power = self.word(2) if digits else str(ordinal)
                self.at += 4 if digits else 3
                self.take(("power",))
                return _powered(base, power)
        if self.take(
            ("raised", "to", "the", "power", "of"), ("to", "the", "power", "of"), ("to", "the", "power"), ("^",)
        ):
            return _powered(base, self._power())
        return ""

    def _powered_letter(self) -> str:
        """The letter or bracket behind a number: in `2x squared` only x is squared."""
        base = self.base()
        return self._raised(base) or base

    def _power(self) -> str:
        if self.take(("-",), ("minus",)):
            return f"-{self._power()}"
        if self.done or self.found[self.at].kind not in ("number", "letter") or "/" in self.word():
            raise NotSpoken
        self.at += 1
        return self.found[self.at - 1].text

    def base(self) -> str:
        """Everything a factor can begin with."""
        if self.done:
            raise NotSpoken
        if self.word() == "its" and re.fullmatch(r"\d+/\d+", self.word(1)) and self.unknown:
            self.at += 2
            return f"({self.word(-1)})*{UNKNOWN}"
        for way in _UNKNOWNS:
            if self.take(way):
                self.unknown = True
                return UNKNOWN
        self.take(("the",))
        token = self.found[self.at] if not self.done else None
        if token is None:
            raise NotSpoken
        if token.text in _MULTIPLES:
            self.at += 1
            self.take(("of",))
            return f"{_MULTIPLES[token.text]}*{_grouped(self.factor())}"
        pair = re.fullmatch(r"sum|total|product|difference|quotient", token.text)
        if pair and self.word(1) in ("of", "between"):
            self.at += 2
            return self._pair(token.text, self.word(-1))
        for way, text in (
            (("square", "root", "of"), "sqrt({})"),
            (("sqrt", "of"), "sqrt({})"),
            (("sqrt",), "sqrt({})"),
            (("√",), "sqrt({})"),
            (("cube", "root", "of"), "cbrt({})"),
            (("square", "of"), "({})^2"),
            (("cube", "of"), "({})^3"),
            (("reciprocal", "of"), "1/({})"),
        ):
            if self.take(way):
                return text.format(self.factor())
        if token.text == "(":
            self.at += 1
            inner = self.expression()
            if not self.take((")",)):
                raise NotSpoken
            return f"({inner})"
        if token.kind == "letter":
            self.at += 1
            return token.text
        if token.kind == "number":
            return self._number()
        raise NotSpoken

    def _number(self) -> str:
        text = self.found[self.at].text
        self.at += 1
        if text.isdigit() and not self.done and re.fullmatch(r"\d+/\d+", self.word()) and not self.found[self.at].glued:
            self.at += 1
            return f"({text} + {self.word(-1)})"  # 1 1/2 is a mixed number
        if self.take(("%",), ("percent",), ("per", "cent")):
            if not self.take(("of",)):
                raise NotSpoken
            return f"({text}/100)*{_grouped(self.factor())}"
        if "/" in text:
            return f"({text})*{_grouped(self.factor())}" if self.take(("of",)) or self._quantity_here() else f"({text})"
        return text

    def _quantity_here(self) -> bool:
        """`half a number`, `half the sum of ...`."""
        return self.word() in ("a", "the") and self.word(1) in ("number", "sum", "difference", "same", "certain")

    def _pair(self, what: str, link: str) -> str:
        """`the sum of A and B`."""
        first = self.term() if what in ("sum", "total") else self.factor()
        if not self.take(("and",)):
            raise NotSpoken
        second = self.factor()
        if what in ("sum", "total"):
            while self.word() == "and" or (self.word() in ("times", "*") and self._letter_next()):
                if self.take(("and",)):
                    first, second = f"{first} + {second}", self.factor()
                else:
                    self.at += 1
                    second = f"{second}*{_grouped(self.factor())}"
            if self.word() in (
                "times",
                "multiplied",
                "divided",
                "over",
                "squared",
                "cubed",
                "to",
                "*",
                "/",
            ) or re.search(r"\^\d$", second):
                raise NotAsked(AMBIGUOUS)
            return f"({first} + {second})"
        if self.word() in ("squared", "cubed") or re.search(r"\^\d$", second):
            raise NotAsked(AMBIGUOUS)
        if what == "difference":
            if link == "between":
                if re.search("[a-z]", first + second):
                    raise NotAsked("I cannot tell which of the two is the larger one.")
                return f"abs({first} - {_grouped(second)})"
            return f"({first} - {_grouped(second)})"
        return f"({_grouped(first)}{'*' if what == 'product' else '/'}{_grouped(second)})"

    def _letter_next(self) -> bool:
        return self.word(1) in ("a", "the") or (
            self.at + 1 < len(self.found) and self.found[self.at + 1].kind == "letter"
        )

    def _cross(self) -> bool:
        """Whether the letter x here stands for times: numbers on both sides and spaces around."""
        here = self.at
        if here + 1 >= len(self.found) or not here:
            return False
        before, after = self.found[here - 1], self.found[here + 1]
        alone = [t for t in self.found if t.kind == "letter"]
        numbers = before.kind == "number" or before.text == ")"
        return (
            numbers
            and (
                after.kind == "number"
                or after.text == "("
                or (after.text == "-" and self.found[here + 2 : here + 3] != [] and self.found[here + 2].glued)
            )
            and all(t.text == "x" for t in alone)
        )

    def _sign_here(self) -> bool:
        return self.word() in ("plus", "minus", "+", "-", "add", "take", "times", "multiplied", "divided")

    def _operator_after_comma(self) -> bool:
        return self.word() == "," and self.word(1) in ("plus", "minus")


def _grouped(text: str, parts: int = 1) -> str:
    """In brackets where a sign would reach into it otherwise."""
    if re.fullmatch(r"\d+(?:\.\d+)?|[A-Za-z]|\([^()]*\)|sqrt\([^()]*\)", text) or parts == 2:
        return text
    return f"({text})"


def _powered(base: str, power: str) -> str:
    return f"{_grouped(base)}^({power})" if not power.isdigit() else f"{_grouped(base)}^{power}"
