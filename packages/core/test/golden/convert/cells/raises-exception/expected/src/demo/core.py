"""What the pipeline's steps call."""


def take(item, *, stock):
    stock[item] -= 1
    return stock[item]
