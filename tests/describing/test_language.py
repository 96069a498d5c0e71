import pytest

from cleanpage.describing.describe import describe
from cleanpage.describing.language import detect, tag

from .pages import cases, page_of


@pytest.mark.parametrize("case", cases("languages"))
def test_language_of_text(case):
    assert detect([case["text"]] * 3) == case["language"]


@pytest.mark.parametrize("case", cases("languages"))
def test_region_that_is_declared_is_kept(case):
    declared = f"{case['language']}-XX"

    assert detect([case["text"]] * 3, declared) == declared


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("เรือข้ามฟากไปเกาะวันนี้มาสายอีกแล้ว ไม่มีใครที่ท่าเรือรู้ว่าทำไม", "th-TH"),
        ("המעבורת לאי מאחרת שוב היום, ואיש על הרציף אינו יודע מדוע.", "he-IL"),
        ("המעבורת לאי מאחרת שוב היום, ואיש על הרציף אינו יודע מדוע.", "iw"),
    ],
)
def test_a_declared_region_is_kept_without_a_phrase_file(text, declared):
    assert detect([text] * 4, declared) == declared


def test_nothing_is_told_from_nothing():
    assert detect([]) == ""
    assert detect(["xyzzy"], "fi") == "fi"


def test_a_page_that_is_one_listing_has_the_language_of_its_words():
    text = "The ferry to the island is late again, and nobody on the quay knows why it was. " * 5

    assert describe(page_of("", f"<pre>{text}</pre>", prose="")).language == "en"


def test_code_says_nothing_of_the_language_of_the_text_around_it():
    text = (
        "Die Fähre zur Insel ist heute wieder zu spät, und niemand am Kai weiß, warum das so ist. "
    )
    code = (
        "for the ferry in the list of ferries: if it is late and not on the way, then wait for it"
    )
    body = f"<pre>{code * 9}</pre><p>{text}</p>" * 3

    assert describe(page_of("", body, prose="")).language == "de"


def test_chinese_with_foreign_names_in_it_is_chinese_unless_another_language_is_declared():
    text = "三星在美国旧金山举行发布会，Galaxy S20 Ultra, Galaxy S20 Plus。"

    assert detect([text] * 4) == "zh"
    assert detect([text] * 4, "en") == "en"


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
