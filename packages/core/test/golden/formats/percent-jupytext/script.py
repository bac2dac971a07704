#!/usr/bin/env python
# -*- coding: utf-8 -*-
# ---
# title: A study
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: my-kernel
#   language_info:
#     version: 3.12.1
# ---

# %%
# ls data
# frame?
# # a comment of a comment
# %time f()  # noescape
%time f() # escape

# %% language="bash" magic_args="-s x"
# echo $1

# %% language="R"
# library(dplyr)

    # %% 
    indented = 1
