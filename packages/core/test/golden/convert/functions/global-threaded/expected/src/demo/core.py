"""What the pipeline's steps call."""


def with_tax(price, *, rate, offset):
    return price * (1 + rate) + offset


def total(items, *, rate, offset):
    return sum(with_tax(p, rate=rate, offset=offset) for p in items)
