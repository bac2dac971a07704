# %% tags=["step:a"]
def double(x):
    """Double it.

    >>> double(2)
    4
    """
    return x * 2

# %% tags=["step:b"]
print(double(3))
