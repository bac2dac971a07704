from fractions import Fraction

SHARES = (1, 2, 3)


def share(part):
    return Fraction(part, sum(SHARES))


def initials(name):
    return [word[0] for word in name.split()]


def ratio(a, b):
    return a / b


def is_even(n):
    return n % 2 == 0
