package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting.Fault;
import org.mithaq.legislation.LawImport.Format;
import org.mithaq.legislation.LawReading;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.domain.LawRules;
import org.mithaq.legislation.domain.Problem;
import org.mithaq.legislation.formats.AknReader;
import org.mithaq.legislation.formats.JsonLawReader;
import org.mithaq.legislation.formats.Lines;
import org.mithaq.legislation.formats.Opened;
import org.mithaq.legislation.formats.ReadLaw;

/**
 * The readers of the imports, without an import. A plain bean like the file store: a file may take
 * minutes, and no transaction waits for it.
 */
@ApplicationScoped
class ReadingLaws implements LawReading {
  /** Whoever takes a law out of a file says that the file is its source; here it counts as said. */
  private static final LawSource THE_FILE =
      new LawSource("", "", "", "", "", "0".repeat(64), "file");

  private final JsonLawReader lines;
  private final AknReader documents;

  @Inject
  ReadingLaws(Addresses addresses) {
    this.lines = new JsonLawReader(addresses::iso3);
    this.documents = new AknReader(addresses::iso3);
  }

  @Override
  public void read(InputStream file, long mostBytes, Each each) throws IOException {
    Opened opened = Opened.of(file, Format.AUTO, mostBytes);
    if (opened.format() == Format.AKN) {
      ReadLaw law = documents.read(opened.stream());
      boolean version = law.draft().filter(draft -> draft.expressions().size() == 1).isPresent();
      each.law(found("document", law, version));
      return;
    }
    Lines all = new Lines(opened.stream());
    Optional<Lines.Line> next = all.next();
    while (next.isPresent()) {
      Lines.Line line = next.get();
      String place = "line " + line.number();
      if (line.tooLong()) {
        List<Fault> faults =
            List.of(new Fault(place, Flaw.TOO_LONG, Integer.toString(Lines.LONGEST)));
        each.law(new Found(place, Optional.empty(), false, faults, List.of()));
      } else if (!line.blank()) {
        each.law(found(place, lines.read(line.bytes()), false));
      }
      next = all.next();
    }
  }

  private static Found found(String place, ReadLaw law, boolean version) {
    List<Problem> problems = new ArrayList<>(law.problems());
    Optional<LawDraft> draft = law.draft();
    draft.ifPresent(one -> problems.addAll(LawRules.check(sourced(one))));
    return new Found(
        place,
        problems.isEmpty() ? draft : Optional.empty(),
        version,
        faults(problems),
        faults(law.notes()));
  }

  private static LawDraft sourced(LawDraft draft) {
    boolean said = !draft.source().url().isEmpty() || !draft.source().fileSha256().isEmpty();
    return said ? draft : draft.from(THE_FILE);
  }

  private static List<Fault> faults(List<Problem> problems) {
    return problems.stream().map(one -> new Fault(one.place(), one.flaw(), one.found())).toList();
  }
}
