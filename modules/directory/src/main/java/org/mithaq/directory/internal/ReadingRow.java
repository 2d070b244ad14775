package org.mithaq.directory.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mithaq.directory.Authority;
import org.mithaq.directory.AuthorityFunction;
import org.mithaq.directory.Channel;
import org.mithaq.directory.Stated;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.kernel.Visibility;
import org.mithaq.papers.CellReader;

/**
 * Understands a row of authorities.
 *
 * @param states whether a code is a State's
 * @param instruments codes that there are; empty to take any
 */
record ReadingRow(Predicate<String> states, Set<String> instruments) {
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
  private static final Pattern MAIL = Pattern.compile("[^@\\s;,]+@[^@\\s;,]+\\.[^@\\s;,]+");

  /** For whose eyes contacts can be. */
  static final Visibility[] CIRCLES = {Visibility.PUBLIC, Visibility.REGION, Visibility.STATE};

  /** What is wrong is told to the reader of cells; what it gives then is not to be kept. */
  Authority read(CellReader cells) {
    return new Authority(
        reference(cells),
        state(cells),
        name(cells),
        several(AuthorityFunction.class, "functions", cells, true),
        codes(cells),
        cells.oneOf(Stated.class, "central", Stated.UNKNOWN),
        cells.line("territorialUnit"),
        languages(cells),
        several(Channel.class, "channels", cells, false),
        cells.line("urgentProcedure"),
        contacts(cells),
        cells.date("notifiedOn"),
        cells.date("until"),
        cells.date("verifiedOn"),
        cells.line("verifiedBy"),
        cells.required("source"));
  }

  private static String reference(CellReader cells) {
    String reference = cells.required("reference");
    if (!reference.isEmpty() && !REFERENCE.matcher(reference).matches()) {
      cells.wrong("reference", "up to 80 Latin letters, digits, dots and hyphens: " + reference);
    }
    return reference;
  }

  private String state(CellReader cells) {
    String state = cells.required("iso3").toUpperCase(Locale.ROOT);
    if (!state.isEmpty() && !states.test(state)) {
      cells.wrong("iso3", "no State has the code " + state);
    }
    return state;
  }

  private static Texts name(CellReader cells) {
    Texts name = cells.texts("name", Texts.NONE);
    if (name.isEmpty()) {
      cells.wrong("name_en", "a name in one language at least is required");
    }
    return name;
  }

  private List<String> codes(CellReader cells) {
    List<String> codes = cells.list("instruments");
    codes.stream()
        .filter(code -> !instruments.isEmpty() && !instruments.contains(code))
        .forEach(code -> cells.wrong("instruments", "no instrument has the code " + code));
    return codes;
  }

  private static List<LanguageTag> languages(CellReader cells) {
    return cells.list("languages").stream()
        .map(
            tag -> {
              try {
                return Optional.of(LanguageTag.of(tag));
              } catch (RefusedException notALanguage) {
                cells.wrong("languages", notALanguage.getMessage());
                return Optional.<LanguageTag>empty();
              }
            })
        .flatMap(Optional::stream)
        .toList();
  }

  private static Authority.Contacts contacts(CellReader cells) {
    List<String> emails = cells.list("emails");
    emails.stream()
        .filter(email -> !MAIL.matcher(email).matches())
        .forEach(email -> cells.wrong("emails", "no mail address: " + email));
    return new Authority.Contacts(
        cells.text("address").strip(),
        cells.list("phones"),
        emails,
        cells.line("hours"),
        cells.oneOf(Stated.class, "electronic", Stated.UNKNOWN),
        cells.line("encryption"),
        circle(cells));
  }

  /** Unsaid is for everybody: a directory is there to be used. */
  private static Visibility circle(CellReader cells) {
    Visibility circle = cells.oneOf(Visibility.class, "contactsFor", Visibility.PUBLIC);
    if (!List.of(CIRCLES).contains(circle)) {
      cells.wrong("contactsFor", "none of " + List.of(CIRCLES) + ": " + circle);
    }
    return circle;
  }

  private static <E extends Enum<E>> List<E> several(
      Class<E> type, String column, CellReader cells, boolean required) {
    List<String> words = cells.list(column);
    if (required && words.isEmpty()) {
      cells.wrong(column, "is required");
    }
    return words.stream()
        .map(
            word -> {
              Optional<E> found =
                  Stream.of(type.getEnumConstants())
                      .filter(constant -> constant.name().equalsIgnoreCase(word))
                      .findFirst();
              if (found.isEmpty()) {
                cells.wrong(column, "none of " + List.of(type.getEnumConstants()) + ": " + word);
              }
              return found;
            })
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
