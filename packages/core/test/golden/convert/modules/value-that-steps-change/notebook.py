# %% tags=["module:core"]
import logging

CACHE = {}
SEEN = []
SIZES = [1, 2]
ROWS = [[0], [1]]
log = logging.getLogger("demo")


def note(value):
    SEEN.append(value)


def total():
    return sum(SIZES)

# %% tags=["step:fill"]
CACHE["a"] = CACHE.get("a", 0) + 1
note(3)
log.info("filled")

# %% tags=["step:add"]
for row in ROWS:
    row.append(total())
own = list(SIZES)
own.append(3)

# %% tags=["step:show"]
print(CACHE, SEEN, ROWS, own)
