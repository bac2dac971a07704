# %% tags=["step:load"]
import pandas as pd
df = pd.DataFrame({"x": [1, 2, 3]})
limit = 2

# %% tags=["step:pick"]
few = df.query("x > @limit")
print(len(few))
