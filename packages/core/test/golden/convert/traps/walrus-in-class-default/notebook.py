# %% tags=["step:a"]
size = 2


# %% tags=["step:b"]
class Box:
    limit = size

    def grown(self, by=(size := 3)):
        return by

    top = size


print(Box.limit, Box().grown(), Box.top, size)
