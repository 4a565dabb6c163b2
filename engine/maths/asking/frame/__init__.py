"""A question by its frame: which formulas it has, what each is for, and what is to be done.

Elsewhere a wording is known as a whole. Here a text is taken apart into words and formulas (`pieces`), phrases are
found in what remains (`roles`, `operations`, `tasks`, `harmless`, all written in one `notation`, with the words of
`lists`), wherever they stand and in any order, and a plain command is made of them (`commands`). Words that no phrase
accounts for may stay only where none of them can change what is asked (`rest`, and a second look in `beside`). How
the question was read is shown to the student.
"""

from engine.maths.asking.frame.reading import framed

__all__ = ["framed"]
