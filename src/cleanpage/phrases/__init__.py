"""The words that furniture is made of: one data file per language, and what finds them in a block.

`en.toml`, `de.toml` … hold the phrases, `any.toml` those of no language in particular. A file has
one table per stripper, and a table one text per key, one phrase a line, sorted, in lower case:

- `whole`: the phrase is all that the block says; marks and arrows around it do not count.
- `starts`, `ends`: the block begins or ends with it.
- `contains`: it stands in a block of at most 300 characters; three words at least.
- `pattern`: a regular expression with a digit in it; it is tried at the beginning of blocks of at
  most 200 characters.

Some tables have lists for those who need more than a hit: `months` and `weekdays` in `dates` (one
a line, its names separated by commas), `prefixes` and `roles` in `bylines` (spotted like `whole`,
too), `stopwords` in `language`. There, too, stand `notices`, which are titles of errors, log-in
forms and searches, and `notice_starts`, with which these begin and no headline does.
"""

from cleanpage.phrases.book import languages, months, phrases
from cleanpage.phrases.folding import fold
from cleanpage.phrases.spotting import spot, spot_all

__all__ = ["fold", "languages", "months", "phrases", "spot", "spot_all"]
