"""The one file in which everything a learner did is kept: SQLite, one for each installation.

    opening     open, check, migrate; a damaged file is never replaced without being asked, a newer one is only read
    schema      the tables and how older files become new ones
    records     `Store`: everything that is written and read, made of
                file            the connections, transactions, `query`
                profiles        learners, their PINs, what they have chosen
                attempts        attempts, estimates, review cards
                conversations   conversations and quiz results
                drafts          what is typed and not handed in yet
                merging         what another record knew of a learner
                erasing         a learner taken out, to the last byte
    values      what it holds, as plain values
    words       what of a conversation is searched in
    upkeep      once a day: read through and copied, in the background where the file is big
    backups     rotating copies
    restoring   a backup in the place of the file; `Damaged`, which offers it

Facts: WAL, foreign keys, every attempt on the disk before it counts (synchronous = FULL); one writer at a time, a
second one waits; times are ISO 8601 in UTC; the estimates kept are those the attempts give, to the last digit.
"""

from app.learner.store.opening import NAME, Opened, open_record, open_store
from app.learner.store.records import Store
from app.learner.store.restoring import Damaged
from app.learner.store.values import Attempt, Profile

__all__ = ["NAME", "Attempt", "Damaged", "Opened", "Profile", "Store", "open_record", "open_store"]
