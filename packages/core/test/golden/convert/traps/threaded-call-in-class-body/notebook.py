# %% tags=["step:a"]
score = 3


def level(by):
    return score + by


# %% tags=["step:b"]
class Model:
    rank = level(1)

    def score(self):
        return self.rank


print(Model().score())
