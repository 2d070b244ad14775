package org.mithaq.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.access.AccountView;
import org.mithaq.access.AccountView.Standing;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Grant;
import org.mithaq.access.Invitation;
import org.mithaq.access.Role;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

class AccountsTest {
  private static final String ADDRESS = "badr@example.org";
  private static final String PORTAL = "https://mithaq.example";

  private final People people = new People();

  @BeforeEach
  void someAccounts() {
    people.open("chief", Role.ADMIN);
    people.open("regional", Grant.region(Role.REGIONAL_ADMIN, "demonstration"));
    people.open("editor", Grant.state(Role.EDITOR, "XDA"));
    people.open("elsewhere", Grant.state(Role.EDITOR, "XDC"));
    actAs("regional");
  }

  @AfterEach
  void close() {
    CurrentActor.clear();
    people.close();
  }

  @Test
  void aRegionalAdministratorSeesWhoseRolesLieAllInTheRegionAndOneself() {
    assertThat(people.jpa.inTransaction(people.accounts::all))
        .extracting(AccountView::name)
        .containsExactly("editor", "regional");
    assertThat(people.jpa.inTransaction(() -> people.accounts.find("chief"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRegionalAdministratorGivesTheRolesOfDailyWorkThereAndNoOther(Role role) {
    boolean given = role == Role.EDITOR || role == Role.CONTRIBUTOR || role == Role.FOCAL_POINT;

    assertRefusedUnless(given, () -> people.accounts.grant("editor", Grant.state(role, "XDB")));
    assertRefusedUnless(
        given, () -> people.accounts.grant("editor", Grant.region(role, "demonstration")));
    assertRefusedUnless(false, () -> people.accounts.grant("editor", Grant.everywhere(role)));
    assertRefusedUnless(false, () -> people.accounts.grant("editor", Grant.state(role, "XDC")));
    assertRefusedUnless(
        false, () -> people.accounts.grant("editor", Grant.region(role, "nowhere")));
  }

  @Test
  void nobodyManagesAnAccountBeyondTheirReachOrTheirOwn() {
    for (String other : new String[] {"chief", "elsewhere", "regional"}) {
      assertRefusedUnless(false, () -> people.accounts.shut(other));
      assertRefusedUnless(false, () -> people.accounts.endSessions(other));
      assertRefusedUnless(
          false, () -> people.accounts.grant(other, Grant.state(Role.EDITOR, "XDA")));
    }
    actAs("chief");
    assertRefusedUnless(false, () -> people.accounts.shut("chief"));
    assertRefusedUnless(true, () -> people.accounts.shut("regional"));
  }

  @Test
  void aShutAccountOpensNothingUntilItIsOpenedAgain() {
    String session = people.sessions.begin("editor");
    people.jpa.inTransaction(() -> people.accounts.shut("editor"));

    assertThat(people.sessions.resume(session)).isEmpty();
    assertThat(signsIn("editor", People.PASSWORD)).isFalse();
    assertThat(view("editor").standing()).isEqualTo(Standing.SHUT);

    people.jpa.inTransaction(() -> people.accounts.reopen("editor"));
    assertThat(signsIn("editor", People.PASSWORD)).isTrue();
  }

  @Test
  void aRoleThatIsTakenIsGoneAtTheNextClick() {
    String session = people.sessions.begin("editor");
    people.jpa.inTransaction(
        () -> people.accounts.revoke("editor", Grant.state(Role.EDITOR, "XDA")));

    assertThat(people.sessions.resume(session).orElseThrow().rights()).isEmpty();
  }

  @Test
  void whoIsInvitedChoosesAPasswordByTheLinkAndTheLinkIsGone() {
    invite(ADDRESS, Grant.state(Role.CONTRIBUTOR, "XDB"));
    assertThat(view(ADDRESS).standing()).isEqualTo(Standing.INVITED);
    assertThat(signsIn(ADDRESS, "")).isFalse();
    String token = token();
    assertThat(people.mails.get(0).to()).isEqualTo(ADDRESS);

    assertThat(people.ownPassword.ownerOf(token)).contains(ADDRESS);
    assertThatThrownBy(() -> people.ownPassword.choose(token, "Badr", "short"))
        .isInstanceOf(RefusedException.class);
    assertThat(people.ownPassword.choose(token, "Badr", People.PASSWORD)).contains(ADDRESS);

    assertThat(signsIn(" Badr@Example.ORG ", People.PASSWORD)).isTrue();
    assertThat(view(ADDRESS).fullName()).isEqualTo("Badr");
    assertThat(people.ownPassword.choose(token, "", "another long sentence")).isEmpty();
    assertThat(people.trail.query("SELECT token_hash FROM access.one_time_link")).isEmpty();
  }

  @Test
  void anInvitationEndsAfterSevenDaysAndANewOneReplacesIt() {
    invite(ADDRESS, Grant.state(Role.EDITOR, "XDA"));
    String first = token();
    invite(ADDRESS, Grant.state(Role.EDITOR, "XDA"));
    String second = token();

    assertThat(people.ownPassword.ownerOf(first)).isEmpty();
    people.forward(Duration.ofDays(7).minusSeconds(1));
    assertThat(people.ownPassword.ownerOf(second)).contains(ADDRESS);
    people.forward(Duration.ofSeconds(1));
    assertThat(people.ownPassword.ownerOf(second)).isEmpty();
  }

  @Test
  void anAccountInUseIsNotInvitedAndAForeignOneNotAddedTo() {
    invite(ADDRESS, Grant.state(Role.EDITOR, "XDA"));
    people.ownPassword.choose(token(), "", People.PASSWORD);

    assertThatThrownBy(() -> invite(ADDRESS, Grant.state(Role.EDITOR, "XDB")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Conflict.class));
    assertRefusedUnless(
        false, () -> people.accounts.invite(invitation("x@y.org", Grant.everywhere(Role.EDITOR))));
  }

  @Test
  void whoForgotThePasswordGetsALinkAndAStrangerLearnsNothing() {
    invite(ADDRESS, Grant.state(Role.EDITOR, "XDA"));
    people.ownPassword.choose(token(), "", People.PASSWORD);
    String session = people.sessions.begin(ADDRESS);
    people.mails.clear();

    people.ownPassword.forgotten("nobody@example.org", LanguageTag.ENGLISH, PORTAL);
    people.settle();
    assertThat(people.mails).isEmpty();
    people.ownPassword.forgotten("BADR@example.org", LanguageTag.ARABIC, PORTAL);
    people.settle();

    assertThat(people.mails)
        .singleElement()
        .satisfies(mail -> assertThat(mail.template()).isEqualTo("reset"));
    String token = token();
    assertThat(signsIn(ADDRESS, People.PASSWORD)).as("until it is used").isTrue();
    assertThat(people.ownPassword.choose(token, "", "quite another sentence")).isPresent();
    assertThat(signsIn(ADDRESS, People.PASSWORD)).isFalse();
    assertThat(signsIn(ADDRESS, "quite another sentence")).isTrue();
    assertThat(people.sessions.resume(session)).as("every session ends").isEmpty();
    assertThat(people.mails.get(1).template()).isEqualTo("changed");
  }

  @Test
  void aResetLinkEndsAfterAnHour() {
    invite(ADDRESS, Grant.state(Role.EDITOR, "XDA"));
    people.ownPassword.choose(token(), "", People.PASSWORD);
    people.ownPassword.forgotten(ADDRESS, LanguageTag.ENGLISH, PORTAL);
    people.settle();
    people.forward(Duration.ofHours(1));

    assertThat(people.ownPassword.choose(token(), "", "quite another sentence")).isEmpty();
  }

  private void assertRefusedUnless(boolean allowed, Runnable asked) {
    if (allowed) {
      people.jpa.inTransaction(asked);
      return;
    }
    assertThatThrownBy(() -> people.jpa.inTransaction(asked))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Forbidden.class));
  }

  private void invite(String email, Grant grant) {
    people.jpa.inTransaction(() -> people.accounts.invite(invitation(email, grant)));
  }

  private static Invitation invitation(String email, Grant grant) {
    return new Invitation(email, LanguageTag.ENGLISH, Set.of(grant), PORTAL);
  }

  /** From the link of the newest mail. */
  private String token() {
    String link = people.mails.get(people.mails.size() - 1).words().get("link");
    assertThat(link).startsWith(PORTAL + "/password?token=");
    return link.substring(link.indexOf('=') + 1, link.indexOf('&'));
  }

  private AccountView view(String name) {
    return people.jpa.inTransaction(() -> people.accounts.find(name)).orElseThrow();
  }

  private boolean signsIn(String name, String password) {
    return people.signIn(Optional.empty()).withPassword(name, password).isPresent();
  }

  private void actAs(String name) {
    CurrentActor.set(
        people.jpa.inTransaction(
            () -> people.rights.of(people.rows.find(name, people.clock.instant()).orElseThrow())));
  }
}
