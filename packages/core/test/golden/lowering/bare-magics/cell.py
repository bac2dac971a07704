pip install pandas
# %%
cd ..
# %%
ls
# %%
ls -la
# %%
pwd
# %%
matplotlib inline
# %%
conda install numpy
x = 1
