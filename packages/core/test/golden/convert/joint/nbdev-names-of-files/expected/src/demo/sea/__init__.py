"""Modules of demo.sea."""
