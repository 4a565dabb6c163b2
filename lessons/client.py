"""The parent's door to the mathematics worker for lessons: variants made and answers graded, each with a deadline.

Everything the engine's client can do can be asked here as well, of the same two processes. Does not import SymPy.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from engine.errors import LemmaError
from engine.maths.client import MathsClient, NoResult
from engine.maths.verdict import Established, Outcome, Verdict
from lessons import codec
from lessons.explorations.frame import Frame, frame_from_json
from lessons.findings import Finding
from lessons.graded import Graded
from lessons.model import Bound, Exploration, Pack, Place, Plot, Problem
from lessons.plots.data import Data
from lessons.plots.data import from_json as plot_from_json
from lessons.variants.variant import Variant, VariantPart

MAKING_DEADLINE = 5.0  # seconds for one variant, with what it asks of the algebra
HINT = "Tell the author of the lesson pack."
TOO_LONG = "check.limit"
"""The code of a finding about a problem whose check was given up."""
_REASONS = {"limit.time": "takes too long", "limit.memory": "needs too much memory"}


class LessonsClient(MathsClient):
    """Questions about lessons. Thread-safe: one request at a time. Close it when done (or use `with`)."""

    target = "lessons.service:main"

    def make_variant(
        self, problem: Problem, seed: int = 1, *, parameters: Mapping[str, Bound] | None = None
    ) -> Variant:
        """The variant of `seed`, or with the `parameters` given. Raises LemmaError with a sentence."""
        params = {"problem": codec.to_json(problem), "seed": seed, "parameters": codec.to_json(parameters or {})}
        return Variant.from_json(self._made("variant", params))

    def make_parallel(self, problem: Problem, seed: int) -> Variant | None:
        """Another variant than that of `seed`, to show worked; None where there is none. Raises LemmaError."""
        found = self._made("parallel", {"problem": codec.to_json(problem), "seed": seed})["variant"]
        return Variant.from_json(found) if found else None

    def grade(self, part: VariantPart, given: str) -> Graded:
        """The grade of an answer; nothing a student types raises. Raises LemmaError when the part is faulty."""
        try:
            result = self._call("grade", {"part": codec.to_json(part), "given": given}, self.deadline)
        except NoResult as problem:
            outcome, how = Outcome.CANNOT_DECIDE, Established.NOT_ESTABLISHED
            return Graded(Verdict(outcome, problem.args[0], problem.args[1], how), None, part.marks)
        return Graded.from_json(result)

    def plot(self, plot: Plot, *, decimal_comma: bool = False) -> Data:
        """A plot of a variant or a page, worked out to numbers. Raises LemmaError."""
        return plot_from_json(self._made("plot", {"plot": codec.to_json(plot), "comma": decimal_comma}))

    def frame(self, exploration: Exploration, position: Mapping[str, Decimal]) -> Frame:
        """What an exploration shows with its sliders there. Raises LemmaError."""
        where = {name: str(value) for name, value in position.items()}
        return frame_from_json(self._made("frame", {"exploration": codec.to_json(exploration), "position": where}))

    def check_figures(self, pack: Pack, deadline: float) -> list[Finding]:
        """What is wrong with the plots of the pages and with the explorations of a pack."""
        params = {"plots": codec.to_json(pack.plots), "explorations": codec.to_json(pack.explorations)}
        try:
            result = self._call("check_figures", params, deadline)
        except NoResult as trouble:
            message = f"Working out the plots and explorations {_REASONS.get(trouble.args[0], 'failed')}."
            return [Finding(Place("explorations"), TOO_LONG, message)]
        except LemmaError as error:
            return [Finding(Place("explorations"), "check.failed", error.message, error.hint)]
        return [codec.from_json(Finding, one) for one in result["findings"]]

    def check_problem(self, problem: Problem, seeds: int, deadline: float) -> list[Finding]:
        """What is wrong with `problem` in its first `seeds` variants; taking longer than `deadline` is a fault."""
        try:
            result = self._call("check_problem", {"problem": codec.to_json(problem), "seeds": seeds}, deadline)
        except NoResult as trouble:
            message = f"Checking the problem {problem.id} {_REASONS.get(trouble.args[0], 'failed')}."
            return [Finding(problem.place, TOO_LONG, message, "Make its expressions or its numbers smaller.")]
        except LemmaError as error:
            return [Finding(problem.place, "check.failed", error.message, error.hint)]
        return [codec.from_json(Finding, one) for one in result["findings"]]

    def _made(self, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        try:
            return self._call(method, params, MAKING_DEADLINE)
        except NoResult as problem:
            reason = _REASONS.get(problem.args[0], "failed")
            raise LemmaError(f"Making this problem {reason}.", HINT) from None
