"""Questions of other programs into packs, and practice out of packs into other programs.

    gift, moodle_xml, sheet, oatutor   file -> Brought (questions, pictures, what was left out)
    to_pack                            Brought -> the files of a pack

What cannot be taken over is listed item by item, never dropped in silence. Nothing in such a file is run.
"""
