package org.mithaq.concordance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    this.contentHash = hash(provision);
  }

  /** On a provision as it stands. */
  public static Anchor on(ProvisionView provision) {
    return new Anchor(provision);
  }

  /**
   * The hash of a provision with everything below it: a mapping to an article is touched when one
   * of its paragraphs changes (INV-10).
   */
  static String hash(ProvisionView provision) {
    return provision.children().isEmpty() ? provision.contentHash() : sha256(provision.wholeText());
  }

  private static String sha256(String words) {
    try {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
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
