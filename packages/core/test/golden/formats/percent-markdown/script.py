# %% [markdown]
"""
# Title

In a string.
"""

# %% [md]
'''One line.'''

# %% [markdown]
# ```mermaid
# %% a comment of mermaid
# graph TD
# ```

# %% [markdown]
# ```
# never closed

# %%
x = 1

# %% [markdown]
# ```
# closed
# ```
