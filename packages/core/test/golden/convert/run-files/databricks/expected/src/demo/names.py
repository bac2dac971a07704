"""What includes/names.py defines, which the notebook runs."""

root = "/mnt/" + "orders"
