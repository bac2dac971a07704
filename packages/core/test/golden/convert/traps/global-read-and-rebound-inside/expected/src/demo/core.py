"""What the pipeline's steps call."""


def step(by, *, state):
    state["n"] += by
    return state["n"]
