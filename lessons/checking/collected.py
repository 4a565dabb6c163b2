"""Findings of many variants of one problem, told once: with the first seed, and how many there were."""

from __future__ import annotations

from dataclasses import replace

from lessons.findings import Finding, Severity
from lessons.model import Place


class Collected:
    """What was found in the variants of one problem; the same thing in several variants is one finding."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Place], tuple[Finding, int, set[int]]] = {}
        self._variants = 0

    def next_variant(self) -> int:
        """From here on another variant is looked at; its number."""
        self._variants += 1
        return self._variants

    def same_as(self, earlier: int) -> None:
        """The variant that is looked at reads like an earlier one (its number): what was found there, is found here."""
        for _, _, variants in self._found.values():
            if earlier in variants:
                variants.add(self._variants)

    def add(
        self,
        place: Place,
        code: str,
        message: str,
        hint: str = "",
        *,
        seed: int | None = None,
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Something was found; `seed` is the variant it was found in."""
        key = (code, place)
        if key in self._found:
            self._found[key][2].add(self._variants)
        else:
            finding = Finding(place, code, message, hint, severity)
            self._found[key] = (finding, -1 if seed is None else seed, {self._variants})

    def findings(self) -> list[Finding]:
        """Everything found, errors first, then in the order of the file."""
        told = []
        for finding, seed, variants in self._found.values():
            if seed >= 0:
                of = f" ({len(variants)} of {self._variants} variants; the first is seed {seed})"
                told.append(replace(finding, message=f"{finding.message.rstrip()}{of}"))
            else:
                told.append(finding)
        return sorted(told, key=lambda one: (one.severity is Severity.WARNING, one.place.file, one.place.line))

    @property
    def failed(self) -> bool:
        """Whether there is an error among it."""
        return any(finding.severity is Severity.ERROR for finding, _, _ in self._found.values())
