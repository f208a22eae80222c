// The list of commands: every noun's, in the order of the reference.
// SPDX-License-Identifier: MIT
#include "commands/common_words.h"

namespace maillon {
namespace {

void give_names(Command &command) {
    const auto joined = [&](Language language) {
        std::string name(noun_term(command.noun).shown(language));
        if (!command.verb.empty()) {
            name += " " + std::string(verb_term(command.verb).shown(language));
        }
        return name;
    };
    command.english_name = joined(Language::english);
    command.french_name = joined(Language::french);
}

std::vector<Command> made() {
    std::vector<Command> all;
    // clang-format off
    for (auto make : {
        init_commands,
        staff_commands,
        partner_commands,
        partner_answers,
        agreement_commands,
        contact_commands,
        referent_commands,
        handover_commands,
        youth_commands,
        youth_answers,
        edit_commands,
        referral_add_commands,
        referral_step_commands,
        referral_list_commands,
        pair_commands,
        pair_list_commands,
        mentor_commands,
        feedback_commands,
        letter_commands,
        checkpoint_commands,
        document_commands,
        pulse_commands,
        agenda_commands,
        health_commands,
        summary_commands,
        impact_commands,
        review_commands,
        share_commands,
        publish_commands,
        offer_commands,
        answer_commands,
        export_commands,
        export_sql_commands,
        import_commands,
        history_commands,
        privacy_commands,
        privacy_audit_commands,
        forget_commands,
        access_commands,
        undo_commands,
        fmt_commands,
        upgrade_commands,
        git_commands,
        merge_commands,
        sync_commands,
        completion_commands,
        help_commands
    }) { // clang-format on
        for (Command &command : make()) {
            give_names(command);
            all.push_back(std::move(command));
        }
    }
    return all;
}

} // namespace

const std::vector<Command> &commands() {
    static const std::vector<Command> all = made();
    return all;
}

const Command *find_command(std::string_view noun, std::string_view verb) {
    for (const Command &command : commands()) {
        if (command.noun == noun && command.verb == verb) return &command;
    }
    return nullptr;
}

} // namespace maillon
