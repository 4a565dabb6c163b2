"""Claims about unknowns, compared by what they are true for.

`formula` says what a line claims; `univariate`, `several` and `systems` compare two claims by their solutions,
`compare` chooses among them and names the relation. Knows nothing of lines or steps.
"""
