"""The sentence for each relation of a line to the one before, for a reader of fourteen."""

from __future__ import annotations

from engine.maths.claims.found import Found
from engine.maths.line_verdict import LineRelation
from engine.maths.render import to_text
from engine.maths.tree import Node

R = LineRelation
PLAIN: dict[LineRelation, str] = {
    R.START: "Here the work begins.",
    R.SAME_VALUE: "This has the same value as before.",
    R.SAME_SOLUTIONS: "This has the same solutions as the line before.",
    R.SAME_ROOTS: "This has the same solutions as the line before, but one of them counts a different number of times.",
    R.GAINED: "This follows, but it may have more solutions than the line before: try each one in the first line.",
    R.LOST: "A solution of the line before got lost here.",
    R.CONDITIONAL: "This follows only where both lines have a value.",
    R.AND_OR: "The numbers are right, but the unknown cannot be both at once: write 'or' instead of 'and'.",
    R.DERIVATIVE: "This is the derivative of the line before.",
    R.ANTIDERIVATIVE: "This is an antiderivative of the line before.",
    R.DEFINITION: "This gives a name; there is nothing to check.",
    R.COMMENT: "This is a remark; there is nothing to check.",
    R.WRONG: "This does not follow from the line before.",
    R.CANNOT_DECIDE: "I cannot decide whether this follows from the line before.",
    R.CANNOT_READ: "I cannot read this line.",
}


NOTES: dict[str, str] = {
    "rounded": "This is rounded: write the sign ≈ instead of the sign of equality.",
    "coefficients": "This compares the coefficients. It is right where both sides must be the same for every number.",
    "degree_sign": "In degrees this is right: write the degree sign at every angle.",
    "never_true": "This is never true. What follows from it is checked all the same.",
    "says_less": "This follows, but it says less than the line before: more numbers fit it.",
    "says_less_tried": "This follows wherever I tried it, but it says less than the line before: more numbers fit it.",
    "same_tried": "This has the same solutions as the line before wherever I tried it.",
    "other_amount": "This is not the same amount: look at the numbers and at their units.",
    "has_more": "This has solutions that the line before does not have.",
    "degrees": "In degrees this is right: write the degree sign, as in 30°.",
}
"""What is said where more than the relation is known, by the note of what was found."""


def sentence(found: Found, line: Node | None) -> str:
    """What to say of a line; nothing in it gives a solution away that the student has not written."""
    if found.note:
        return NOTES[found.note]
    if found.relation is R.CONDITIONAL and found.condition:
        return f"This follows only for {found.condition}."
    if found.relation is R.LOST and found.condition:
        return "A solution of the line before got lost here: this line has no value there."
    if found.relation is R.GAINED and found.points:
        return "This follows, but it has more solutions than the line before: try each one in the first line."
    if found.relation is R.WRONG and line is not None:
        return f"{to_text(line)} does not follow from the line before."
    return PLAIN[found.relation]
