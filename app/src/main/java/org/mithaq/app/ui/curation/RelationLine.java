package org.mithaq.app.ui.curation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft.RelationDraft;
import org.mithaq.legislation.LawDrafting.Fault;

/**
 * A relation to another law as one line: its kind, the other law's address or its citation as
 * printed, the date in brackets, a note behind a bar. {@code AMENDS /akn/xa/act/2010/4 [2019-09-30]
 * | article 5 only}
 */
final class RelationLine {
  private static final Pattern SHAPE =
      Pattern.compile("(\\S+)\\s+(.+?)(?:\\s+\\[([0-9-]*)\\])?(?:\\s*\\|\\s*(.*))?");

  private RelationLine() {}

  static String write(RelationDraft relation) {
    return relation.kind()
        + " "
        + relation.target()
        + (relation.date().known() ? " [" + relation.date().iso() + "]" : "")
        + (relation.note().isEmpty() ? "" : " | " + relation.note());
  }

  static Optional<RelationDraft> read(String line, List<Fault> faults) {
    Matcher shape = SHAPE.matcher(line.strip());
    if (!shape.matches()) {
      faults.add(new Fault("relations", Flaw.RELATION_SHAPE, line));
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RelationDraft(
              shape.group(1),
              shape.group(2),
              LegalDate.parse(shape.group(3)),
              shape.group(4) == null ? "" : shape.group(4).strip()));
    } catch (RefusedException notADate) {
      faults.add(new Fault("relations", Flaw.NOT_A_DATE, shape.group(3)));
      return Optional.empty();
    }
  }
}
