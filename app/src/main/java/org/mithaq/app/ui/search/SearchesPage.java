package org.mithaq.app.ui.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.SearchExplanation;
import org.mithaq.app.asking.SearchExplanation.Explained;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.search.SearchReport;
import org.mithaq.search.SearchUnavailableException;

/**
 * For editors: how a search was understood, what the engine was asked, why hits stand where they
 * stand; and what readers looked for and did not find. Of who searched nothing is known.
 */
@Named
@RequestScoped
public class SearchesPage {
  private static final int DAYS = 30;
  private static final int REPORTED = 100;

  @Inject private SearchExplanation explanation;
  @Inject private SearchReport report;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private Explained explained;
  private boolean away;

  public boolean isAllowed() {
    return CurrentActor.get().may(Permission.SEE_SEARCHES);
  }

  /** The explanation of what is asked for; null where nothing is, or the engine is away. */
  public Explained getExplained() {
    if (explained == null && !away && isAsked()) {
      try {
        explained =
            explanation.of(
                reader.getParameters().query(reader.getLanguage(), LocalDate.now(clock)));
      } catch (SearchUnavailableException unreachable) {
        away = true;
      }
    }
    return explained;
  }

  private boolean isAsked() {
    return isAllowed() && !reader.getParameters().first("q").isEmpty();
  }

  public boolean isAway() {
    return getExplained() == null && away;
  }

  /** The body that the engine gets, set for reading. */
  public String getBody() {
    StringWriter text = new StringWriter();
    Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
        .createWriter(text)
        .write(getExplained().body());
    return text.toString().strip();
  }

  /** What found nothing in the last thirty days, most frequent first. */
  public List<SearchReport.Unanswered> getUnanswered() {
    return report.unanswered(DAYS, REPORTED);
  }
}
