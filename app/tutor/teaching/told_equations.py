"""Equations of which a question has only the words: "three times a number minus 4 is 11"."""

from __future__ import annotations

import re

from app.tutor.teaching.subject import Subject
from engine.maths.question import Task
from engine.maths.tree import Relation, Sym
from engine.maths.worked.writing import to_latex


def told_equation(subject: Subject) -> bool:
    """Whether the question is an equation of which the statement has only the words."""
    question = subject.question
    if question is None or question.task is not Task.SOLVE or not isinstance(question.body, Relation):
        return False
    return len(question.variables) == 1 and not re.search(r"[=<>≤≥≠]|\\[lg]eq?", subject.statement)


def has_letter(subject: Subject, name: str) -> bool:
    """Whether the statement names the unknown by this letter."""
    return re.search(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z'’])", subject.statement) is not None


def naming(subject: Subject, name: str) -> str:
    """How the letter comes in; empty where the statement has it already."""
    return "" if has_letter(subject, name) else f"Call the number you look for ${to_latex(Sym(name))}$. "
