"""What the pipeline's steps call."""

import random
import time


def roll():
    return random.randint(1, 6)


def read(path):
    return open(path).read()


def collect(item, into=[]):
    into.append(item)
    return into


def counted():
    counted.calls += 1
    return counted.calls


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __repr__(self):
        return str(self.amount)


def price(amount):
    return Money(amount)


def stamp():
    return int(time.time()) * 0


def double(n):
    return 2 * n


def scaled(n, *, factor):
    return n * factor
