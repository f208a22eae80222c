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

#include "commands/terminal_line.h"

namespace maillon {
namespace {

int number_from(const char *variable, int otherwise) {
    const char *text = std::getenv(variable);
    const int wish = text ? std::atoi(text) : 0;
    return wish > 0 ? wish : otherwise;
}

int terminal_width() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return number_from("COLUMNS", 80);
}

int terminal_height() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0) return size.ws_row;
    return number_from("LINES", 24);
}

// $PAGER; a program of that name that is not there shows nothing less than no pager does.
std::string pager_wanted() {
    const char *wish = std::getenv("PAGER");
    return wish ? wish : "less -FRX";
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
    Terminal terminal{std::cout,
                      std::cerr,
                      std::cin,
                      isatty(STDOUT_FILENO) == 1,
                      isatty(STDERR_FILENO) == 1,
                      isatty(STDIN_FILENO) == 1};
    terminal.width = terminal_width();
    terminal.height = terminal_height();
    terminal.pager = pager_wanted();
    if (can_edit_lines()) terminal.ask_line = line_typed;
    return terminal;
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
