package org.mithaq.legislation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;

/**
 * A provision with what lies below it.
 *
 * @param lawId its law
 * @param lawUri address of the work
 * @param language of the text
 * @param eId Akoma Ntoso id
 * @param kind what it is
 * @param number as printed, empty without
 * @param heading empty without
 * @param text empty for containers
 * @param ancestors headings of what it stands in, from the top
 * @param validFrom of its wording
 * @param validTo of its wording
 * @param status on the day asked for
 * @param contentHash SHA-256 of number, heading and text
 * @param children in order
 */
public record ProvisionView(
    String lawId,
    String lawUri,
    LanguageTag language,
    String eId,
    ProvisionKind kind,
    String number,
    String heading,
    String text,
    List<String> ancestors,
    LegalDate validFrom,
    LegalDate validTo,
    LawStatus status,
    String contentHash,
    List<ProvisionView> children) {
  public ProvisionView {
    ancestors = List.copyOf(ancestors);
    children = List.copyOf(children);
  }

  /** Number, heading and words, without what lies below. */
  public String ownWords() {
    return Stream.of(number, heading, text)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Number, heading and words with everything below, a line a provision. */
  public String wholeText() {
    return Stream.concat(Stream.of(ownWords()), children.stream().map(ProvisionView::wholeText))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** A paragraph or point without heading: its number stands before its words, not above them. */
  public boolean isPart() {
    boolean small = kind == ProvisionKind.PARAGRAPH || kind == ProvisionKind.POINT;
    return small && heading.isEmpty() && !number.isEmpty();
  }

  /** Permanent address in its language. */
  public String uri() {
    return lawUri + "/" + language.iso3() + "/~" + eId;
  }
}
