"""Lines that were copied wrongly: the same but for one digit, two digits swapped, or one sign."""

from __future__ import annotations

from dataclasses import fields

from engine.maths.tree import Add, Neg, Node, Num


def differences(before: Node, after: Node) -> list[tuple[Node, Node]]:
    """The places where two trees of one shape differ; a pair of the whole trees where the shapes do."""
    if before == after:
        return []
    if type(before) is not type(after) or isinstance(before, Num):
        return [(before, after)]
    found: list[tuple[Node, Node]] = []
    for field in fields(before):
        one, two = getattr(before, field.name), getattr(after, field.name)
        if isinstance(one, Node) and isinstance(two, Node):
            found += differences(one, two)
        elif isinstance(one, tuple) and isinstance(two, tuple) and len(one) == len(two):
            for left, right in zip(one, two, strict=True):
                if isinstance(left, Node) and isinstance(right, Node):
                    found += differences(left, right)
                elif left != right:
                    return [(before, after)]
        elif one != two:
            return [(before, after)]
    return found


def digits_swapped(before: Node, after: Node) -> bool:
    """3x = 54 after 3x = 45."""
    found = differences(before, after)
    if len(found) != 1 or not all(isinstance(node, Num) for node in found[0]):
        return False
    one, two = (node.text for node in found[0] if isinstance(node, Num))
    return one != two and len(one) > 1 and sorted(one) == sorted(two)


def digit_changed(before: Node, after: Node) -> bool:
    """3x + 5 = 30 after 3x + 5 = 20: one digit differs, or one is missing, and all else is the same."""
    found = differences(before, after)
    if len(found) != 1 or not all(isinstance(node, Num) for node in found[0]) or found[0] == (before, after):
        return False
    one, two = (node.text for node in found[0] if isinstance(node, Num))
    if len(one) == len(two):
        return sum(a != b for a, b in zip(one, two, strict=True)) == 1
    longer, shorter = (one, two) if len(one) > len(two) else (two, one)
    return len(longer) == len(shorter) + 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
    )


def sign_changed(before: Node, after: Node) -> bool:
    """3x - 5 = 20 after 3x + 5 = 20: one sign differs, and all else is the same."""
    found = differences(before, after)
    if len(found) != 1 or found[0] == (before, after):
        return False
    one, two = found[0]
    return (isinstance(one, Neg) and one.arg == two) or (isinstance(two, Neg) and two.arg == one)


def term_left_out(before: Node, after: Node) -> bool:
    """3x = 20 after 3x + 5 + 2 = 20: one term was not written down again."""
    found = differences(before, after)
    if len(found) != 1:
        return False
    one, two = found[0]
    if not isinstance(one, Add) or len(one.terms) < 3:
        return False
    rest = two.terms if isinstance(two, Add) else (two,)
    return any((*one.terms[:at], *one.terms[at + 1 :]) == rest for at in range(len(one.terms)))
