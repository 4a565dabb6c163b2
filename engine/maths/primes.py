"""Prime numbers by trial division: exact, and quick up to the sizes that questions may have (10^12).

Knows nothing of questions and does not import SymPy.
"""

from __future__ import annotations

from math import isqrt


def smallest_factor(n: int) -> int:
    """The smallest prime factor of a whole number from 2 up, which is the number itself where it is prime."""
    for small in (2, 3):
        if n % small == 0:
            return small
    for divisor in range(5, isqrt(n) + 1, 6):  # every other prime is one more or one less than a multiple of six
        if n % divisor == 0:
            return divisor
        if n % (divisor + 2) == 0:
            return divisor + 2
    return n


def is_prime(n: int) -> bool:
    """Whether a whole number is prime."""
    return n > 1 and smallest_factor(n) == n
