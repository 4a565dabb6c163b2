"""Teaching in the window: hints, questions, marked lines and explanations, and a card where somebody needs a person.

What is said comes from `app.tutor.teacher`, in a thread of its own (`desk`); here it is drawn and typed.
"""
