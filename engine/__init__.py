"""Runs models and mathematics on this machine; knows nothing of lessons, learners or windows."""
