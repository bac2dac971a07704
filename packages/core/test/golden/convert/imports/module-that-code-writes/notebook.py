# %%
with open("rates.py", "w") as file:
    file.write("RATE = 3\n")

# %%
import rates

print(rates.RATE)
