%matplotlib inline
%load_ext autoreload
%autoreload 2
%config InlineBackend.figure_format = "retina"
import pandas as pd  # kept
%precision 3
%who
