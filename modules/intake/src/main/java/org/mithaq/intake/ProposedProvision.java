package org.mithaq.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.legislation.ProvisionKind;

/**
 * A provision as it seems to stand in the text.
 *
 * @param kind of provision; the principal unit of a law is an ARTICLE, whatever the State calls it
 * @param number as printed, without its word and brackets ({@code 23 مكرر}, {@code 1er}, {@code
 *     12A}); empty without
 * @param caption the words that announce it, as printed ({@code المادة (23) مكرر})
 * @param heading may be empty
 * @param text its own words without caption and heading; those of its children are theirs, except
 *     that an article's paragraphs and points stay in the article's text
 * @param start where it begins in the text of the report, with its caption
 * @param textStart where its own words begin
 * @param end where it ends, with all its children, not included
 * @param page on which it begins
 * @param confidence 0 to 1
 * @param doubts why it is not 1
 * @param children parts of it; of an article, its paragraphs and points as places in its text
 */
public record ProposedProvision(
    ProvisionKind kind,
    String number,
    String caption,
    String heading,
    String text,
    int start,
    int textStart,
    int end,
    int page,
    double confidence,
    Set<Doubt> doubts,
    List<ProposedProvision> children) {
  public ProposedProvision {
    doubts = Set.copyOf(doubts);
    children = List.copyOf(children);
  }

  /** Itself and everything below it, parents first. */
  public Stream<ProposedProvision> withAllBelow() {
    return Stream.concat(
        Stream.of(this), children.stream().flatMap(ProposedProvision::withAllBelow));
  }
}
