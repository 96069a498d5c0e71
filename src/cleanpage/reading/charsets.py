"""The names of charsets on the web, and the codec that each one really means.

After the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels): a page that
says `iso-8859-1` means windows-1252, one that says `gb2312` means gb18030. Names that are not here
are not used on the web, or are not text (`rot13`).
"""

from __future__ import annotations

__all__ = ["codec_for"]

_LABELS = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8-sig",
    "cp866": "ibm866 866 cp866 csibm866",
    "iso8859-2": "iso-8859-2 latin2 l2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso-8859-2:1987",
    "iso8859-3": "iso-8859-3 latin3 l3 csisolatin3 iso-ir-109 iso8859-3 iso88593",
    "iso8859-4": "iso-8859-4 latin4 l4 csisolatin4 iso-ir-110 iso8859-4 iso88594",
    "iso8859-5": "iso-8859-5 cyrillic csisolatincyrillic iso-ir-144 iso8859-5 iso88595",
    "iso8859-6": "iso-8859-6 arabic asmo-708 csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i "
    "iso-ir-127 iso8859-6 iso88596",
    "iso8859-7": "iso-8859-7 greek greek8 csisolatingreek ecma-118 elot-928 iso-ir-126 iso8859-7 "
    "iso88597 sun-eu-greek",
    "iso8859-8": "iso-8859-8 hebrew visual logical csisolatinhebrew iso-8859-8-e iso-8859-8-i "
    "iso-ir-138 iso8859-8 iso88598",
    "iso8859-10": "iso-8859-10 latin6 l6 csisolatin6 iso-ir-157 iso8859-10 iso885910",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "iso-8859-15 latin9 latin-9 l9 csisolatin9 iso8859-15 iso885915",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "koi8-r koi8 koi cskoi8r",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman csmacintosh",
    "cp874": "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 cp874",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251 win-1251",
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 latin1 latin-1 l1 ascii "
    "us-ascii ansi-x3.4-1968 cp819 csisolatin1 ibm819 iso-ir-100 iso-8859-1:1987 x-user-defined",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 latin5 l5 csisolatin5 iso-ir-148 iso8859-9 "
    "iso88599",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "gb18030 gbk gb2312 gb-2312 gb-2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 "
    "x-gbk cp936 hz-gb-2312",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc-jp": "euc-jp eucjp x-euc-jp cseucpkdfmtjapanese",
    "iso2022-jp": "iso-2022-jp csiso2022jp",
    "cp932": "shift-jis shiftjis sjis x-sjis windows-31j ms-kanji ms932 csshiftjis",
    "cp949": "euc-kr euckr ks-c-5601-1987 ks-c-5601-1989 ksc5601 ksc-5601 korean cseuckr "
    "csksc56011987 iso-ir-149 windows-949 uhc",
    "utf-16-le": "utf-16 utf-16le ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff",
    "utf-16-be": "utf-16be unicodefffe",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}


def codec_for(label: str) -> str:
    """The Python codec for a charset's name on the web; empty if there is none.

    Example:
        >>> codec_for("ISO-8859-1"), codec_for(" GB2312 "), codec_for("rot13")
        ('cp1252', 'gb18030', '')
    """
    return _CODECS.get(label.strip(" \t\r\n\f'\"").lower().replace("_", "-"), "")
