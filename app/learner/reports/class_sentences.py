"""What is said to a teacher of a class, in one place. Names and answers come from files of others: made safe here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.learner.ability import Mastery
from app.learner.reports.sentences import counted, duration, share
from app.learner.reports.teacher import LearnerLine, QuizLine, SkillColumn, Stuck
from app.learner.reports.wrong_answers import Item, MistakeGroup

MOST_MISTAKES, MOST_ANSWERS = 3, 4
LONGEST = 60  # characters of an answer


def shown(text: str, most: int = LONGEST) -> str:
    """A text of a file on one line of a terminal: nothing that steers it, and not too long."""
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _words(words: Mapping[Mastery, int]) -> str:
    order = (Mastery.MASTERED, Mastery.PROFICIENT, Mastery.FAMILIAR, Mastery.STARTED)
    return ", ".join(f"{words[word]} {word}" for word in order if words.get(word))


def learner(line: LearnerLine) -> str:
    """What a learner did and knows."""
    done = line.totals
    if not done.problems:
        return f"{shown(line.name)}: no problems."
    what = f"{counted(done.problems, 'problem')}, {share(done.right_share)} right, {counted(done.hints, 'hint')}"
    last = f", last on {done.last.isoformat()}" if done.last is not None else ""
    return f"{shown(line.name)}: {what}, {duration(done.seconds)}{last}. {_words(line.words)}."


def skill(column: SkillColumn) -> str:
    """How a class does on a skill."""
    done = column.totals
    numbers = f"{counted(done.problems, 'problem')}, {share(done.right_share)} right"
    return f"{shown(column.name)}: {_words(column.words)}; {numbers}."


def stuck(one: Stuck) -> str:
    """Where a learner is stuck."""
    where = f"{shown(one.name)}, {shown(one.skill_name)}"
    return f"{where}: {one.tries} answers in a row not right without help, the last on {one.last}."


def item(found: Item) -> Iterator[str]:
    """The wrong answers to a problem template."""
    name = shown(found.item, 2 * LONGEST) + (f" ({shown(found.part)})" if found.part else "")
    given_up = f", {found.given_up} given up" if found.given_up else ""
    yield f"{name}: {found.wrong} of {counted(found.attempts, 'answer')} not right{given_up}"
    for group in found.mistakes[:MOST_MISTAKES]:
        yield f"  {_mistake(group)}"


def _mistake(group: MistakeGroup) -> str:
    who = f"{counted(group.count, 'time')}, {counted(group.learners, 'learner')}"
    answers = ", ".join(list(dict.fromkeys(shown(one.answer) for one in group.answers))[:MOST_ANSWERS])
    why = shown(group.message, 2 * LONGEST) or shown(group.note) or "no note"
    return f"{who}: {answers}  [{why}]"


def quiz(line: QuizLine) -> str:
    """The result of a quiz."""
    result = line.result
    judged = f", {counted(len(result.undecided), 'answer')} to be judged" if result.undecided else ""
    return f"{shown(result.quiz)}, {shown(line.name)}, {line.day}: {result.earned:g} of {result.possible:g}{judged}."


def and_quizzes(count: int) -> str:
    """The end of a sentence that has told of answers."""
    return f" and {counted(count, 'quiz' if count == 1 else 'quizze')}." if count else "."
