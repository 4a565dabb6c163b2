"""What names stand for while an author's expressions are worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.maths.render import to_text
from engine.maths.tree import Listing, Node

Value = Node | str
"""A number, expression or list as a tree (lists without brackets); a word or phrase as text."""


class Environment:
    """Names and their values, and which of them a decimal number went into."""

    def __init__(self, values: Mapping[str, Value] | None = None, decimals: frozenset[str] = frozenset()) -> None:
        self._values: dict[str, Value] = dict(values or {})
        self._decimals = set(decimals)
        self._names: frozenset[str] | None = None

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def get(self, name: str) -> Value | None:
        """The value of a name, None where it stands for itself."""
        return self._values.get(name)

    def is_decimal(self, name: str) -> bool:
        """Whether a decimal number went into the value."""
        return name in self._decimals

    def put(self, name: str, value: Value, decimal: bool = False) -> None:
        """Give `name` a value."""
        self._values[name] = value
        self._names = None
        if decimal:
            self._decimals.add(name)
        else:
            self._decimals.discard(name)

    def without(self, *names: str) -> Environment:
        """The same without some names, which then stand for themselves (the variable of a plot)."""
        return Environment(
            {name: value for name, value in self._values.items() if name not in names}, frozenset(self._decimals)
        )

    @property
    def names(self) -> frozenset[str]:
        """All names that have a value."""
        if self._names is None:
            self._names = frozenset(self._values)
        return self._names

    def written(self) -> dict[str, str]:
        """Every name with its value as one types it."""
        return {name: value if isinstance(value, str) else to_text(value) for name, value in self._values.items()}


def is_list(value: Value) -> bool:
    """Whether a value is a list."""
    return isinstance(value, Listing) and not value.left


def as_list(value: Value) -> Value:
    """`[3, 5, 7]` as the list it is, without its brackets; `[0, 5]` stays, as it may be an interval."""
    if isinstance(value, Listing) and (value.left, value.right) == ("[", "]") and len(value.items) != 2:
        return Listing(value.items, "", "")
    return value
