# %% tags=["step:a"]
name = "outer".upper()
def outer():
    name = "inner"
    def show():
        return name
    return show()
def reads():
    return name

# %% tags=["step:b"]
print(outer(), reads())
