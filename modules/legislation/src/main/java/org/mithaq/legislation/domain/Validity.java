package org.mithaq.legislation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.LawStatus;

/**
 * When a wording is the law: the validity of its text, the commencement and repeal of the law, and
 * the provision's own status, all together.
 *
 * @param from first day, empty when open or unknown
 * @param to last day, empty when open
 * @param known whether both bounds are known (an open end is known)
 * @param never whether there is no such day
 */
public record Validity(
    Optional<LocalDate> from, Optional<LocalDate> to, boolean known, boolean never) {

  /** A text of a law in its series (INV-14). */
  public record Text(
      long id,
      LanguageTag language,
      Authenticity authenticity,
      boolean consolidated,
      LegalDate versionDate,
      LegalDate validFrom,
      LegalDate validTo) {
    /** Texts of one series must not overlap. */
    public String series() {
      return language + " " + authenticity + (consolidated ? " consolidated" : "");
    }

    /** When it began, as far as it says: validity, else the date of the version. */
    public LegalDate start() {
      return validFrom.known() ? validFrom : versionDate;
    }
  }

  /** Validity of one text among all texts of its law. */
  public static Validity of(Text text, List<Text> all, LegalDate commenced, LegalDate repealed) {
    List<Text> series =
        all.stream()
            .filter(other -> other.series().equals(text.series()))
            .sorted(Comparator.comparing(Text::validFrom))
            .toList();
    boolean only = series.size() == 1;
    LegalDate start = text.validFrom().known() || !only ? text.validFrom() : commenced;
    boolean known = start.day().isPresent() && commenced.day().isPresent();
    Optional<LocalDate> from = later(start.earliest(), commenced.earliest());
    Optional<LocalDate> to = text.validTo().latest();
    known &= !text.validTo().known() || text.validTo().day().isPresent();
    // The next text of the series takes over on its first day.
    for (Text next : series) {
      if (text.validFrom().known() && next.validFrom().compareTo(text.validFrom()) > 0) {
        to = earlier(to, next.validFrom().earliest().map(day -> day.minusDays(1)));
      }
    }
    known &= !repealed.known() || repealed.day().isPresent();
    to = earlier(to, repealed.latest().map(day -> day.minusDays(1)));
    boolean never = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    return new Validity(from, to, known, never);
  }

  /** The same of a law whose commencement is unknown: it was none before it was made. */
  public Validity notBefore(LegalDate made) {
    return from.isPresent() ? this : between(made.earliest(), to);
  }

  /** What is left of it under the provision's own statuses. */
  public List<Validity> under(List<ProvisionStatus> statuses) {
    List<Validity> left = new ArrayList<>(List.of(this));
    for (ProvisionStatus status : statuses) {
      List<Validity> next = new ArrayList<>();
      for (Validity part : left) {
        next.addAll(part.without(status));
      }
      left = next;
    }
    return left.stream().filter(part -> !part.never).toList();
  }

  private List<Validity> without(ProvisionStatus status) {
    Optional<LocalDate> gone = status.since().earliest();
    Optional<LocalDate> back = status.until().latest();
    List<Validity> parts = new ArrayList<>();
    if (gone.isPresent()) {
      parts.add(between(from, earlier(to, gone.map(day -> day.minusDays(1)))));
    }
    if (back.isPresent()) {
      parts.add(between(later(from, back), to));
    }
    // Not commenced until nobody knows when: the bound is unknown, not absent.
    if (parts.isEmpty() && status.status() == LawStatus.UNKNOWN) {
      parts.add(new Validity(from, to, false, never));
    }
    return parts;
  }

  private Validity between(Optional<LocalDate> start, Optional<LocalDate> end) {
    boolean empty = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    return new Validity(start, end, known, never || empty);
  }

  public boolean contains(LocalDate day) {
    return !never
        && from.map(first -> !first.isAfter(day)).orElse(true)
        && to.map(end -> !end.isBefore(day)).orElse(true);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || b.isPresent() && b.get().isAfter(a.get()) ? b : a;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || b.isPresent() && b.get().isBefore(a.get()) ? b : a;
  }
}
