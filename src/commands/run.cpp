// One command line from its words to its exit code.
// SPDX-License-Identifier: MIT
#include "commands/run.h"

#include <algorithm>
#include <new>
#include <ostream>

#include "base/date_words.h"
#include "base/error.h"
#include "base/text.h"
#include "commands/ask.h"
#include "commands/bare.h"
#include "commands/errors.h"
#include "commands/help.h"
#include "commands/missing.h"
#include "commands/network.h"
#include "commands/opening.h"
#include "commands/output.h"
#include "commands/paging.h"
#include "commands/progress.h"
#include "records/atomic_file.h"
#include "records/text_lines.h"

namespace maillon {
namespace {

Date today_from(const std::vector<std::string> &line, const Surroundings &world) {
    std::string typed = early_option(line, {"--today", "--aujourdhui"});
    if (typed.empty()) typed = world.variable("MAILLON_TODAY");
    if (typed.empty()) return world.today;
    const auto date = read_date(typed, world.today, Leaning::past);
    if (!date) {
        throw wrong_words(msg("'{0}' is not a date", typed), msg("write it as YYYY-MM-DD"));
    }
    return *date;
}

Colour colour_for(const Words &words, const Context &context) {
    const std::string &wish = words.one("color");
    const auto variable = [&](const char *name) { return context.world.variable(name); };
    if (wish == "always") return Colour::on;
    if (wish == "never") return Colour::off;
    if (!wish.empty() && wish != "auto") {
        throw wrong_words(msg("'{0}' is not auto, always or never", wish));
    }
    if (!variable("NO_COLOR").empty()) return Colour::off;
    if (const std::string forced = variable("CLICOLOR_FORCE"); !forced.empty() && forced != "0")
        return Colour::on;
    const bool plain = variable("TERM") == "dumb" || variable("CLICOLOR") == "0";
    return context.terminal.out_is_terminal && !plain ? Colour::on : Colour::off;
}

Format format_for(const Words &words, const Command &command) {
    const std::string &wish = words.one("format");
    if (wish.empty() || wish == "text") return Format::text;
    const auto &formats = command.formats;
    if (std::find(formats.begin(), formats.end(), wish) == formats.end()) {
        throw wrong_words(msg("'maillon {0}' has no format '{1}'", command.name(), wish),
                          msg("maillon help {0}", command.name()));
    }
    if (wish == "json") return Format::json;
    if (wish == "csv") return Format::csv;
    if (wish == "mail") return Format::mail;
    return wish == "html" ? Format::html : Format::markdown;
}

void prepare(Context &context, const Command &command, const Words &words) {
    const bool person = context.terminal.out_is_terminal || context.terminal.err_is_terminal;
    context.view.names = person || words.has("names") ? Names::shown : Names::ids;
    context.view.colour = colour_for(words, context);
    context.view.format = format_for(words, command);
    if (goes_to_file(words)) look_as_file(context.view, words);
    context.quiet = words.has("quiet");
    context.rehearses = words.has("dry-run");
    if (const auto at = past_date(context, words, "at")) context.at = *at;
}

Error no_folder() {
    return refused(
        msg("no data folder here"),
        msg("go into one, give it with -C DIR or in $MAILLON_DATA, or make one: maillon init DIR"));
}

int obey(const std::vector<std::string> &line, Context &context, Opened &opened) {
    const Addressed addressed = address(line);
    if (addressed.version) {
        context.terminal.out << "maillon " MAILLON_VERSION "\n";
        return 0;
    }
    if (addressed.help) return help(context, addressed.topic);
    const Command &command = addressed.command ? *addressed.command : bare_command();
    refuse_several(command, addressed.rest);
    const bool asks = can_ask(context.terminal);
    Words words = split(command, addressed.rest, asks ? Lack::allowed : Lack::refused);
    prepare(context, command, words);
    const bool is_bare = addressed.command == nullptr;
    if (opened.trouble && (is_bare || command.reach != Reach::no_folder)) throw *opened.trouble;
    if (command.reach != Reach::no_folder && !asks_several(words)) {
        if (!opened.folder) throw no_folder();
    }
    context.folder = std::move(opened.folder);
    if (context.folder) {
        context.folder->set_cache(cache_folder(context.world));
        tell_progress(context);
    }
    if (asks) ask_for_missing(context, command, words);
    return paged(context, command, words);
}

// The line an error points to, at a terminal; of settings that no folder could be opened with too.
std::string excerpt_for(const Error &error, const Terminal &terminal, Opened &opened,
                        std::optional<Context> &context) {
    if (!error.origin() || !terminal.err_is_terminal) return {};
    const LendLine lend = [&](const Origin &origin) {
        if (context && context->folder) return context->folder->line_at(origin);
        if (opened.folder) return opened.folder->line_at(origin);
        const auto found = opened.root ? read_file(*opened.root / origin.file) : ReadResult();
        return found.file ? line_of(found.file->text, origin.place.line) : std::string();
    };
    return excerpt_at(*error.origin(), lend, terminal.width);
}

int answered(const std::vector<std::string> &line, Terminal &terminal, Surroundings &world,
             Opened &opened) {
    View view;
    view.speech = {language_of(line, world, opened), terminal.out_is_terminal, world.today};
    view.width = terminal.out_width();
    std::optional<Context> context;
    try {
        const Date today = today_from(line, world);
        view.speech.today = today;
        context.emplace(Context{terminal, world, today, today, view});
        return obey(line, *context, opened);
    } catch (const Error &error) {
        const int width = terminal.err_width();
        terminal.err << error_text(error, view.speech, width,
                                   excerpt_for(error, terminal, opened, context));
        return error.trouble() == Trouble::wrong_words ? 2 : 1;
    } catch (const std::bad_alloc &) {
        throw; // saying anything here would need memory
    } catch (const std::exception &unforeseen) {
        terminal.err << shown(
                            say(msg("maillon stopped on a fault of its own ({0}); please report it",
                                    unforeseen.what()),
                                view.speech))
                     << '\n';
        return 1;
    }
}

} // namespace

int run(const std::vector<std::string> &line, Terminal &terminal, Surroundings &world) {
    Opened opened = open_folder(line, world);
    const Speech speech{language_of(line, world, opened), false, world.today};
    const int code = answered(line, terminal, world, opened);
    if (deliver(terminal) != Delivery::lost) return code;
    terminal.err << say(msg("maillon: the answer could not be written whole; is the disk full?"),
                        speech)
                 << '\n';
    return 1;
}

} // namespace maillon
