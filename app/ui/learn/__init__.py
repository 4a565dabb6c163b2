"""The page to learn.

page          the page, which shows one of the next two
overview      the map of the skills, or the list of them, and what is known of the chosen one
skill_page    one skill: lesson, explorations, problems, quizzes, and where it leads
skill_map, skill_list, marks, layout    the map, its accessible twin, the signs of mastery, and where skills stand
"""
