package org.mithaq.app.api.oai;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.mithaq.app.api.oai.OaiException.Code;

/**
 * What a list request asks for, and how far it has come.
 *
 * @param set code of a State, empty for all
 * @param from not before
 * @param before earlier than; a list that began does not grow while it is read
 * @param after id of the last law that was given of the instant {@code from}, empty at the start
 * @param given how many records were given before
 */
record OaiList(
    OaiFormat format, String set, Instant from, Instant before, String after, long given) {
  private static final String BY = "~";

  /** From the arguments of a first request. */
  static OaiList of(Map<String, String> arguments, Instant now) throws OaiException {
    OaiFormat format = format(arguments);
    String from = arguments.getOrDefault("from", "");
    String until = arguments.getOrDefault("until", "");
    if (!from.isEmpty() && !until.isEmpty() && from.length() != until.length()) {
      throw new OaiException(Code.badArgument, "from and until have different granularities");
    }
    Instant begin = from.isEmpty() ? Instant.EPOCH : instant("from", from);
    Instant end = until.isEmpty() ? now.plusSeconds(1) : instant("until", until).plus(unit(until));
    if (!begin.isBefore(end)) {
      throw new OaiException(Code.badArgument, "from is later than until");
    }
    return new OaiList(format, arguments.getOrDefault("set", ""), begin, end, "", 0);
  }

  static OaiFormat format(Map<String, String> arguments) throws OaiException {
    String prefix = arguments.get("metadataPrefix");
    if (prefix == null) {
      throw new OaiException(Code.badArgument, "metadataPrefix is missing");
    }
    return OaiFormat.of(prefix)
        .orElseThrow(
            () ->
                new OaiException(
                    Code.cannotDisseminateFormat, "One of the formats of ListMetadataFormats"));
  }

  /** From a token that an earlier answer gave. */
  static OaiList resumed(String token) throws OaiException {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(BY, -1);
      return new OaiList(
          OaiFormat.of(parts[0]).orElseThrow(),
          parts[1],
          Instant.parse(parts[2]),
          Instant.parse(parts[3]),
          parts[4],
          Long.parseLong(parts[5]));
    } catch (RuntimeException notOurs) {
      throw new OaiException(Code.badResumptionToken, "This portal gave no such token");
    }
  }

  OaiList reached(Instant at, String id, long more) {
    return new OaiList(format, set, at, before, id, given + more);
  }

  String token() {
    String text =
        String.join(
            BY,
            format.prefix(),
            set,
            from.toString(),
            before.toString(),
            after,
            String.valueOf(given));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Duration unit(String date) {
    return date.length() == 10 ? Duration.ofDays(1) : Duration.ofSeconds(1);
  }

  private static Instant instant(String name, String date) throws OaiException {
    try {
      if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      if (date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
        return Instant.parse(date);
      }
    } catch (DateTimeException impossible) {
      // said below
    }
    throw new OaiException(
        Code.badArgument, name + " is a day (2026-05-02) or a second (2026-05-02T10:00:00Z)");
  }
}
