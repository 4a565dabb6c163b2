"""Judges one finished step of a solution: every relation in it, against the question and against itself.

A step is right when every relation in it was verified, wrong when one was shown to be false, and otherwise "cannot
decide": true things are not called wrong, and false ones never right. Letters that do not belong to the question are
local names; what they stand for is remembered from earlier steps.
A wrong step names the known mistake that leads to it, where there is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from engine.errors import LemmaError
from engine.maths.calculus import NoRule, derivative
from engine.maths.equivalence import same_value
from engine.maths.judges.base import verdict
from engine.maths.mistakes import Mistake, find_mistake
from engine.maths.question import Task
from engine.maths.reader import ReadError
from engine.maths.render import to_text
from engine.maths.statements import Statement, restated, statements
from engine.maths.steps.finding import TRUE, UNKNOWN, Finding, Judged
from engine.maths.steps.relations import Relations
from engine.maths.steps.spoken import boxed, spoken
from engine.maths.tree import (
    Derivative,
    Node,
    Num,
    Relation,
    Sym,
    substitute,
    symbols,
    walk,
)
from engine.maths.verdict import Established, Outcome, Verdict

_ONE_VALUE = (Task.SIMPLIFY, Task.EVALUATE, Task.EXPAND, Task.FACTOR)
DIFFERENTIAL = re.compile(r"d\s*(?P<new>[a-zA-Z])\s*=(?P<factor>[^=]*?)(?:\\[,;:! ]|\s|\*)*d\s*(?P<old>[a-zA-Z])")


@dataclass(slots=True)
class Steps(Relations):
    """The steps of one solution to one question; `answer` is the established answer, if there is one."""

    def learn(self, paragraph: str) -> None:
        """Remember what an earlier step defined."""
        self.prepare()
        for statement in statements(paragraph):
            self._judge_statement(statement)
        self.judged += 1

    def judge(self, paragraph: str) -> Verdict:
        """The verdict on one step, whose definitions are remembered for the next ones."""
        self.prepare()
        result = self._verdict(paragraph)
        self.judged += 1
        return result

    def _verdict(self, paragraph: str) -> Verdict:
        findings: list[Finding] = []
        for statement in statements(paragraph):
            findings += self._judge_statement(statement)
        findings += self._restated(paragraph)
        findings += spoken(self, paragraph) or boxed(self, paragraph)
        if not findings:
            return verdict(
                Outcome.CANNOT_DECIDE, "step.nothing", "There is no equation in this step that I could check."
            )
        for finding in findings:
            if finding.judged is Judged.FALSE:
                mistake = self._mistake(finding)
                note = finding.note if mistake is None else mistake.code
                sentence = finding.sentence if mistake is None else f"{finding.sentence} {mistake.sentence}"
                return verdict(Outcome.WRONG, note, sentence, finding.tree, Established.RECOMPUTED)
        kinds = {finding.judged for finding in findings}
        if Judged.UNKNOWN in kinds:
            return verdict(Outcome.CANNOT_DECIDE, "step.undecided", "I cannot check everything in this step.")
        if kinds == {Judged.DEFINES}:
            return verdict(
                Outcome.CANNOT_DECIDE, "step.definition", "This step gives names; there is nothing to check."
            )
        last = next((finding.tree for finding in reversed(findings) if finding.tree is not None), None)
        if Judged.CONSISTENT in kinds:
            return verdict(
                Outcome.RIGHT,
                "step.consistent",
                "This agrees with the solution of the question.",
                last,
                Established.CONSISTENT,
            )
        return verdict(
            Outcome.RIGHT, "step.right", "Every equation in this step is right.", last, Established.RECOMPUTED
        )

    def _mistake(self, finding: Finding) -> Mistake | None:
        """The known mistake that a false finding shows: against its own left side, or the claims before it."""
        if finding.tree is None:
            return None
        if finding.before is not None:
            return find_mistake(finding.before, finding.tree)
        question = [self.question.body] if self.question is not None else []
        for before in (*self.history[:-4:-1], *question):
            if (found := find_mistake(before, finding.tree)) is not None:
                return found
        return None

    def _judge_statement(self, statement: Statement) -> list[Finding]:
        differential = self._differential(statement.text)
        if differential is not None:
            return [differential]
        try:
            tree = self._read(statement.text)
        except ReadError:
            return [UNKNOWN]
        findings = []
        for finding in self._judge_tree(tree, statement):
            if finding.judged is Judged.FALSE and (statement.denied or self._may_be_rounded(tree)):
                finding = UNKNOWN
            if finding.judged in (Judged.TRUE, Judged.CONSISTENT) and symbols(tree):
                self.history.append(tree)
            findings.append(replace(finding, tree=finding.tree or tree))
        return findings

    def _may_be_rounded(self, tree: Node) -> bool:
        """Whether a false claim may hold a rounded number, where the question asks for one: `x = 0.43`, `x = 3`."""
        if self.rounded is None:
            return False
        alone = isinstance(tree, Relation) and isinstance(tree.terms[0], Sym) and not symbols(tree.terms[-1])
        return alone or any(isinstance(node, Num) and node.is_decimal for node in walk(tree))

    def _restated(self, paragraph: str) -> list[Finding]:
        """Whether the expressions that a paragraph puts in the place of the question's still have its value."""
        question = self.question
        if question is None or question.task not in _ONE_VALUE or isinstance(question.body, Relation):
            return []
        values = dict(question.values)
        findings = []
        for item in restated(paragraph):
            try:
                tree = self._read(item.text)
                same = same_value(substitute(question.body, values), substitute(tree, values)).same
            except (ReadError, LemmaError):
                continue
            if same:
                # a question that is only written down again is no step
                findings += [Finding(Judged.TRUE, tree=tree)] if item.whole else []
            elif same is False and item.whole and not symbols(tree) - symbols(question.body):
                sentence = f"{to_text(tree)} does not have the same value as the question."
                findings.append(Finding(Judged.FALSE, "step.other_value", sentence, tree))
            else:
                findings.append(UNKNOWN)
        return findings

    def _differential(self, text: str) -> Finding | None:
        """`du = 2x dx` after `u = x^2`; None for anything else."""
        match = DIFFERENTIAL.fullmatch(text.strip())
        if match is None or match["new"] not in self.names:
            return None
        variable, value = match["old"], self.names[match["new"]]
        try:
            factor = self._read(match["factor"].strip() or "1")
            same = same_value(derivative(value, variable), self._resolve(factor)).same
        except (ReadError, NoRule, LemmaError):
            return UNKNOWN
        if same is None:
            return UNKNOWN
        if same:
            return TRUE
        shown = f"d{match['new']} = {to_text(factor)} d{variable}"
        before = Derivative(value, Sym(variable), 1)
        return Finding(Judged.FALSE, "step.differential", f"{shown} is not right.", factor, before)
