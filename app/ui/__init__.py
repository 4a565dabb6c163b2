"""Windows, widgets, formula drawing and themes: the only room that knows Qt, and the one door to it.

It does not know models or algebra: it shows the events of app/tutor/events.py and asks a tutor for them.
"""
