package org.mithaq.app.api.concordance;

import java.util.List;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.app.asking.DataVersion;

/**
 * Provisions that were picked, with the words of the day, in the order in which they were.
 *
 * @param version of the data, see {@link DataVersion}
 */
public record ChosenJson(String on, String version, List<PickedJson> provisions) {

  static ChosenJson of(ChosenAsked asked, List<ChosenProvision> found) {
    return new ChosenJson(
        asked.day().toString(),
        DataVersion.ofChosen(found),
        found.stream().map(PickedJson::of).toList());
  }

  /** {@code text} is empty where the provision was not the law on the day. */
  public record PickedJson(
      String uri, String state, String law, String name, String language, String text) {
    static PickedJson of(ChosenProvision one) {
      return new PickedJson(
          one.address(),
          one.of().iso3(),
          one.of().uri(),
          one.name(),
          one.language().code(),
          one.words());
    }
  }
}
