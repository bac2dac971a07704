# %%
x = 1
y = 2

# %%
z = x + y
print(z)

# %%
x = 5
print(x, z)
