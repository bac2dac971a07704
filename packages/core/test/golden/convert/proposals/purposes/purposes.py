# %% [markdown]
# # Orders

# %%
import json
import random

# %%
random.seed(3)

# %% [markdown]
# ## Read the orders

# %%
text = '[{"item": "tea", "price": 4.5}, {"item": "jam", "price": null}]'
orders = json.loads(text)

# %%
orders

# %%
def price_of(order):
    """The price of an order, zero where it is free."""
    return order["price"] or 0

# %% [markdown]
# ## Totals

# %%
total = sum(price_of(order) for order in orders)
print(total)

# %%
with open("total.txt", "w") as file:
    file.write(str(total))
