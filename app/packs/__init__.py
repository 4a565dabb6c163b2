"""Lesson packs as a person meets them: where they are, the `lemma pack` commands, practice in the terminal.

Knows no Qt. What a pack is, and whether it is any good, is the business of `lessons`.
"""
