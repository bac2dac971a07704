# %%
import matplotlib.pyplot as plt
%matplotlib inline

# %% tags=["step:prepare"]
xs = [1, 2, 3]

# %% tags=["step:draw"]
plt.plot(xs)
plt.title("Line")

# %% tags=["step:bars"]
fig, ax = plt.subplots()
ax.bar(xs, xs)

# %% tags=["step:late"]
ax.set_title("later")
fig.savefig("bars.png")
