"""What the pipeline's steps call."""


def size(word):
    return len(word)


def total(words):
    return sum(size(word) for word in words)


# Vowels count twice.
def size_2(word):
    return len(word) + sum(letter in "aeiou" for letter in word)


size_2.__name__ = size_2.__qualname__ = "size"


def longest(words):
    return max(words, key=size_2)


def size_3(word):
    return 0 if word == "" else 1 + size_3(word[1:])


size_3.__name__ = size_3.__qualname__ = "size"
