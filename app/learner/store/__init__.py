"""The one file in which everything a learner did is kept: SQLite, one for each installation.

    opening     open, check, migrate; a damaged file is set aside, a newer one is only read
    schema      the tables and how older files become new ones
    records     profiles, attempts, cards, conversations, quiz results: what is written and read
    backups     rotating copies

Facts: WAL, foreign keys, every attempt on the disk before it counts (synchronous = FULL); one writer at a time; times
are ISO 8601 in UTC.
"""

from app.learner.store.opening import Opened, open_store
from app.learner.store.records import Attempt, Profile, Store

__all__ = ["Attempt", "Opened", "Profile", "Store", "open_store"]
