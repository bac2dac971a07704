"""What the pipeline's steps call."""


def ping(n, *, stop):
    return ["ping"] if n <= stop else ["ping", *pong(n - 1, stop=stop)]


def pong(n, *, stop):
    return ["pong"] if n <= stop else ["pong", *ping(n - 1, stop=stop)]
