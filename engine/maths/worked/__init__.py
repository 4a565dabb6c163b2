"""Worked solutions by algebra: the steps of a question, each one rule, each proven before it is shown.

Facts:
- `proof.worked(question)` gives the steps of one question as data, or raises NoSteps with a sentence that says why not;
- rules look at trees only: nothing comes from a model, from SymPy's step printers, or from text;
- a solution is shown when it ends in the answer that `solving` established, `steps` finds none of its lines wrong, and
  `agreement` none that is at odds with the answer (which also sees lines that `steps` cannot decide);
- `hints.ladder` makes hints of the steps, none of which contains the answer before the last (`engine.maths.leaks`).

`proof` and `hints` need SymPy and belong to the worker process; `step` may be imported anywhere. That is why nothing
is imported here.
"""
