"""What the pipeline's steps call."""


def double(number):
    return 2 * number


def shout(text):
    print(text.upper())
    return len(text)
