// Finds canaries in whatever a program says.
// SPDX-License-Identifier: MIT
#include "canaries/aviary.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "hostile/judge_forms.h"

namespace maillon::canaries {
namespace {

constexpr std::size_t shortest_cut = 6; // a shorter beginning says nobody

bool is_letter_or_digit(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

// Lines of a mail, a calendar or an address book put together again.
std::string unfolded(std::string_view text) {
    if (text.find("quoted-printable") != text.npos) return hostile::decoded_mail(text);
    std::string whole(text);
    if (!text.starts_with("BEGIN:V")) return whole;
    for (auto at = whole.find("\r\n "); at != whole.npos; at = whole.find("\r\n ", at))
        whole.erase(at, 3);
    return whole;
}

// Phone numbers are written in many ways: what stands between their digits is taken out.
std::string squeezed(std::string_view text) {
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        if (text[i] == ' ' || text[i] == '.' || text[i] == '-') continue;
        if (rest.starts_with("\u00a0") || rest.starts_with("\u202f")) {
            i += rest.starts_with("\u00a0") ? 1 : 2;
            continue;
        }
        digits += text[i];
    }
    return digits;
}

std::set<std::string> tokens_of(const std::string &small) {
    std::set<std::string> tokens;
    for (auto at = small.find("zq"); at != small.npos; at = small.find("zq", at + 1)) {
        auto end = at;
        while (end < small.size() && is_letter_or_digit(small[end]))
            ++end;
        if (end - at >= shortest_cut) tokens.insert(small.substr(at, end - at));
        at = end - 1;
    }
    return tokens;
}

} // namespace

std::string kinds_text(Kinds kinds) {
    std::string text;
    for (const auto &[kind, word] :
         {std::pair(professional, "professional"), std::pair(reference, "reference"),
          std::pair(first_name, "first name"), std::pair(person, "person"), std::pair(note, "note"),
          std::pair(private_note, "private note")})
        if ((kinds & kind) != 0) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

void Aviary::add(Canary canary) {
    if (canary.word.find_first_not_of("0123456789") == canary.word.npos)
        numbers_.push_back(std::move(canary));
    else
        words_.emplace(canary.word, std::move(canary));
}

// The word itself, else one that it is the beginning of, else one that it begins with.
Canary Aviary::meant(const std::string &token) const {
    const auto from = words_.lower_bound(token);
    if (from != words_.end() && from->first.starts_with(token)) return from->second;
    if (from != words_.begin() && token.starts_with(std::prev(from)->first))
        return std::prev(from)->second;
    return {token, nothing, "nowhere"}; // the name of a temporary folder, by chance
}

std::vector<Canary> Aviary::seen_in(std::string_view text) const {
    const std::string whole = unfolded(text);
    std::vector<Canary> seen;
    for (const std::string &token : tokens_of(in_small_letters(whole)))
        seen.push_back(meant(token));
    const std::string digits = squeezed(whole);
    for (const Canary &number : numbers_)
        if (digits.find(number.word) != digits.npos) seen.push_back(number);
    return seen;
}

} // namespace maillon::canaries
