"""Typing mathematics: a line with templates, what is read of it drawn below, keys to unfold, a grid for matrices.

Knows nothing of problems and verdicts; the reading is asked of a worker that is handed in.
"""
