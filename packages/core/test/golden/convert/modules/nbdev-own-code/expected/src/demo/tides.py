from pathlib import Path

__all__ = ["period", "in_notebook", "folder", "phase"]

period = 12.4
_seen = None


def in_notebook():
    try:
        shell = get_ipython().__class__.__name__
    except NameError:
        return False
    return shell == "ZMQInteractiveShell"


def folder():
    return Path(__file__).parent if "__file__" in globals() else Path()


def phase(hours):
    global _seen
    _seen = hours

    def forget():
        global _seen, _last
        _last, _seen = _seen, None

    return hours % period, forget


def show(hours):
    display(floor(hours))
