"""What the pipeline's steps call."""


def price_of(order):
    """The price of an order, zero where it is free."""
    return order["price"] or 0
