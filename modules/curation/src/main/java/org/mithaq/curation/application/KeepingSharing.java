package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.PublicNames;
import org.mithaq.curation.Consent;
import org.mithaq.curation.SharedField;
import org.mithaq.curation.Sharing;
import org.mithaq.curation.SharingView;
import org.mithaq.curation.SharingView.Line;
import org.mithaq.curation.domain.Circles;
import org.mithaq.curation.domain.EntryWay;
import org.mithaq.curation.domain.Width;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.curation.persistence.SharingRows;
import org.mithaq.curation.persistence.SharingRows.Said;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.kernel.Visibility;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;
import org.mithaq.regions.Regions;

/** Keeps for whose eyes things are, and gives to each what is for theirs. */
@UseCase
@Requires(value = Permission.DRAFT, placed = true)
class KeepingSharing implements Sharing {
  private static final int LONGEST_NOTE = 4_000;

  private final SharingRows rows;
  private final EntryRows entries;
  private final EntryDesk desk;
  private final PublishedSource published;
  private final Regions regions;
  private final PublicNames names;

  @Inject
  KeepingSharing(
      SharingRows rows,
      EntryRows entries,
      EntryDesk desk,
      PublishedSource published,
      Regions regions,
      PublicNames names) {
    this.rows = rows;
    this.entries = entries;
    this.desk = desk;
    this.published = published;
    this.regions = regions;
    this.names = names;
  }

  @Override
  @Requires(value = Permission.DRAFT, audited = false)
  public Optional<SharingView> ofEntry(String entry) {
    return entries
        .find(entry)
        .filter(row -> desk.seen(row.head()))
        .map(
            row -> {
              LawDraft content = desk.content(row.content());
              Set<String> writers = entries.writers(entry);
              writers.remove("");
              return view(
                  new Subject("entry", entry),
                  content.source().licence(),
                  row.sourceFile().isEmpty() ? "" : row.head().sourceName(),
                  writers.stream().sorted().toList());
            });
  }

  @Override
  @Requires(value = Permission.DRAFT, audited = false)
  public Optional<SharingView> recordOf(String lawId) {
    return published
        .of(lawId)
        .filter(law -> CurrentActor.get().may(Permission.DRAFT, law.iso3()))
        .map(
            law ->
                view(
                    new Subject("law", lawId),
                    law.from().licence(),
                    file(law.from()),
                    rows.contributors(lawId)));
  }

  @Override
  @Open
  public Given ofLaw(String lawId) {
    return published.of(lawId).map(law -> given(lawId, law)).orElse(Given.NOTHING);
  }

  private Given given(String lawId, PublishedSource.Source law) {
    List<String> contributors = rows.contributors(lawId);
    SharingView view =
        view(new Subject("law", lawId), law.from().licence(), file(law.from()), contributors);
    Circles circles =
        new Circles(law.iso3(), regions.neighboursOf(law.iso3()), Set.copyOf(contributors));
    Actor actor = CurrentActor.get();
    String note = "";
    boolean file = false;
    for (Line line : view.fields()) {
      if (line.there() && circles.admit(actor, line.seen())) {
        note = line.field() == SharedField.NOTE ? line.content() : note;
        file |= line.field() == SharedField.SOURCE_FILE;
      }
    }
    return new Given(note, file ? law.from().fileSha256() : "", view.named());
  }

  @Override
  public void share(Choice choice) {
    EntryRows.Row row = desk.take(choice.entry(), choice.version(), Permission.DRAFT);
    EntryWay.write(row.head().state());
    String content = choice.field() == SharedField.NOTE ? choice.content().strip() : "";
    if (content.length() > LONGEST_NOTE) {
      throw RefusedException.invalid("note", "A note has at most 4,000 characters.");
    }
    rows.say(
        new Subject("entry", choice.entry()),
        choice.field(),
        new Said(choice.visibility(), content),
        CurrentActor.get().name(),
        desk.now());
  }

  @Override
  public void record(ConsentDraft consent) {
    if (consent.givenBy().isBlank() || consent.document().isBlank()) {
      throw RefusedException.invalid(
          "consent", "A consent says who gave it and where it is written.");
    }
    if (consent.givenOn().isAfter(desk.today())) {
      throw RefusedException.invalid("consent", "A consent is not of the future.");
    }
    CurrentActor.needs(Permission.DRAFT, state(consent.subject()));
    rows.insert(UUID.randomUUID().toString(), consent, CurrentActor.get().name(), desk.now());
  }

  @Override
  @Requires(value = Permission.APPROVE, placed = true)
  public void end(String consent, String why) {
    SharingRows.Row row =
        rows.consent(consent)
            .orElseThrow(() -> RefusedException.notFound("There is no such consent."));
    CurrentActor.needs(Permission.APPROVE, state(row.subject()));
    if (why.isBlank()) {
      throw RefusedException.invalid("why", "Say why the consent ends.");
    }
    rows.end(consent, CurrentActor.get().name(), desk.now(), why);
  }

  /** Of what an entry or a law is; an entry without a State belongs to nobody's reach. */
  private String state(Subject subject) {
    Optional<String> state =
        subject.kind().equals("entry")
            ? entries.find(subject.id()).map(row -> row.head().iso3())
            : published.of(subject.id()).map(PublishedSource.Source::iso3);
    return state.orElseThrow(() -> RefusedException.notFound("There is no such thing here."));
  }

  private SharingView view(
      Subject subject, String licence, String file, List<String> contributors) {
    Map<SharedField, Said> said = rows.said(subject);
    List<Consent> consents = rows.consents(subject);
    List<Line> lines =
        Arrays.stream(SharedField.values())
            .map(
                field -> {
                  Said one = said.getOrDefault(field, new Said(field.unsaid(), ""));
                  Visibility seen = Width.of(field, one.visibility(), licence, consents);
                  String content = field == SharedField.NOTE ? one.content() : file;
                  return new Line(field, one.visibility(), seen, content);
                })
            .toList();
    List<String> named =
        contributors.stream().map(names::of).filter(name -> !name.isEmpty()).distinct().toList();
    return new SharingView(lines, consents, named, contributors.size() - named.size());
  }

  private static String file(LawSource from) {
    return from.fileSha256().isEmpty() || from.locator().isEmpty()
        ? from.fileSha256()
        : from.locator();
  }
}
