package org.mithaq.region.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.region.demonstration.DemonstrationPack.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The invented participation keeps the rules that the portal applies to real participation. */
class DemonstrationParticipationTest {

  /** Entry into force of each instrument, as the UN Treaty Collection records it. */
  private static final Map<String, LocalDate> ENTRY_INTO_FORCE =
      Map.of(
          "UNCAC", LocalDate.parse("2005-12-14"),
          "UNTOC", LocalDate.parse("2003-09-29"),
          "TIP-PROT", LocalDate.parse("2003-12-25"),
          "SOM-PROT", LocalDate.parse("2004-01-28"),
          "FA-PROT", LocalDate.parse("2005-07-03"));

  private record Action(
      String instrument, String iso3, String kind, LocalDate date, String effect, String source) {

    boolean isConsent() {
      return !"SIGNATURE".equals(kind);
    }

    LocalDate effectDate() {
      return LocalDate.parse(effect);
    }
  }

  private static List<Action> actions() {
    return lines("/META-INF/mithaq/participation.csv").stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(c -> new Action(c[0], c[1], c[2], LocalDate.parse(c[3]), c[4], c[7]))
        .toList();
  }

  @Test
  void onlyDemonstrationStatesActAndEveryRowSaysThatItIsFictional() {
    assertThat(actions())
        .isNotEmpty()
        .allMatch(a -> DemonstrationPack.STATES.contains(a.iso3()))
        .allMatch(a -> a.source().contains("fictional"));
  }

  @Test
  void inv01_theEffectDateIsTheLaterOfEntryIntoForceAndThirtyDaysAfterDeposit() {
    assertThat(actions().stream().filter(Action::isConsent))
        .isNotEmpty()
        .allSatisfy(
            a -> {
              LocalDate inForce = ENTRY_INTO_FORCE.get(a.instrument());
              LocalDate afterDeposit = a.date().plusDays(30);
              assertThat(a.effectDate())
                  .isEqualTo(inForce.isAfter(afterDeposit) ? inForce : afterDeposit);
            });
  }

  @Test
  void inv02_aPartyToAProtocolIsAPartyToTheConventionNotLater() {
    assertThat(actions().stream().filter(Action::isConsent))
        .filteredOn(a -> a.instrument().endsWith("-PROT"))
        .isNotEmpty()
        .allSatisfy(
            a -> {
              Action parent =
                  actions().stream()
                      .filter(p -> p.isConsent() && "UNTOC".equals(p.instrument()))
                      .filter(p -> p.iso3().equals(a.iso3()))
                      .findFirst()
                      .orElseThrow();
              assertThat(parent.effectDate()).isBeforeOrEqualTo(a.effectDate());
            });
  }

  @Test
  void inv03_onlyASignatoryRatifiesAndOnlyAnotherStateAccedes() {
    assertThat(actions().stream().filter(Action::isConsent))
        .allSatisfy(
            a -> {
              Optional<Action> signature =
                  actions().stream()
                      .filter(s -> "SIGNATURE".equals(s.kind()))
                      .filter(s -> s.iso3().equals(a.iso3()))
                      .filter(s -> s.instrument().equals(a.instrument()))
                      .findFirst();
              assertThat(signature.isPresent()).isEqualTo("RATIFICATION".equals(a.kind()));
              signature.ifPresent(s -> assertThat(s.date()).isBefore(a.date()));
            });
  }

  @Test
  void inv04_signaturesLieInTheWindowOfTheInstrument() {
    assertThat(actions())
        .filteredOn(a -> "SIGNATURE".equals(a.kind()))
        .isNotEmpty()
        .allSatisfy(
            a -> {
              boolean uncac = "UNCAC".equals(a.instrument());
              String opened = "FA-PROT".equals(a.instrument()) ? "2001-07-02" : "2000-12-12";
              assertThat(a.date())
                  .isBetween(
                      LocalDate.parse(uncac ? "2003-12-09" : opened),
                      LocalDate.parse(uncac ? "2005-12-09" : "2002-12-12"));
            });
  }
}
