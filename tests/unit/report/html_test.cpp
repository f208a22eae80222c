// Text of records never acts in a page.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "report/html.h"

using namespace maillon;

TEST_CASE("what opens a tag, an entity or a quote is encoded") {
    CHECK(in_html("<b> & \"x\" 'y'") == "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;");
    CHECK(in_html("a\x1b[31m") == "a\\x1b[31m");
    CHECK(element("p", {{"id", "\"><script>"}}, "x") == "<p id=\"&quot;&gt;&lt;script&gt;\">x</p>");
}

TEST_CASE("a page stands alone: its language, its style, nothing from elsewhere") {
    const std::string page = html_page("Santé <1>", "<p>x</p>", Language::french);
    CHECK(page.starts_with("<!doctype html>\n<html lang=\"fr\">"));
    CHECK(page.find("<title>Santé &lt;1&gt;</title>") != page.npos);
    CHECK(page.find("default-src 'none'") == page.npos); // encoded like all that is quoted
    CHECK(page.find("default-src &#39;none&#39;") != page.npos);
    for (const char *outside : {"<script", "http://", "https://", "url(", "@import", "src="})
        CHECK(page.find(outside) == page.npos);
    CHECK(page.ends_with("</html>\n"));
}
