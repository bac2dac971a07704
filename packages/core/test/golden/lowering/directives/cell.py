#| export
#| hide
%matplotlib inline
lr = 0.1  #@param {type: "number"}
!ls
# %%
%%bash
#| eval: false
ls
# %%
#| export
%%time
#| hide
x = 1
# %%
#| hide
# only a comment
