"""Grids"""
