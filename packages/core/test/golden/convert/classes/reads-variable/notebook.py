# %% tags=["step:a"]
unit = "cm".upper()
class Length:
    def __init__(self, x):
        self.x = x
    def __str__(self):
        return f"{self.x} {unit}"

# %% tags=["step:b"]
print(Length(3))
