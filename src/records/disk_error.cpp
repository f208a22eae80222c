// What the operating system refused, in a person's words.
// SPDX-License-Identifier: MIT
#include "records/disk_error.h"

#include <cerrno>

#include "base/text.h"

namespace maillon {
namespace {

Message remedy_of(int code) {
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return msg("the disk is full: make room, then try again");
    case EFBIG:
        return msg("a limit on the size of files was reached: raise it, then try again");
    case EROFS:
        return msg("the disk can only be read: work on a copy, or have it made writable");
    case EACCES:
    case EPERM:
        return msg("you have no right to: have the rights of the folder changed");
    case ELOOP:
    case ENOTDIR:
        return msg("a link stands there: put a file or a folder of its own in its place");
    case EEXIST:
        return msg("it exists already: choose another name");
    case ENOENT:
        return msg("it is not there any more: see who removed it, then try again");
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case ENOLCK:
        return msg("the machine is short of memory or files: close programs, then try again");
    case EIO:
        return msg("the disk answers with an error: save a copy of the folder at once");
    default:
        return msg("the system's error number is {0}", code);
    }
}

} // namespace

Error disk_error(Message what, int code) { return refused(std::move(what), remedy_of(code)); }

std::string shown_name(const std::filesystem::path &path) {
    return shown(path.filename().string());
}

} // namespace maillon
