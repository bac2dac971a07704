"""Units of orders."""

FACTOR = 1


def per_box(count):
    return count * FACTOR // 6


if __name__ == "__main__":
    print("units")
