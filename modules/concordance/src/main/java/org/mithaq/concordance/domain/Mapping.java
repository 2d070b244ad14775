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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawDraft.MappingDraft;

/**
 * Says that a provision of national law answers an obligation of a convention. It is proposed, then
 * reviewed by somebody else, perhaps confirmed by the State; when its text changes it goes to
 * recheck, when its text is gone it is superseded; it is never deleted.
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
  private String obligation;

  @Enumerated(EnumType.STRING)
  private MappingRole role;

  @Enumerated(EnumType.STRING)
  private MappingState state;

  @Convert(converter = TextsAsJson.class)
  private Texts rationale;

  @Column(name = "elements_covered")
  @Convert(converter = StringsAsJson.class)
  private List<String> elementsCovered;

  private String author;
  private String reviewer;

  @Column(name = "reviewed_on")
  private String reviewedOn;

  @Column(name = "as_of")
  private String asOf;

  private String source;

  @Column(name = "import_id")
  private String importId;

  protected Mapping() {}

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
      Anchor anchor,
      String obligation,
      MappingDraft draft,
      Provenance by,
      boolean reviewTrusted) {
    this.id = UUID.randomUUID().toString();
    this.lawId = lawId;
    this.iso3 = iso3;
    this.obligation = obligation;
    take(anchor, draft, by, reviewTrusted);
  }

  /**
   * Where a mapping came from.
   *
   * @param author who made it
   * @param source document or import it is from
   * @param importId the import
   * @param on the day
   */
  public record Provenance(String author, String source, String importId, LocalDate on) {}

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
            || (!reviewTrusted && (state.counts() || draft.state().equals(state.name()))));
  }

  /** Without what a cell of a sheet cannot keep: spaces at the ends, other line ends. */
  private static Map<String, String> plain(Texts texts) {
    Map<String, String> plain = new TreeMap<>(texts.byTag());
    plain.replaceAll((tag, why) -> why.replace("\r\n", "\n").replace('\r', '\n').strip());
    return plain;
  }

  /** Takes what a draft says now; a review stated by a pack settles a recheck. */
  public boolean take(Anchor now, MappingDraft draft, Provenance by, boolean reviewTrusted) {
    boolean reviewed = reviewTrusted && "REVIEWED".equals(draft.state());
    if (now.equals(anchor) && says(draft, reviewTrusted)) {
      return false;
    }
    if (reviewed && draft.reviewer().equals(by.author())) {
      throw RefusedException.invalid(
          "reviewer", "Author and reviewer of a mapping are different people (INV-19)");
    }
    anchor = now;
    role = MappingRole.valueOf(draft.role());
    state = reviewed ? MappingState.REVIEWED : MappingState.PROPOSED;
    rationale = draft.rationale();
    elementsCovered = draft.elementsCovered();
    author = by.author();
    reviewer = reviewed ? draft.reviewer() : "";
    reviewedOn = reviewed ? draft.reviewedOn().iso() : "";
    asOf = by.on().toString();
    source = by.source();
    importId = by.importId();
    return true;
  }

  /** The law changed: says whether this mapping did. */
  public boolean lawChanged(Reanchoring.Outcome outcome, LocalDate on) {
    if (outcome instanceof Reanchoring.Outcome.Same || state == MappingState.REJECTED) {
      return false;
    }
    if (outcome instanceof Reanchoring.Outcome.Changed changed) {
      anchor = Anchor.on(changed.now());
      state = MappingState.RECHECK;
    } else if (outcome instanceof Reanchoring.Outcome.Moved moved) {
      anchor = Anchor.on(moved.now());
      state = MappingState.RECHECK;
    } else {
      state = MappingState.SUPERSEDED;
    }
    asOf = on.toString();
    return true;
  }

  /** Its law is gone. */
  public void lawWithdrawn(LocalDate on) {
    state = MappingState.SUPERSEDED;
    asOf = on.toString();
  }

  public String id() {
    return id;
  }

  public String lawId() {
    return lawId;
  }

  public Anchor anchor() {
    return anchor;
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

  public String author() {
    return author;
  }

  public String reviewer() {
    return reviewer;
  }

  public LegalDate reviewedOn() {
    return LegalDate.parse(reviewedOn);
  }

  public String importId() {
    return importId;
  }
}
