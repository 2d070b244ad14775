package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.CurrentActor;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;

class GateTest {
  private static final Actor EDITOR =
      Actor.everywhere(Actor.Kind.PERSON, "amina", Set.of(Permission.PUBLISH_LAW));

  private final JpaOnPostgres jpa = JpaOnPostgres.of("access");
  private final Trail trail = new Trail(jpa, new HandClock());
  private final Gate gate = new Gate(trail);

  @BeforeEach
  void aminaActs() {
    CurrentActor.set(EDITOR);
  }

  @AfterEach
  void close() {
    CurrentActor.clear();
    jpa.close();
  }

  @Test
  void whoMayPassesAndIsWrittenDown() throws Exception {
    Command command = new Command("law", "xa-2019-20", "errata");
    assertThat(pass(new Publishing(), "publish", command)).isEqualTo("published");
    assertThat(trail.rows())
        .containsExactly("PERSON:amina PUBLISH_LAW Publish.publish law:xa-2019-20 errata DONE");
  }

  @Test
  void whoMayNotIsRefusedAndTheRefusalStaysWhenAllElseIsRolledBack() {
    CurrentActor.set(Actor.STRANGER);
    assertThatThrownBy(
            () ->
                jpa.inTransaction(
                    () -> pass(new Publishing(), "publish", new Command("law", "one", ""))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Forbidden.class));
    assertThat(trail.rows())
        .containsExactly(
            "STRANGER:stranger PUBLISH_LAW Publish.publish law:one"
                + " does not hold this right REFUSED");
  }

  @Test
  void theRowIsInTheTransactionOfTheUseCase() {
    assertThatThrownBy(
            () ->
                jpa.inTransaction(
                    () -> {
                      pass(new Publishing(), "publish", new Command("law", "one", ""));
                      throw new IllegalStateException("the commit failed");
                    }))
        .hasMessage("the commit failed");
    assertThat(trail.rows()).isEmpty();
  }

  @Test
  void aUseCaseThatDeclaresNothingIsRefusedToTheHouseItself() {
    CurrentActor.set(Actor.HOUSE);
    assertThatThrownBy(() -> pass(new Undeclared(), "publish", new Command("law", "one", "")))
        .isInstanceOf(RefusedException.class);
    assertThat(trail.rows())
        .containsExactly(
            "HOUSE:house  Publish.publish law:one it does not declare who may REFUSED");
  }

  @Test
  void aUseCaseThatDeclaresBothIsRefused() {
    assertThatThrownBy(() -> pass(new Contradicting(), "publish", new Command("law", "one", "")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void anOpenUseCaseLeavesNoRow() throws Exception {
    CurrentActor.set(Actor.STRANGER);
    assertThat(pass(new Publishing(), "look", "xa-2019-20")).isEqualTo("seen");
    assertThat(trail.rows()).isEmpty();
  }

  @Test
  void anOpenUseCaseThatForbidsIsWrittenDown() {
    assertThatThrownBy(() -> pass(new Publishing(), "own", "others"))
        .isInstanceOf(RefusedException.class);
    assertThat(trail.rows())
        .containsExactly("PERSON:amina  Publish.own argument:others only your own REFUSED");
  }

  @Test
  void whatIsSaidOnTheMethodGoesBeforeWhatIsSaidOnTheClass() throws Exception {
    CurrentActor.set(Actor.everywhere(Actor.Kind.PERSON, "badr", Set.of(Permission.SEE_JOBS)));
    assertThat(pass(new Publishing(), "progress", "7")).isEqualTo("half");
    assertThat(trail.rows()).as("reading is not written down").isEmpty();
    CurrentActor.set(EDITOR);
    assertThatThrownBy(() -> pass(new Publishing(), "progress", "7"))
        .isInstanceOf(RefusedException.class);
    assertThat(trail.rows())
        .containsExactly(
            "PERSON:amina SEE_JOBS Publish.progress argument:7 does not hold this right REFUSED");
  }

  @Test
  void theSubclassThatAContainerMakesIsLookedThrough() throws Exception {
    assertThat(pass(new Publishing() {}, "publish", new Command("law", "one", "")))
        .isEqualTo("published");
  }

  @Test
  void aRefusalByTheUseCaseItselfIsWrittenDownWhenItForbids() {
    assertThatThrownBy(() -> pass(new Publishing(), "review", "own-mapping"))
        .isInstanceOf(RefusedException.class);
    assertThat(trail.rows())
        .containsExactly(
            "PERSON:amina PUBLISH_LAW Publish.review argument:own-mapping"
                + " nobody reviews their own REFUSED");
  }

  @Test
  void aRightThatReachesOneStateLetsThroughWhatConcernsThatStateAlone() throws Exception {
    Reach one = Reach.of(Set.of("XDA"));
    CurrentActor.set(new Actor(Actor.Kind.PERSON, "amina", Map.of(Permission.PUBLISH_LAW, one)));
    assertThat(pass(new Publishing(), "of", new About(Set.of("XDA")))).isEqualTo("published");
    for (Set<String> states : List.of(Set.of("XDB"), Set.of("XDA", "XDB"), Set.<String>of())) {
      assertThatThrownBy(() -> pass(new Publishing(), "of", new About(states)))
          .as("%s", states)
          .isInstanceOf(RefusedException.class);
    }
    assertThatThrownBy(() -> pass(new Publishing(), "publish", new Command("law", "one", "")))
        .as("what names no State needs the whole reach")
        .isInstanceOf(RefusedException.class);
    assertThat(trail.rows())
        .anyMatch(row -> row.endsWith("the right does not reach XDB REFUSED"))
        .anyMatch(row -> row.endsWith("the right is not held everywhere REFUSED"));
  }

  @Test
  void theTrailIsNeverChanged() throws Exception {
    pass(new Publishing(), "publish", new Command("law", "one", ""));
    for (String change :
        List.of(
            "UPDATE access.audit_row SET actor = 'nobody'",
            "DELETE FROM access.audit_row",
            "TRUNCATE access.audit_row",
            "DELETE FROM access.row_change")) {
      assertThatThrownBy(
              () ->
                  jpa.inTransaction(
                      () -> jpa.entityManager().createNativeQuery(change).executeUpdate()))
          .hasMessageContaining("never changed");
    }
  }

  @Test
  void aChangedRowIsKeptBeforeAndAfterUnderTheSameTransactionAndTextsByTheirHash()
      throws Exception {
    execute("CREATE TABLE access.sample (id int, title text, text text)");
    execute(
        """
        CREATE TRIGGER sample_changes AFTER INSERT OR UPDATE OR DELETE ON access.sample
          FOR EACH ROW EXECUTE FUNCTION access.record_change()
        """);
    jpa.inTransaction(
        () -> {
          execute("INSERT INTO access.sample VALUES (1, 'one', 'abc')");
          return pass(new Publishing(), "publish", new Command("law", "one", ""));
        });
    execute("UPDATE access.sample SET title = 'two'");
    execute("UPDATE access.sample SET title = 'two'");
    execute("DELETE FROM access.sample");
    assertThat(
            trail.query(
                """
                SELECT concat_ws(' ', table_name, operation, before ->> 'title',
                  after ->> 'title', left(coalesce(after, before) ->> 'text', 16))
                FROM access.row_change ORDER BY id
                """))
        .containsExactly(
            "access.sample INSERT one sha256:ba7816bf8",
            "access.sample UPDATE one two sha256:ba7816bf8",
            "access.sample DELETE two sha256:ba7816bf8");
    assertThat(
            trail.query(
                """
                SELECT count(*) FROM access.audit_row a
                JOIN access.row_change c ON c.transaction_id = a.transaction_id
                """))
        .containsExactly("1");
  }

  private void execute(String sql) {
    jpa.inTransaction(
        () -> {
          jpa.entityManager().createNativeQuery(sql).executeUpdate();
        });
  }

  /** What the interceptor does with a call. */
  private Object pass(Object useCase, String name, Object argument) throws Exception {
    Method method =
        Arrays.stream(useCase.getClass().getMethods())
            .filter(candidate -> candidate.getName().equals(name) && !candidate.isBridge())
            .findFirst()
            .orElseThrow();
    Callable<Object> proceed =
        () -> {
          try {
            return method.invoke(useCase, argument);
          } catch (java.lang.reflect.InvocationTargetException thrown) {
            throw (Exception) thrown.getCause();
          }
        };
    return gate.pass(Call.of(method, useCase.getClass(), new Object[] {null, argument}, proceed));
  }

  /** A door. */
  public interface Publish {
    Object publish(Command command);
  }

  /** A command. */
  public record Command(String kind, String id, String reason) implements AuditSubject {
    @Override
    public Subject auditSubject() {
      return new Subject(kind, id);
    }

    @Override
    public String auditReason() {
      return reason;
    }
  }

  /** A use case that declares what it needs. */
  @Requires(Permission.PUBLISH_LAW)
  public static class Publishing implements Publish {
    @Override
    public Object publish(Command command) {
      return "published";
    }

    public Object of(About about) {
      return "published";
    }

    @Open
    public Object look(String id) {
      return "seen";
    }

    @Open
    public Object own(String id) {
      throw new RefusedException(new Refusal.Forbidden("only your own"));
    }

    @Requires(value = Permission.SEE_JOBS, audited = false)
    public Object progress(String id) {
      return "half";
    }

    public Object review(String id) {
      throw new RefusedException(new Refusal.Forbidden("nobody reviews their own"));
    }
  }

  /** A command that says which States it concerns. */
  record About(Set<String> states) implements Concerning {}

  /** A use case that forgot to. */
  public static class Undeclared implements Publish {
    @Override
    public Object publish(Command command) {
      return "published";
    }
  }

  /** A use case that says two things. */
  @Open
  @Requires(Permission.PUBLISH_LAW)
  public static class Contradicting extends Undeclared {}
}
