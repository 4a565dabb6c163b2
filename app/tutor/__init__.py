"""One tutoring conversation: the prompt, reading the stream, checking the steps, retrying.

Knows no Qt and draws nothing; it turns a problem into events.
"""
