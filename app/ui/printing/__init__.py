"""Handouts on pages, always in light colours and at the size of paper, whatever the window looks like.

pages     a handout laid out on pages, and a page painted
pdf       the pages as a PDF, or as Markdown, in a file
dialog    save or print: what, how much of it, and where to
"""
