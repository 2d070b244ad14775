package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawDraft.RelationDraft;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LawVocabulary;
import org.mithaq.legislation.LawVocabulary.Said;
import org.mithaq.legislation.LegislationCatalogue;

/**
 * What the form of a law offers to choose from: gazettes, institutions and publishers that the
 * State's laws name already, and laws to be related to.
 */
@Named
@RequestScoped
public class LawLookups {
  private static final int SHOWN = 15;
  private static final List<String> BACKWARD =
      List.of("AMENDED", "REPEALED", "IMPLEMENTED", "CONSOLIDATED", "SUPERSEDED", "CITED");
  private static final List<String> FORWARD =
      List.of("AMENDS", "REPEALS", "IMPLEMENTS", "CONSOLIDATES", "SUPERSEDES", "CITES");

  @Inject private LawVocabulary vocabulary;
  @Inject private LegislationCatalogue legislation;
  @Inject private AuthorityDirectory directory;
  @Inject private Reader reader;

  private Said said;
  private String kind = FORWARD.get(0);
  private String law = "";
  private String date = "";

  /** A kind of relation and what it is called. */
  public record Kind(String value, String name) {}

  public List<String> gazettes(String iso3) {
    return said(iso3).gazettes();
  }

  /** Who issued laws, and the authorities of the directory. */
  public List<String> institutions(String iso3) {
    return iso3.isEmpty()
        ? List.of()
        : Stream.concat(
                said(iso3).bodies().stream(),
                directory.find(AuthorityFilter.of(iso3)).stream()
                    .map(one -> reader.best(one.name()).value()))
            .distinct()
            .toList();
  }

  public List<String> publishers(String iso3) {
    return said(iso3).publishers();
  }

  private Said said(String iso3) {
    if (said == null) {
      said = vocabulary.saidBy(iso3);
    }
    return said;
  }

  /** From this law's side, and from the other's. */
  public List<Kind> getKinds() {
    return Stream.concat(
            FORWARD.stream().map(one -> new Kind(one, reader.code("relation", one))),
            Stream.iterate(0, at -> at < FORWARD.size(), at -> at + 1)
                .map(
                    at ->
                        new Kind(
                            BACKWARD.get(at) + "_BY", reader.code("relation.in", FORWARD.get(at)))))
        .toList();
  }

  /** Laws whose titles hold what is typed, each with its address. */
  public List<String> laws(String typed) {
    LawFilter filter = new LawFilter("", "", "", "", typed.strip());
    Slice<LawSummary> found = legislation.laws(filter, 1, SHOWN);
    return found.items().stream()
        .map(one -> reader.best(one.titles()).value() + " " + one.uri())
        .toList();
  }

  /** What is typed as a line of relations; empty where nothing is. A citation stays as it is. */
  String line() {
    String target = law.strip();
    int address = target.lastIndexOf(" /akn/");
    String to = address < 0 ? target : target.substring(address + 1);
    return to.isEmpty()
        ? ""
        : RelationLine.write(new RelationDraft(kind, to, LegalDate.parse(date), ""));
  }

  void clear() {
    law = "";
    date = "";
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLaw() {
    return law;
  }

  public void setLaw(String law) {
    this.law = law == null ? "" : law;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date == null ? "" : date;
  }
}
