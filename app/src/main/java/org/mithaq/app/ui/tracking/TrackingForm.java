package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;

/**
 * Fields of the forms by which implementation is followed: what was typed stands there again when
 * it is refused, words in three languages, dates as far as they are known.
 */
@Named
@RequestScoped
public class TrackingForm {
  @Inject private HttpServletRequest request;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private Clock clock;

  /** A field for one of the languages. */
  public record Spoken(String lang, String dir, String name, boolean own) {}

  /** The languages of the interface, the reader's first. */
  public List<Spoken> getLanguages() {
    return Stream.concat(Stream.of(reader.getLanguage()), Languages.INTERFACE.stream())
        .distinct()
        .map(
            one ->
                new Spoken(
                    one.code(),
                    one.direction(),
                    reader.languageName(one),
                    one.equals(reader.getLanguage())))
        .toList();
  }

  /** What was typed; before anything was, what is there. */
  public String typed(String name, String otherwise) {
    String value = form.pressed().isEmpty() ? null : request.getParameter(name);
    return value == null ? otherwise : value;
  }

  /** The same of one language of a text. */
  public String typed(String name, Texts texts, String tag) {
    return typed(
        name + "_" + tag,
        texts == null ? "" : texts.in(LanguageTag.of(tag)).map(Text::value).orElse(""));
  }

  public boolean ticked(String name, String value) {
    String[] values = request.getParameterValues(name);
    return values != null && Arrays.asList(values).contains(value);
  }

  /**
   * Whether something is there: in a page, methods of an Optional are asked of what it holds
   * (OptionalELResolver of Jakarta Expression Language 6).
   */
  public boolean has(Optional<?> something) {
    return something != null && something.isPresent();
  }

  /** A day that may not be there, in words. */
  public String on(Optional<LocalDate> day) {
    return day == null ? "" : day.map(reader::date).orElse("");
  }

  public String text(String name) {
    return form.text(name);
  }

  /** Words of a field in three languages. */
  public Texts texts(String name) {
    return texts(request, name);
  }

  static Texts texts(HttpServletRequest request, String name) {
    Map<LanguageTag, String> said = new LinkedHashMap<>();
    for (LanguageTag one : Languages.INTERFACE) {
      String value = request.getParameter(name + "_" + one.code());
      if (value != null && !value.isBlank()) {
        said.put(one, value.strip().replace("\r\n", "\n"));
      }
    }
    return new Texts(said);
  }

  /** A date as far as it is known; a refusal names the field. */
  public LegalDate date(String name) {
    try {
      return LegalDate.parse(form.text(name));
    } catch (RefusedException none) {
      throw RefusedException.invalid(name, "not an ISO date, month or year");
    }
  }

  /** A day; today where none is given. */
  public LocalDate day(String name) {
    return Days.of(name, form.text(name), clock);
  }

  /** The lines of a field that are not empty. */
  public List<String> lines(String name) {
    return form.text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Paths, names or codes with commas, spaces or lines between them. */
  public Set<String> codes(String name) {
    return Arrays.stream(form.text(name).split("[\\s,;،]+"))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  public List<String> all(String name) {
    return form.all(name);
  }

  public <E extends Enum<E>> E one(Class<E> type, String name) {
    String value = form.text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(value))
        .findFirst()
        .orElseThrow(() -> RefusedException.invalid(name, "Choose one."));
  }

  /**
   * Values of a table of fields: {@code name_0}, {@code name_1} …, as many as are sent.
   *
   * @return the numbers of the rows in which that field is filled
   */
  public List<Integer> rows(String name) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; request.getParameter(name + "_" + i) != null; i++) {
      if (!form.text(name + "_" + i).isEmpty()) {
        rows.add(i);
      }
    }
    return rows;
  }
}
