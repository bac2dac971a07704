def total(numbers):
    """Sum numbers."""
    return sum(numbers)
