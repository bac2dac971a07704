#!/usr/bin/env python

import sys

# + a comment, not a cell


def main():
    print(sys.argv)


main()

