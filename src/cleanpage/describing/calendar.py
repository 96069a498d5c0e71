"""Names of months in the languages of the phrase files."""

from __future__ import annotations

from functools import cache

from cleanpage.phrases.book import language_code, languages, months

__all__ = ["month_names"]

# TEMPORARY: until all phrase files are here
_T = """january february march april may june july august september october november december
jan feb mar apr may jun jul aug sep oct nov dec
_ _ _ _ _ _ _ _ sept _ _ _
januar februar märz april mai juni juli august september oktober november dezember
jänner feber mär _ _ _ _ _ _ okt _ dez
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
janv févr _ avr _ _ juil _ _ _ _ déc
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
ene _ _ abr _ _ _ ago set _ _ dic
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
gen _ _ _ mag giu lug _ _ ott _ _
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
_ fev _ _ _ _ _ _ _ out _ _
januari februari maart april mei juni juli augustus september oktober november december
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
januari februari mars april maj juni juli augusti september oktober november december
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
ledna února března dubna května června července srpna září října listopadu prosince"""


def month_names(language: str = "") -> dict[str, int]:
    """The number of a month by its case-folded name, in all languages; the given one decides.

    Example:
        >>> month_names("de")["märz"], month_names()["sept"]
        (3, 9)
    """
    return _merged(language_code(language))


@cache
def _merged(first: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for code in dict.fromkeys((first, "en", *languages())) if first else ("en", *languages()):
        for number, names in enumerate(months(code), 1):
            for name in names:
                found.setdefault(name.casefold().strip("."), number)
    for line in _T.split("\n"):
        for i, w in enumerate(line.split(), 1):
            if w != "_":
                found.setdefault(w, i)
    return found
