



import pandas as pd  # kept


