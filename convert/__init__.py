"""Makes model files: reads a checkpoint, maps its tensors, writes GGUF, quantises, verifies."""
