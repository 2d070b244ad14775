package org.mithaq.app.api.concordance;

import java.util.List;
import org.mithaq.app.asking.ComparisonAsked;
import org.mithaq.app.asking.DataVersion;
import org.mithaq.app.asking.Labels;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.kernel.LanguageTag;

/**
 * A comparison on the wire: a State each, with what is mapped and the words of the day.
 *
 * @param version of the data, see {@link DataVersion}
 */
public record ComparisonJson(String obligation, String on, String version, List<StateJson> states) {

  static ComparisonJson of(
      ComparisonAsked asked, List<ComparedState> compared, Labels labels, LanguageTag reader) {
    return new ComparisonJson(
        asked.obligation().path(),
        asked.day().toString(),
        DataVersion.ofAnswers(compared),
        compared.stream()
            .map(
                one ->
                    new StateJson(
                        one.iso3(),
                        labels.state(one.iso3(), reader),
                        one.provisions().stream().map(ProvisionJson::of).toList(),
                        one.leftOut(),
                        one.noProvision().stream().map(NoProvisionJson::of).toList()))
            .toList());
  }

  /**
   * Without provisions nobody has recorded any; {@code leftOut} more are mapped; {@code
   * noProvision} says who stated that there is none.
   */
  public record StateJson(
      String state,
      String name,
      List<ProvisionJson> provisions,
      long leftOut,
      List<NoProvisionJson> noProvision) {}

  /** {@code text} is empty where the provision was not the law on the day. */
  public record ProvisionJson(MappingJson mapping, String uri, String text) {
    static ProvisionJson of(ComparedProvision one) {
      return new ProvisionJson(MappingJson.of(one.mapping()), one.uri(), one.text());
    }
  }
}
