package org.mithaq.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.naming.InitialContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Role;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;

/**
 * Each cell of the access table, tried in the server: who may not is refused by the gate and the
 * refusal is written down; who may gets past it, whatever the use case then says to empty
 * arguments. Every call is rolled back.
 */
@ExtendWith(ArquillianExtension.class)
class AccessTableIT {
  private static final String TABLE = "access-table.csv";
  private static final String NOT_ALLOWED = "You are not allowed to do this.";

  @Inject private BeanManager beans;

  @Deployment
  static WebArchive portal() {
    Path table =
        Path.of(System.getProperty("mithaq.root", "../..")).resolve("modules/access/" + TABLE);
    return Deployed.portal().addAsResource(table.toFile(), TABLE);
  }

  @Test
  void everyCellIsAsTheTableSays() throws Exception {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (String line : lines()) {
      String[] cells = line.split(",");
      if (cells[1].equals("anybody")) {
        continue;
      }
      for (Role role : Role.values()) {
        boolean may = cells[3 + role.ordinal()].equals("yes");
        if (passesTheGate(cells[0], actor(role)) != may) {
          wrong.add(role + " " + cells[0] + " should be " + (may ? "allowed" : "refused"));
        }
        if (!may && refusals(cells[0], role) == 0) {
          wrong.add(role + " " + cells[0] + ": the refusal is not in the trail");
        }
        tried++;
      }
      if (passesTheGate(cells[0], Actor.STRANGER)) {
        wrong.add("a stranger passes " + cells[0]);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(100);
  }

  private boolean passesTheGate(String useCase, Actor actor) throws Exception {
    String door = useCase.substring(0, useCase.indexOf('.'));
    String method = useCase.substring(useCase.indexOf('.') + 1);
    UserTransaction transaction =
        (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
    transaction.begin();
    try {
      return CurrentActor.as(actor, () -> passes(door, method));
    } finally {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    }
  }

  private boolean passes(String door, String name) throws Exception {
    Bean<?> bean = bean(door);
    Class<?> type = doorOf(bean, door);
    Object reference = beans.getReference(bean, type, beans.createCreationalContext(bean));
    Method method =
        Arrays.stream(type.getMethods())
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no method " + door + "." + name));
    try {
      method.setAccessible(true);
      method.invoke(reference, empty(method));
      return true;
    } catch (InvocationTargetException thrown) {
      return !(thrown.getCause() instanceof RefusedException refused
          && refused.refusal() instanceof Refusal.Forbidden forbidden
          && forbidden.reason().equals(NOT_ALLOWED));
    }
  }

  private Bean<?> bean(String door) {
    Set<Bean<?>> all = beans.getBeans(Object.class, Any.Literal.INSTANCE);
    return all.stream()
        .filter(bean -> bean.getBeanClass().isAnnotationPresent(UseCase.class))
        .filter(bean -> doorNames(bean).contains(door))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no use case behind " + door));
  }

  private static List<String> doorNames(Bean<?> bean) {
    return bean.getTypes().stream()
        .filter(Class.class::isInstance)
        .map(type -> ((Class<?>) type).getSimpleName())
        .toList();
  }

  private static Class<?> doorOf(Bean<?> bean, String door) {
    return bean.getTypes().stream()
        .filter(Class.class::isInstance)
        .map(type -> (Class<?>) type)
        .filter(type -> type.getSimpleName().equals(door))
        .findFirst()
        .orElseThrow();
  }

  private static Object[] empty(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(AccessTableIT::empty).toArray();
  }

  private static Object empty(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : null;
  }

  private static Actor actor(Role role) {
    return Actor.everywhere(Actor.Kind.PERSON, "table-" + role, role.permissions());
  }

  private static int refusals(String useCase, Role role) {
    return Trail.count(
        "select count(*) from access.audit_row"
            + " where outcome = 'REFUSED' and use_case = ? and actor = ?",
        useCase,
        "table-" + role);
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                AccessTableIT.class.getClassLoader().getResourceAsStream(TABLE),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).toList();
    }
  }
}
