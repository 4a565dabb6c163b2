"""Lesson packs: what is taught, in a format teachers can write. No content yet in this version."""
