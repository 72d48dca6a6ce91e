"""What nobody should send and somebody will: Markdown to break a conversation view with."""


def hostile() -> dict[str, str]:
    """What is dear to parse or lay out, and what renderers lose or obey; each by its name.

    Of the dear ones each has some 20,000 characters; most are cases of cmark's
    ``pathological_tests.py``, the rest of what was measured for issue 3.
    """
    return {**_dear(20_000), **_tricky()}


def _dear(n: int) -> dict[str, str]:
    return {
        "images": "![" * (n // 2),
        "brackets": "[" * n,
        "bracket_pairs": "[" * (n // 2) + "a" + "]" * (n // 2),
        "links_open": "[a](" * (n // 4),
        "links_in_links": "[" * 100 + "a" + "](b)" * (n // 4),
        "link_angle_open": "[a](<b" * (n // 6),
        "emphasis_open": "*a **a " * (n // 7),
        "emphasis_close": "a** " * (n // 4),
        "emphasis_mixed": "*a _b " * (n // 6) + "c* d_ " * 100,
        "emphasis_deep": "**a *b " * (n // 14) + "c* d** " * (n // 14),
        "underscores": "a_" * (n // 2),
        "strikes": "~~a " * (n // 4),
        "backticks_growing": " ".join("`" * width for width in range(1, 200)),
        "dollars": "$" * n,
        "dollars_open": "$a " * (n // 3),
        "math_never_closed": "$$\n" + "x + y\n" * (n // 6),
        "fence_never_closed": "~~~\n" + "a\n" * (n // 2),
        "backslashes": "\\" * n,
        "entities": "&#35;&amp;&no" * (n // 13),
        "angles": "<" * n,
        "tags_open": "<a b='" * (n // 6),
        "comments_open": "a <!-- " * (n // 7),
        "autolinks": "http://a.b/" * (n // 11),
        "www": "www.a.b " * (n // 8),
        "mails": "a@b." * (n // 4),
        "definitions": "".join(f"[l{i}]: /u{i}\n" for i in range(n // 12)) + "\n[l1] [l2]\n",
        "uses_undefined": "[never defined] " * (n // 16),
        "footnotes": "".join(f"a[^{i}]\n\n[^{i}]: b[^{i + 1}]\n\n" for i in range(n // 24)),
        "quotes_deep": ">" * n + "a",
        "quotes_lazy": "> " * 500 + "a\n" * (n // 2),
        "lists_deep": "".join(f"{'  ' * level}- a\n" for level in range(140)),
        "lists_in_one_line": "- " * (n // 2) + "a",
        "list_markers_alternate": "- a\n+ a\n* a\n" * (n // 12),
        "list_items_empty": "-\n" * (n // 2),
        "headings_empty": "#\n" * (n // 2),
        "rules": "***\n" * (n // 4),
        "blank_lines": "\n" * n,
        "line_breaks": "a\\\n" * (n // 3),
        "soft_breaks": "a\n" * (n // 2),
        "setext_open": "a\n" * (n // 2) + "---",
        "tabs": "\t" * n + "a",
        "pipes": "|" * n + "\n" + "|-" * (n // 2) + "|",
        "table_wide": "|a" * 1000 + "|\n" + "|-" * 1000 + "|\n" + "|b" * 1000 + "|\n",
        "table_long": "|a|b|\n|-|-|\n" + "|c|d|\n" * 3000,
        "table_rows_ragged": "|a|b|\n|-|-|\n" + "|c\n|c|d|e|\n" * (n // 11),
        "word": "w" * n,
        "word_wide": "漢" * n,
        "combining": "a" + "\N{COMBINING ACUTE ACCENT}" * n,
        "joiners": "👩\N{ZERO WIDTH JOINER}" * (n // 2),
        "no_breaks": "a\N{NO-BREAK SPACE}" * (n // 2),
    }


def _tricky() -> dict[str, str]:
    return {
        "generics": "Use Vec<String> and <T> here, a <b>b</b> <br> x, x<br>y",
        "html_block": "<div onclick='alert(1)'>\n\n**bold**\n\n</div>\n<script>alert(1)</script>\n",
        "html_image": '<img src="http://127.0.0.1:9/x.png" onerror="alert(1)"> x',
        "image_remote": "![alt](http://127.0.0.1:9/x.png?secret=1) ![*em* alt](//host/share/x.png)",
        "image_file": "![a](file:///etc/passwd) ![b](/etc/hostname) ![c](resources/x.png)",
        "image_data": "![a](data:image/png;base64,iVBORw0KGgo=)",
        "links_unsafe": "[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x) "
        "[d](JaVaScRiPt:alert(1)) [e](vbscript:x) [f](&#106;avascript:x) <javascript:x>",
        "link_deceiving": "[https://bank.example](https://evil.example) [](https://empty.example)",
        "link_credentials": "<https://bank.example@evil.example/> [a](http://[::1]:9/%00)",
        "front_matter": "---\ntitle: x\n---\ntext",
        "underscored": "__init__ and _d_ and snake_case_name and 2*3*4",
        "lists_meet": "- a\n- b\n\n* c\n* d\n\n1. e\n2. f\n\n1) g\n",
        "fences_meet": "```\na\n```\n```\nb\n```\n",
        "fence_in_fence": "````md\n```py\nx\n```\n````\n~~~ a`b\n```\n~~~\n",
        "fence_info_odd": '```{.python #id title="a b"}\nx\n```\n```c++\nx\n```\n',
        "fence_indented": "   ```py\n   x\n     y\n  ```\n",
        "heading_in_item": "- # Heading\n- ---\n- > quote\n\n      code\n",
        "pipe_in_cell": '| a | b |\n|---|---|\n| `x \\| y` | \\| |\n| [l](u "|") | |\n',
        "table_half": "| a | b |\n|--",
        "item_half": "para\n\n-",
        "setext_half": "para\n-",
        "definition_late": "See [the guide][g] and [g].\n\n"
        + "Text.\n\n" * 50
        + "[g]: https://a.b",
        "number_huge": "1234567890123456789. a\n999999999. b\n1000000000. c\n0. d\n",
        "alert_unknown": "> [!DANGER]\n> a\n\n> [!note] b\n> c\n\n> [!TIP]",
        "crlf": "a\r\n\r\n- b\r\n- c\r\r```\rd\r```\r",
        "nul": "a\0b **c\0d** `\0`",
        "lone_surrogate": "a \ud83d b",
        "separators": "a \N{OBJECT REPLACEMENT CHARACTER} b \u2028 c \u2029 d \x0b e \x0c f",
        "byte_order_mark": "\N{ZERO WIDTH NO-BREAK SPACE}# a",
        "direction": "a \u202egnp.exe\u202c b \u2067 c \u200f d",
        "control": "".join(map(chr, range(1, 32))) + "\x7f\x85\x9b31m",
        "math_odd": "$ a$ $b $ $5 and $6 \\$7 $`x`$ $$y$$ \\[ z \\] \\(",
        "footnote_odd": "a[^1] b[^1] c[^none]\n\n[^1]: d\n\n    e\n[^1]: again\n",
        "empty": "",
        "spaces": "   \n \t \n",
    }
