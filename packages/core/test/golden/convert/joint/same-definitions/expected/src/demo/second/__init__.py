"""Modules of demo.second."""
