// What libfyaml's own program says of the same text.
// SPDX-License-Identifier: MIT
#include "typos/libfyaml.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace maillon::typos {

int line_by_libfyaml(const std::string &text) {
    const auto file = std::filesystem::temp_directory_path() / "maillon-typo.yaml";
    std::ofstream(file, std::ios::binary) << text;
    const std::string command = "fy-tool --testsuite --document-event-stream --color off '" +
                                file.string() + "' 2>&1 >/dev/null";
    std::FILE *said = ::popen(command.c_str(), "r");
    std::array<char, 4096> buffer{};
    std::string complaint;
    while (said != nullptr && std::fgets(buffer.data(), buffer.size(), said) != nullptr)
        complaint += buffer.data();
    const int status = said == nullptr ? -1 : ::pclose(said);
    if (status < 0 || status / 256 == 127) {
        std::cerr << "fy-tool is not installed: Debian's package libfyaml-utils has it\n";
        std::exit(2);
    }
    const auto place = complaint.find(file.string() + ":");
    if (place == std::string::npos) return 0;
    return std::atoi(complaint.c_str() + place + file.string().size() + 1);
}

} // namespace maillon::typos
