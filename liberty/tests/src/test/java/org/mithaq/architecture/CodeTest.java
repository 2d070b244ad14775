package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CodeTest {

  /** Each rule on the product, and on the class that breaks it. */
  @TestFactory
  Stream<DynamicTest> theProductKeepsEachRuleAndTheOffenderIsFound() {
    return Stream.of(
            new Case(CodeRules.engineTypesStayInTheEngine(), "CallsTheEngineClient"),
            new Case(CodeRules.restTypesStayUnderTheRoof(), "AnswersRest"),
            new Case(CodeRules.facesTypesStayUnderTheRoof(), "KnowsFaces"),
            new Case(CodeRules.servletTypesStayUnderTheRoof(), "ReadsRequests"),
            new Case(
                CodeRules.persistenceIsTheStandardsAndNobodysProduct(), "LeansOnOneJpaProduct"),
            new Case(CodeRules.theEntityManagerStaysInPersistence(), "AsksTheDatabase"),
            new Case(CodeRules.namesAreTheFields(), "LawManager"),
            new Case(CodeRules.datesAreOfJavaTime(), "CountsInOldDates"),
            new Case(CodeRules.timeComesThroughAClock(), "LooksAtTheWallClock"),
            new Case(CodeRules.everyUseCaseSaysWhoMay(), "SaysNotWhoMay"))
        .flatMap(Case::tests);
  }

  @Test
  void aUseCaseThatSaysItOnEachMethodIsNoOffender() {
    assertThat(Broken.by(CodeRules.everyUseCaseSaysWhoMay(), Product.offenders("code")))
        .noneMatch(line -> line.contains("SaysItOnEachMethod"));
  }

  @Test
  void theUseCasesOfTheProductAreSeenAtAll() {
    assertThat(
            Product.classes().stream()
                .filter(type -> type.isAnnotatedWith(org.mithaq.kernel.UseCase.class)))
        .hasSizeGreaterThan(5);
  }

  private record Case(ArchRule rule, String offender) {
    Stream<DynamicTest> tests() {
      return Stream.of(
          DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(Product.classes())),
          DynamicTest.dynamicTest(
              offender + " is found",
              () ->
                  assertThat(Broken.by(rule, Product.offenders("code")))
                      .anyMatch(line -> line.contains("offenders.code." + offender))));
    }
  }
}
