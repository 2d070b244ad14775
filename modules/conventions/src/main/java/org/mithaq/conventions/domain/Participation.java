package org.mithaq.conventions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.kernel.LegalDate;

/**
 * A State's participation in an instrument, computed from what a source records (INV-01, 02, 05,
 * 07). A record speaks up to its {@code asOf}: after it a party stays a party as recorded, and that
 * nothing is recorded means unknown, never none.
 */
public final class Participation {
  private static final List<ParticipationStatus> STRONGEST_FIRST =
      List.of(
          ParticipationStatus.PARTY,
          ParticipationStatus.UNKNOWN,
          ParticipationStatus.CONTRACTING_NOT_IN_FORCE,
          ParticipationStatus.FORMER_PARTY);

  private final InstrumentTerms terms;
  private final ParticipationRecord record;
  private final Optional<Participation> parent;
  private final List<Membership> memberships;

  private Participation(
      InstrumentTerms terms, ParticipationRecord record, Optional<Participation> parent) {
    this.terms = terms;
    this.record = record;
    this.parent = parent;
    this.memberships = Memberships.of(terms, record);
  }

  /** In an instrument that supplements no other. */
  public static Participation of(InstrumentTerms terms, ParticipationRecord record) {
    return new Participation(terms, record, Optional.empty());
  }

  /**
   * In a protocol.
   *
   * @param parent the same State's participation in the parent instrument, empty where no record of
   *     it exists
   */
  public static Participation of(
      InstrumentTerms terms, ParticipationRecord record, Optional<Participation> parent) {
    return new Participation(terms, record, parent);
  }

  /** Where the State stands on a day. */
  public ParticipationStatus on(LocalDate day) {
    if (record.undecided()) {
      return ParticipationStatus.UNKNOWN;
    }
    ParticipationStatus alone = alone(day);
    return switch (alone) {
      case PARTY -> supplements() ? underParent(day) : alone;
      case NONE, SIGNATORY -> afterRecord(day) ? ParticipationStatus.UNKNOWN : alone;
      default -> alone;
    };
  }

  /** Whether the day lies after the last one that the source vouches for. */
  public boolean afterRecord(LocalDate day) {
    return record.asOf().day().filter(day::isAfter).isPresent();
  }

  /** Whether only the parent instrument keeps the State from being party on that day (INV-02). */
  public boolean heldByParent(LocalDate day) {
    return !record.undecided()
        && alone(day) == ParticipationStatus.PARTY
        && on(day) != ParticipationStatus.PARTY;
  }

  /** Date of the first signature. */
  public LegalDate signed() {
    return of(StatusActionKind.SIGNATURE, StatusActionKind.DEFINITIVE_SIGNATURE)
        .map(StatusAction::date)
        .findFirst()
        .orElse(LegalDate.UNKNOWN);
  }

  /** Whether any signature is recorded, dated or not. */
  public boolean hasSigned() {
    return of(StatusActionKind.SIGNATURE, StatusActionKind.DEFINITIVE_SIGNATURE)
        .findAny()
        .isPresent();
  }

  /** The latest consent to be bound. */
  public Optional<StatusAction> consent() {
    return memberships.isEmpty()
        ? Optional.empty()
        : Optional.of(memberships.get(memberships.size() - 1).act());
  }

  /** From when the latest consent binds; unknown where it cannot be computed (INV-01). */
  public LegalDate effective() {
    LegalDate own = consent().map(act -> EntryIntoForce.of(act, terms)).orElse(LegalDate.UNKNOWN);
    if (!supplements() || !own.known()) {
      return own;
    }
    LegalDate above = parent.map(Participation::effective).orElse(LegalDate.UNKNOWN);
    return !above.known() || above.compareTo(own) > 0 ? above : own;
  }

  /** Date of receipt of a denunciation that was not withdrawn. */
  public LegalDate denounced() {
    boolean standing = memberships.stream().anyMatch(membership -> membership.end().isPresent());
    return standing
        ? of(StatusActionKind.DENUNCIATION)
            .map(StatusAction::date)
            .reduce((first, second) -> second)
            .orElse(LegalDate.UNKNOWN)
        : LegalDate.UNKNOWN;
  }

  public ParticipationRecord record() {
    return record;
  }

  private boolean supplements() {
    return !terms.parent().isEmpty();
  }

  /**
   * UNTOC 37(2): no party to a Protocol without being party to the Convention; 40(3): nor after.
   */
  private ParticipationStatus underParent(LocalDate day) {
    ParticipationStatus above =
        parent.map(participation -> participation.on(day)).orElse(ParticipationStatus.UNKNOWN);
    return switch (above) {
      case PARTY, FORMER_PARTY, UNKNOWN -> above;
      default -> ParticipationStatus.CONTRACTING_NOT_IN_FORCE;
    };
  }

  private ParticipationStatus alone(LocalDate day) {
    List<ParticipationStatus> found =
        memberships.stream().flatMap(membership -> membership.on(day).stream()).toList();
    return STRONGEST_FIRST.stream()
        .filter(found::contains)
        .findFirst()
        .orElseGet(() -> bySignature(day));
  }

  private ParticipationStatus bySignature(LocalDate day) {
    List<Span> signatures = spans(StatusActionKind.SIGNATURE);
    List<Span> withdrawals = spans(StatusActionKind.WITHDRAWAL_OF_SIGNATURE);
    if (withdrawals.stream().anyMatch(span -> span.certainlyBy(day))) {
      return ParticipationStatus.NONE;
    }
    if (signatures.stream().anyMatch(span -> span.certainlyBy(day))) {
      return ParticipationStatus.SIGNATORY;
    }
    boolean perhaps = signatures.stream().anyMatch(span -> span.possiblyBy(day));
    return perhaps ? ParticipationStatus.UNKNOWN : ParticipationStatus.NONE;
  }

  private List<Span> spans(StatusActionKind kind) {
    LocalDate earliest = terms.openFrom().earliest().orElse(LocalDate.MIN);
    LocalDate latest = record.asOf().day().orElse(LocalDate.MAX);
    return of(kind).map(act -> Span.of(act.date(), earliest, latest)).toList();
  }

  private Stream<StatusAction> of(StatusActionKind... kinds) {
    List<StatusActionKind> wanted = List.of(kinds);
    return record.actions().stream()
        .filter(act -> wanted.contains(act.kind()))
        .sorted(java.util.Comparator.comparing(StatusAction::date));
  }
}
