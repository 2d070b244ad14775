package org.mithaq.concordance.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingProposal;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.persistence.JpaImportedMappings;
import org.mithaq.concordance.persistence.JpaMappings;
import org.mithaq.concordance.persistence.JpaStatements;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.concordance.persistence.WorkRows;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.outbox.Outbox;

/**
 * The use cases around a mapping on a fresh real database, one law of XDA beside them, and people
 * with rights. The gate is not here: it is tested in access, and over HTTP.
 */
final class LivingMappings implements AutoCloseable {
  static final String LAW = "/akn/xa/act/2010/1";
  static final String OFFENCE = "UNTOC/6/1/a/i";
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T08:00:00Z"), ZoneOffset.UTC);

  final JpaOnPostgres jpa = JpaOnPostgres.of("access", "legislation", "concordance");
  final OneLaw law = new OneLaw();
  final List<String> news = new ArrayList<>();

  private final JpaMappings mappings = new JpaMappings(jpa.entityManager());
  private final JpaStatements statements = new JpaStatements(jpa.entityManager());
  private final NewestText newest = new NewestText(law, CLOCK);
  private final ChangingMappings changing = new ChangingMappings(mappings, new News(), CLOCK);
  private final CheckedContent checked =
      new CheckedContent(new SomeObligations().catalogue(), mappings);
  private final Contradicted contradicted = new Contradicted(statements, CLOCK);

  final ProposingMappings propose =
      new ProposingMappings(new Proposing(changing, checked, mappings, law, newest));
  final CorrectingMappings correct = new CorrectingMappings(changing, checked);
  final WithdrawingMappings withdraw = new WithdrawingMappings(changing);
  final ReviewingMappings review = new ReviewingMappings(changing, contradicted);
  final ConfirmingMappings confirm = new ConfirmingMappings(changing);
  final ContestingMappings contest = new ContestingMappings(changing);
  final SettlingRechecks settle =
      new SettlingRechecks(changing, checked, contradicted, law, newest);
  final StatingNoProvision noProvision =
      new StatingNoProvision(
          statements, new MappingRows(jpa.entityManager()), checked, new SomeStates(), CLOCK);
  final WorkingOnMappings work =
      new WorkingOnMappings(new WorkRows(jpa.entityManager()), mappings, law, newest, CLOCK);
  final KeepingMappings keeping =
      new KeepingMappings(
          mappings,
          new JpaImportedMappings(jpa.entityManager()),
          newest,
          new SomeObligations().catalogue(),
          new News(),
          CLOCK);

  LivingMappings() {
    jpa.inTransaction(
        () ->
            jpa.entityManager()
                .createNativeQuery(
                    "insert into legislation.law (id, uri, iso3, kind, titles, commenced,"
                        + " fingerprint) values ('law-1', '"
                        + LAW
                        + "', 'XDA', 'ACT', '{}', '2010-01-01', 'f')")
                .executeUpdate());
  }

  /** Somebody with these rights in XDA alone. */
  static Actor person(String name, Permission... permissions) {
    Map<Permission, Reach> rights = new java.util.EnumMap<>(Permission.class);
    for (Permission permission : permissions) {
      rights.put(permission, Reach.of(Set.of("XDA")));
    }
    return new Actor(Actor.Kind.PERSON, name, rights);
  }

  static Actor editor(String name) {
    return person(
        name, Permission.PROPOSE_MAPPING, Permission.REVIEW_MAPPING, Permission.WORK_ON_TASKS);
  }

  static MappingContent content(MappingRole role, OffenceElement... elements) {
    return new MappingContent(role, List.of(elements), Texts.of("en", "because"));
  }

  static MappingProposal proposal(String obligation, MappingContent content) {
    return new MappingProposal(LAW, "art_5", LanguageTag.ENGLISH, obligation, content);
  }

  /** Does something in a transaction, as somebody. */
  <T> T as(Actor actor, Callable<T> deed) {
    return jpa.inTransaction(() -> CurrentActor.as(actor, deed));
  }

  void does(Actor actor, Runnable deed) {
    as(
        actor,
        () -> {
          deed.run();
          return null;
        });
  }

  @Override
  public void close() {
    jpa.close();
  }

  private final class News implements Outbox {
    @Override
    public long add(Subject subject, String event) {
      news.add(event + " " + subject);
      return news.size();
    }

    @Override
    public long revisionOf(Subject subject) {
      return news.size();
    }
  }
}
