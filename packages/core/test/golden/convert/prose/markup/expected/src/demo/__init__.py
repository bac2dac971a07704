"""The 3 Jan. 2020 edition asks, e.g. in puzzle 2, how many coins a scale can tell
apart.
"""
