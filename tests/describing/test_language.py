import pytest

from cleanpage.describing.language import detect, tag

from .pages import cases


@pytest.mark.parametrize("case", cases("languages"))
def test_language_of_text(case):
    assert detect([case["text"]] * 3) == case["language"]


@pytest.mark.parametrize("case", cases("languages"))
def test_region_that_is_declared_is_kept(case):
    declared = f"{case['language']}-XX"

    assert detect([case["text"]] * 3, declared) == declared


def test_nothing_is_told_from_nothing():
    assert detect([]) == ""
    assert detect(["xyzzy"], "fi") == "fi"


@pytest.mark.parametrize(
    ("declared", "bcp47"),
    [
        ("en", "en"),
        ("EN-us", "en-US"),
        ("pt_BR", "pt-BR"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("de, en", "de"),
        ("Deutsch!", ""),
        ("", ""),
        ("x", ""),
        ("en_US.UTF-8", ""),
    ],
)
def test_declared_tag(declared, bcp47):
    assert tag(declared) == bcp47
