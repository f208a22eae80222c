// What stands where a record or a folder of records is expected: links, pipes, sockets, devices,
// files that can't be read. SPDX-License-Identifier: MIT
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include "hostile/base_folder.h"
#include "hostile/input.h"

namespace maillon::hostile {
namespace {

namespace fs = std::filesystem;

struct OddFile {
    std::string name;
    void (*put)(const fs::path &place);
    Owed owed = Owed::refusal;
};

fs::path outside(const fs::path &place) {
    fs::path folder = place;
    while (folder.filename() != "data")
        folder = folder.parent_path();
    return folder.parent_path() / "outside";
}

void socket_at(const fs::path &place) {
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, place.c_str(), sizeof address.sun_path - 1);
    (void)::bind(number, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    ::close(number);
}

const std::vector<OddFile> &odd_files() {
    static const std::vector<OddFile> all = {
        {"link to a record outside",
         [](const fs::path &p) { fs::create_symlink(outside(p) / "record.yaml", p); }},
        {"link to /etc/passwd", [](const fs::path &p) { fs::create_symlink("/etc/passwd", p); }},
        {"link to a record inside",
         [](const fs::path &p) { fs::create_symlink("../partners/ml-temoin.yaml", p); }},
        {"dangling link", [](const fs::path &p) { fs::create_symlink("nulle-part", p); }},
        {"link to itself", [](const fs::path &p) { fs::create_symlink(p.filename(), p); }},
        {"link to /dev/zero", [](const fs::path &p) { fs::create_symlink("/dev/zero", p); }},
        {"link to a folder", [](const fs::path &p) { fs::create_symlink(outside(p), p); }},
        {"folder", [](const fs::path &p) { fs::create_directory(p); }},
        {"pipe", [](const fs::path &p) { (void)::mkfifo(p.c_str(), 0644); }},
        {"socket", socket_at},
        {"device /dev/zero",
         [](const fs::path &p) { (void)::mknod(p.c_str(), S_IFCHR | 0666, makedev(1, 5)); },
         Owed::anything}, // only root makes one
        {"device /dev/tty",
         [](const fs::path &p) { (void)::mknod(p.c_str(), S_IFCHR | 0666, makedev(5, 0)); },
         Owed::anything},
        {"sparse gigabyte",
         [](const fs::path &p) {
             write_file(p, "format: 1\n");
             fs::resize_file(p, 1'000'000'000);
         }},
        {"sparse", [](const fs::path &p) { write_file(p, ""), fs::resize_file(p, 5000); }},
        {"hard link to a record outside",
         [](const fs::path &p) { fs::create_hard_link(outside(p) / "hard.yaml", p); },
         Owed::anything},
    };
    return all;
}

Input replacing(const std::string &file, const OddFile &odd) {
    Input input{.family = "files", .what = odd.name, .file = file};
    input.plant = [file, put = odd.put](const fs::path &data) {
        write_file(data.parent_path() / "outside/hard.yaml", "format: 1\nid: ft-dur\n");
        fs::remove_all(data / file);
        put(data / file);
    };
    input.owed = odd.owed;
    return input;
}

void add_without_rights(Inputs &inputs) {
    for (const std::string &file : records()) {
        Input input{.family = "files", .what = "no right to read", .file = file};
        input.plant = [file](const fs::path &data) {
            fs::permissions(data / file, fs::perms::none);
        };
        input.owed = Owed::refusal;
        input.as_user = true;
        inputs.push_back(std::move(input));
    }
    for (const char *folder :
         {"partners", "youth", "youth/2026", "identities", "identities/2026"}) {
        for (const auto rights : {fs::perms::none, fs::perms::owner_exec | fs::perms::others_exec,
                                  fs::perms::owner_read | fs::perms::others_read}) {
            Input input{.family = "files", .what = "no right to list", .file = folder};
            input.plant = [folder, rights](const fs::path &data) {
                fs::permissions(data / folder, rights);
            };
            input.owed = Owed::refusal;
            input.as_user = true;
            input.others_served = false;
            inputs.push_back(std::move(input));
        }
    }
}

// Everything is served from a folder where nothing can be written.
void add_read_only(Inputs &inputs) {
    Input input{.family = "files", .what = "read-only folder"};
    input.plant = [](const fs::path &data) {
        for (const auto &entry : fs::recursive_directory_iterator(data))
            fs::permissions(entry.path(), fs::perms::owner_write | fs::perms::group_write,
                            fs::perm_options::remove);
        fs::permissions(data, fs::perms::owner_write, fs::perm_options::remove);
    };
    input.owed = Owed::whole;
    input.as_user = true;
    inputs.push_back(std::move(input));
}

} // namespace

void add_file_types(Inputs &inputs) {
    for (const std::string &file : records())
        for (const OddFile &odd : odd_files())
            inputs.push_back(replacing(file, odd));
    for (const char *folder :
         {"partners", "youth", "youth/2026", "identities", "identities/2026"}) {
        for (const OddFile &odd : odd_files()) {
            if (odd.name == "folder") continue;
            inputs.push_back(replacing(folder, odd));
            inputs.back().others_served = false;
        }
    }
    add_without_rights(inputs);
    add_read_only(inputs);
}

} // namespace maillon::hostile
