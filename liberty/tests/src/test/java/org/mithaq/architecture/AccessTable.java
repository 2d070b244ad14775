package org.mithaq.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.access.Role;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Every use case and who may call it, as the code declares it: one line a method of a door. */
final class AccessTable {
  /** Kept here; the test in the server tries each cell of it. */
  static final String FILE = "modules/access/access-table.csv";

  private static final String HEAD =
      "use case,permission,how far,"
          + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(","));

  private AccessTable() {}

  static List<String> lines(Iterable<JavaClass> classes) {
    List<String> lines = new ArrayList<>();
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(UseCase.class)) {
        type.getMethods().stream()
            .filter(AccessTable::isOfADoor)
            .map(method -> line(type, method))
            .distinct()
            .forEach(lines::add);
      }
    }
    List<String> sorted = new ArrayList<>(lines.stream().distinct().sorted().toList());
    sorted.add(0, HEAD);
    return sorted;
  }

  private static String line(JavaClass type, JavaMethod method) {
    String name = door(type).getSimpleName() + "." + method.getName();
    Optional<Requires> requires =
        method.isAnnotatedWith(Open.class)
            ? Optional.empty()
            : method
                .tryGetAnnotationOfType(Requires.class)
                .or(() -> type.tryGetAnnotationOfType(Requires.class));
    String roles =
        Arrays.stream(Role.values())
            .map(
                role ->
                    requires.isEmpty() || role.permissions().contains(requires.get().value())
                        ? "yes"
                        : "no")
            .collect(Collectors.joining(","));
    return String.join(
        ",",
        name,
        requires.map(right -> right.value().name()).orElse("anybody"),
        requires.map(right -> reach(right, method)).orElse("open"),
        roles);
  }

  /** What of the right's reach is asked, and by whom. */
  private static String reach(Requires right, JavaMethod method) {
    boolean concerning =
        method.getRawParameterTypes().stream()
            .anyMatch(parameter -> parameter.isAssignableTo(Concerning.class));
    if (concerning) {
      return "its States";
    }
    if (right.placed()) {
      return "asked inside";
    }
    return right.audited() ? "everywhere" : "anywhere";
  }

  private static JavaClass door(JavaClass type) {
    return type.getRawInterfaces().stream()
        .filter(candidate -> candidate.getPackageName().startsWith("org.mithaq."))
        .findFirst()
        .orElse(type);
  }

  private static boolean isOfADoor(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.getModifiers().contains(JavaModifier.BRIDGE);
  }
}
