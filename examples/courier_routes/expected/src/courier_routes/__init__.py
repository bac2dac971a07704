"""The shortest round through a handful of addresses on a city grid with closed
streets.
"""
