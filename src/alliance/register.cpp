// Finding a record in the register by its id, and a partner's referrals in their order.
// SPDX-License-Identifier: MIT
#include "alliance/register.h"

#include <algorithm>
#include <tuple>

namespace maillon {

namespace {

template <class Items> auto find_by_id(const Items &items, const std::string &id) {
    using Item = typename Items::value_type;
    const auto found = std::ranges::lower_bound(items, id, {}, &Item::id);
    return found != items.end() && found->id == id ? &*found : static_cast<const Item *>(nullptr);
}

} // namespace

const Partner *Register::partner(const std::string &partner_id) const {
    return find_by_id(partners, partner_id);
}

const Youth *Register::youth(const std::string &youth_id) const {
    return find_by_id(youths, youth_id);
}

bool Register::is_unreadable(const std::string &id) const {
    return std::ranges::find(unreadable, id) != unreadable.end();
}

bool comes_before(const Sent &a, const Sent &b) {
    return std::tie(a.referral->received.date, a.youth->id, a.referral->id) <
           std::tie(b.referral->received.date, b.youth->id, b.referral->id);
}

std::vector<Sent> referrals_of(const Register &whole, const std::string &partner_id) {
    std::vector<Sent> sent;
    for (const Youth &youth : whole.youths)
        for (const Referral &referral : youth.referrals)
            if (referral.partner == partner_id && !referral.voided)
                sent.push_back({&youth, &referral});
    std::ranges::sort(sent, comes_before);
    return sent;
}

} // namespace maillon
