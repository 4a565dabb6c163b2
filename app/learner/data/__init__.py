"""What Lemma keeps of a person belongs to the person: to take along, to carry to another machine, to have erased.

    form        what is in an archive, row by row, and the limits of what is read
    exporting   writes one: tables and texts for people, lines of JSON for Lemma
    archive     reads one without believing it
    salvaging   what a damaged record still shows, added to the backup that took its place
    commands    `lemma data ...`; `arguments` is its command line

It opens the record through `app.learner.store` and knows nothing of windows.
"""
