package org.mithaq.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Rules about what one class may be made of. */
final class CodeRules {
  private static final String ENGINE = "org.mithaq.elasticsearch.engine..";
  private static final String ROOF = "org.mithaq.app..";
  private static final String WIRING = "org.mithaq.app.wiring..";

  /** No container injects a clock into a command line. */
  private static final String COMMANDS = "org.mithaq.launcher..";

  private static final String VAGUE_NAME =
      ".*(Service|Manager|Util|Utils|Helper|Impl|DTO|Dto|Dao|DAO|Bean|Controller)";

  private static final Set<String> CLOCKED =
      Set.of(
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.Instant",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  private CodeRules() {}

  static ArchRule engineTypesStayInTheEngine() {
    return stayIn("co.elastic..", ENGINE);
  }

  static ArchRule restTypesStayUnderTheRoof() {
    return stayIn("jakarta.ws.rs..", ROOF);
  }

  static ArchRule facesTypesStayUnderTheRoof() {
    return stayIn("jakarta.faces..", ROOF);
  }

  static ArchRule servletTypesStayUnderTheRoof() {
    return stayIn("jakarta.servlet..", ROOF);
  }

  static ArchRule persistenceIsTheStandardsAndNobodysProduct() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.persistence..", "org.hibernate..");
  }

  static ArchRule theEntityManagerStaysInPersistence() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("..persistence..", "..internal..", WIRING)
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "jakarta\\.persistence\\.(EntityManager|EntityManagerFactory|Query|TypedQuery)");
  }

  static ArchRule namesAreTheFields() {
    return noClasses().should().haveSimpleName("Info").orShould().haveNameMatching(VAGUE_NAME);
  }

  static ArchRule datesAreOfJavaTime() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)");
  }

  /** Whoever needs the time is given a clock. */
  static ArchRule timeComesThroughAClock() {
    return classes()
        .that()
        .resideOutsideOfPackages(WIRING, COMMANDS)
        .should(
            new ArchCondition<JavaClass>("be given a clock") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                  if (looksAtTheWall(call)) {
                    events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                  }
                }
              }
            });
  }

  /** On the class, or on every public method of it. */
  static ArchRule everyUseCaseSaysWhoMay() {
    return classes()
        .that()
        .areAnnotatedWith(UseCase.class)
        .should(
            new ArchCondition<JavaClass>("say with @Requires or @Open who may") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (declares(type)) {
                  return;
                }
                for (JavaMethod method : type.getMethods()) {
                  if (isCalledFromOutside(method) && !declares(method)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " says not who may"));
                  }
                }
              }
            });
  }

  private static ArchRule stayIn(String types, String place) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(place)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(types);
  }

  private static boolean looksAtTheWall(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getTarget().getName();
    boolean withoutClock =
        call.getTarget().getRawParameterTypes().stream()
            .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    return (owner.equals("java.time.Clock") && method.startsWith("system"))
        || (CLOCKED.contains(owner) && method.equals("now") && withoutClock)
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
  }

  private static boolean isCalledFromOutside(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean declares(JavaClass type) {
    return type.isAnnotatedWith(Requires.class) || type.isAnnotatedWith(Open.class);
  }

  private static boolean declares(JavaMethod method) {
    return method.isAnnotatedWith(Requires.class) || method.isAnnotatedWith(Open.class);
  }
}
