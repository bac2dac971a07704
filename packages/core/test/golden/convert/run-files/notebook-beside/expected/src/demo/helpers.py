"""Reading of orders"""

import re
from typing import List, Tuple

from demo.units import FACTOR

Order = Tuple[int, str]
Orders = List[Order]
messages = []  # what was logged


def log(message):
    """Keep a message."""
    messages.append(message)


def parse(line: str) -> Order:
    count, what = re.match(r"(\d+) (\w+)", line).groups()
    return int(count) * FACTOR, what


ORIGIN = left, right = (0, 1)
