# %%
import random
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
SEED = 7
ROLLS = 5  # how often the die is thrown
random.seed(SEED)
HERE = Path("rolls")

# %%
import math

LOWEST = 2

def is_high(roll):
    return roll > math.sqrt(LOWEST)

# %%
rolls = [random.randint(1, 6) for _ in range(ROLLS)]
print(rolls)

# %%
high = [roll for roll in rolls if is_high(roll)]
print(len(high))

# %%
print(HERE.name)
