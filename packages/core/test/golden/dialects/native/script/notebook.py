# %% tags=["parameters"]
rate = 0.1

# %% Train the model
#| step: train
model = fit(rate)

# %% [markdown]
# Done.
