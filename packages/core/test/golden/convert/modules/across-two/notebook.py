# %% tags=["module:shapes"]
def area(w, h):
    return w * h

# %% tags=["module:rooms"]
class Room:
    def __init__(self, w, h):
        self.size = area(w, h)

# %% tags=["step:show"]
print(Room(2, 3).size)
