package org.mithaq.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What a rule finds, instead of failing: for the tests that show that it bites. */
final class Broken {
  private Broken() {}

  static List<String> by(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
