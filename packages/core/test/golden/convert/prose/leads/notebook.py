# %% [markdown]
# <div style="text-align: right">Jane Doe<br>May 2021</div>
#
# # Squares
#
# Author: Jane Doe
#
# Gary poses this problem:
#
# > Which numbers are sums of two squares?
#
# ## Contents
# - [Load](#Load)

# %% [markdown]
# ## Collect the squares
#
# Nothing here is new. We keep those below a limit, as this table shows:
#
# | n | n*n |
# |---|-----|
# | 1 | 1   |
#
# It goes on.

# %%
squares = []
for n in range(5):
    squares.append(n * n)
print(squares)

# %% [markdown]
# ## Find the sums:
#
# A sum counts:
# * if both squares are below the limit, which is small here so that the whole thing stays readable for all
# * if it is *even*

# %%
sums = []
for a in squares:
    sums.extend(a + b for b in squares if (a + b) % 2 == 0)
print(sums)

# %% [markdown]
# ## Largest sum
#
# The largest of them is far below what one would expect from the number of squares alone. We get it by:

# %%
largest = 0
for each in sums:
    largest = max(largest, each)
print(largest)
