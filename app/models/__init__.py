"""The model files on this computer: which there are, what they are, how quick they are here. Knows no window."""
