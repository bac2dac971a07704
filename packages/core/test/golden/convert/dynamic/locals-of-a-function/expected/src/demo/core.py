"""What the pipeline's steps call."""


def describe(total, *, rate):
    share = total / rate
    return "{total} {share}".format(**locals())
