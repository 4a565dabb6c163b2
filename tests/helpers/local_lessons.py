"""The lessons client with its algebra in this process, for tests that need no worker."""

from lessons.grading import grade
from lessons.variants import make_parallel, make_variant


class LocalLessons:
    """What variants and answers are asked of; the rest of the real client is not there."""

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass

    def make_variant(self, problem, seed=1):
        return make_variant(problem, seed)

    def make_parallel(self, problem, seed):
        return make_parallel(problem, seed)

    def grade(self, part, given):
        return grade(part, given)
