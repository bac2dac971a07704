# %%
import numpy as np
import statsmodels.formula.api as smf

# %% tags=["step:load"]
import pandas as pd
df = pd.DataFrame({"x": [1.0, 2, 3], "y": [1.0, 2, 4]})

# %% tags=["step:fit"]
model = smf.ols("y ~ np.log(x)", data=df).fit()
print(model.params)
