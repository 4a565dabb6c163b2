"""Formulas said in words: "two thirds of 3/8", "8 less than 5 times a number is twice the number plus 7".

`tokens` takes a text apart, `grammar` reads it by precedence, `asked` finds out what is asked about it, `chains` reads
what is done to a number one thing after another. A text is taken only as a whole; what has two readings is refused.
What comes out is text again, recognised like anything a student types.
"""
