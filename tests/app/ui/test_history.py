"""How the list of conversations says when each was."""

from datetime import datetime

import pytest

from app.ui.history import when_words

NOW = datetime(2026, 3, 1, 0, 20).astimezone()


@pytest.mark.parametrize(
    ("then", "words"),
    [
        (datetime(2026, 3, 1, 0, 5), "Today, 00:05"),
        (datetime(2026, 2, 28, 23, 50), "Yesterday, 23:50"),
        (datetime(2026, 2, 28, 0, 0), "Yesterday, 00:00"),
        (datetime(2026, 2, 27, 23, 59), "27 Feb 2026"),
        (datetime(2025, 12, 31, 12, 0), "31 Dec 2025"),
    ],
)
def test_a_conversation_is_of_today_of_yesterday_or_of_a_day(then, words):
    assert when_words(then.astimezone(), NOW) == words
