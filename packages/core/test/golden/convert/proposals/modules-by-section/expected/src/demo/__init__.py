"""Many functions"""
