import re

WORD = re.compile(r"\w+")


def words(line):
    return WORD.findall(line)
