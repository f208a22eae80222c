// A new version of a file, beside it, until one rename makes it the version that counts.
// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>
#include <filesystem>
#include <string>
#include <string_view>

#include "records/descriptor.h"

namespace maillon {

// Removed when it goes, unless it was renamed. Everything throws Error where the disk refuses.
class TemporaryFile {
public:
    // Made with O_EXCL in the target's folder.
    TemporaryFile(std::filesystem::path target, unsigned mode);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    void write(std::string_view text);
    void set_mode(unsigned mode); // whatever the user's umask
    void finish();                // on the disk, and closed
    void sync_all();              // all that was written to its file system is on the disk
    void close();
    // Until sync_folder the new name may not survive a power cut.
    void rename_over();
    void rename_to_new(); // refused where the target exists
    [[nodiscard]] std::filesystem::path folder() const;

private:
    [[noreturn]] void fail(int code) const;

    std::filesystem::path target_;
    std::filesystem::path path_; // empty once it is renamed
    Descriptor file_;
};

bool is_temporary(std::string_view file_name);

// A rename is on the disk once its folder is.
void sync_folder(const std::filesystem::path &folder);

// While a temporary stands beside its target nothing interrupts: the save is finished or taken
// back.
class SignalsHeld {
public:
    SignalsHeld();
    ~SignalsHeld();
    SignalsHeld(const SignalsHeld &) = delete;
    SignalsHeld &operator=(const SignalsHeld &) = delete;

private:
    sigset_t before_{};
};

} // namespace maillon
