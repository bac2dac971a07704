# %% tags=["step:prepare"]
from dataclasses import dataclass, field

log = []
rows = [1]
tags = ["a"]


class Basket:
    def __init__(self, items):
        self.items = items
        self.items += [9]


class Measured:
    def __init__(self, value):
        self.value = value

    @property
    def value(self):
        return 0

    @value.setter
    def value(self, value):
        log.append(value)


def make_id():
    log.append("id")
    return len(log)


@dataclass
class Order:
    number: int = field(default_factory=make_id)


def label(parts):
    by_name = {"parts": parts}
    by_name["parts"] += ["z"]
    return len(by_name)


# %%
Basket(rows)

# %%
Measured(3)

# %%
Order()

# %%
label(tags)

# %% tags=["step:show"]
print(rows, log, tags)
