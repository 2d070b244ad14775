package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Entries;
import org.mithaq.curation.EntryView;
import org.mithaq.intake.IntakeHints;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.PageSpan;
import org.mithaq.intake.ProposedProvision;
import org.mithaq.intake.ReadFile;
import org.mithaq.kernel.RefusedException;

/** The file of an entry as it was read: its text page by page, and what about it is uncertain. */
@Named
@RequestScoped
public class DraftSourcePage {
  @Inject private Entries entries;
  @Inject private ReadFile read;
  @Inject private Reader reader;

  private EntryView entry;
  private IntakeReport report;

  public void load() {
    entry = entries.find(reader.part("id")).orElse(null);
    if (entry == null || entry.sourceFile().isEmpty()) {
      Missing.notFound();
      return;
    }
    try {
      report = read.readStored(entry.sourceFile(), new IntakeHints(language(), entry.iso3()));
    } catch (RefusedException unreadable) {
      Missing.invalid(unreadable.refusal().reason());
    }
  }

  /** The language that somebody said it is in, once they said so. */
  private String language() {
    return entry.content().expressions().stream()
        .findFirst()
        .map(text -> text.language().code())
        .orElse("");
  }

  public EntryView getEntry() {
    return entry;
  }

  public IntakeReport getReport() {
    return report;
  }

  public List<PageSpan> getPages() {
    return report.pages();
  }

  public String words(PageSpan page) {
    return report.pageText(page.number());
  }

  /** Provisions that somebody should look at, the least certain first. */
  public List<ProposedProvision> getUncertain() {
    return report
        .law()
        .all()
        .filter(one -> !one.doubts().isEmpty())
        .sorted(java.util.Comparator.comparingDouble(ProposedProvision::confidence))
        .limit(100)
        .toList();
  }

  public long getCount() {
    return report.law().all().count();
  }
}
