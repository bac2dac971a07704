"""Load orders"""
