"""The real line cut where a statement about one number can change, and sets of real numbers as pieces of it.

One rule for the judges of intervals and relations, for lines of work and for the solver:

    critical      the parts of an expression at whose zeros alone it can change its sign
    polynomials   the zeros of rational functions, exactly: irreducible factors and their real roots
    zeros         zeros as numbers: exact ones, with roots and absolute values eliminated, else those found by `looking`
    line          the line cut at them and put in order; the truth once in each piece; unions of intervals as a value
    truth         whether `body sign 0` holds at a point
    conditions    the same where the ends are to be written down: relations as trees, and the set where they hold

Each user brings what only it needs: how zeros are found and how far a doubt is allowed. Knows nothing of answers,
steps or verdicts. `equations` uses the others and is used by `conditions`: import from the modules.
"""
