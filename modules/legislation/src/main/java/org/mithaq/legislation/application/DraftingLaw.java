package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.LawRules;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.domain.Merging;
import org.mithaq.legislation.domain.Problem;
import org.mithaq.legislation.formats.JsonLawReader;
import org.mithaq.legislation.formats.JsonLawWriter;
import org.mithaq.legislation.formats.ReadLaw;

/** Laws as they lie on a desk, before they are published. */
@UseCase
@Open
class DraftingLaw implements LawDrafting {
  private final Laws laws;
  private final Addresses addresses;
  private final Publication publication;
  private final JsonLawReader reader;

  @Inject
  DraftingLaw(Laws laws, Addresses addresses, Publication publication) {
    this.laws = laws;
    this.addresses = addresses;
    this.publication = publication;
    this.reader = JsonLawReader.ofUnfinished(addresses::iso3);
  }

  @Override
  public Optional<Basis> published(String lawId) {
    return laws.byId(lawId).filter(law -> !law.retracted()).map(this::basis);
  }

  @Override
  public Optional<Basis> changedBy(LawDraft draft) {
    if (!LawRules.identified(draft)) {
      return Optional.empty();
    }
    return laws.byLocalId(draft.iso3(), draft.localId())
        .or(() -> laws.byUri(addresses.of(draft)))
        .filter(law -> !law.retracted())
        .map(this::basis);
  }

  private Basis basis(Law law) {
    return new Basis(law.id(), law.uri(), law.content(), laws.fingerprint(law.id()).orElse(""));
  }

  @Override
  public Optional<Basis> joined(LawDraft draft, boolean version) {
    return changedBy(draft)
        .map(
            here ->
                new Basis(
                    here.lawId(),
                    here.uri(),
                    version
                        ? Merging.version(here.content(), draft)
                        : Merging.whole(here.content(), draft),
                    here.fingerprint()));
  }

  @Override
  public String write(LawDraft draft) {
    return JsonLawWriter.line(draft);
  }

  @Override
  public LawDraft read(String line) {
    ReadLaw read = reader.read(line.getBytes(StandardCharsets.UTF_8));
    return read.draft()
        .orElseThrow(
            () -> {
              Problem first = read.problems().get(0);
              return RefusedException.invalid(first.place(), first.place() + ": " + first.reason());
            });
  }

  @Override
  public Checked check(LawDraft draft) {
    List<Fault> faults =
        LawRules.check(draft).stream()
            .map(problem -> new Fault(problem.place(), problem.flaw(), problem.found()))
            .toList();
    if (!faults.isEmpty()) {
      return new Checked(faults, Optional.empty());
    }
    try {
      return new Checked(List.of(), Optional.of(publication.preview(draft, Merging::whole)));
    } catch (RefusedException refused) {
      String place = refused.refusal() instanceof Refusal.Invalid invalid ? invalid.place() : "law";
      return new Checked(
          List.of(new Fault(place, Flaw.AS_READ, refused.refusal().reason())), Optional.empty());
    }
  }
}
