import numpy as np
import statsmodels.formula.api as smf


def fit(df):
    return smf.ols("y ~ np.log(x)", data=df).fit()
