"""Lines of work through the worker's handler, as plain JSON."""

import json

from engine.maths.asking import recognise
from engine.maths.line_verdict import LineRelation, LineVerdict
from engine.maths.service import Service


def test_lines_come_back_as_json():
    question = recognise("3x + 5 = 20").question
    assert question is not None
    params = {"lines": ["3x = 25", "x = 25/3"], "question": question.to_json()}
    result = json.loads(json.dumps(Service().handlers()["check_working"](params)))
    found = [LineVerdict.from_json(line) for line in result["lines"]]
    assert [line.relation for line in found] == [LineRelation.WRONG, LineRelation.SAME_SOLUTIONS]
    assert found[0].mistake == "mistake.sign_moved"


def test_options_reach_the_judge():
    params = {"lines": ["speed^2 = 9", "speed = 3"], "names": ["speed"], "domain": "positive", "question": None}
    result = Service().check_working(params)
    assert [line["relation"] for line in result["lines"]] == ["start", "same_solutions"]
