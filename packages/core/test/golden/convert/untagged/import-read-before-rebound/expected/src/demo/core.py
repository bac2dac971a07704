"""What the pipeline's steps call."""


class codec:
    dumps = staticmethod(lambda value: "own")
