# %% tags=["module:even"]
def is_even(n):
    "Even?"
    return n == 0 or is_odd(n - 1)

class Base:
    def make(self): return Child()
# %% tags=["module:odd"]
def is_odd(n): return n != 0 and is_even(n - 1)

class Child(Base):
    size = 2
# %% tags=["step:show"]
print(is_even(4), is_odd(3), Base().make().size)
