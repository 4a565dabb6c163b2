"""How the next token is chosen, as settings; `sampler` does it.

Temperature 0 takes the likeliest. Defaults are those of the model card (temperature 0.6, top-p 0.95).
"""

from __future__ import annotations

import math
import secrets
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from engine.errors import LemmaError


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are chosen. `top_k` 0, `top_p` 1, `min_p` 0 and `repeat_penalty` 1 mean "off".

    `seed` None draws one; `max_tokens` None goes on until the model ends or the context is full.
    """

    temperature: float = 0.6
    top_p: float = 0.95
    top_k: int = 0
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    seed: int | None = None
    max_tokens: int | None = None

    def __post_init__(self) -> None:
        limits = {
            "temperature": (0.0, 10.0),
            "top_p": (0.0, 1.0),
            "top_k": (0, 10**6),
            "min_p": (0.0, 1.0),
            "repeat_penalty": (0.1, 10.0),
            "seed": (0, 2**32 - 1),
            "max_tokens": (0, 10**7),
        }
        for name, (low, high) in limits.items():
            value = getattr(self, name)
            if value is None and name in ("seed", "max_tokens"):
                continue
            whole = isinstance(low, int)
            right = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
            if not (right and math.isfinite(value) and low <= value <= high):
                kind = "a whole number" if whole else "a number"
                raise LemmaError(f"{name} must be {kind} from {low:g} to {high:g}, not {value!r}.")

    def seeded(self) -> Sampling:
        """The same with a seed drawn if there was none."""
        return self if self.seed is not None else replace(self, seed=secrets.randbelow(2**32 - 1))

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Sampling:
        """The settings a message holds; LemmaError for names that are none."""
        unknown = values.keys() - {field.name for field in fields(cls)}
        if unknown:
            raise LemmaError(f"There is no sampling setting called {sorted(unknown)[0]!r}.")
        return cls(**values)
