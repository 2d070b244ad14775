package org.mithaq.concordance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

/** Says that a State has no provision for an obligation; stands until it is withdrawn. */
@Entity
@Table(name = "no_provision", schema = "concordance")
public class NoProvision {
  @Id private String id;
  @Version private long version;
  private String iso3;
  private String obligation;

  @Column(name = "stated_by")
  private String statedBy;

  @Column(name = "stated_on")
  private String statedOn;

  @Convert(converter = TextsAsJson.class)
  private Texts note;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_on")
  private String withdrawnOn;

  @Column(name = "withdrawn_because")
  private String withdrawnBecause;

  protected NoProvision() {}

  public NoProvision(String iso3, String obligation, Texts note, String by, LocalDate on) {
    this.id = UUID.randomUUID().toString();
    this.iso3 = iso3;
    this.obligation = obligation;
    this.note = note;
    this.statedBy = by;
    this.statedOn = on.toString();
    this.withdrawnBy = "";
    this.withdrawnOn = "";
    this.withdrawnBecause = "";
  }

  public void withdraw(String by, String because, LocalDate on) {
    if (!stands()) {
      throw RefusedException.conflict(
          "The statement was withdrawn already, by " + withdrawnBy + ": " + withdrawnBecause);
    }
    withdrawnBy = by;
    withdrawnOn = on.toString();
    withdrawnBecause = because;
  }

  public boolean stands() {
    return withdrawnOn.isEmpty();
  }

  public String id() {
    return id;
  }

  public String iso3() {
    return iso3;
  }

  public String obligation() {
    return obligation;
  }

  public String statedBy() {
    return statedBy;
  }
}
