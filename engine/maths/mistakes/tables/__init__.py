"""Codes, names and sentences of the known mistakes, one table a subject; the order is in the registry."""
