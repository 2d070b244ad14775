package org.mithaq.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Database;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/**
 * The boards of the twenty-two Arab States with all of UNCAC mapped in each, and the questionnaire
 * of all of UNTOC pre-filled from two hundred mappings: as pages, first and later openings, beside
 * PostgreSQL counting the same rows. The mappings are invented, in a portal that is thrown away.
 */
@Tag("bench")
@WithPortal
class BoardSpeedIT {
  private static final String PASSWORD = "tangle herring quartz nine";
  private static final int TIMES = 30;
  private static final String LAWS =
      "INSERT INTO legislation.law (id, uri, iso3, kind, titles, commenced, fingerprint)"
          + " SELECT 'bench-' || s.iso3, '/akn/bench/' || s.iso3, s.iso3, 'ACT', '{}',"
          + " '2010-01-01', 'f' FROM (SELECT unnest(string_to_array(?, ',')) AS iso3) s"
          + " ON CONFLICT DO NOTHING";
  private static final String MAPPINGS =
      "INSERT INTO concordance.mapping (id, law_id, iso3, eid, language, content_hash, obligation,"
          + " role, state, author, reviewed_on, as_of, source)"
          + " SELECT 'bench-' || l.iso3 || '-' || o.path, l.id, l.iso3, 'art_' || o.position, 'en',"
          + " 'h', o.path, 'IMPLEMENTS', 'REVIEWED', 'bench', '2024-01-01', '2024-01-01',"
          + " 'invented' FROM legislation.law l, conventions.obligation o"
          + " WHERE l.id LIKE 'bench-%' AND l.iso3 = ANY(string_to_array(?, ','))"
          + " AND o.path LIKE ? AND o.assessable ORDER BY o.path LIMIT CAST(? AS integer)"
          + " ON CONFLICT DO NOTHING";
  private static final String COUNT =
      "SELECT count(*) FROM (SELECT iso3, obligation, count(*) FROM concordance.mapping"
          + " WHERE obligation LIKE '%s' GROUP BY iso3, obligation) counted";

  private final SpeedTable table = new SpeedTable();

  @Test
  void boardsAndQuestionnairesAreTimedAsPages(RunningPortal portal, Visitor visitor)
      throws IOException, SQLException {
    try (PlainPostgres postgres = new PlainPostgres(portal)) {
      timed(portal, visitor, postgres);
    }
    table.write(Path.of("target/bench/boards.csv"));
  }

  private void timed(RunningPortal portal, Visitor visitor, PlainPostgres postgres)
      throws SQLException {
    portal.awaitIndexed();
    Database database = portal.database();
    String states = String.join(",", arabStates(visitor));
    database.execute(LAWS, states);
    database.execute(MAPPINGS, states, "UNCAC/%", "100000");
    database.execute(LAWS, "XDA");
    database.execute(MAPPINGS, "XDA", "UNTOC/%", "200");

    String uncac = COUNT.formatted("UNCAC/%");
    int cells = (int) postgres.count(uncac);
    for (String page :
        List.of(
            "/conventions/UNCAC/implementation?region=arab-states&ui=en",
            "/coverage?region=arab-states&instrument=UNCAC&ui=en",
            "/states/DZA/implementation?ui=en")) {
      opened(() -> postgres.count(uncac), cells, page, () -> visitor.get(page).status());
    }

    database.account("bench-focal", PASSWORD, "FOCAL_POINT", "STATE", "XDA");
    Person focal = portal.person().signIn("bench-focal", PASSWORD);
    String questionnaire = "/desk/assessments/" + begun(visitor) + "?ui=en";
    String untoc = COUNT.formatted("UNTOC/%");
    opened(
        () -> postgres.count(untoc), 200, questionnaire, () -> focal.get(questionnaire).status());
  }

  private interface Opening {
    int status();
  }

  private void opened(Callable<Long> reference, int rows, String page, Opening opening) {
    String name = page.replaceFirst("[0-9a-f-]{36}", "…").replaceFirst("[?&]ui=en", "");
    Timings first = new Timings();
    first.time(() -> assertThat(opening.status()).as(page).isEqualTo(200));
    Timings later = new Timings();
    Timings counting = new Timings();
    for (int i = 0; i < TIMES; i++) {
      later.time(opening::status);
      counting.time(reference);
    }
    table.add(rows, name + ", first ms", first.most());
    table.add(rows, name + ", p50 ms", later.median(), counting.median(), "PostgreSQL counting");
    table.add(rows, name + ", p95 ms", later.p95(), counting.p95(), "PostgreSQL counting");
  }

  private static List<String> arabStates(Visitor visitor) {
    List<String> states = new ArrayList<>();
    visitor
        .get("/api/v1/regions/arab-states")
        .json()
        .path("states")
        .forEach(one -> states.add(one.asText()));
    assertThat(states).hasSize(22);
    return states;
  }

  private static String begun(Visitor visitor) {
    return visitor
        .sendAs(
            "bench-focal",
            PASSWORD,
            "POST",
            Address.of("/api/v1/tracking/assessments"),
            "{\"state\":\"XDA\",\"template\":\"UNTOC\",\"kind\":\"SELF\","
                + "\"referenceDate\":\"2026-11-20\",\"lead\":\"Ministry\"}")
        .json()
        .path("id")
        .asText();
  }
}
