package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.MutatedQueries;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;
import org.mithaq.search.judged.JudgedQueries;
import org.mithaq.search.judged.JudgedQuery;

/**
 * Nothing that is typed is a fault of the server. The bench lane asks ten thousand at a hundred
 * thousand provisions.
 */
@WithPortal
class MutatedQueriesIT {
  private static final int QUERIES = 600;

  /** Longer addresses the server itself refuses, without a word; its limit cannot be raised. */
  private static final int MOST_OF_THE_SERVER = 32_000;

  @Test
  void whateverIsTypedIsAnsweredOrRefusedInClearWords(Visitor visitor) {
    List<String> good = JudgedQueries.all().stream().map(JudgedQuery::query).toList();
    List<String> faults = new ArrayList<>();
    MutatedQueries.of(good, QUERIES)
        .forEach(
            query -> {
              Address address = Address.search(query);
              Answer answer = visitor.get(address);
              boolean refused =
                  answer.status() == 400
                      && (address.text().length() > MOST_OF_THE_SERVER
                          || !answer.json().path("detail").asText().isEmpty());
              if (answer.status() != 200 && !refused) {
                faults.add(answer.status() + " for " + query);
              }
            });

    assertThat(faults).isEmpty();
  }

  @Test
  void thePageOfSuchAQueryIsAPage(Visitor visitor) {
    List<String> good = JudgedQueries.all().stream().map(JudgedQuery::query).toList();
    List<String> faults = new ArrayList<>();
    MutatedQueries.of(good, QUERIES / 10)
        .forEach(
            query -> {
              Answer page = visitor.get(Address.of("/search").with("q", query));
              if (page.status() != 200 && page.status() != 400 && page.status() != 414) {
                faults.add(page.status() + " for " + query);
              }
            });

    assertThat(faults).isEmpty();
  }
}
