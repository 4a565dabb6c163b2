"""What runs in the mathematics worker for lessons: all that the engine's service does, and making and grading variants.

Whatever an author wrote is read and worked out here, in a process that may open no file and no socket and is killed
when it takes too long. Problems come as JSON (`codec`); the last ones are kept.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from decimal import Decimal
from typing import Any

from engine.maths.guard import forbid
from engine.maths.service import ready
from engine.workers import Channel, serve
from lessons import codec
from lessons.checking.figures import check_plot
from lessons.checking.problem import check_problem
from lessons.explorations.checking import exploration_findings
from lessons.explorations.frame import frame_to_json
from lessons.explorations.runner import Runner
from lessons.expressions import Environment, ExpressionError, evaluate, read, tidy, to_latex, to_text
from lessons.grading import grade
from lessons.model import Exploration, Plot, Problem
from lessons.plots import filled_data
from lessons.plots import to_json as plot_to_json
from lessons.variants import make_parallel, make_variant
from lessons.variants.variant import VariantPart

REMEMBERED = 64  # problems


class LessonsService:
    """The handlers, with the problems they remember."""

    def __init__(self) -> None:
        self._problems: OrderedDict[str, Problem] = OrderedDict()
        self._runner: tuple[str, Runner] | None = None  # of the exploration whose sliders are being moved

    def handlers(self) -> dict[str, Any]:
        """Method name to handler."""
        return {
            "variant": self.variant,
            "parallel": self.parallel,
            "grade": self.grade,
            "evaluate": self.evaluate,
            "plot": self.plot,
            "frame": self.frame,
            "check_problem": self.check_problem,
            "check_figures": self.check_figures,
        }

    def _problem(self, data: Any) -> Problem:
        key = json.dumps(data, sort_keys=True)
        problem = self._problems.pop(key, None) or codec.from_json(Problem, data)
        self._problems[key] = problem
        while len(self._problems) > REMEMBERED:
            self._problems.popitem(last=False)
        return problem

    def variant(self, params: dict[str, Any]) -> dict[str, Any]:
        """The variant of `problem` with `seed`, or with `parameters` where there are any."""
        problem = self._problem(params["problem"])
        parameters = {str(name): codec.plain(value) for name, value in (params.get("parameters") or {}).items()}
        return make_variant(problem, int(params["seed"]), parameters=parameters).to_json()

    def parallel(self, params: dict[str, Any]) -> dict[str, Any]:
        """Another `variant` of `problem` than that of `seed`, None where there is none."""
        found = make_parallel(self._problem(params["problem"]), int(params["seed"]))
        return {"variant": found.to_json() if found else None}

    @staticmethod
    def grade(params: dict[str, Any]) -> dict[str, Any]:
        """The grade of `given` as an answer to `part` of a variant."""
        return grade(codec.from_json(VariantPart, params["part"]), str(params["given"])).to_json()

    @staticmethod
    def plot(params: dict[str, Any]) -> dict[str, Any]:
        """The `plot` of a variant or a page, worked out to numbers."""
        data = filled_data(codec.from_json(Plot, params["plot"]), comma=bool(params.get("comma")))
        return plot_to_json(data)

    def frame(self, params: dict[str, Any]) -> dict[str, Any]:
        """What `exploration` shows with its sliders at `position` (names to decimal numbers as text)."""
        key = json.dumps(params["exploration"], sort_keys=True)
        if self._runner is None or self._runner[0] != key:
            self._runner = key, Runner(codec.from_json(Exploration, params["exploration"]))
        position = {str(name): Decimal(str(value)) for name, value in params["position"].items()}
        return frame_to_json(self._runner[1].at(position))

    @staticmethod
    def check_figures(params: dict[str, Any]) -> dict[str, Any]:
        """What is wrong with the `plots` of pages and with the `explorations`."""
        found = [one for plot in params["plots"] for one in check_plot(codec.from_json(Plot, plot))]
        for exploration in params["explorations"]:
            found += exploration_findings(codec.from_json(Exploration, exploration))
        return {"findings": codec.to_json(tuple(found))}

    @staticmethod
    def check_problem(params: dict[str, Any]) -> dict[str, Any]:
        """What is wrong with `problem` in its first `seeds` variants."""
        found = check_problem(codec.from_json(Problem, params["problem"]), int(params["seeds"]))
        return {"findings": codec.to_json(tuple(found))}

    @staticmethod
    def evaluate(params: dict[str, Any]) -> dict[str, Any]:
        """An `expression` of an author without names: its value, and what it is written like."""
        text = str(params["expression"])
        try:
            node = read(text)
            shown, value = tidy(node, Environment()), evaluate(node, Environment())
        except ExpressionError as error:
            raise error.within(text) from None
        return {"text": to_text(value), "latex": to_latex(value), "written": to_text(shown)}


def main(channel: Channel) -> None:
    """Answer requests of `lessons.client` until the parent closes the pipe."""
    service = ready()
    lessons = LessonsService()
    forbid()
    serve(channel, {**service.handlers(), **lessons.handlers()})
