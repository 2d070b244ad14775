package org.mithaq.app.ui.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.ui.citations.InstrumentNames.Found;
import org.mithaq.app.ui.citations.Mention.Cited;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.FoundReference;
import org.mithaq.kernel.FoundReference.Kind;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.ReferenceKeys;

/** Reads what one text cites, from its end: what stands behind a provision says whose it is. */
final class MentionScan {
  /** How far the words beside a number may say whose it is. */
  private static final int BESIDE = 60;

  /** Between the numbers of one list: "articles 5, 7 and 9". */
  private static final int WITHIN_A_LIST = 3;

  /** Signs that belong to the number before them, though they say nothing. */
  private static final String ORDINAL = "ºª°";

  private final String text;
  private final List<FoundReference> references;
  private final List<Found> names;
  private final FoldedText folded;
  private final List<Mention> mentions = new ArrayList<>();

  private MentionScan(String text, LanguageTag language, InstrumentNames instruments) {
    this.text = text;
    this.folded = Folding.foldWithPlaces(text);
    this.names = instruments.in(folded);
    this.references = ReferenceKeys.cited(folded, language);
  }

  static List<Mention> of(String text, LanguageTag language, InstrumentNames instruments) {
    if (text.isEmpty()) {
      return List.of();
    }
    MentionScan scan = new MentionScan(text, language, instruments);
    scan.names.forEach(scan::name);
    scan.references();
    scan.mentions.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(scan.mentions);
  }

  private void name(Found name) {
    add(
        folded.rawStart(name.start()),
        folded.rawEnd(name.end()),
        new Mention.Instrument(name.code()));
  }

  private void references() {
    Optional<FoundReference> next = Optional.empty();
    Optional<Cited> nextOwner = Optional.empty();
    for (int i = references.size() - 1; i >= 0; i--) {
      FoundReference one = references.get(i);
      if (one.kind() == Kind.LAW) {
        Mention.Law law = new Mention.Law(one.keys(), Folding.fold(one.typed()));
        add(one.start(), one.end(), law);
        nextOwner = Optional.of(law);
      } else {
        Optional<Cited> owner = owner(one, next, nextOwner);
        owner.map(of -> cited(one, of)).ifPresent(of -> add(number(one), one.end(), of));
        nextOwner = owner;
      }
      next = Optional.of(one);
    }
  }

  /** Whose provision it is: a law's, an instrument's, this law's; empty where it is unclear. */
  private Optional<Cited> owner(
      FoundReference one, Optional<FoundReference> next, Optional<Cited> nextOwner) {
    for (Found name : names) {
      int start = folded.rawStart(name.start());
      if (start >= one.end() && Governors.joined(between(one.end(), start))) {
        return Optional.of(new Mention.Instrument(name.code()));
      }
    }
    if (next.isPresent()) {
      int start = next.get().start();
      boolean list =
          next.get().kind() == Kind.PROVISION
              && start - one.end() <= WITHIN_A_LIST
              && text.substring(one.end(), start).indexOf('.') < 0;
      boolean joined = next.get().kind() == Kind.LAW && Governors.joined(between(one.end(), start));
      if (list || joined) {
        return nextOwner;
      }
    }
    String behind = between(one.end(), Math.min(text.length(), one.end() + BESIDE));
    if (Governors.ofThis(behind)) {
      return Optional.of(new Mention.Own(List.of(), true));
    }
    String before = between(Math.max(0, one.start() - BESIDE), one.start());
    return Governors.ofAnother(before, behind)
        ? Optional.empty()
        : Optional.of(new Mention.Own(List.of(), false));
  }

  private static Cited cited(FoundReference one, Cited owner) {
    if (owner instanceof Mention.Law law) {
      return new Mention.Other(one.keys(), law);
    } else if (owner instanceof Mention.Instrument instrument) {
      String code = instrument.path();
      return new Mention.Instrument(code + "/" + one.key().substring(one.key().indexOf(':') + 1));
    }
    return new Mention.Own(one.keys(), ((Mention.Own) owner).said());
  }

  /** In a list the number alone, without the "and" that joins it. */
  private int number(FoundReference one) {
    boolean joined = references.stream().anyMatch(other -> touches(other, one));
    for (int at = one.start(); joined && at < one.end(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return at;
      }
    }
    return one.start();
  }

  private static boolean touches(FoundReference before, FoundReference one) {
    return before.kind() == Kind.PROVISION
        && before.end() <= one.start()
        && one.start() - before.end() <= WITHIN_A_LIST;
  }

  private String between(int from, int to) {
    return Folding.fold(text.substring(from, to));
  }

  private void add(int from, int to, Cited cited) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (end < text.length() && ORDINAL.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean open =
        text.substring(start, end).lastIndexOf('(') > text.substring(start, end).lastIndexOf(')');
    if (open && end < text.length() && text.charAt(end) == ')') {
      end++;
    }
    int first = start;
    int last = end;
    boolean free =
        mentions.stream().noneMatch(other -> first < other.end() && other.start() < last);
    if (free && start < end) {
      mentions.add(new Mention(start, end, cited));
    }
  }
}
