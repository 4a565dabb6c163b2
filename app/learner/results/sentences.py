"""What is said of handing over and merging, in one place."""

from __future__ import annotations

from app.learner.reports.class_sentences import and_quizzes, shown
from app.learner.reports.sentences import counted
from app.learner.results.classbook import Member
from app.learner.results.merging import Merge, Refused, Taken
from lessons.signing import fingerprint


def taken(one: Taken) -> str:
    """What a file of results brought."""
    whose = f"{one.file}: {shown(one.name)}"
    if one.namesake:
        whose += f" ({one.learner[:6]}, another learner here has the same name)"
    joined = ", new in the class" if one.joined else ""
    if not one.attempts and not one.quizzes:
        return f"{whose}{joined}, nothing new."
    return f"{whose}{joined}, {counted(one.attempts, 'new answer')}{and_quizzes(one.quizzes)}"


def refused(one: Refused) -> str:
    """Why a file was not taken, and what to do about it."""
    return f"Refused: {one.reason} {one.hint}".rstrip()


def member(one: Member) -> str:
    """Who is in a class, since when nothing was heard, and the keys that are believed."""
    keys = ", ".join(fingerprint(key) for key in one.keys)
    return f"{shown(one.name)} ({shown(one.id[:8])}), handed over {shown(one.made[:10])}, key {keys}"


def merged(done: Merge, name: str) -> str:
    """What a whole merge came to."""
    new = sum(one.attempts for one in done.taken)
    refused = f", {counted(len(done.refused), 'file')} refused" if done.refused else ""
    return f"{name}: {counted(len(done.taken), 'file')} taken, {counted(new, 'new answer')}{refused}."
