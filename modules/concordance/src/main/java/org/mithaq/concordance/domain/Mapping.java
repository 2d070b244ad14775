package org.mithaq.concordance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingSnapshot;
import org.mithaq.concordance.MappingState;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.ProvisionView;

/**
 * Says that a provision of national law answers an obligation of a convention. It is proposed, then
 * reviewed by somebody else, perhaps confirmed by the State; when its text changes it goes to
 * recheck, when its text is gone it is superseded; it is never deleted. What may be done in which
 * state is told by {@link Life}.
 */
@Entity
@Table(name = "mapping", schema = "concordance")
public class Mapping {
  @Id private String id;
  @Version private long version;

  @Column(name = "law_id")
  private String lawId;

  private String iso3;
  @Embedded private Anchor anchor;

  /** The words that somebody last looked at. */
  private String text;

  private String obligation;

  @Enumerated(EnumType.STRING)
  private MappingRole role;

  @Enumerated(EnumType.STRING)
  private MappingState state;

  private Instant since;
  private int steps;

  @Convert(converter = TextsAsJson.class)
  private Texts rationale;

  @Column(name = "elements_covered")
  @Convert(converter = StringsAsJson.class)
  private List<String> elementsCovered;

  private String author;
  private String reviewer;

  @Column(name = "reviewed_on")
  private String reviewedOn;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_on")
  private String confirmedOn;

  @Column(name = "as_of")
  private String asOf;

  private String source;

  @Column(name = "import_id")
  private String importId;

  protected Mapping() {}

  private Mapping(String lawId, String iso3, String obligation) {
    this.id = UUID.randomUUID().toString();
    this.lawId = lawId;
    this.iso3 = iso3;
    this.obligation = obligation;
    this.text = "";
    this.confirmedBy = "";
    this.confirmedOn = "";
  }

  /**
   * A mapping that came with a law.
   *
   * @param obligation its full path, in the catalogue's spelling
   * @param by who brought it
   * @param reviewTrusted whether the bringer may state a review: a pack may, a bulk file may not
   */
  public Mapping(
      String lawId,
      String iso3,
      ProvisionView provision,
      String obligation,
      MappingDraft draft,
      Provenance by,
      boolean reviewTrusted) {
    this(lawId, iso3, obligation);
    take(provision, draft, by, reviewTrusted);
  }

  /** A mapping that somebody proposes in the portal. */
  public static Mapping proposed(
      String iso3,
      ProvisionView provision,
      String obligation,
      MappingContent content,
      Provenance by) {
    Mapping mapping = new Mapping(provision.lawId(), iso3, obligation);
    mapping.propose(provision, content, by);
    return mapping;
  }

  /**
   * Where a mapping came from.
   *
   * @param author who made it
   * @param source document or import it is from
   * @param importId the import; empty without
   * @param at when
   * @param on the day
   */
  public record Provenance(
      String author, String source, String importId, Instant at, LocalDate on) {}

  /** Whether a draft whose bringer reviews nothing says what is here. */
  public boolean says(MappingDraft draft) {
    return says(draft, false);
  }

  /**
   * Whether a draft says what is here.
   *
   * @param reviewTrusted whether its bringer may state a review
   */
  public boolean says(MappingDraft draft, boolean reviewTrusted) {
    boolean reviewed = reviewTrusted && "REVIEWED".equals(draft.state());
    MappingState newState = reviewed ? MappingState.REVIEWED : MappingState.PROPOSED;
    return MappingRole.valueOf(draft.role()) == role
        && plain(draft.rationale()).equals(plain(rationale))
        && draft.elementsCovered().equals(elementsCovered)
        && (newState == state
            || (reviewTrusted
                ? confirms(newState)
                : decided() || draft.state().equals(state.name())));
  }

  /** Without what a cell of a sheet cannot keep: spaces at the ends, other line ends. */
  private static Map<String, String> plain(Texts texts) {
    Map<String, String> plain = new TreeMap<>(texts.byTag());
    plain.replaceAll((tag, why) -> why.replace("\r\n", "\n").replace('\r', '\n').strip());
    return plain;
  }

  /** Takes what a draft says now; a review stated by a pack settles a recheck. */
  public boolean take(
      ProvisionView provision, MappingDraft draft, Provenance by, boolean reviewTrusted) {
    boolean reviewed = reviewTrusted && "REVIEWED".equals(draft.state());
    MappingState newState = reviewed ? MappingState.REVIEWED : MappingState.PROPOSED;
    if (Anchor.on(provision).equals(anchor) && says(draft, reviewTrusted)) {
      return false;
    }
    if (reviewed && draft.reviewer().equals(by.author())) {
      throw RefusedException.invalid(
          "reviewer", "Author and reviewer of a mapping are different people (INV-19)");
    }
    lookedAt(provision);
    role = MappingRole.valueOf(draft.role());
    rationale = draft.rationale();
    elementsCovered = draft.elementsCovered();
    author = by.author();
    reviewer = reviewed ? draft.reviewer() : "";
    reviewedOn = reviewed ? draft.reviewedOn().iso() : "";
    source = by.source();
    importId = by.importId();
    become(newState, by.at(), by.on());
    return true;
  }

  /** A pack's review does not take back what the State has confirmed. */
  private boolean confirms(MappingState said) {
    return said == MappingState.REVIEWED && state == MappingState.CONFIRMED_BY_STATE;
  }

  /** A bulk file that says the same again does not undo what people decided or must look at. */
  private boolean decided() {
    return state != MappingState.PROPOSED && state != MappingState.SUPERSEDED;
  }

  /** The law changed: says whether this mapping did. What has ended stays as it is. */
  public boolean lawChanged(Reanchoring.Outcome outcome, Instant at, LocalDate on) {
    if (outcome instanceof Reanchoring.Outcome.Same || state.ended()) {
      return false;
    }
    if (outcome instanceof Reanchoring.Outcome.Changed changed) {
      anchor = Anchor.on(changed.now());
      become(MappingState.RECHECK, at, on);
    } else if (outcome instanceof Reanchoring.Outcome.Moved moved) {
      anchor = Anchor.on(moved.now());
      become(MappingState.RECHECK, at, on);
    } else {
      become(MappingState.SUPERSEDED, at, on);
    }
    return true;
  }

  /** Its law is gone: says whether that changed anything. */
  public boolean lawWithdrawn(Instant at, LocalDate on) {
    if (state.ended()) {
      return false;
    }
    become(MappingState.SUPERSEDED, at, on);
    return true;
  }

  /** Begins, or begins anew, as a proposal of its author on the words as they stand. */
  void propose(ProvisionView provision, MappingContent content, Provenance by) {
    lookedAt(provision);
    say(content);
    author = by.author();
    source = by.source();
    importId = by.importId();
    reviewer = "";
    reviewedOn = "";
    become(MappingState.PROPOSED, by.at(), by.on());
  }

  void say(MappingContent content) {
    role = content.role();
    rationale = content.rationale();
    elementsCovered = content.elements().stream().map(Enum::name).toList();
  }

  void lookedAt(ProvisionView provision) {
    anchor = Anchor.on(provision);
    text = provision.wholeText();
  }

  void reviewed(String by, LocalDate on) {
    reviewer = by;
    reviewedOn = on.toString();
  }

  void confirmed(String by, LocalDate on) {
    confirmedBy = by;
    confirmedOn = on.toString();
  }

  /** What is no longer confirmed says so nowhere but in its history. */
  void become(MappingState next, Instant at, LocalDate on) {
    if (next != MappingState.CONFIRMED_BY_STATE) {
      confirmedBy = "";
      confirmedOn = "";
    }
    state = next;
    since = at;
    asOf = on.toString();
  }

  /** The number of the next step in its history. */
  int nextStep() {
    return ++steps;
  }

  public MappingSnapshot snapshot() {
    return new MappingSnapshot(
        state,
        role,
        elements(),
        rationale,
        anchor.eId(),
        anchor.language(),
        anchor.contentHash(),
        author,
        reviewer,
        confirmedBy);
  }

  public String id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String lawId() {
    return lawId;
  }

  public String iso3() {
    return iso3;
  }

  public Anchor anchor() {
    return anchor;
  }

  public String text() {
    return text;
  }

  public String obligation() {
    return obligation;
  }

  public MappingRole role() {
    return role;
  }

  public MappingState state() {
    return state;
  }

  public Texts rationale() {
    return rationale;
  }

  public List<String> elementsCovered() {
    return elementsCovered;
  }

  public List<OffenceElement> elements() {
    return elementsCovered.stream().flatMap(name -> OffenceElement.of(name).stream()).toList();
  }

  public String author() {
    return author;
  }

  public String reviewer() {
    return reviewer;
  }

  public LegalDate reviewedOn() {
    return LegalDate.parse(reviewedOn);
  }

  public String confirmedBy() {
    return confirmedBy;
  }

  public String importId() {
    return importId;
  }
}
