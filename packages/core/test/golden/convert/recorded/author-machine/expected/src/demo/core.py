"""What the pipeline's steps call."""


def check(wanted):
    for name, version in wanted.items():
        print(f"[OK] {name} {version}")
