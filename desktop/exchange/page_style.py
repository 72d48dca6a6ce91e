"""How a page of conversations looks: light and dark as the reader's system is, and on paper."""

from collections.abc import Mapping

LIGHT = {
    "page": "#FBFBFD",
    "surface": "#FFFFFF",
    "raised": "#F2F3F7",
    "line": "#E2E4EA",
    "text": "#16181D",
    "quiet": "#565D6B",
    "accent": "#3552C8",
}
DARK = {
    "page": "#111317",
    "surface": "#171A20",
    "raised": "#1F232B",
    "line": "#2B303A",
    "text": "#E8EAF0",
    "quiet": "#A2ABBA",
    "accent": "#93A9FF",
}
"""Those of the window (``desktop/ui/colours.py``, above this layer); a test holds them together."""

LIGHT_CODE = {
    "keyword": "#8A2BA8",
    "string": "#1B7448",
    "number": "#8A5200",
    "comment": "#626A78",
    "function": "#3552C8",
    "type": "#0A6577",
    "constant": "#8A5200",
    "tag": "#B3261E",
    "attribute": "#8A5200",
    "inserted": "#1B7448",
    "deleted": "#B3261E",
    "heading": "#3552C8",
    "quiet": "#565D6B",
}
DARK_CODE = {
    "keyword": "#D7A6FF",
    "string": "#8CD3A8",
    "number": "#F0B25A",
    "comment": "#8B94A4",
    "function": "#93A9FF",
    "type": "#7CC9DB",
    "constant": "#F0B25A",
    "tag": "#FF9C93",
    "attribute": "#F0B25A",
    "inserted": "#6FD3A0",
    "deleted": "#FF8A80",
    "heading": "#93A9FF",
    "quiet": "#A2ABBA",
}

_RULES = """
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);
font:16px/1.6 Inter,system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:780px;margin:0 auto;padding:48px 24px 96px}
article+article{margin-top:64px;padding-top:48px;border-top:1px solid var(--line)}
h1{font-size:26px;line-height:1.25;margin:0 0 4px;letter-spacing:-.01em}
h3,h4,h5,h6{line-height:1.3;margin:1.5em 0 .5em}
h3{font-size:20px}h4{font-size:17px}h5,h6{font-size:16px}
.about,.ending,.speaker,.language,.image,summary{color:var(--quiet);font-size:13px}
.about{margin:0 0 32px}
.speaker{font-weight:600;margin:32px 0 8px}
.question{background:var(--raised);border-radius:14px;padding:14px 18px;white-space:pre-wrap}
.question figure,.answer figure{margin:0 0 12px;white-space:normal}
.system{border-inline-start:3px solid var(--line);padding-inline-start:16px;
white-space:pre-wrap;color:var(--quiet)}
figure img{display:block;max-width:100%;max-height:560px;border-radius:8px}
figcaption{color:var(--quiet);font-size:13px;margin-top:4px}
.ending{border:1px solid var(--line);border-radius:8px;padding:8px 14px;margin-top:12px}
details{margin:0 0 12px;border-inline-start:3px solid var(--line);padding-inline-start:14px}
summary{cursor:pointer}
.attached{white-space:normal}
.attached pre{white-space:pre-wrap;max-height:480px;overflow-y:auto;margin:8px 0 0}
h1,h3,h4,h5,h6,p,li,th,td,.question,.system{unicode-bidi:plaintext;text-align:start}
pre{direction:ltr;text-align:left}
p{margin:.75em 0}.answer>:first-child{margin-top:0}
ul,ol{padding-inline-start:1.6em;margin:.75em 0}li>p{margin:.25em 0}
li.marked{list-style:none}li.marked>p{display:inline}
.marker{margin-inline-start:-1.4em;color:var(--quiet)}
blockquote{margin:1em 0;padding-inline-start:16px;border-inline-start:3px solid var(--line);
color:var(--quiet)}
.alert{font-weight:600;color:var(--accent)}
a{color:var(--accent)}
hr{border:0;border-top:1px solid var(--line);margin:1.5em 0}
code,pre{font-family:"JetBrains Mono",ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;
font-size:13.5px}
:not(pre)>code{background:var(--raised);border-radius:4px;padding:.1em .35em}
.code{background:var(--surface);border:1px solid var(--line);border-radius:10px;margin:1em 0}
.code pre{margin:0;padding:12px 16px;overflow-x:auto;line-height:1.5;overflow-wrap:normal}
.language{padding:8px 16px 0}
.wide{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;overflow-wrap:normal}
th,td{border:1px solid var(--line);padding:6px 12px;vertical-align:top}
td[align=center],th[align=center]{text-align:center}td[align=right],th[align=right]{text-align:right}
th{background:var(--raised)}
.formula{display:inline-block}.formula svg{display:block;width:100%;height:100%}
.answer .display{text-align:center;overflow-x:auto}
"""

_PAPER = """@media print{
body{background:none;font-size:11pt}main{max-width:none;padding:0}
article+article{break-before:page;border:0;margin:0;padding:0}
.question,.code,figure,tr,.ending{break-inside:avoid}.speaker,h1,h3,h4{break-after:avoid}
.code pre{white-space:pre-wrap;overflow-wrap:anywhere}.wide,.display{overflow:visible}
details{display:none}.attached{display:block}
}"""


def style_sheet() -> str:
    """The rules of the page, without a reference to anything outside of it."""
    light, dark = _colours(LIGHT, LIGHT_CODE), _colours(DARK, DARK_CODE)
    code = "".join(f".c-{role}{{color:var(--c-{role})}}" for role in LIGHT_CODE)
    dark_rules = f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    return f":root{{{light}}}\n{dark_rules}\n{_RULES.strip()}\n{code}\n{_PAPER}"


def _colours(page: Mapping[str, str], code: Mapping[str, str]) -> str:
    roles = {f"--{role}": value for role, value in page.items()}
    roles |= {f"--c-{role}": value for role, value in code.items()}
    return "".join(f"{role}:{value};" for role, value in roles.items())
