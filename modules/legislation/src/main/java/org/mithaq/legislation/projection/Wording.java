package org.mithaq.legislation.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.domain.Hashes;
import org.mithaq.legislation.domain.Provision;
import org.mithaq.legislation.domain.ProvisionStatus;
import org.mithaq.legislation.domain.Validity;
import org.mithaq.search.DateSpan;

/** One wording of a provision in one language, with all the days on which it is the law. */
final class Wording {
  private final Validity.Text source;
  private final Provision provision;
  private final String text;
  private final Optional<ProvisionSteps> steps;
  private final List<Validity> valid = new ArrayList<>();
  private final List<ProvisionStatus> marks = new ArrayList<>();
  private boolean known = true;

  Wording(Validity.Text source, Provision provision, String text, Optional<ProvisionSteps> steps) {
    this.source = source;
    this.provision = provision;
    this.text = text;
    this.steps = steps;
  }

  /**
   * What a provision says; empty when it is a mere container. An article whose words all stand in
   * its paragraphs says what they say, because an article is what people look for by number.
   */
  static Optional<String> text(Provision provision, List<Provision> all) {
    if (!provision.text().isBlank()) {
      return Optional.of(provision.text());
    }
    boolean unit =
        provision.kind() == ProvisionKind.ARTICLE || provision.kind() == ProvisionKind.SECTION;
    if (!unit) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    for (Provision part : all.subList(provision.ordinal() + 1, provision.last() + 1)) {
      if (part.kind() == ProvisionKind.ARTICLE || part.kind() == ProvisionKind.SECTION) {
        return Optional.empty();
      }
      lines.add(
          Stream.of(part.number(), part.heading(), part.text())
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(" ")));
    }
    return Optional.of(String.join("\n", lines));
  }

  /** The same for the same words in the same place, whatever the version. */
  String id() {
    return Hashes.of(
        source.series(),
        provision.eId(),
        provision.contentHash(),
        text,
        String.join("\n", provision.ancestors()));
  }

  void validAlso(Validity more, List<ProvisionStatus> statuses) {
    known &= more.known();
    if (marks.isEmpty()) {
      marks.addAll(statuses);
    }
    if (!more.never()) {
      valid.addAll(more.under(statuses));
    }
  }

  Validity.Text source() {
    return source;
  }

  Provision provision() {
    return provision;
  }

  String text() {
    return text;
  }

  /** The way down to it where it is part of an article. */
  Optional<ProvisionSteps> steps() {
    return steps;
  }

  boolean known() {
    return known;
  }

  List<ProvisionStatus> marks() {
    return marks;
  }

  /** Spans in order, those that touch made one. */
  List<DateSpan> spans() {
    List<Validity> sorted = new ArrayList<>(valid);
    sorted.sort(Comparator.comparing(span -> span.from().orElse(LocalDate.MIN)));
    List<DateSpan> spans = new ArrayList<>();
    Validity open = null;
    for (Validity next : sorted) {
      if (open == null) {
        open = next;
      } else if (touch(open, next)) {
        open = joined(open, next);
      } else {
        spans.add(DateSpan.between(open.from(), open.to()));
        open = next;
      }
    }
    if (open != null) {
      spans.add(DateSpan.between(open.from(), open.to()));
    }
    return spans;
  }

  private static boolean touch(Validity first, Validity second) {
    return first.to().isEmpty()
        || second.from().isEmpty()
        || !second.from().get().isAfter(first.to().get().plusDays(1));
  }

  private static Validity joined(Validity first, Validity second) {
    Optional<LocalDate> to =
        first.to().isEmpty() || second.to().isEmpty()
            ? Optional.empty()
            : Optional.of(
                first.to().get().isAfter(second.to().get()) ? first.to().get() : second.to().get());
    return new Validity(first.from(), to, first.known() && second.known(), false);
  }
}
