# %% tags=["step:a"]
print("fine")
