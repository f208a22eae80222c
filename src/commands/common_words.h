// Words and options that several nouns share, declared once.
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/command.h"

namespace maillon {

Taken youth_word();
Taken partner_word();
Taken contact_word();
Taken date_word(); // the date as the last word
Option note_option();
Option referral_option();
Option pair_option();
Option reason_option(std::string_view codes);
Option outcome_option();
Option channel_option();

// Every noun's commands, in the order of the reference.
std::vector<Command> init_commands();
std::vector<Command> staff_commands();
std::vector<Command> partner_commands();
std::vector<Command> partner_answers();
std::vector<Command> agreement_commands();
std::vector<Command> contact_commands();
std::vector<Command> referent_commands();
std::vector<Command> handover_commands(); // of contacts and referents
std::vector<Command> youth_commands();
std::vector<Command> youth_answers();
std::vector<Command> edit_commands(); // of partners and young people
std::vector<Command> referral_add_commands();
std::vector<Command> referral_step_commands();
std::vector<Command> referral_list_commands();
std::vector<Command> pair_commands();
std::vector<Command> pair_list_commands();
std::vector<Command> mentor_commands();
std::vector<Command> feedback_commands();
std::vector<Command> letter_commands();
std::vector<Command> checkpoint_commands();
std::vector<Command> document_commands();
std::vector<Command> pulse_commands();
std::vector<Command> agenda_commands();
std::vector<Command> health_commands(); // and portfolio
std::vector<Command> summary_commands();
std::vector<Command> impact_commands();
std::vector<Command> answer_commands(); // check codes
std::vector<Command> review_commands();
std::vector<Command> share_commands();
std::vector<Command> publish_commands(); // and partner page
std::vector<Command> offer_commands();
std::vector<Command> import_commands();
std::vector<Command> export_commands();
std::vector<Command> export_sql_commands();
std::vector<Command> fmt_commands();
std::vector<Command> upgrade_commands();
std::vector<Command> history_commands();
std::vector<Command> privacy_commands();
std::vector<Command> privacy_audit_commands();
std::vector<Command> forget_commands(); // of privacy
std::vector<Command> access_commands(); // privacy export
std::vector<Command> undo_commands();
std::vector<Command> git_commands();
std::vector<Command> merge_commands();
std::vector<Command> sync_commands();
std::vector<Command> completion_commands();
std::vector<Command> help_commands();

} // namespace maillon
