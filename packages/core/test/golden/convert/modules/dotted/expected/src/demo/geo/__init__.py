"""Modules of demo.geo."""
