package org.mithaq.assistance.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.directory.Authority;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.directory.AuthorityFunction;
import org.mithaq.directory.Stated;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/** Authorities that a test writes down, found as the directory finds them. */
final class DirectoryByHand implements AuthorityDirectory {
  private final List<Authority> all = new ArrayList<>();

  @Override
  public List<Authority> find(AuthorityFilter filter) {
    return all.stream()
        .filter(one -> filter.states().contains(one.state()))
        .filter(one -> filter.function().map(one.functions()::contains).orElse(true))
        .filter(
            one -> one.instruments().isEmpty() || one.instruments().contains(filter.instrument()))
        .toList();
  }

  /**
   * @param instrument empty where the source names none
   * @param until its last day, empty while it is competent
   * @param unit empty where it is competent for the whole State
   */
  void add(
      String reference,
      AuthorityFunction function,
      Stated central,
      String instrument,
      String until,
      String unit) {
    all.add(
        new Authority(
            reference,
            "XDA",
            Texts.of("en", reference),
            List.of(function),
            Stream.of(instrument).filter(one -> !one.isEmpty()).toList(),
            central,
            unit,
            List.of(),
            List.of(),
            "",
            null,
            LegalDate.UNKNOWN,
            LegalDate.parse(until),
            LegalDate.UNKNOWN,
            "",
            "invented"));
  }
}
