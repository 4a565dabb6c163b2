"""Lessons on the screen: pages, problems, explorations, quizzes and the preview of a pack.

Everything of an author's that has to be worked out goes through `worker.LessonWorker`; nothing here reads expressions.
"""
