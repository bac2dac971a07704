# %% tags=["step:load"]
factor = len("abc")
# %%
def scale(
    value,
    shift=0,  # added at the end
):
    return value * factor + shift
# %% tags=["step:show"]
print(scale(
    1,
    shift=2  # two
))
print(scale(
    3,  # three
))
