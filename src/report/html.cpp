// Encoding, elements and the skeleton of a page.
// SPDX-License-Identifier: MIT
#include "report/html.h"

#include "base/sha256.h"
#include "base/text.h"
#include "report/html_style.h"

namespace maillon {
namespace {

std::string opened(std::string_view tag, const Attributes &attributes) {
    std::string out = "<" + std::string(tag);
    for (const auto &[name, value] : attributes)
        out += " " + std::string(name) + "=\"" + in_html(value) + "\"";
    return out;
}

} // namespace

std::string in_html(std::string_view raw) {
    std::string out;
    for (const char c : shown(raw)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string element(std::string_view tag, const Attributes &attributes, std::string_view inner) {
    return opened(tag, attributes) + ">" + std::string(inner) + "</" + std::string(tag) + ">";
}

std::string element(std::string_view tag, std::string_view inner) {
    return element(tag, {}, inner);
}

std::string empty_element(std::string_view tag, const Attributes &attributes) {
    return opened(tag, attributes) + "/>";
}

std::string html_page(const std::string &title, std::string_view body, Language language,
                      std::string_view more_style) {
    const std::string style = std::string(page_style) + std::string(more_style);
    const auto meta = [](std::string_view key, std::string_view name, std::string content) {
        return empty_element("meta", {{key, std::string(name)}, {"content", std::move(content)}}) +
               "\n";
    };
    const std::string head =
        empty_element("meta", {{"charset", "utf-8"}}) + "\n" +
        meta("name", "viewport", "width=device-width, initial-scale=1") +
        meta("http-equiv", "Content-Security-Policy",
             "default-src 'none'; style-src 'sha256-" + sha256_base64(style) +
                 "'; base-uri 'none'; form-action 'none'") +
        meta("name", "robots", "noindex, nofollow, noarchive") +
        meta("name", "referrer", "no-referrer") + meta("name", "generator", "maillon") +
        element("title", in_html(title)) + "\n" + element("style", style) + "\n";
    return "<!doctype html>\n" +
           element("html", {{"lang", language == Language::french ? "fr" : "en"}},
                   "\n" + element("head", "\n" + head) + "\n" +
                       element("body", "\n" + std::string(body)) + "\n") +
           "\n";
}

} // namespace maillon
