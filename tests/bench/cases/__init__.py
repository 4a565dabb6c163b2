"""Measures the answer checker on a folder of labelled cases, one JSON object a line.

    .venv/bin/python -m tests.bench.cases DIR [--json] [--only NAME] [--verbose] [--deadline SECONDS]

Each line says what the author expects, what was typed and whether the two should be called the same. A module a
source turns a line into a call of the checker; what each test of the other graders means here is documented there.
Every case runs in a process that is killed at its deadline, so a hang counts as "cannot decide".
"""
