// How an answer is to look: for whom, in which language, how wide, with names or ids. Handed in;
// the report floor asks nobody.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/register.h"
#include "base/message.h"

namespace maillon {

enum class Colour { off, on };
enum class Names { ids, shown }; // names of youths, guardians and mentors (3-commands, 3.1 rule 4)
enum class Format { text, json, csv, markdown, html, mail };

struct View {
    Speech speech;
    int width = 0; // columns; 0: as wide as need be, nothing cut (a pipe)
    Colour colour = Colour::off;
    Names names = Names::ids;
    Format format = Format::text;
};

// "Inès B." or "y26-7kq2m", as the view says; both ("Inès B. (y26-7kq2m)") in youth_with_id when
// names are shown.
std::string youth_name(const Register &people, const std::string &youth_id, const View &view);
std::string youth_with_id(const Register &people, const std::string &youth_id, const View &view);
std::string mentor_name(const Register &people, const std::string &mentor_id, const View &view);
// Professional names are always shown; the id where the record is missing.
std::string partner_name(const Register &people, const std::string &partner_id);
std::string contact_name(const Register &people, const std::string &partner_id,
                         const std::string &contact_id);
std::string staff_name(const Settings &settings, const std::string &staff_id);

// Colour and emphasis, empty strings when the view has no colour. Never the only bearer of a
// meaning.
std::string painted(std::string_view text, std::string_view style,
                    const View &view); // style: good watch risk faint bold

} // namespace maillon
