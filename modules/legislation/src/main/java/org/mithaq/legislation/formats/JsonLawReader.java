package org.mithaq.legislation.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.domain.Problem;

/**
 * Reads one line of the bulk format {@code mithaq-law/1} (formats.md), strictly: an unknown field,
 * a field given twice, another type are problems with their path.
 */
public final class JsonLawReader {
  static final String FORMAT = "mithaq-law/1";

  private static final ObjectReader TREE =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Lines.LONGEST)
                          .maxNestingDepth(120)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private final Function<String, Optional<String>> states;
  private final boolean unfinished;

  /**
   * @param states ISO 3166 alpha-3 of a code in either length; empty for no State
   */
  public JsonLawReader(Function<String, Optional<String>> states) {
    this(states, false);
  }

  private JsonLawReader(Function<String, Optional<String>> states, boolean unfinished) {
    this.states = states;
    this.unfinished = unfinished;
  }

  /** One that takes a law in the making: what is required may still be missing. */
  public static JsonLawReader ofUnfinished(Function<String, Optional<String>> states) {
    return new JsonLawReader(states, true);
  }

  public ReadLaw read(byte[] line) {
    return read(line, "");
  }

  /** The same for a law that stands somewhere inside a document. */
  ReadLaw read(byte[] line, String place) {
    JsonNode tree;
    try {
      tree = TREE.readTree(line);
    } catch (JsonProcessingException broken) {
      return ReadLaw.wrong(List.of(new Problem(place, Utf8.fault(line).orElse(reason(broken)))));
    } catch (IOException broken) {
      String reason = String.valueOf(broken.getMessage());
      return ReadLaw.wrong(List.of(new Problem(place, Utf8.fault(line).orElse(reason))));
    }
    List<Problem> problems = new ArrayList<>();
    LawDraft draft = law(new JsonFields(tree, place, problems));
    if (unfinished) {
      problems.removeIf(problem -> problem.reason().equals(JsonFields.REQUIRED));
    }
    return problems.isEmpty() ? ReadLaw.of(draft, List.of()) : ReadLaw.wrong(problems);
  }

  private static String reason(JsonProcessingException broken) {
    int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
    // The parser's own words, without what speaks to programmers.
    String words =
        broken.getOriginalMessage().replaceAll(" ?\\(start marker at.*|, from `[^`]*`", "");
    return "not JSON" + (column > 0 ? " at column " + column : "") + ": " + words;
  }

  private LawDraft law(JsonFields law) {
    String format = law.required("format");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      law.wrong("format", "expected " + FORMAT + ", found " + format);
    }
    String country = law.required("country");
    Optional<String> iso3 = country.isEmpty() ? Optional.empty() : states.apply(country);
    if (!country.isEmpty() && iso3.isEmpty()) {
      law.wrong("country", "no State has this ISO 3166 code: " + country);
    }
    if (!law.has("title")) {
      law.wrong("title", JsonFields.REQUIRED);
    }
    LawDraft draft =
        new LawDraft(
            iso3.orElse(""),
            law.oneOf(LawKind.class, "kind", LawKind.ACT),
            law.line("kindAsTitled"),
            law.line("number"),
            law.line("numberAsPrinted"),
            law.line("calendar"),
            law.wholeNumber("year"),
            law.texts("title"),
            law.texts("shortTitle"),
            gazette(law.object("gazette")),
            new LawDates(
                law.date("adopted"),
                law.line("adoptedAsPrinted"),
                law.date("published"),
                law.line("publishedAsPrinted"),
                law.date("commenced"),
                law.line("commencedAsPrinted"),
                law.date("repealed")),
            law.line("issuingBody"),
            law.line("localId"),
            law.words("concepts"),
            source(law.object("source")),
            law.objects("relations").stream().map(JsonLawReader::relation).toList(),
            law.objects("expressions").stream().map(JsonLawReader::expression).toList(),
            law.objects("mappings").stream().map(JsonLawReader::mapping).toList());
    law.nothingElse();
    return draft;
  }

  private static Gazette gazette(JsonFields gazette) {
    Gazette read =
        new Gazette(
            gazette.line("name"),
            gazette.line("issue"),
            gazette.date("date"),
            gazette.line("page"));
    gazette.nothingElse();
    return read;
  }

  private static LawSource source(JsonFields source) {
    LawSource read =
        new LawSource(
            source.line("url"),
            source.line("retrieved"),
            source.line("publisher"),
            source.line("licence"),
            source.line("attribution"),
            "",
            "");
    source.nothingElse();
    return read;
  }

  private static LawDraft.RelationDraft relation(JsonFields relation) {
    LawDraft.RelationDraft read =
        new LawDraft.RelationDraft(
            relation.required("kind"),
            relation.required("target"),
            relation.date("date"),
            relation.line("note"));
    relation.nothingElse();
    return read;
  }

  private static LawDraft.ExpressionDraft expression(JsonFields text) {
    LawDraft.ExpressionDraft read =
        new LawDraft.ExpressionDraft(
            language(text),
            text.oneOf(Authenticity.class, "authenticity", Authenticity.AUTHENTIC),
            text.yes("consolidated"),
            text.date("versionDate"),
            text.date("validFrom"),
            text.date("validTo"),
            text.objects("provisions").stream().map(JsonLawReader::provision).toList());
    text.nothingElse();
    return read;
  }

  private static LanguageTag language(JsonFields text) {
    String tag = text.required("language");
    try {
      return tag.isEmpty() ? LanguageTag.ENGLISH : LanguageTag.of(tag);
    } catch (RefusedException notALanguage) {
      text.wrong("language", notALanguage.getMessage());
      return LanguageTag.ENGLISH;
    }
  }

  private static LawDraft.ProvisionDraft provision(JsonFields provision) {
    if (!provision.has("kind")) {
      provision.wrong("kind", JsonFields.REQUIRED);
    }
    LawDraft.ProvisionDraft read =
        new LawDraft.ProvisionDraft(
            provision.oneOf(ProvisionKind.class, "kind", ProvisionKind.ARTICLE),
            provision.line("number"),
            provision.line("heading"),
            provision.line("eId"),
            provision.text("text"),
            provision.objects("children").stream().map(JsonLawReader::provision).toList());
    provision.nothingElse();
    return read;
  }

  private static LawDraft.MappingDraft mapping(JsonFields mapping) {
    LawDraft.MappingDraft read =
        new LawDraft.MappingDraft(
            mapping.required("eId"),
            mapping.line("language"),
            mapping.required("obligation"),
            mapping.required("role"),
            mapping.texts("rationale"),
            mapping.words("elementsCovered"),
            mapping.line("state"),
            mapping.line("reviewer"),
            mapping.date("reviewedOn"));
    mapping.nothingElse();
    return read;
  }
}
