package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Contributions;
import org.mithaq.curation.YearlyRound;

/** For the institute: the year's round of confirmations with its responses, and who gave what. */
@Named
@RequestScoped
public class InstitutePage {
  @Inject private YearlyRound rounds;
  @Inject private Contributions contributions;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private Labels labels;

  /** Opens the round of the State that was chosen, or what of it is not there yet. */
  public void work() {
    if (form.pressed().equals("open")) {
      form.does("round", () -> rounds.open(form.text("state"), getYear()));
    }
  }

  public int getYear() {
    return reader.getToday().getYear();
  }

  public List<YearlyRound.Response> getResponses() {
    return rounds.responses(getYear());
  }

  /** Since the first of January. */
  public List<Contributions.Contribution> getContributions() {
    return contributions.since(reader.getToday().withDayOfYear(1));
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }
}
