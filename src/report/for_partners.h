// Every answer that is made to leave: what a partner, or a young person's counsellor, reads. Each
// takes what a partner may see and nothing else (6-quality, 6.3 rule 2).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/partner_sight.h"
#include "alliance/review.h"
#include "report/view.h"

namespace maillon {

// The tracking sheet: text, Markdown, CSV, HTML.
std::string share_answer(const PartnerSight &sight, const View &view);
// For us: what the sheet withholds and by which rule; text and Markdown.
std::string withheld_answer(const PartnerSight &sight, const View &view);

// The letters that give the feedback we owe: one for each of their contacts, or for `contact` alone
// (its id; empty: all). Text, Markdown, HTML.
std::string letters_answer(const PartnerSight &sight, const std::string &contact, const View &view);

// The review to hold together: text, Markdown, HTML on two A4 pages.
std::string review_answer(const PartnerSight &sight, const Review &review, const View &view);

// A page of the site as the staff's index lists it.
struct PublishedPage {
    std::string partner;
    std::string page; // its file's name
    std::string referent;
    int agreed = 0; // referrals with details
    int others = 0;
};
std::string staff_index(const std::string &association, const std::vector<PublishedPage> &pages,
                        const View &view);
// What whoever guesses an address finds: nothing.
std::string front_page(const View &view);

// What stands on the orientation sheet: our offer, what we promise, whom to call.
struct OfferSheet {
    const Offer &offer;
    const Settings &settings;
    std::vector<Staff> to_call;
    Date at;
};
// For us: the offer as offer.yaml has it, with its documents; text and Markdown.
std::string offer_answer(const OfferSheet &sheet, const View &view);
// One page for a counsellor to hand over; text, Markdown, HTML for A4.
std::string offer_sheet(const OfferSheet &sheet, const View &view);

} // namespace maillon
