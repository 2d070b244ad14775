package org.mithaq.legislation.formats;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.domain.Problem;

/**
 * Reads an Akoma Ntoso document (OASIS 3.0 and its drafts, 2.0): {@code act}, {@code bill}, {@code
 * doc}, with one version or several. What it does not understand is named in the notes; the file
 * itself is kept whole by whoever imports it.
 */
public final class AknReader {
  private static final String OASIS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String TWO = "http://www.akomantoso.org/2.0";
  private static final Set<String> DOCUMENTS = Set.of("act", "bill", "doc");

  private final Function<String, Optional<String>> states;
  private final JsonLawReader heads;

  /**
   * @param states ISO 3166 alpha-3 of a code in either length; empty for no State
   */
  public AknReader(Function<String, Optional<String>> states) {
    this.states = states;
    this.heads = new JsonLawReader(states);
  }

  static boolean akomaNtoso(String namespace) {
    return namespace.startsWith(OASIS) || namespace.equals(TWO);
  }

  static boolean document(XmlNode node) {
    return DOCUMENTS.contains(node.name());
  }

  public ReadLaw read(InputStream in) {
    try {
      XmlNode root = SafeXml.read(in);
      return law(main(root), root);
    } catch (RefusedException refused) {
      String place =
          refused.refusal() instanceof org.mithaq.kernel.Refusal.Invalid invalid
              ? invalid.place()
              : "file";
      return ReadLaw.wrong(List.of(new Problem(place, refused.refusal().reason())));
    }
  }

  private static XmlNode main(XmlNode root) {
    if (root == null || !root.name().equals("akomaNtoso") || !akomaNtoso(root.namespace())) {
      throw RefusedException.invalid(
          "root",
          root == null
              ? "an empty document"
              : "not Akoma Ntoso 3.0 or 2.0: its root is {" + root.namespace() + "}" + root.name());
    }
    XmlNode document =
        root.elements()
            .filter(child -> akomaNtoso(child.namespace()))
            .findFirst()
            .orElseThrow(() -> RefusedException.invalid("root", "no document in it"));
    if (!document(document)) {
      throw RefusedException.invalid(
          document.name(),
          "a " + document.name() + " is not read: only act, bill and doc hold the text of a law");
    }
    return document;
  }

  private ReadLaw law(XmlNode document, XmlNode root) {
    AknMeta meta = new AknMeta(document);
    AknNotes notes = new AknNotes();
    Optional<String> head = meta.ownHead();
    if (head.isPresent()) {
      return own(document, head.get(), notes);
    }
    Optional<String> iso3 = states.apply(meta.country());
    if (iso3.isEmpty()) {
      throw RefusedException.invalid(
          "FRBRcountry",
          meta.country().isEmpty()
              ? "the document names no State, neither here nor in the work's address"
              : "no State has this ISO 3166 code: " + meta.country());
    }
    if (meta.countryUnsaid()) {
      notes.add("FRBRcountry", "names no State; taken from the publisher's domain");
    }
    meta.leftAside()
        .forEach(name -> notes.add("meta/" + name, "not taken over; it stays in the kept file"));
    AknLeftOut.tell(document, notes);
    AknLeftOut.besides(document, root, notes);
    List<ExpressionDraft> texts = texts(document, meta, notes);
    if (texts.isEmpty()) {
      throw RefusedException.invalid(document.name(), "no provision in it");
    }
    if (texts.stream().flatMap(text -> text.provisions().stream()).noneMatch(AknLeftOut::says)) {
      notes.add(document.name(), "no word in any provision: the law stands with its head alone");
    }
    return ReadLaw.of(draft(document, meta, iso3.get(), texts), notes.all());
  }

  private static LawDraft draft(
      XmlNode document, AknMeta meta, String iso3, List<ExpressionDraft> texts) {
    boolean numbered = !meta.number().isEmpty() && !meta.year().isEmpty();
    LegalDate published =
        meta.publication()
            .flatMap(node -> AknMeta.day(node.attribute("date")))
            .map(LegalDate::on)
            .orElse(meta.joluxDate("publicationDate"));
    LanguageTag language = texts.get(0).language();
    return new LawDraft(
        iso3,
        kind(document, meta),
        meta.subtype(),
        numbered ? meta.number() : "",
        "",
        "",
        meta.year(),
        meta.title().isEmpty() ? Texts.NONE : Texts.of(language.code(), meta.title()),
        Texts.NONE,
        gazette(meta),
        new LawDates(
            meta.workDate(),
            "",
            published,
            "",
            meta.joluxDate("dateEntryInForce"),
            "",
            meta.repealed()),
        "",
        meta.localId(),
        List.of(),
        LawSource.NONE,
        List.of(),
        texts,
        List.of());
  }

  private static LawKind kind(XmlNode document, AknMeta meta) {
    String subtype = meta.subtype().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    for (LawKind kind : LawKind.values()) {
      if (subtype.equals(kind.name())) {
        return kind;
      }
    }
    return switch (document.name()) {
      case "bill" -> LawKind.BILL;
      case "doc" -> LawKind.POLICY;
      default -> LawKind.ACT;
    };
  }

  private static Gazette gazette(AknMeta meta) {
    return meta.publication()
        .map(
            node ->
                new Gazette(
                    node.attribute("showAs").isEmpty()
                        ? node.attribute("name")
                        : node.attribute("showAs"),
                    node.attribute("number"),
                    AknMeta.day(node.attribute("date"))
                        .map(LegalDate::on)
                        .orElse(LegalDate.UNKNOWN),
                    ""))
        .orElse(Gazette.UNKNOWN);
  }

  private static List<ExpressionDraft> texts(XmlNode document, AknMeta meta, AknNotes notes) {
    List<ExpressionDraft> texts = new ArrayList<>();
    LegalDate applicable = meta.joluxDate("dateApplicability");
    boolean single = document.attribute("contains").equals("singleVersion") || applicable.known();
    List<AknVersions.Version> versions = new AknVersions(document).all();
    if (versions.isEmpty()) {
      LegalDate date = applicable.known() ? applicable : meta.expressionDate();
      LegalDate from = single ? date : LegalDate.UNKNOWN;
      AknVersions.Version whole = new AknVersions.Version(from, LegalDate.UNKNOWN, node -> true);
      text(document, meta, whole, date, single, notes).ifPresent(texts::add);
    }
    for (AknVersions.Version version : versions) {
      text(document, meta, version, version.from(), true, notes).ifPresent(texts::add);
    }
    return texts;
  }

  private static Optional<ExpressionDraft> text(
      XmlNode document,
      AknMeta meta,
      AknVersions.Version version,
      LegalDate date,
      boolean consolidated,
      AknNotes notes) {
    List<ProvisionDraft> provisions =
        new AknBody(version.alive(), AknVersions.sharedIds(document), notes)
            .provisions(document, meta.title());
    return provisions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExpressionDraft(
                meta.language(),
                Authenticity.AUTHENTIC,
                consolidated,
                date,
                version.from(),
                version.to(),
                provisions));
  }

  /**
   * A document that this house wrote: its head says all, the provisions are taken as they stand.
   */
  private ReadLaw own(XmlNode document, String head, AknNotes notes) {
    ReadLaw read = heads.read(head.getBytes(StandardCharsets.UTF_8), "proprietary");
    if (read.draft().isEmpty()) {
      return read;
    }
    List<ExpressionDraft> texts = new ArrayList<>();
    for (ExpressionDraft text : read.draft().get().expressions()) {
      texts.add(
          new ExpressionDraft(
              text.language(),
              text.authenticity(),
              text.consolidated(),
              text.versionDate(),
              text.validFrom(),
              text.validTo(),
              AknBody.verbatim(AknVersions.group("v" + (texts.size() + 1)), notes)
                  .provisions(document, "")));
    }
    return ReadLaw.of(read.draft().get().with(texts), notes.all());
  }
}
