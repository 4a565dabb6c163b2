"""A tutor that plays back prepared events: what the window is built and tested with, and no model in it."""

from __future__ import annotations

import threading

from app.tutor.events import (
    Failed,
    FinalAnswer,
    FinalVerdict,
    Finished,
    Progress,
    Started,
    StepChecked,
    StepRetracted,
    StepStarted,
    StepText,
    Thinking,
)
from engine.maths.question import Recognition
from engine.maths.verdict import Established, Outcome, Verdict

RIGHT = Verdict(Outcome.RIGHT, "step.follows", "This line has the same solutions as the one before it.")
WRONG = Verdict(Outcome.WRONG, "step.differs", "This line does not follow: 20 minus 5 is 15, not 25.")
UNSURE = Verdict(Outcome.CANNOT_DECIDE, "step.words", "This step is told in words, which algebra cannot judge.")


def pieces(text, size=3):
    return [text[i : i + size] for i in range(0, len(text), size)]


def step(number, text, verdict=RIGHT):
    return [
        StepStarted(number),
        *(StepText(number, piece) for piece in pieces(text)),
        StepChecked(number, verdict),
    ]


STARTED = Started("Lemma starter 14M", "3*x + 5 = 20", "3x + 5 = 20")
FIRST = step(
    1, "Subtract $5$ from both sides, so that the term with $x$ stands alone:\n\n$$3x + 5 - 5 = 20 - 5$$\n\n$$3x = 15$$"
)
SECOND = step(2, "Divide both sides by $3$, the number in front of $x$:\n\n$$x = \\frac{15}{3} = 5$$")
WORDS = step(
    3, "Now $x$ stands alone, so this is **the solution**. To be sure, put it back: $3 \\cdot 5 + 5 = 20$.", UNSURE
)
FINISHED = Finished(False, 31, 143, 38.2)

GOOD = [
    STARTED,
    *FIRST,
    *SECOND,
    *WORDS,
    FinalAnswer("x = 5"),
    FinalVerdict(
        Verdict(
            Outcome.RIGHT, "", "x = 5 makes both sides of 3x + 5 = 20 equal.", Established.SUBSTITUTED, "x = 5", "x = 5"
        ),
        "x = 5",
        "x = 5",
    ),
    FINISHED,
]

LONG = [
    Started("Phi-4 mini flash reasoning Q4_K_M", "", ""),
    *step(
        1,
        "**Step 1: Write the system as a matrix.** We collect the coefficients of\n\n"
        "\\[ \\begin{cases} 2x + y = 5 \\\\ x - 3y = -8 \\end{cases} \\quad\\Longrightarrow\\quad "
        "\\begin{pmatrix} 2 & 1 \\\\ 1 & -3 \\end{pmatrix}\\begin{pmatrix} x \\\\ y \\end{pmatrix} "
        "= \\begin{pmatrix} 5 \\\\ -8 \\end{pmatrix} \\]",
        UNSURE,
    ),
    *step(
        2,
        "The determinant decides whether there is exactly one solution:\n\n"
        "- it is $\\det A = 2 \\cdot (-3) - 1 \\cdot 1 = -7$, which is not zero,\n"
        "- so we may use $x = \\frac{\\det A_x}{\\det A}$ and $y = \\frac{\\det A_y}{\\det A}$.",
    ),
    *step(
        3,
        "Both values follow:\n\n$$\\begin{aligned} x &= \\frac{5 \\cdot (-3) - 1 \\cdot (-8)}{-7} = \\frac{-7}{-7} = 1"
        " \\\\ y &= \\frac{2 \\cdot (-8) - 5 \\cdot 1}{-7} = \\frac{-21}{-7} = 3 \\end{aligned}$$\n\n"
        "So the answer is $\\boxed{(1, 3)}$.",
    ),
    FinalAnswer("(1, 3)"),
    FinalVerdict(
        Verdict(
            Outcome.CANNOT_DECIDE,
            "question.unknown",
            "The check could not read this question, so it cannot say whether the answer is right.",
        )
    ),
    Finished(False, 120, 802, 11.4),
]

THOUGHT = (
    "We need to solve 3x + 5 = 20. First get rid of the 5 on the left. Subtract it from both sides: 3x = 15. "
    "Then divide by 3. So x = 5. Let me check: 3 times 5 is 15, plus 5 is 20. Good. "
) * 6

THINKING = [STARTED, *(Thinking(piece) for piece in pieces(THOUGHT, 5)), *GOOD[1:]]

BAD = [
    STARTED,
    *step(1, "Move the $5$ to the other side:\n\n$$3x = 20 + 5 = 25$$", WRONG),
    *step(2, "Divide by $3$: $x = \\frac{25}{3}$", RIGHT),
    FinalAnswer("x = \\frac{25}{3}"),
    FinalVerdict(
        Verdict(
            Outcome.WRONG,
            "equation.not_a_solution",
            "Put back into the question, the left side is 30 and the right side is 20.",
            Established.SUBSTITUTED,
            "x = 25/3",
            "x = \\frac{25}{3}",
        ),
        "x = 5",
        "x = 5",
    ),
    FINISHED,
]

RETRACTED = [
    STARTED,
    *FIRST,
    *step(2, "Divide both sides by $3$: $x = 6$", WRONG),
    StepRetracted(2, "15 divided by 3 is 5, not 6."),
    *SECOND,
    FinalAnswer("x = 5"),
    GOOD[-2],
    FINISHED,
]

LOADING = [Progress("Loading the model", 10 * done, 100, "percent") for done in range(11)]
FAILED = [
    STARTED,
    *FIRST,
    Failed("The model stopped: it ran out of memory.", "Close other programs, or open a smaller model."),
]


class FakeTutor:
    """Plays `scripts` in turn, the last one for ever, with `delay` seconds before each event."""

    def __init__(self, *scripts, delay=0.0, name="Lemma starter 14M"):
        self.scripts = list(scripts) or [GOOD]
        self.delay = delay
        self.model_name = name
        self.model_path = None
        self.writer = None
        self.asked = []
        self.shown = []
        self.opened = []
        self.open_error = None
        self.loading = []
        self.closed = False
        self.recognised = lambda problem: Recognition(None)
        self._stop = threading.Event()

    def warm(self):
        yield from self.loading

    def solve(self, problem, history=(), begun=()):
        self._stop.clear()
        self.asked.append(problem)
        self.shown.append((list(history), list(begun)))
        script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
        if isinstance(script, Exception):
            raise script
        for event in script:
            if self._stop.wait(self.delay) if self.delay else self._stop.is_set():
                yield Finished(True, 31, 12, 30.0)
                return
            if isinstance(event, Exception):
                raise event
            yield event

    def recognise(self, problem):
        return self.recognised(problem)

    def stop(self):
        self._stop.set()

    def open_model(self, path):
        if self.open_error:
            raise self.open_error
        self.opened.append(path)
        self.model_name = path.stem
        self.model_path = path

    def close(self):
        self._stop.set()
        self.closed = True
