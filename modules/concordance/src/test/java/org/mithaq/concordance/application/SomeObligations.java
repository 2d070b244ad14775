package org.mithaq.concordance.application;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.ElementView.Polarity;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.Texts;

/** Some obligations of UNTOC, one of them an offence that has been taken apart. */
final class SomeObligations {
  private static final List<String> PATHS =
      List.of("UNTOC/6", "UNTOC/6/1", "UNTOC/6/1/a", "UNTOC/6/1/a/i", "UNTOC/18/13");

  ConventionCatalogue catalogue() {
    return (ConventionCatalogue)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ConventionCatalogue.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "obligation" -> obligation((String) arguments[0]);
                  case "elements" -> elements((String) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static Optional<ObligationView> obligation(String path) {
    String[] steps = path.split("/");
    return PATHS.contains(path)
        ? Optional.of(
            new ObligationView(
                path,
                steps[0],
                steps[1],
                path,
                ObligationLevel.MANDATORY,
                "EXAMINED",
                steps[1].equals("6") ? "CRIMINALIZATION" : "COOPERATION",
                "STATE_PARTY",
                true,
                "",
                Texts.NONE,
                1,
                "",
                "test"))
        : Optional.empty();
  }

  private static List<ElementView> elements(String path) {
    return path.equals(LivingMappings.OFFENCE)
        ? List.of(
            element(OffenceElement.CONDUCT, Polarity.REQUIRED),
            element(OffenceElement.PURPOSE, Polarity.REQUIRED),
            element(OffenceElement.TRANSNATIONALITY, Polarity.MUST_NOT_BE_REQUIRED))
        : List.of();
  }

  private static ElementView element(OffenceElement element, Polarity polarity) {
    return new ElementView(LivingMappings.OFFENCE, element, polarity, "", "", "test");
  }
}
