package org.mithaq.app.ui.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.citations.Citations;
import org.mithaq.app.ui.citations.Citing;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.WordDifference;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

/** A provision at its permanent address: its wordings over time and the mappings with why. */
@Named
@RequestScoped
public class ProvisionPage {
  @Inject private LegislationCatalogue legislation;
  @Inject private Concordance concordance;
  @Inject private Citing citing;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private AknUri uri;
  private ProvisionView provision;
  private LawView law;
  private List<ProvisionView> history;
  private List<MappingView> mappings;

  public void load() {
    uri = AknUri.parse(reader.part("uri")).orElse(null);
    provision =
        uri == null
            ? null
            : legislation.provision(uri, reader.getLanguage(), LocalDate.now(clock)).orElse(null);
    law = provision == null ? null : legislation.law(provision.lawId()).orElse(null);
    if (law == null) {
      LawGone.answer(uri, legislation);
      return;
    }
    house.showState(law.iso3());
    history = legislation.history(law.id(), provision.language(), provision.eId());
    mappings =
        concordance.ofLaw(law.id()).stream()
            .filter(
                one ->
                    one.eId().equals(provision.eId())
                        || one.eId().startsWith(provision.eId() + "__"))
            .toList();
  }

  public ProvisionView getProvision() {
    return provision;
  }

  public LawView getLaw() {
    return law;
  }

  public List<ProvisionView> getHistory() {
    return history;
  }

  /** Where the engine is asked for similar provisions: this page needs it not. */
  public String getSimilar() {
    return reader.link("/similar" + provision.uri());
  }

  /** Of the provision and of what lies below it. */
  public List<MappingView> getMappings() {
    return mappings;
  }

  /** What must be known of its law and its text before relying on it. */
  public List<LawNotices.Notice> getNotices() {
    return law.expressions().stream()
        .filter(text -> text.language().equals(provision.language()))
        .filter(text -> text.validFrom().equals(provision.validFrom()))
        .findFirst()
        .map(
            text ->
                new ExpressionView(
                    law,
                    text.id(),
                    text.language(),
                    text.authenticity(),
                    text.validFrom(),
                    text.validTo(),
                    List.of()))
        .map(text -> LawNotices.of(text, reader))
        .orElse(List.of());
  }

  public String getState() {
    return labels.state(law.iso3(), reader.getLanguage());
  }

  /** Number and heading, whichever there is. */
  public String getName() {
    return ProvisionNames.name(provision, reader);
  }

  /** What stands below it, and its own text, as HTML; everything escaped. */
  public String getBody() {
    StringBuilder html = new StringBuilder();
    Citations citations = citing.of(law, List.of(provision), this::whole, this::place);
    if (!provision.text().isEmpty()) {
      html.append("<p>").append(citations.html(provision)).append("</p>");
    }
    LawHtml writer = new LawHtml(reader, Map.of(), provision.status(), citations);
    provision.children().forEach(child -> writer.provision(child, 2, html));
    return html.toString();
  }

  private ExpressionView whole() {
    AknUri text = new AknUri(law.uri(), provision.language().iso3(), uri.date(), "");
    return legislation
        .expression(text, reader.getLanguage(), LocalDate.now(clock))
        .orElseThrow(() -> new IllegalStateException("a provision of no text: " + uri));
  }

  /** Another provision of the same version. */
  private String place(String eId) {
    return reader.link(address(eId));
  }

  private String address(String eId) {
    return new AknUri(law.uri(), provision.language().iso3(), uri.date(), eId).toString();
  }

  /** The permanent address of what is read: with the day where one was asked for. */
  public String getAddress() {
    return address(provision.eId());
  }

  public String getInLaw() {
    return reader.link(law.uri() + "/" + provision.language().iso3()) + "#" + provision.eId();
  }

  /** What each later wording changed in the one before it, newest first. */
  public List<Change> getChanges() {
    List<Change> changes = new ArrayList<>();
    for (int i = history.size() - 1; i > 0; i--) {
      WordDifference difference =
          WordDifference.between(history.get(i - 1).wholeText(), history.get(i).wholeText());
      if (!difference.none()) {
        changes.add(new Change(history.get(i).validFrom(), difference.runs()));
      }
    }
    return changes;
  }

  /** A change of wording: since when, and word by word. */
  public record Change(LegalDate since, List<WordDifference.Run> runs) {}

  /** Address of a wording at the day it began. */
  public String at(ProvisionView wording) {
    return reader.link(
        wording
            .validFrom()
            .day()
            .map(
                day ->
                    law.uri() + "/" + wording.language().iso3() + "@" + day + "/~" + wording.eId())
            .orElse(wording.uri()));
  }

  public boolean current(ProvisionView wording) {
    return wording.contentHash().equals(provision.contentHash())
        && wording.validFrom().equals(provision.validFrom());
  }
}
