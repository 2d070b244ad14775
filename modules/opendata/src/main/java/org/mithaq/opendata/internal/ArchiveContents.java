package org.mithaq.opendata.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatusActionView;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.legislation.ExportLaw;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawChanges;
import org.mithaq.legislation.LawChanges.Span;
import org.mithaq.legislation.Redistribution;
import org.mithaq.papers.Sheet;
import org.mithaq.thesaurus.ConceptView;
import org.mithaq.thesaurus.SkosWriter;
import org.mithaq.thesaurus.Thesaurus;

/** What goes into an archive: laws that may be passed on, mappings, status actions, thesaurus. */
@ApplicationScoped
class ArchiveContents {
  private static final int PAGE = 200;

  /** Facts, each row with its source; nobody has said a licence of them (SPDX's word for that). */
  private static final String OWN = "NOASSERTION";

  private final LawChanges laws;
  private final ExportLaw export;
  private final Concordance concordance;
  private final ConventionCatalogue conventions;
  private final Thesaurus thesaurus;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  ArchiveContents(
      LawChanges laws,
      ExportLaw export,
      Concordance concordance,
      ConventionCatalogue conventions,
      Thesaurus thesaurus,
      OwnTransaction transaction,
      Clock clock) {
    this.laws = laws;
    this.export = export;
    this.concordance = concordance;
    this.conventions = conventions;
    this.thesaurus = thesaurus;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** All published laws, without their texts. */
  List<LawChange> laws() {
    List<LawChange> all = new ArrayList<>();
    Instant end = clock.instant().plusSeconds(1);
    List<LawChange> page = laws.since(new Span("", Instant.EPOCH, end, "", PAGE));
    while (!page.isEmpty()) {
      page.stream().filter(law -> !law.retracted()).forEach(all::add);
      LawChange last = page.get(page.size() - 1);
      page = laws.since(new Span("", last.at(), end, last.id(), PAGE));
    }
    return all;
  }

  /** Laws that may be passed on, by the path of the file that they stand in: licence and State. */
  static Map<String, List<LawChange>> byFile(List<LawChange> laws) {
    Map<String, List<LawChange>> files = new TreeMap<>();
    laws.stream()
        .filter(law -> Redistribution.of(law.licence()) == Redistribution.ALLOWED)
        .sorted(Comparator.comparing(LawChange::uri))
        .forEach(
            law ->
                files
                    .computeIfAbsent(
                        "laws/" + slug(law.licence()) + "/" + law.iso3() + ".jsonl",
                        none -> new ArrayList<>())
                    .add(law));
    return files;
  }

  void laws(String path, List<LawChange> laws, ArchiveZip zip) throws IOException {
    zip.add(
        path,
        laws.get(0).licence(),
        out -> {
          for (LawChange law : laws) {
            line(law, out);
          }
          return laws.size();
        });
  }

  void mappings(List<LawChange> laws, ArchiveZip zip) throws IOException {
    zip.add(
        "mappings.csv",
        OWN,
        out -> {
          long rows = 0;
          try (Sheet sheet = Sheet.csv(out, MappingColumns.NAMES)) {
            for (LawChange law : laws) {
              for (MappingView mapping : concordance.ofLaw(law.id())) {
                sheet.row(MappingColumns.of(mapping));
                rows++;
              }
            }
          }
          return rows;
        });
  }

  void statusActions(ArchiveZip zip) throws IOException {
    zip.add("status-actions.csv", OWN, this::statusActions);
  }

  private long statusActions(OutputStream out) throws IOException {
    LocalDate today = LocalDate.now(clock);
    long rows = 0;
    try (Sheet sheet = Sheet.csv(out, StatusColumns.NAMES)) {
      for (InstrumentView instrument : conventions.instruments()) {
        for (ParticipationView one : conventions.participants(instrument.code(), today)) {
          for (StatusActionView action : one.actions()) {
            sheet.row(StatusColumns.of(action));
            rows++;
          }
        }
      }
    }
    return rows;
  }

  void thesaurus(URI base, ArchiveZip zip) throws IOException {
    List<ConceptView> concepts =
        thesaurus.concepts().stream().sorted(Comparator.comparing(ConceptView::slug)).toList();
    zip.add(
        "thesaurus.rdf",
        OWN,
        out -> {
          new SkosWriter(base.resolve("/api/v1/concepts")).write(concepts, out);
          return concepts.size();
        });
  }

  /** A law a transaction, so that thousands of laws hold none open. */
  private void line(LawChange law, OutputStream out) throws IOException {
    try {
      transaction.call(
          () -> {
            export.asJsonLine(law.id(), out);
            return null;
          });
    } catch (IOException | RuntimeException broken) {
      throw broken;
    } catch (Exception other) {
      throw new IOException(other);
    }
  }

  private static String slug(String licence) {
    return licence.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
  }
}
