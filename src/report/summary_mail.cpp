// Monday's mail: the summary as text for any reader, and as a page.
// SPDX-License-Identifier: MIT
#include "report/answers.h"
#include "report/mail.h"
#include "report/page.h"

namespace maillon {

std::string summary_mail(const SummaryBasis &basis, const Summary &summary,
                         const Problems &problems, const Envelope &envelope, View view) {
    const auto as = [&](Format format) {
        view.format = format;
        return summary_answer(basis, summary, problems, view);
    };
    Mail mail{envelope.from, envelope.to, {}, envelope.day, view.speech.language, {}, {}};
    mail.subject = in_one_line(say(summary_title(basis, summary), view.speech));
    mail.text = as(Format::text);
    mail.html = as(Format::html);
    return mail_message(mail);
}

} // namespace maillon
