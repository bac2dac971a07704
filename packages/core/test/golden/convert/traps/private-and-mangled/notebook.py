# %% tags=["step:a"]
__secret = len("abc")
_hidden = 2
class Box:
    def get(self):
        return _hidden

# %% tags=["step:b"]
print(__secret, Box().get())
