package org.mithaq.concordance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.ProvisionView;

/** Where in a law a mapping hangs: the provision, its language, and what it said then. */
@Embeddable
public class Anchor {
  @Column(name = "eid")
  private String eId;

  private String language;

  @Column(name = "provision_number")
  private String number;

  @Column(name = "provision_heading")
  private String heading;

  @Column(name = "content_hash")
  private String contentHash;

  protected Anchor() {}

  private Anchor(ProvisionView provision) {
    this.eId = provision.eId();
    this.language = provision.language().code();
    this.number = provision.number();
    this.heading = provision.heading();
    this.contentHash = provision.contentHash();
  }

  /** On a provision as it stands. */
  public static Anchor on(ProvisionView provision) {
    return new Anchor(provision);
  }

  public String eId() {
    return eId;
  }

  public LanguageTag language() {
    return LanguageTag.of(language);
  }

  public String contentHash() {
    return contentHash;
  }

  public String number() {
    return number;
  }

  public String heading() {
    return heading;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Anchor that
        && eId.equals(that.eId)
        && language.equals(that.language)
        && contentHash.equals(that.contentHash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(eId, language, contentHash);
  }
}
