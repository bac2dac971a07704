"""Riddles"""
