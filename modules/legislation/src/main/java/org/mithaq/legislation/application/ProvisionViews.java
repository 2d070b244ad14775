package org.mithaq.legislation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.legislation.domain.Provision;
import org.mithaq.legislation.domain.ProvisionStatus;
import org.mithaq.legislation.domain.Standing;
import org.mithaq.legislation.domain.Validity;

/** Provisions of one text as they are shown, as at a day. */
record ProvisionViews(LawView law, Validity.Text text, List<ProvisionStatus> marks, LocalDate day) {

  /** The tree of provisions that stand in order, the first one at its top. */
  List<ProvisionView> tree(List<Provision> rows) {
    return rows.isEmpty() ? List.of() : between(rows, 0, rows.size() - 1);
  }

  private List<ProvisionView> between(List<Provision> rows, int from, int to) {
    List<ProvisionView> views = new ArrayList<>();
    int first = rows.get(0).ordinal();
    for (int i = from; i <= to; i = rows.get(i).last() - first + 1) {
      Provision row = rows.get(i);
      views.add(view(row, between(rows, i + 1, row.last() - first)));
    }
    return views;
  }

  private ProvisionView view(Provision row, List<ProvisionView> children) {
    return new ProvisionView(
        law.id(),
        law.uri(),
        text.language(),
        row.eId(),
        row.kind(),
        row.number(),
        row.heading(),
        row.text(),
        row.ancestors(),
        text.validFrom(),
        text.validTo(),
        status(row.eId()),
        row.contentHash(),
        children);
  }

  private LawStatus status(String eId) {
    LawStatus status = Standing.on(law.dates().commenced(), law.dates().repealed(), day);
    for (ProvisionStatus mark : marks) {
      // What befell an article befell its paragraphs.
      if (eId.equals(mark.eId()) || eId.startsWith(mark.eId() + "__")) {
        status = Standing.on(status, mark, day);
      }
    }
    return status;
  }
}
