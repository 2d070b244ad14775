package org.mithaq.app.ui.readers;

import java.util.List;
import org.mithaq.access.OwnRecord;
import org.mithaq.curation.TaskView;
import org.mithaq.readers.OwnBelongings.Everything;
import org.mithaq.tracking.Nominate.NominationView;

/** Everything about somebody, in a shape that people can read and programs too. */
public record OwnJson(
    String format,
    AccountJson account,
    String region,
    MailJson mail,
    List<CollectionJson> collections,
    List<SearchJson> searches,
    List<FollowJson> follows,
    List<CommentJson> comments,
    List<TaskJson> tasks,
    List<NominationJson> nominations,
    List<ActJson> trail) {
  private static final String FORMAT = "mithaq-my-account/1";

  static OwnJson of(
      OwnRecord.View own, Everything kept, List<TaskView> tasks, List<NominationView> nominations) {
    return new OwnJson(
        FORMAT,
        new AccountJson(
            own.account(),
            own.signInName(),
            own.fullName(),
            own.email(),
            own.language(),
            own.shownAs(),
            own.identities().stream()
                .map(
                    one ->
                        new IdentityJson(one.issuer(), one.subject(), one.connectedAt().toString()))
                .toList(),
            own.since().toString(),
            own.secondFactor(),
            own.roles(),
            own.tokens(),
            own.sessions().stream()
                .map(one -> new SessionJson(one.began().toString(), one.lastUsed().toString()))
                .toList()),
        kept.region(),
        new MailJson(
            kept.mail().rhythm().name(),
            kept.mail().language().code(),
            kept.mail().next().map(Object::toString).orElse("")),
        kept.collections().stream()
            .map(
                one ->
                    new CollectionJson(
                        one.name(),
                        one.changedAt().toString(),
                        one.provisions().stream()
                            .map(
                                each ->
                                    new KeptJson(
                                        each.address(), each.note(), each.keptAt().toString()))
                            .toList()))
            .toList(),
        kept.searches().stream()
            .map(one -> new SearchJson(one.name(), "/search?" + one.query(), one.savedAt() + ""))
            .toList(),
        kept.follows().stream()
            .map(
                one ->
                    new FollowJson(
                        one.what().kind().name(), one.what().subject(), one.since().toString()))
            .toList(),
        kept.comments().stream()
            .map(
                one ->
                    new CommentJson(
                        one.cell().obligation(),
                        one.cell().iso3(),
                        one.cell().provision(),
                        one.author(),
                        one.text(),
                        one.writtenAt().toString()))
            .toList(),
        tasks.stream()
            .map(
                one ->
                    new TaskJson(
                        one.kind().name(),
                        one.iso3(),
                        one.subject().kind() + ":" + one.subject().id(),
                        one.state().name()))
            .toList(),
        nominations.stream()
            .map(
                one ->
                    new NominationJson(
                        one.iso3(),
                        one.role(),
                        one.documentRef(),
                        one.from().toString(),
                        one.to().map(Object::toString).orElse("")))
            .toList(),
        own.acts().stream()
            .map(one -> new ActJson(one.at().toString(), one.useCase(), one.subject()))
            .toList());
  }

  /** The account itself. */
  public record AccountJson(
      String id,
      String signInName,
      String fullName,
      String email,
      String language,
      String shownAs,
      List<IdentityJson> identities,
      String since,
      boolean secondFactor,
      List<String> roles,
      List<String> tokens,
      List<SessionJson> sessions) {}

  /** Who one is at an institution. */
  public record IdentityJson(String issuer, String subject, String connectedAt) {}

  /** A session that is open. */
  public record SessionJson(String began, String lastUsed) {}

  /** How one is told of what is new. */
  public record MailJson(String rhythm, String language, String next) {}

  /** A collection. */
  public record CollectionJson(String name, String changedAt, List<KeptJson> provisions) {}

  /** A provision of a collection. */
  public record KeptJson(String address, String note, String keptAt) {}

  /** A saved search. */
  public record SearchJson(String name, String address, String savedAt) {}

  /** Something followed. */
  public record FollowJson(String kind, String subject, String since) {}

  /** Something said. */
  public record CommentJson(
      String obligation,
      String state,
      String provision,
      String author,
      String text,
      String writtenAt) {}

  /** A task that somebody gave to one. */
  public record TaskJson(String kind, String state, String subject, String stands) {}

  /** What a State nominated one for. */
  public record NominationJson(
      String state, String role, String documentRef, String from, String to) {}

  /** A row of the trail. */
  public record ActJson(String at, String useCase, String subject) {}
}
