# %%
import numpy as np
import statsmodels.formula.api as smf

# %% tags=["module:fits"]
def fit(df):
    return smf.ols("y ~ np.log(x)", data=df).fit()

# %% tags=["step:load"]
import pandas as pd
df = pd.DataFrame({"x": [1.0, 2, 3], "y": [1.0, 2, 4]})
print(fit(df).params)
