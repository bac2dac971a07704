# %% tags=["step:prepare"]
factor = 2


class Counted:
    def __init__(self, func):
        self.func = func
        self.times = 0

    def __call__(self, *args):
        self.times += 1
        return self.func(*args)


class Answers:
    @staticmethod
    @Counted
    def answer(value):
        return value * factor


answer = Answers.answer

# %%
print(answer(3))

# %% tags=["step:show"]
print(answer.times)
