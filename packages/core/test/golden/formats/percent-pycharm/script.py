#%% md
# Title alone
#%% md
Plain text

- without comment signs
#%% md
# commented
# text
#%%
x = 1
