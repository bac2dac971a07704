# %%
import functools

n = 2
print(f"""{n
    + 1} things""")


@functools.lru_cache
def double(value):
    return value * 2


print(double(n))
