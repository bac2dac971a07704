"""What the pipeline's steps call."""


def rounded(price):
    return round(price)
