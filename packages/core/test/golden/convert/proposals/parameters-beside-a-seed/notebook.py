# %%
import random
import warnings

warnings.filterwarnings("ignore")
SEED = 7
ROLLS = 5  # how often the die is thrown
random.seed(SEED)

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
