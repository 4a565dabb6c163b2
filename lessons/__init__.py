"""Lesson packs: what is taught and practised, in a format teachers can write (FORMAT.md).

Knows the engine's mathematics; knows no learner, no window, no model. The packs that come with the program are in
`packs/`, written in the same format as anybody's.
"""

BUILT_IN_PACKS: dict[str, str] = {
    "pre-algebra": "Pre-algebra",
    "algebra-1": "Algebra I",
    "algebra-2": "Algebra II and functions",
    "geometry": "Geometry and trigonometry",
    "calculus-1": "Calculus I",
    "statistics": "Statistics and probability",
    "physics": "Physics",
    "chemistry": "Chemistry",
}
"""Folder and title of each, in the order of learning."""
