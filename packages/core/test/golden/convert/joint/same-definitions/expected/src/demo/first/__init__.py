"""Modules of demo.first."""
