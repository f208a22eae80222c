// Drawing, giving and taking back the name of a page.
// SPDX-License-Identifier: MIT
#include "alliance/site_pages.h"

#include <algorithm>

#include "base/error.h"
#include "base/sha256.h"

namespace maillon {

namespace {

constexpr int length = 26;
constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

bool is_taken(const std::vector<Partner> &partners, const std::string &name) {
    return std::ranges::find(partners, name, &Partner::page) != partners.end();
}

} // namespace

bool is_page_name(std::string_view text) {
    return text.size() == length && text.find_first_not_of(alphabet) == text.npos;
}

std::string draw_page_name(Chance &chance, const std::vector<Partner> &partners) {
    return draw_id(chance, "", length,
                   [&](const std::string &name) { return is_taken(partners, name); });
}

Changes give_page(const Partner &, const std::string &name) {
    return {set_at({}, "page", text(name))};
}

Changes withdraw_page(const Partner &partner) {
    if (partner.page.empty())
        throw refused(msg("{0} has no page", partner.id),
                      msg("give it one: maillon partner page {0}", partner.id));
    return {remove_at({}, "page")};
}

std::string staff_page_name(const std::vector<Partner> &partners) {
    std::string all = "staff\n";
    for (const Partner &partner : partners)
        if (!partner.page.empty()) all += partner.page + "\n";
    std::string name;
    for (const unsigned char byte : sha256(all))
        name += alphabet[byte % alphabet.size()];
    return name.substr(0, length);
}

std::vector<const Partner *> twins(const std::vector<Partner> &partners) {
    std::vector<const Partner *> found;
    for (const Partner &partner : partners)
        if (!partner.page.empty() && std::ranges::count(partners, partner.page, &Partner::page) > 1)
            found.push_back(&partner);
    return found;
}

} // namespace maillon
