package org.mithaq.concordance;

import java.util.List;
import java.util.Map;

/**
 * Which obligations a provision may answer, and which provisions of a State an obligation; by the
 * thesaurus across languages, by similar provisions that are mapped already, by words. What is
 * mapped already, and what somebody rejected, is not offered.
 */
public interface SuggestMappings {
  /** At most so many are asked for at once. */
  int MOST = 20;

  /** For one provision in the newest texts of its law, in all their languages. */
  Found forProvision(ProvisionAsked provision, int size);

  /**
   * For each article or section of a law and what stands below it, by eId, in their order; those
   * without any are left out.
   */
  Map<String, Found> forLaw(String lawUri, int size);

  /** For an obligation, the provisions of a State's law in force. */
  Found forObligation(String obligation, String iso3, int size);

  /**
   * Which provision.
   *
   * @param asIfUnmapped offers also what it is mapped to already: a second opinion; neither its own
   *     mappings nor its law's are evidence in any case
   */
  record ProvisionAsked(String lawUri, String eId, boolean asIfUnmapped) {}

  /**
   * What was found.
   *
   * @param suggestions best first
   * @param similarAway whether the search engine could not be asked for similar provisions
   */
  record Found(List<MappingSuggestion> suggestions, boolean similarAway) {
    public Found {
      suggestions = List.copyOf(suggestions);
    }
  }
}
