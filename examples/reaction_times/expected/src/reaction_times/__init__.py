"""Twelve volunteers pressed a button as soon as a light came on, once after water
and once after coffee.
"""
