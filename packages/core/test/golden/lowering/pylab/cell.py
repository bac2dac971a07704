%pylab inline
# %%
%pylab --no-import-all
figsize(3, 4)
