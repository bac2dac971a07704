# %%
def price(units):
    return units * 2


class Shop:
    def cost(self, units):
        return price(units)


shop = Shop()
print(shop.cost(3))

# %%
def price(units):
    return units * 5


# %%
print(shop.cost(3))
