"""How good the learner model is: on the answers of real pupils, and on simulated learners of other families.

python -m tests.bench.learner --levels TRAIN.tsv TEST.tsv     AUC, log loss, calibration
python -m tests.bench.learner                                  simulated learners, policy against policy
python -m tests.bench.learner --place --learners 60            what a placement finds, question by question
"""
