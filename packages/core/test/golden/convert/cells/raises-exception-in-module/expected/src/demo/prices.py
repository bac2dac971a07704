RATE = 1.2


def with_tax(price):
    return price * RATE
