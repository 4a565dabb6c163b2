"""The form of an answer, judged on the tree as it was written: one module a form.

    factored_number, behind                                      compared with the author's answer: a Finding, or None
    factored, expanded, simplified, single_fraction, partial_fractions, completed_square    a Finding, or None
    lowest_terms, number_form                                    of a number: a note code, "" when the form is right
    fractions_reduced                                            of every fraction of numbers in a tree: a Finding
    identical                                                    whether two trees are alike but for the order

A Finding is a note code and a sentence that says what is still to do. None of them says whether the value is right.
"""

from __future__ import annotations

from engine.maths.forms.behind import behind
from engine.maths.forms.expanded import expanded
from engine.maths.forms.factored import factored, factored_number
from engine.maths.forms.finding import SENTENCES, Finding, finding, note_of
from engine.maths.forms.fractions import single_fraction
from engine.maths.forms.identical import identical, ordered
from engine.maths.forms.numbers import fractions_reduced, is_literal, lowest_terms, size, unsigned
from engine.maths.forms.partial import partial_fractions
from engine.maths.forms.polynomials import FractionInside, NotPolynomial, polynomial
from engine.maths.forms.simplified import fraction_form, number_form, simplified
from engine.maths.forms.square import completed_square

__all__ = [
    "SENTENCES", "Finding", "FractionInside", "NotPolynomial", "behind", "completed_square", "expanded", "factored",
    "factored_number", "finding", "fraction_form", "fractions_reduced", "identical", "is_literal", "lowest_terms",
    "note_of", "number_form", "ordered", "partial_fractions", "polynomial", "simplified", "single_fraction", "size",
    "unsigned",
]  # fmt: skip
