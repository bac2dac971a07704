from sales.core import clean


def test_clean():
    assert clean("a \n b") == "a b"
