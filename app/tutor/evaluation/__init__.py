"""`lemma eval`: how often a model is right, alone and with the algebra behind it, on a file of questions and answers.

A file (questions) is put sample by sample to the tutor (sample), each result kept as it comes (journal), what the model
wrote compared with the file's answers (gold), counted with confidence intervals (figures), and written up (report).
Knows no window.
"""
