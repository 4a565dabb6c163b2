"""What a person meets: the command, the window, the tutoring conversation, the learner's record."""
