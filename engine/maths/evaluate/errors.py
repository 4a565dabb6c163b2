"""Why a tree has no value."""

from __future__ import annotations


class Undefined(Exception):
    """The tree has no value here: a division by zero, the logarithm of a negative number."""


class Unclear(Exception):
    """The value could not be worked out with certainty."""


class NotRational(Exception):
    """The tree is not rational arithmetic."""
