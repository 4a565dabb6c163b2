"""Trains the model that tells what a text asks of its formulas, and measures it on questions it was not trained on."""
