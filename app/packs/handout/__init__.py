"""Lessons and practice on paper: what stands on it, as data; `app.ui.printing` puts it on pages. Knows no Qt.

model      what a handout is, and the same as Markdown
figures    a Markdown text cut where something stands on a line of its own
lesson     a lesson page
sheet      a practice sheet: problems of a skill or a pack, with or without answers and worked steps
"""
