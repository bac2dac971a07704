# %% tags=["step:a"]
rows = [1, 2]

# %% tags=["step:model"]
%%R -i rows -o fit
fit <- lm(rows ~ 1)

# %% tags=["step:b"]
print(rows)
