"""What the pipeline's steps call."""


def build(name, *args, sep="-", base, **options):
    return sep.join([name, str(base), *args, *options])
