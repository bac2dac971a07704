# %%
total = 0
def add(x):
    global total
    total += x
for i in range(3):
    add(i)

# %%
print(total)

# %%
add(10)
print(total, i)
