"""The words a problem is put to the model in.

A question that the algebra has read is asked in one plain wording, with the mathematics as it was read: the student's
own notation and phrasing ("wat do u get for 3x4?") must not decide how well the model does. Everything else is passed
on as it was typed.
"""

from __future__ import annotations

import re

from engine.maths.question import Question, Task
from engine.maths.render import to_text

_WORDS = {
    Task.SIMPLIFY: "Simplify {body}",
    Task.FACTOR: "Factor {body}",
    Task.EXPAND: "Expand {body}",
    Task.DIFFERENTIATE: "Differentiate {body}",
}

REFUTED_STEP = (
    "An earlier attempt has this step, which was checked and is wrong:\n{quoted}\nSolve it without that step."
)
REFUTED_ANSWER = "An earlier attempt ended with {quoted}, which was checked and is wrong. Solve it again."
NO_ANSWER = "An earlier attempt ended without an answer. Solve it to the end, and give the answer."
"""Added to a problem after several tries were refuted. Only what the model wrote is quoted, never what is right."""
MAX_QUOTED = 400
"""Characters of a refuted step that are quoted."""


def prompt(problem: str, question: Question | None, instruction: str) -> str:
    """What the model is asked: `problem`, or the plain wording of `question`, then the model's own `instruction`."""
    text = (plain(question) if question is not None else "") or problem
    return f"{text}\n{instruction}".strip()


def after_refutation(asked: str, step: str, answer: str | None) -> str:
    """`asked` again with what was refuted named: the `step`, or (not None) the `answer`; empty: there was none."""
    if answer == "":
        return f"{asked}\n\n{NO_ANSWER}"
    template, quoted = (REFUTED_ANSWER, answer) if answer is not None else (REFUTED_STEP, step)
    quoted = quoted if len(quoted) <= MAX_QUOTED else quoted[:MAX_QUOTED] + " ..."
    return f"{asked}\n\n{template.format(quoted=quoted)}"


def plain(question: Question) -> str:
    """The question in one plain sentence; empty for those whose own words say more."""
    body = to_text(question.body)
    match question.task:
        case Task.SOLVE if question.within is None:
            return f"Solve for {question.variables[0]}: {body}"
        case Task.EVALUATE if not question.values:
            # Between numbers every product has its sign.
            return f"Calculate {re.sub(r'(?<=[0-9)])[(]', '*(', body)}"
        case Task.EVALUATE if len(question.values) == 1:
            name, value = question.values[0]
            return f"Evaluate {body} at {name} = {to_text(value)}"
        case Task.DIFFERENTIATE if question.values or question.order != 1:
            return ""
    words = _WORDS.get(question.task, "")
    return words.format(body=body)
