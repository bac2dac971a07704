# %%
n = 3
size: int = (n if "n" in globals() else 0)
(width): (int  # = 4
) = (size + 1)
both: tuple = (
    # Two of them.
    (size), width
)
height: (int)
print(size, width, both)
