def test_label():
    label = "b"
    assert label == "b"
