// All families, in one order.
// SPDX-License-Identifier: MIT
#include "hostile/base_folder.h"
#include "hostile/input.h"

namespace maillon::hostile {

Input with_text(std::string family, std::string what, const std::string &file, std::string text) {
    Input input{.family = std::move(family), .what = std::move(what), .file = file};
    input.plant = [file, text = std::move(text)](const std::filesystem::path &data) {
        write_file(data / file, text);
    };
    return input;
}

Inputs all_inputs() {
    Inputs inputs;
    for (const auto add : {add_bytes, add_yaml, add_slips, add_values, add_dates, add_file_types,
                           add_names, add_words})
        add(inputs);
    return inputs;
}

} // namespace maillon::hostile
