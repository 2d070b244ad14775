package org.mithaq.access.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.TokenDraft;
import org.mithaq.access.TokenView;
import org.mithaq.access.Tokens;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;

/** Open to everybody who is a person here: nobody gives away more than they have. */
@UseCase
@Open
class KeepingTokens implements Tokens {
  private static final int LONGEST_NAME = 100;

  private final TokenRows rows;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  KeepingTokens(TokenRows rows, AuditTrail trail, Clock clock) {
    this.rows = rows;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public List<TokenView> mine() {
    return rows.of(person().name(), clock.instant());
  }

  @Override
  public String make(TokenDraft draft) {
    Actor person = person();
    String name = draft.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw RefusedException.invalid("name", "a token has a name of at most 100 characters");
    }
    check(draft, person);
    String token = SecretToken.fresh();
    Instant now = clock.instant();
    Instant end = draft.until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    TokenView made =
        new TokenView(TokenRows.newId(), name, draft.rights(), draft.states(), now, end, true);
    if (!rows.insert(person.name(), SecretToken.hash(token), made)) {
      throw RefusedException.conflict("You have an open token of this name.");
    }
    write("Tokens.make", made.id());
    return token;
  }

  @Override
  public void revoke(String id) {
    if (!rows.revoke(person().name(), id, clock.instant())) {
      throw RefusedException.notFound("You have no such open token.");
    }
    write("Tokens.revoke", id);
  }

  private void check(TokenDraft draft, Actor person) {
    if (draft.rights().isEmpty()) {
      throw RefusedException.invalid("rights", "a token needs a right");
    }
    for (Permission right : draft.rights()) {
      boolean reaches =
          draft.states().isEmpty() ? person.may(right) : person.mayForAll(right, draft.states());
      if (!reaches || right == Permission.MANAGE_ACCOUNTS) {
        throw RefusedException.invalid("rights", "you cannot give a program the right " + right);
      }
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (draft.until().isBefore(today) || draft.until().isAfter(today.plusYears(1))) {
      throw RefusedException.invalid("until", "a token ends within a year");
    }
  }

  private static Actor person() {
    Actor actor = CurrentActor.get();
    if (actor.kind() != Actor.Kind.PERSON) {
      throw new RefusedException(new Refusal.Forbidden("This is for people signed in."));
    }
    return actor;
  }

  private void write(String useCase, String id) {
    Optional<Subject> subject = Optional.of(new Subject("token", id));
    trail.done(new AuditTrail.Entry(CurrentActor.get(), "", useCase, subject, ""));
  }
}
