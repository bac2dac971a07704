>>> x = 1
>>> for i in range(3):
...     print(i)
>>> %matplotlib inline
# %%
In [1]: x = 1

In [2]: for i in range(3):
   ...:     !ls
# %%
    def f():
        return '''
    text
        '''
    %time f()
# %%
def f():
    """Doc.

    >>> f()
    1
    """
