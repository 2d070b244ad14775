package org.mithaq.app.asking.assistance;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.assistance.DraftSources.Source;
import org.mithaq.assistance.WorkOnDraft.DraftView;
import org.mithaq.assistance.WorkingDraft.Article;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.papers.Paper;

/** A working draft to take home, with the table of what it was written from. */
record DraftPaper(DraftView view, Labels labels, LanguageTag reader, LocalDate today) {

  void write(Paper paper) {
    LanguageTag language = view.draft().language();
    paper.heading(1, new Text(language, view.draft().title()));
    paper.note(said("assist.draft.lead"));
    paper.note(
        new Text(
            reader,
            labels.state(view.run().iso3(), reader)
                + " · "
                + said("assist.report.asof", Days.inWords(today, reader)).value()));
    for (Article one : view.draft().articles()) {
      paper.heading(2, new Text(language, (one.number() + " " + one.heading()).strip()));
      if (!one.text().isBlank()) {
        paper.paragraph(new Text(language, one.text()));
      }
    }
    paper.heading(2, said("assist.report.sources"));
    List<List<Text>> rows = DraftSources.of(view, reader).stream().map(this::row).toList();
    if (!rows.isEmpty()) {
      paper.table(List.of(said("source"), said("law.address"), said("assist.note.short")), rows);
    }
    paper.note(said("assist.unofficial"));
  }

  private List<Text> row(Source one) {
    return List.of(
        one.name(),
        new Text(LanguageTag.ENGLISH, one.href()),
        new Text(reader, one.note().isBlank() ? "—" : one.note()));
  }

  private Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }
}
