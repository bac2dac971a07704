from demo.core import double


def test_double():
    assert double(2) == 4
    assert double(0) == 0


def test_double_of_text():
    assert double("ab") == "abab"
