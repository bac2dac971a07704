# ---
# jupyter:
#   jupytext:
#     text_representation:
#       format_name: light
# ---

# + active=""
# raw text
# -

# + active="py"
print("script")
# -

# + active="ipynb"
# # %time f()
# -

# + language="bash"
# echo hi
# -

# + broken=[
x = 1
# -
