package org.mithaq.tracking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.mithaq.access.Correspondents;
import org.mithaq.access.Correspondents.Correspondent;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.notices.Mail;
import org.mithaq.notices.SendMail;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.RaiseNotices.Notice;
import org.mithaq.tracking.persistence.PlanRows;

/**
 * INV-34: tells the responsible and the lead by mail, each in the language of their account. Who is
 * named but has no account is written to by nobody; the plan itself shows what is due.
 */
@ApplicationScoped
class NoticeMail {
  private final Correspondents correspondents;
  private final SendMail mail;

  @Inject
  NoticeMail(Correspondents correspondents, SendMail mail) {
    this.correspondents = correspondents;
    this.mail = mail;
  }

  void queue(PlanRows.Row plan, Notice notice) {
    notice.addressees().stream()
        .map(correspondents::find)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(one -> mail.queue(letter(plan.plan(), notice, one)));
  }

  private static Mail letter(Plan plan, Notice notice, Correspondent to) {
    Texts indicator =
        plan.indicator(notice.indicator()).map(Plan.Indicator::title).orElse(Texts.NONE);
    return new Mail(
        notice.overdue() ? "overdue" : "due",
        to.language(),
        to.email(),
        Map.of(
            "plan", words(plan.title(), to.language(), plan.owner()),
            "indicator", words(indicator, to.language(), notice.indicator()),
            "day", notice.due().toString(),
            "page", "/desk/plans/" + notice.plan()));
  }

  private static String words(Texts texts, LanguageTag reader, String otherwise) {
    return texts.bestFor(reader).map(Text::value).orElse(otherwise);
  }
}
