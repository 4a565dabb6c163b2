"""`lemma results` and `lemma class`: handing over, merging, the class in the terminal and as tables."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time

from app.learner.reports import class_sentences, sentences
from app.learner.reports.commands import own_catalogue, save_tables
from app.learner.reports.progress import progress
from app.learner.reports.tables import class_tables
from app.learner.reports.teacher import ClassReport, Learner, class_report
from app.learner.results import classbook, merging
from app.learner.results import sentences as told
from app.learner.results.device_key import device_key
from app.learner.results.form import free_path, write
from app.learner.results.making import results_of
from app.learner.who import opened_learner
from lessons.signing import fingerprint

MOST = 10  # lines of each kind in the terminal


def run_export(options: argparse.Namespace) -> int:
    """Writes the results of a learner to a file."""
    now = datetime.now(UTC)
    since = datetime.combine(options.since, time()).astimezone() if options.since is not None else None
    with opened_learner(options.learner) as (store, profile):
        name = profile.name if options.own_name else options.name
        results = results_of(store, profile, now, name=name, since=since)
        key = device_key(store.path.parent)
    path = free_path(options.file, results)
    write(results, key, path)
    answers, quizzes = len(results.attempts), len(results.quizzes)
    print(f"{path}: {sentences.counted(answers, 'answer')} of {results.name}" + class_sentences.and_quizzes(quizzes))
    print(f"Signed with the key {fingerprint(key.public)} of this computer. No conversation is in it.")
    print("Whoever has the file can read it; it is plain text.")
    return 0


def run_merge(options: argparse.Namespace) -> int:
    """Merges files of results into a class file; 1 where some were refused."""
    files = merging.result_files(options.files)
    with progress("files") as line:
        done = merging.merge(options.classfile, files, _confirm(options.accept_new_keys), line)
    for taken in done.taken:
        print(told.taken(taken))
    for refused in done.refused:
        print(told.refused(refused))
    print(told.merged(done, options.classfile.name))
    return int(bool(done.refused))


def _confirm(accept: bool) -> Callable[[merging.NewKey], bool]:
    def ask(question: merging.NewKey) -> bool:
        if accept:
            return True
        if not sys.stdin.isatty():
            return False
        try:
            return input(f"{question.text} [y/N] ").strip().lower() in ("y", "yes")
        except EOFError:
            return False

    return ask


def run_class_report(options: argparse.Namespace) -> int:
    """Prints the report of a class, and writes its tables where they are asked for."""
    with classbook.reading(options.classfile) as book:
        learners = book.learners()
    report = _report(learners, quick=options.quick)
    print("\n".join(lines(report)))
    if options.csv is not None:
        save_tables(options, class_tables(report, learners))
    return 0


def _report(learners: list[Learner], *, quick: bool) -> ClassReport:
    now = datetime.now(UTC)
    if quick or not any(attempt.score < 1 for learner in learners for attempt in learner.attempts):
        return class_report(learners, own_catalogue(), now)
    from app.learner.reports.author_messages import MOST as MOST_READ
    from app.learner.reports.author_messages import AuthorReader, installed
    from lessons.client import LessonsClient

    with LessonsClient() as client, progress("wrong answers looked at, at most") as line:
        reader = AuthorReader(client, installed(), lambda done: line(done, MOST_READ))
        return class_report(learners, own_catalogue(), now, reader=reader)


def run_list(options: argparse.Namespace) -> int:
    """Prints who is in a class file."""
    with classbook.reading(options.classfile) as book:
        members = book.members()
    for member in members:
        print(told.member(member))
    return 0


def run_remove(options: argparse.Namespace) -> int:
    """Takes a learner out of a class file."""
    name = merging.remove(options.classfile, options.learner)
    print(f"{class_sentences.shown(name)} is no longer in {options.classfile}. Other copies of it are not touched.")
    return 0


def lines(report: ClassReport) -> Iterator[str]:
    """The report of a class as lines of text; the whole of it is in the tables."""
    say = class_sentences
    yield f"{sentences.counted(len(report.learners), 'learner')}. {sentences.as_of(report.day)}"
    yield from (f"  {say.learner(line)}" for line in report.learners)
    for title, found in (
        ("Skills", [say.skill(column) for column in report.skills]),
        ("Stuck", [say.stuck(one) for one in report.stuck]),
        ("Most missed", [line for item in report.items[:MOST] for line in say.item(item)]),
        ("Quizzes", [say.quiz(line) for line in report.quizzes]),
    ):
        if found:
            yield f"\n{title}"
            yield from (f"  {line}" for line in found)
