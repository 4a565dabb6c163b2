"""Results on a stick: what one learner did as one signed file, and many such files as one class file. No server.

    content       what is handed over, as plain data
    device_key    the key of this installation, which signs
    form          the file: written, and read back with every limit and every check
    making        from the record to the content
    classbook     the class file: SQLite, one file to copy; replaced whole or not at all
    merging       taking result files in: what was new, what was refused and why

Facts: a signature says which installation wrote a file, not who answered. The first key seen for a learner is
remembered in the class file; another one is refused until the teacher accepts it. Merging is a union of answers: the
same file twice, an older one after a newer one, or any order, come to the same class.
"""
