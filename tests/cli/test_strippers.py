import cleanpage as library

from .shell import cleanpage


def test_each_stripper_is_listed_with_what_it_removes():
    result = cleanpage("strippers")
    lines = result.out.splitlines()
    assert result.code == 0
    assert [line.split()[0] for line in lines] == [info[0] for info in library.strippers()]
    assert all(len(line.split()) > 2 for line in lines)
