
def test_double():
    assert double(2) == 4
# %%
import ipytest

