# %% tags=["module:base"]
class Animal:
    sound = "..."
    def speak(self):
        return self.sound

# %% tags=["step:a"]
class Dog(Animal):
    sound = "woof"
print(Dog().speak())
