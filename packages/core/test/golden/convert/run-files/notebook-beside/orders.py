# %% [markdown]
# # Orders
# %%
%run helpers.ipynb
limit = 3

# %%
orders = [parse(line) for line in ["2 apples", "5 pears"]]
print(orders)

# %%
def large(items: Orders) -> Orders:
    return [item for item in items if item[0] > limit]

# %%
log(len(large(orders)))
print(messages, ORIGIN)
