package org.mithaq.legislation.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The State of a law that is published stands in the list of States, though no pack brings it. */
class StatesOfLawsTest {
  private static LegislationOnPostgres here;

  @BeforeAll
  static void open() {
    here = new LegislationOnPostgres();
  }

  @AfterAll
  static void close() {
    here.close();
  }

  @Test
  void aStateIsListedWithItsFirstLawAndNotByATrial() throws Exception {
    String line =
        """
        {"format":"mithaq-law/1","country":"ATA","number":"1","year":2021,"title":{"en":"One"},\
        "expressions":[{"language":"en","authenticity":"AUTHENTIC","validFrom":"2021-01-01",\
        "provisions":[{"kind":"ARTICLE","number":"1","text":"words"}]}]}
        """;
    here.load(new RecordingRun("trial"), LegislationOnPostgres.command("trial", true, false), line);
    assertThat(here.listed).isEmpty();

    here.load("import", line);
    assertThat(here.listed).containsExactly("ATA");

    here.load("again", line);
    assertThat(here.listed).as("nothing changed").containsExactly("ATA");
  }
}
