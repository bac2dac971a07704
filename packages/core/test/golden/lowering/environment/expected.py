import os
os.environ["CUDA_VISIBLE_DEVICES"] = "0"
os.environ["A"] = "b c"
os.environ["B"] = "\"quoted\"  # really"


n = 3
home = os.environ["HOME"]
os.environ["N"] = str(n)
