# %% tags=["step:round"]
def lower(value):
    global math
    import math

    return math.floor(value)


print(lower(1.5))

# %%
import math

print(math.gcd(4, 6))

# %% tags=["step:again"]
print(lower(2.5))
