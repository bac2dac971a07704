# ---
# jupyter:
#   jupytext:
#     cell_markers: region,endregion
#     text_representation:
#       format_name: light
# ---

# Text.

# region Set up
x = 1

y = 2
# endregion

z = 3

# region never ends
w = 4
