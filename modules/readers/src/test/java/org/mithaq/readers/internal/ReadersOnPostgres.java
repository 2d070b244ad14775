package org.mithaq.readers.internal;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.OwnRecord;
import org.mithaq.access.SignedIn;
import org.mithaq.concordance.MappingChanges;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawChanges;
import org.mithaq.notices.Mail;
import org.mithaq.regions.Regions;

/** The context put together by hand on a fresh real database; the libraries below are hand-made. */
final class ReadersOnPostgres implements AutoCloseable {
  final JpaOnPostgres jpa = JpaOnPostgres.of("access", "readers");
  final Map<String, LawChange> laws = new LinkedHashMap<>();
  final List<MappingChanges.MappingChange> mappings = new ArrayList<>();
  final Map<String, List<String>> answers = new HashMap<>();
  final Map<String, String> addresses = new HashMap<>();
  final Map<String, String> fullNames = new HashMap<>();
  final List<Mail> mails = new ArrayList<>();
  final List<String> trail = new ArrayList<>();
  final List<String> left = new ArrayList<>();
  boolean engineAway;
  Instant now = Instant.parse("2026-11-26T10:00:00Z");

  final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  final SignedIn signedIn =
      new SignedIn() {
        @Override
        public String account() {
          if (CurrentActor.get().kind() != Actor.Kind.PERSON) {
            throw new RefusedException(new Refusal.Forbidden("This is for people signed in."));
          }
          return CurrentActor.get().name();
        }

        @Override
        public void did(String useCase, Subject subject) {
          trail.add(useCase);
        }
      };

  /** XDA and XDB in one region, XDC in none but its own. */
  final Regions regions =
      fake(
          Regions.class,
          (method, given) ->
              switch (method) {
                case "regionsOf" -> List.of(given[0].equals("XDC") ? "elsewhere" : "demonstration");
                case "find" ->
                    given[0].equals("demonstration")
                        ? Optional.of(Regional.region("demonstration", "XDA", "XDB"))
                        : Optional.empty();
                case "state" -> Optional.of(Regional.state((String) given[0]));
                default -> throw new AssertionError(method);
              });

  final ConventionCatalogue conventions =
      fake(
          ConventionCatalogue.class,
          (method, given) ->
              switch (method) {
                case "instrument", "article" -> Optional.empty();
                case "obligation" ->
                    given[0].equals("UNTOC/6/1/a")
                        ? Optional.of(Regional.obligation())
                        : Optional.empty();
                default -> throw new AssertionError(method);
              });

  final LawChanges lawChanges =
      fake(
          LawChanges.class,
          (method, given) ->
              switch (method) {
                case "of" -> Optional.ofNullable(laws.get(given[0]));
                case "latest" ->
                    laws.values().stream()
                        .filter(law -> ((List<?>) given[0]).contains(law.iso3()))
                        .toList();
                case "at" ->
                    laws.values().stream()
                        .filter(law -> ((List<?>) given[0]).contains(law.uri()))
                        .toList();
                default -> throw new AssertionError(method);
              });

  final MappingChanges mappingChanges =
      (path, states, atMost) ->
          mappings.stream()
              .filter(one -> one.mapping().obligation().startsWith(path))
              .filter(one -> states.isEmpty() || states.contains(one.mapping().iso3()))
              .toList();

  final OwnRecord record =
      fake(
          OwnRecord.class,
          (method, given) ->
              switch (method) {
                case "show" -> Regional.account(signedIn.account(), fullNames);
                case "leave" -> left.add(signedIn.account() + " " + given[0]);
                default -> throw new AssertionError(method);
              });

  final CollectionRows collectionRows = new CollectionRows(jpa.entityManager());
  final FollowRows followRows = new FollowRows(jpa.entityManager());
  final MailRows mailRows = new MailRows(jpa.entityManager());
  final CommentRows commentRows = new CommentRows(jpa.entityManager());
  final StopToken tokens = new StopToken(Optional.of("the house"));
  final KeepingCollections collections = new KeepingCollections(collectionRows, signedIn, clock);
  final KeepingSearches searches = new KeepingSearches(followRows, signedIn, clock);
  final ChoosingMail choosing =
      new ChoosingMail(
          mailRows, account -> Optional.ofNullable(addresses.get(account)), signedIn, clock);
  final StoppingMail stopping = new StoppingMail(mailRows, tokens);
  final News news =
      new News(
          followRows,
          lawChanges,
          mappingChanges,
          conventions,
          regions,
          (query, reader, atMost) -> {
            if (engineAway) {
              throw new RefusedException(new Refusal.Unavailable("the engine is away"));
            }
            return answers.getOrDefault(query, List.of());
          });
  final TellingReaders telling =
      new TellingReaders(
          mailRows,
          news,
          account -> Optional.ofNullable(addresses.get(account)),
          mails::add,
          tokens,
          fake(
              Jobs.class,
              (method, given) -> {
                throw new AssertionError(method);
              }),
          clock);
  final Commenting comments =
      new Commenting(commentRows, regions, conventions, record, signedIn, clock);
  final OwningBelongings belongings =
      new OwningBelongings(
          collectionRows,
          followRows,
          mailRows,
          commentRows,
          collections,
          comments,
          choosing,
          regions,
          record,
          signedIn);

  <T> T as(String name, Callable<T> work) {
    return as(new Actor(Actor.Kind.PERSON, name, Map.of()), work);
  }

  void does(String name, Runnable work) {
    as(
        name,
        () -> {
          work.run();
          return null;
        });
  }

  <T> T as(Actor actor, Callable<T> work) {
    try {
      return CurrentActor.as(actor, () -> jpa.inTransaction(work));
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  static Actor manager(String name, String iso3) {
    return new Actor(
        Actor.Kind.PERSON,
        name,
        Map.of(Permission.MANAGE_ACCOUNTS, Reach.of(java.util.Set.of(iso3))));
  }

  void law(String id, String iso3, long version) {
    laws.put(
        id,
        new LawChange(
            id,
            "/akn/" + id,
            iso3,
            Texts.of("en", "Act " + id, "ar", "قانون " + id),
            "",
            now,
            version,
            false,
            ""));
  }

  void forward(Duration time) {
    now = now.plus(time);
  }

  /** Tells everybody who is due; how many mails that made. */
  int tell() {
    int before = mails.size();
    for (String choice : as(Actor.HOUSE, telling::due)) {
      as(Actor.HOUSE, () -> telling.tell(choice));
    }
    return mails.size() - before;
  }

  @SuppressWarnings("unchecked")
  private static <T> T fake(Class<T> type, BiFunction<String, Object[], Object> answers) {
    return (T)
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, given) -> answers.apply(method.getName(), given));
  }

  @Override
  public void close() {
    jpa.close();
  }
}
