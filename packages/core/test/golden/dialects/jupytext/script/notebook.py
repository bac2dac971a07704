# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#       format_version: '1.3'
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% tags=["active-ipynb"]
# frame.plot()

# %% active="ipynb"
# # %time frame.plot()

# %% active="py"
print("script")

# %% tags=["parameters"]
rate = 0.1
