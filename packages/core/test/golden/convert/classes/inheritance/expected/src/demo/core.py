"""What the pipeline's steps call."""

from demo.base import Animal


class Dog(Animal):
    sound = "woof"
