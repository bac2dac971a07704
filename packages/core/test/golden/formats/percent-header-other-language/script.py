# ---
# jupyter:
#   kernelspec:
#     language: julia
#     name: julia-1.9
# ---

# %%
x = 1
