# %% tags=["step:load"]
rates = {"a": 2}
rates["b"] = 3

# %% tags=["module:tables"]
DOUBLED = {k: v * 2 for k, v in rates.items()}

def double(k):
    return DOUBLED[k]

# %% tags=["step:show"]
print(double("b"))
