package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.access.AccountDraft;
import org.mithaq.access.AccountView;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Grant;
import org.mithaq.access.Role;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

class SignInTest {
  private static final String PASSWORD = "a long enough sentence";
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;
  private final People people = new People();
  private final JpaOnPostgres jpa = people.jpa;
  private final HandClock clock = people.clock;
  private final Trail trail = people.trail;
  private final PasswordHash passwords = people.passwords;
  private final KeepingAccounts accounts = people.accounts;

  @BeforeEach
  void asTheHouse() {
    CurrentActor.set(Actor.HOUSE);
  }

  @AfterEach
  void close() {
    CurrentActor.clear();
    people.close();
  }

  @Test
  void aRightPasswordGivesAnActorWithTheRightsOfItsRoles() {
    open("Amina", Set.of(Role.CONTRIBUTOR, Role.FOCAL_POINT));
    Actor actor = signIn(" amina ", PASSWORD).orElseThrow();
    assertThat(actor)
        .isEqualTo(
            Actor.everywhere(
                Actor.Kind.PERSON,
                "amina",
                Stream.of(Role.CONTRIBUTOR, Role.FOCAL_POINT)
                    .flatMap(role -> role.permissions().stream())
                    .collect(Collectors.toSet())));
    assertThat(trail.rows())
        .containsExactly("PERSON:amina  SignIn.withPassword account:amina  DONE");
  }

  @Test
  void aWrongPasswordOrNameGivesNobodyAndAnUnknownNameIsNotKept() {
    open("amina", Set.of(Role.EDITOR));
    assertThat(signIn("amina", PASSWORD + "!")).isEmpty();
    assertThat(signIn("my-password-typed-here", "x")).isEmpty();
    assertThat(signIn("a\0b", "")).isEmpty();
    assertThat(trail.rows())
        .containsExactly(
            "STRANGER:stranger  SignIn.withPassword account:amina wrong password REFUSED",
            "STRANGER:stranger  SignIn.withPassword account:unknown nobody of this name REFUSED",
            "STRANGER:stranger  SignIn.withPassword account:unknown nobody of this name REFUSED");
  }

  @Test
  void fiveFailuresLockForFifteenMinutes() {
    open("amina", Set.of(Role.EDITOR));
    for (int failure = 1; failure <= 5; failure++) {
      assertThat(view("amina").standing()).isEqualTo(AccountView.Standing.ACTIVE);
      signIn("amina", "wrong");
    }
    assertThat(view("amina").standing()).isEqualTo(AccountView.Standing.LOCKED);
    assertThat(signIn("amina", PASSWORD)).isEmpty();
    clock.forward(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(signIn("amina", "wrong")).as("does not make the lock longer").isEmpty();
    clock.forward(Duration.ofSeconds(1));
    assertThat(signIn("amina", PASSWORD)).isPresent();
  }

  @Test
  void afterALockTheCountBeginsAnew() {
    open("amina", Set.of(Role.EDITOR));
    for (int failure = 1; failure <= 5; failure++) {
      signIn("amina", "wrong");
    }
    clock.forward(Duration.ofMinutes(16));
    for (int failure = 1; failure <= 4; failure++) {
      signIn("amina", "wrong");
    }
    assertThat(view("amina").standing()).isEqualTo(AccountView.Standing.ACTIVE);
    signIn("amina", "wrong");
    assertThat(view("amina").standing()).isEqualTo(AccountView.Standing.LOCKED);
  }

  @Test
  void aSuccessForgetsFailures() {
    open("amina", Set.of(Role.EDITOR));
    for (int round = 1; round <= 3; round++) {
      for (int failure = 1; failure <= 4; failure++) {
        signIn("amina", "wrong");
      }
      assertThat(signIn("amina", PASSWORD)).isPresent();
    }
  }

  @Test
  void aNameIsOneNameHoweverItIsTyped() {
    open("Amina", Set.of(Role.EDITOR));
    assertThatThrownBy(() -> open("AMINA", Set.of(Role.ADMIN)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Conflict.class));
    assertThat(view("aMiNa").grants()).containsExactly(Grant.everywhere(Role.EDITOR));
  }

  @Test
  void badNamesAndWeakPasswordsAreRefused() {
    for (AccountDraft bad :
        List.of(
            new AccountDraft("amina", "short", Set.of(Grant.everywhere(Role.EDITOR))),
            new AccountDraft("amina", "passwordpassword", Set.of(Grant.everywhere(Role.EDITOR))),
            new AccountDraft("amina", "qwertyuiop123", Set.of(Grant.everywhere(Role.EDITOR))),
            new AccountDraft("amina", "x".repeat(300), Set.of(Grant.everywhere(Role.EDITOR))),
            new AccountDraft(
                "amina", "Amina-is-my-password", Set.of(Grant.everywhere(Role.EDITOR))),
            new AccountDraft("house", PASSWORD, Set.of(Grant.everywhere(Role.EDITOR))),
            new AccountDraft("<script>", PASSWORD, Set.of(Grant.everywhere(Role.EDITOR))),
            new AccountDraft("amina", PASSWORD, Set.of()))) {
      assertThatThrownBy(() -> jpa.inTransaction(() -> accounts.open(bad)))
          .isInstanceOf(RefusedException.class);
    }
    open("أمينة", Set.of(Role.EDITOR));
    assertThat(view("أمينة").grants()).containsExactly(Grant.everywhere(Role.EDITOR));
  }

  @Test
  void theFirstAdministratorIsMadeOnlyWhereThereIsNobody() {
    assertThat(jpa.inTransaction(() -> accounts.openFirstAdministrator("admin", PASSWORD)))
        .isTrue();
    assertThat(jpa.inTransaction(() -> accounts.openFirstAdministrator("other", PASSWORD)))
        .isFalse();
    assertThat(jpa.inTransaction(accounts::all))
        .containsExactly(
            new AccountView(
                "admin",
                "",
                "",
                Set.of(Grant.everywhere(Role.ADMIN)),
                AccountView.Standing.ACTIVE,
                false,
                false,
                0));
  }

  @Test
  void passwordsAreKeptAsHashesWithSaltAndTheTrailHoldsNone() {
    open("amina", Set.of(Role.EDITOR));
    open("badr", Set.of(Role.EDITOR));
    List<String> hashes = trail.query("SELECT password_hash FROM access.account");
    assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
    assertThat(hashes).allMatch(hash -> hash.matches("pbkdf2-sha256\\$10\\$[^$]{24}\\$[^$]{44}"));
    assertThat(trail.query("SELECT CAST(after AS text) FROM access.row_change"))
        .hasSize(4)
        .noneMatch(change -> change.contains("pbkdf2"));
  }

  @Test
  void theHashIsThatOfTheStandard() {
    // RFC 7914, section 11: PBKDF2-HMAC-SHA256, P "passwd", S "salt", c 1, the first 32 octets.
    String kept = "pbkdf2-sha256$1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=";
    assertThat(passwords.matches("passwd", kept)).isTrue();
    assertThat(passwords.matches("passwe", kept)).isFalse();
  }

  @Test
  void theOperatorsTokenOpensAsAnAdministrator() throws IOException {
    Path file = Files.writeString(folder.resolve("token"), TOKEN + "\n");
    SigningIn signIn = signIn(Optional.of(file.toString()));
    assertThat(signIn.withToken(TOKEN))
        .contains(Actor.everywhere(Actor.Kind.TOKEN, "operator", Role.ADMIN.permissions()));
    assertThat(signIn.withToken(TOKEN.substring(1))).isEmpty();
    assertThat(signIn.withToken("")).isEmpty();
    Files.writeString(file, "short");
    assertThat(signIn.withToken("short")).as("too short to be safe").isEmpty();
    Files.delete(file);
    assertThat(signIn.withToken(TOKEN)).isEmpty();
    assertThat(signIn(Optional.empty()).withToken("")).isEmpty();
  }

  private void open(String name, Set<Role> roles) {
    Set<Grant> grants = roles.stream().map(Grant::everywhere).collect(Collectors.toSet());
    jpa.inTransaction(() -> accounts.open(new AccountDraft(name, PASSWORD, grants)));
  }

  private AccountView view(String name) {
    return jpa.inTransaction(() -> accounts.find(name)).orElseThrow();
  }

  private Optional<Actor> signIn(String name, String password) {
    return signIn(Optional.empty()).withPassword(name, password);
  }

  private SigningIn signIn(Optional<String> tokenFile) {
    return people.signIn(tokenFile);
  }
}
