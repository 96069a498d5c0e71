from hypothesis import given
from hypothesis import strategies as st

from cleanpage import Article, Block, Cut, Kind, Mark, Span
from cleanpage.corpus.account import account

TEXT = st.text(min_size=6, max_size=40)


@given(st.lists(TEXT, min_size=1, max_size=5), st.data())
def test_the_pieces_of_a_block_are_its_text(texts, data):
    blocks = tuple(Block(i, text) for i, text in enumerate(texts))
    cuts = []
    for block in blocks:
        start = data.draw(st.integers(0, len(block.text) - 1))
        end = data.draw(st.none() | st.integers(start + 1, len(block.text)))
        cuts.append(("share", Cut(block.index, "span", "", start, end)))
    article = Article(page_blocks=blocks, cuts=tuple(cuts))
    for entry in account(article):
        assert "".join(piece.text for piece in entry.pieces) == entry.block.text
        assert sum(piece.removal is not None for piece in entry.pieces) == 1


def test_two_cuts_in_one_block():
    block = Block(0, "Share Line 4 runs. Read more")
    cuts = (("share", Cut(0, "starts", "Share", 0, 6)), ("related", Cut(0, "ends", "", 18, None)))
    [entry] = account(Article(page_blocks=(block,), cuts=cuts))
    assert [(p.text, p.removal and p.removal.stripper) for p in entry.pieces] == [
        ("Share ", "share"),
        ("Line 4 runs.", None),
        (" Read more", "related"),
    ]
    assert entry.kept == "Line 4 runs."


def test_an_image_is_shown_by_its_alternative_text():
    image = Span(0, 0, Mark.IMAGE, "https://news.example/tram.jpg", "A tram")
    block = Block(0, "", Kind.IMAGE, spans=(image,))
    [kept] = account(Article(page_blocks=(block,)))
    [cut] = account(Article(page_blocks=(block,), cuts=(("images", Cut(0, "ad", "")),)))
    assert kept.kept == cut.pieces[0].text == "[A tram]"
    assert cut.kept == ""
