"""The page to practise: what to do next, chosen by what the learner knows.

page        the page, which shows one of the others
start       how long, and what is in it
sitting     one problem after the other
waiting     that something is read or made
ending      how it went
coaching    the coach, asked in the thread of the record
"""
