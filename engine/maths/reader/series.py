"""Several things: lines, and what stands between commas, 'or' and 'and'."""

from __future__ import annotations

from engine.maths.reader.base import Base
from engine.maths.tree import Listing, Logic, Node, Relation, Sym


class Series(Base):
    """The part of the parser for the outermost level."""

    def whole(self) -> Node:
        """The whole text; raises ReadError when something is left over."""
        if self.token.kind == "end":
            raise self.error("syntax.empty", "There is nothing here to read.")
        node = self.lines()
        if self.token.kind != "end":
            raise self.unexpected()
        return node

    def lines(self) -> Node:
        """Lines one below the other; one that begins with a relation sign goes on with the line before."""
        items: list[Node] = []
        while True:
            while self.token.kind == "line":
                self.take()
            if self.token.kind in ("end", "endenv") and items:
                break
            if items and self.token.kind == "rel":
                items.append(self.relation(items.pop()))
            else:
                inner = self.series()
                several = isinstance(inner, Listing) and not inner.left
                items += inner.items if isinstance(inner, Listing) and several else (inner,)
            if self.token.kind != "line":
                break
        return items[0] if len(items) == 1 else Listing(tuple(items), "", "")

    def series(self) -> Node:
        """One thing, or several between commas, 'or' and 'and'."""
        items: list[Node] = []
        joints: list[str] = []
        while True:
            joint = ""
            sign = self.token
            while self.token.kind == "sep":
                value = self.token.value
                if value in (",", ";") and (joint in (",", ";") or not items):
                    raise self.unexpected()
                if joint in ("or", "and") and value in ("or", "and"):
                    raise self.unexpected()
                joint = value if value != "quad" or not joint else joint
                self.take()
            if items and not joint:
                break
            if items and self.token.kind in ("end", "close", "line", "endenv"):
                if joint == "quad" or (joint in (",", ";") and self.token.kind in ("line", "endenv")):
                    break
                raise self.unexpected()
            if joint and joint != "quad" and not items:
                raise self.unexpected()
            if items:
                joints.append("," if joint == "quad" else joint)
            items.append(self.relation())
            if joint == "quad" and len(items) > 1 and not any(isinstance(i, (Relation, Listing)) for i in items[-2:]):
                raise self.error(
                    "ambiguous.space",
                    "I cannot tell whether these are two things or the factors of a product.",
                    sign,
                    "Write a comma or a multiplication sign.",
                )
        return items[0] if len(items) == 1 else joined(items, joints)

    def condition(self) -> Node:
        """Relations joined by 'and' and 'or'; a comma ends it."""
        items = [self.relation()]
        joints: list[str] = []
        while self.token.kind == "sep" and self.token.value in ("and", "or"):
            joints.append(self.take().value)
            items.append(self.relation())
        return items[0] if len(items) == 1 else joined(items, joints)


def joined(items: list[Node], joints: list[str]) -> Node:
    """Several things with commas, 'or' and 'and' between them.

    `x = 1, y = 2 or x = 3, y = 4` is a choice of two pairs; `1, 2 or 3` is a choice of three numbers.
    """
    if "or" in joints:
        groups: list[list[Node]] = [[items[0]]]
        inner: list[list[str]] = [[]]
        for item, joint in zip(items[1:], joints, strict=True):
            if joint == "or":
                groups.append([item])
                inner.append([])
            else:
                groups[-1].append(item)
                inner[-1].append(joint)
        names = {_left_name(item) for item in items}
        if (None not in names and len(names) > 1 and len(groups) < len(items)) or "and" in joints:
            parts = [g[0] if len(g) == 1 else joined(g, j) for g, j in zip(groups, inner, strict=True)]
            return Logic("or", tuple(parts))
        return Logic("or", tuple(items))
    if "and" in joints:
        return Logic("and", tuple(items))
    return Listing(tuple(items), "", "")


def _left_name(node: Node) -> str | None:
    """The name on the left of an equation."""
    if isinstance(node, Relation) and node.signs == ("=",) and isinstance(node.terms[0], Sym):
        return node.terms[0].name
    return None
