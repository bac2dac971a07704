class Animal:
    sound = "..."

    def speak(self):
        return self.sound
