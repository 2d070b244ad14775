package org.mithaq.legislation.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;

/** What the metadata of an Akoma Ntoso document says of the law (FRBR, publication, lifecycle). */
final class AknMeta {
  /** {@code /akn/za/act/by-law/2012/liquor-trading-hours}; 2.0 has no {@code /akn}. */
  private static final Pattern URI =
      Pattern.compile(
          "(?:/akn)?/([a-z]{2})(?:-[a-z0-9]+)?/[a-zA-Z]+((?:/[^/!]+)*)/(\\d{4})(?:-\\d\\d-\\d\\d)?/([^/!]+).*");

  private static final Pattern HOST = Pattern.compile("https?://[^/]+\\.([a-z]{2})/");

  private final XmlNode document;
  private final XmlNode meta;

  AknMeta(XmlNode document) {
    this.document = document;
    this.meta =
        document
            .first("meta")
            .orElseThrow(() -> RefusedException.invalid("meta", "the document has no meta"));
  }

  static String id(XmlNode node) {
    return node.attribute("eId").isEmpty() ? node.attribute("id") : node.attribute("eId");
  }

  static Optional<LocalDate> day(String text) {
    String date = text.length() > 10 ? text.substring(0, 10) : text;
    try {
      return Optional.of(LocalDate.parse(date)).filter(day -> day.getYear() > 1);
    } catch (java.time.format.DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** A code as the document writes it: {@code lu}, {@code ITA}, {@code GB-UKM}, or an address. */
  String country() {
    String value = value("FRBRWork", "FRBRcountry");
    String code = value.substring(value.lastIndexOf('/') + 1);
    String bare = code.contains("-") ? code.substring(0, code.indexOf('-')) : code;
    return bare.isEmpty() ? uri().map(found -> found.group(1)).orElseGet(this::domain) : bare;
  }

  /** The publisher's national domain, where the document does not name its country. */
  private String domain() {
    Matcher host = HOST.matcher(value("FRBRWork", "FRBRthis"));
    return host.lookingAt() ? host.group(1) : "";
  }

  boolean countryUnsaid() {
    return value("FRBRWork", "FRBRcountry").isEmpty() && uri().isEmpty();
  }

  LanguageTag language() {
    String value =
        meta.path("identification", "FRBRExpression", "FRBRlanguage")
            .map(node -> node.attribute("language"))
            .orElse("");
    if (value.isEmpty()) {
      throw RefusedException.invalid("FRBRlanguage", "the document does not say its language");
    }
    return LanguageTag.of(value.substring(value.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }

  /** Number in the address of the work, empty when there is none. */
  String number() {
    String stated = value("FRBRWork", "FRBRnumber");
    return stated.isEmpty() ? uri().map(found -> found.group(4)).orElse("") : stated;
  }

  String year() {
    return uri()
        .map(found -> found.group(3))
        .or(() -> workDate().year().map(String::valueOf))
        .orElse("");
  }

  String subtype() {
    String stated = value("FRBRWork", "FRBRsubtype");
    return stated.isEmpty()
        ? uri().map(found -> found.group(2).replaceFirst("^/", "")).orElse("")
        : stated;
  }

  /** The source's own name for the work, without the host. */
  String localId() {
    return Stream.of("FRBRuri", "FRBRthis")
        .map(name -> value("FRBRWork", name))
        .filter(uri -> !uri.isEmpty())
        .findFirst()
        .map(uri -> uri.replaceFirst("^https?://[^/]+/", "").replaceFirst("^/", ""))
        .map(uri -> uri.replaceFirst("/?!?main$", ""))
        .orElse("");
  }

  LegalDate workDate() {
    return date("FRBRWork");
  }

  LegalDate expressionDate() {
    return date("FRBRExpression");
  }

  String title() {
    return Stream.<Optional<String>>of(
            alias("title"),
            text("docTitle"),
            text("longTitle"),
            jolux("title").reduce((first, second) -> second),
            alias(""),
            text("shortTitle"),
            Optional.of(value("FRBRWork", "FRBRname")),
            Optional.of(number()))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  Optional<XmlNode> publication() {
    return meta.first("publication");
  }

  LegalDate repealed() {
    return meta.all()
        .filter(node -> node.name().equals("eventRef") && node.attribute("type").equals("repeal"))
        .flatMap(node -> day(node.attribute("date")).stream())
        .findFirst()
        .map(LegalDate::on)
        .orElse(LegalDate.UNKNOWN);
  }

  /** Luxembourg's publisher keeps applicability in metadata of its own vocabulary. */
  LegalDate joluxDate(String name) {
    return jolux(name)
        .flatMap(value -> day(value).stream())
        .findFirst()
        .map(LegalDate::on)
        .orElse(LegalDate.UNKNOWN);
  }

  /** The head of a law as this house wrote it into a document. */
  Optional<String> ownHead() {
    return meta.elements("proprietary")
        .flatMap(XmlNode::elements)
        .filter(node -> node.namespace().equals(AknWriter.OWN))
        .map(XmlNode::rawText)
        .findFirst();
  }

  List<String> leftAside() {
    return Stream.of("analysis", "workflow", "classification", "notes", "presentation")
        .filter(name -> meta.first(name).isPresent())
        .toList();
  }

  private Stream<String> jolux(String name) {
    return meta.all()
        .filter(node -> node.name().equals("jolux") && node.attribute("name").equals(name))
        .map(node -> node.rawText().strip());
  }

  private Optional<Matcher> uri() {
    return Stream.of("FRBRuri", "FRBRthis")
        .map(name -> URI.matcher(value("FRBRWork", name)))
        .filter(Matcher::matches)
        .findFirst();
  }

  private Optional<String> alias(String name) {
    return meta.path("identification", "FRBRWork")
        .flatMap(
            work ->
                work.elements("FRBRalias")
                    .filter(node -> node.attribute("name").equals(name))
                    .map(node -> node.attribute("value"))
                    .findFirst());
  }

  private Optional<String> text(String name) {
    return Stream.of("preface", "coverPage")
        .flatMap(document::elements)
        .flatMap(XmlNode::all)
        .filter(node -> node.name().equals(name))
        .map(AknText::line)
        .findFirst();
  }

  private String value(String level, String name) {
    return meta.path("identification", level, name).map(node -> node.attribute("value")).orElse("");
  }

  private LegalDate date(String level) {
    return meta.path("identification", level)
        .flatMap(
            frbr ->
                frbr.elements("FRBRdate")
                    .flatMap(node -> day(node.attribute("date")).stream())
                    .findFirst())
        .map(LegalDate::on)
        .orElse(LegalDate.UNKNOWN);
  }
}
