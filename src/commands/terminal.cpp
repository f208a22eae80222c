// The process's own streams as a Terminal, and the check that what was said went out.
// SPDX-License-Identifier: MIT
#include "commands/terminal.h"

#include <csignal>
#include <cstdlib>
#include <iostream>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace maillon {
namespace {

int terminal_width() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    const char *columns = std::getenv("COLUMNS");
    const int wish = columns ? std::atoi(columns) : 0;
    return wish > 0 ? wish : 80;
}

// A stream that the caller closed is given a number that fails: else the next file opened, a record
// perhaps, would get the number and what is said would be written into it.
void fill_standard_streams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) != -1) continue;
        (void)open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace

Terminal real_terminal() {
    // A reader that went away and a limit on the size of files are seen as failed writes, not as
    // the end of the process in the middle of a save.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    fill_standard_streams();
    std::ios::sync_with_stdio(false);
    return Terminal{std::cout,
                    std::cerr,
                    std::cin,
                    isatty(STDOUT_FILENO) == 1,
                    isatty(STDERR_FILENO) == 1,
                    isatty(STDIN_FILENO) == 1,
                    terminal_width(),
                    {}};
}

Delivery deliver(Terminal &terminal) {
    terminal.out.flush();
    if (terminal.out.good()) return Delivery::whole;
    // The write that failed may lie far back: the pipe itself still knows whether anybody reads.
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    const bool unread = poll(&output, 1, 0) > 0 && (output.revents & POLLERR) != 0;
    return unread ? Delivery::unread : Delivery::lost;
}

} // namespace maillon
