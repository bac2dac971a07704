# %% [markdown]
# # Weighing *coins*
#
# The 3 Jan. 2020 edition asks, e.g. in <i>puzzle</i> 2, how many coins a scale can tell apart. Each weighing has 3 outcomes.
#
# ## Powers

# %% [markdown]
# With 4 weighings there are 3<sup>4</sup> = 81 outcomes, so *A* weighings allow *B* coins with *A* < *B*. See the 2<sup>nd</sup> table for x<sub>i</sub> &ge; 0.

# %%
total = 1
for weighing in range(4):
    total = total * 3
print(total)

# %% [markdown]
# ### Residuals of A* search, with **a bold claim** and a snake_case_name
#
# Pearson residuals are defined to be
#
# $$\frac{(y - \mu)}{\sqrt{\mathrm{var}(\mu)}}$$
#
# where $\mathrm{var}$ is *given* by $a_1 * b_1$ and $a_2 * b_2$.

# %%
residuals = []
for value in [1.0, 2.0, 4.0]:
    residuals.append((value - 2.0) / 2.0**0.5)
print(residuals[0])
