"""What one solution has said so far, and that as Markdown or LaTeX to be copied.

Markdown is what the page shows, so its headings and verdicts are in the language of the interface. Those of LaTeX are
in English, as the solution itself is: a document declares its language, and has one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.tutor.events import (
    Event,
    Failed,
    FinalAnswer,
    FinalVerdict,
    Finished,
    Started,
    StepChecked,
    StepRetracted,
    StepStarted,
    StepText,
    Thinking,
    Worked,
)
from app.ui.direction import isolated
from app.ui.i18n import tr
from app.ui.outcomes import SAYINGS, WORKED
from app.ui.scan import Formula, scan
from app.ui.sentences import told
from app.ui.words import saying, step_title, worked_title
from engine.maths.verdict import Verdict


@dataclass(slots=True)
class Step:
    """One step as it stands."""

    text: str = ""
    verdict: Verdict | None = None


@dataclass(slots=True)
class Transcript:
    """Takes the events of one solution; later events overrule earlier ones."""

    problem: str
    model: str = ""
    thinking: str = ""
    steps: dict[int, Step] = field(default_factory=dict)
    retractions: dict[int, int] = field(default_factory=dict)  # step -> how often it was rewritten
    answer: str = ""
    final: FinalVerdict | None = None
    worked: tuple[str, ...] = ()  # the algebra's own solution
    finished: Finished | None = None
    failed: Failed | None = None

    def apply(self, event: Event) -> None:
        match event:
            case Started():
                self.model = event.model
            case Thinking():
                self.thinking += event.text
            case StepStarted():
                self.steps.setdefault(event.step, Step())
            case StepText():
                self.steps.setdefault(event.step, Step()).text += event.text
            case StepChecked():
                self.steps.setdefault(event.step, Step()).verdict = event.verdict
            case StepRetracted():
                self.retractions[event.step] = self.retractions.get(event.step, 0) + 1
                self.steps = {n: step for n, step in self.steps.items() if n < event.step}
                self.answer = ""
                self.final = None
            case FinalAnswer():
                self.answer = event.latex
            case FinalVerdict():
                self.final = event
            case Worked():
                self.worked = event.paragraphs
            case Finished():
                self.finished = event
            case Failed():
                self.failed = event
            case _:
                pass

    @property
    def goes_on(self) -> bool:
        """Whether there is a judged step to go on from."""
        return any(step.verdict is not None for step in self.steps.values())

    @property
    def empty(self) -> bool:
        return not self.steps and not self.answer

    def to_markdown(self) -> str:
        """The solution as Markdown, with the verdicts in words."""
        problem = tr("Problem")
        out = [f"**{problem}:** {isolated(self.problem.strip())}"]
        for number, step in sorted(self.steps.items()):
            said = f"*({step_title(step.verdict).lower()})*" if step.verdict else ""
            title = tr("Step {number}").format(number=number)
            out.append(f"**{title}** {said}".rstrip() + f"\n\n{without_number(step.text, number).strip()}")
        out.extend(self._judged())
        if self.worked:
            out.append(f"**{worked_title()}:**")
            *steps, answer = map(told, self.worked)
            lines = (step.replace("\n", "\n   ") for step in steps)  # indented, so that they belong to their number
            out.extend(f"{number}. {line}" for number, line in enumerate(lines, start=1))
            out.append(answer)
        return "\n\n".join(out) + "\n"

    def _judged(self) -> list[str]:
        """The answer, and what the check says of it, as Markdown."""
        out = []
        if self.answer:
            answer = tr("Answer")
            out.append(f"**{answer}:** ${self.answer}$")
        if self.final is not None:
            verdict, check = self.final.verdict, tr("Check", "a heading: what the algebra says of the answer")
            out.append(f"**{check}:** {saying(verdict.outcome).answer}. {told(verdict.sentence)}".rstrip())
            if self.final.answer_latex and self.final.answer_latex != self.answer:
                own = tr("Algebra's answer")
                out.append(f"**{own}:** ${self.final.answer_latex}$")
        if self.finished is not None and self.finished.stopped:
            out.append(tr("(The solution was stopped before its end.)"))
        return out

    def to_latex(self) -> str:
        """The solution as a piece of a LaTeX document (it needs amsmath)."""
        out = [rf"\textbf{{Problem:}} {_latex(self.problem.strip())}"]
        if self.steps:
            items = []
            for number, step in sorted(self.steps.items()):
                said = rf" \emph{{({_said(step.verdict)})}}" if step.verdict else ""
                items.append(rf"  \item {_latex(without_number(step.text, number).strip())}{said}")
            out.append("\n".join([r"\begin{enumerate}", *items, r"\end{enumerate}"]))
        out.extend(self._ending())
        if self.worked:
            out.append(rf"\textbf{{{WORKED}:}}")
            *steps, answer = self.worked
            lines = [rf"  \item {_latex(step)}" for step in steps]
            out.append("\n".join([r"\begin{enumerate}", *lines, r"\end{enumerate}"]))
            out.append(_latex(answer))
        return "\n\n".join(out) + "\n"

    def _ending(self) -> list[str]:
        out = []
        if self.answer:
            out.append(rf"\textbf{{Answer:}} \({self.answer}\)")
        if self.final is not None:
            verdict = self.final.verdict
            out.append(rf"\textbf{{Check:}} {SAYINGS[verdict.outcome].answer}. {verdict.sentence}".rstrip())
            if self.final.answer_latex and self.final.answer_latex != self.answer:
                out.append(rf"\textbf{{Algebra's answer:}} \({self.final.answer_latex}\)")
        if self.finished is not None and self.finished.stopped:
            out.append("(The solution was stopped before its end.)")
        return out


def _said(verdict: Verdict) -> str:
    return SAYINGS[verdict.outcome].step.lower()


_OWN_NUMBER = re.compile(r"\s*(\*\*|__)?\s*(?:Step\s*)?(\d{1,3})\s*[.):]\s*(\*\*|__)?\s*", re.I)
_MAYBE_NUMBER = re.compile(r"\s*[*_]{0,2}\s*(?:S|St|Ste|Step\s*\d{0,3}[.):]?|\d{1,3}[.):]?)?[*_]{0,2}\s*\Z", re.I)


def without_number(text: str, number: int, *, complete: bool = True) -> str:
    """The text of a step without a "1." or "**Step 1:**" of its own, which the page already shows.

    Unless it is `complete`, a beginning that may still become such a number is not shown either.
    """
    if not complete and len(text) < 16 and _MAYBE_NUMBER.match(text):
        return ""
    match = _OWN_NUMBER.match(text)
    if match is None or int(match.group(2)) != number:
        return text
    rest = text[match.end() :]
    if rest[:1].isdigit():
        return text  # "1.5 m", not the number of the step
    opened, closed = match.group(1) or "", match.group(3) or ""
    return rest if opened == closed else opened + rest


_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "%": r"\%",
        "&": r"\&",
        "#": r"\#",
        "_": r"\_",
        "{": r"\{",
        "}": r"\}",
        "$": r"\$",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
    }
)


def _latex(text: str) -> str:
    out = ""
    for piece in scan(text, complete=True):
        if isinstance(piece, Formula):
            out += rf"\[{piece.tex}\]" if piece.display else rf"\({piece.tex}\)"
        else:
            words = (piece.source if not hasattr(piece, "text") else piece.text).translate(_SPECIAL)
            out += re.sub(r"\*\*(.+?)\*\*", r"\\textbf{\1}", words)
    return out
