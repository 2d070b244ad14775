package org.mithaq.conventions.domain;

import java.time.LocalDate;
import java.util.Optional;

/** When a denunciation that the depositary received takes effect, by instrument (INV-05). */
public enum DenunciationRule {
  /** One year after receipt: UNCAC 70(1), UNTOC 40(1), the Protocols, DRUG-1988 30(2), TF 27(2). */
  P1Y {
    @Override
    LocalDate after(LocalDate receipt) {
      return receipt.plusYears(1);
    }
  },
  /** Six months after receipt: IPP-1973 18(2). */
  P6M {
    @Override
    LocalDate after(LocalDate receipt) {
      return receipt.plusMonths(6);
    }
  },
  /**
   * Received on or before 1 July: next 1 January; later: as if received by 1 July of the following
   * year (DRUG-1961 46(2), DRUG-1971 29(2)).
   */
  JAN1 {
    @Override
    LocalDate after(LocalDate receipt) {
      boolean inTime = !receipt.isAfter(LocalDate.of(receipt.getYear(), 7, 1));
      return LocalDate.of(receipt.getYear() + (inTime ? 1 : 2), 1, 1);
    }
  },
  /** The clause is not in the data: the effect is unknown. */
  UNKNOWN {
    @Override
    LocalDate after(LocalDate receipt) {
      return null;
    }
  };

  abstract LocalDate after(LocalDate receipt);

  /** The day of effect; empty when the rule is not known. */
  public Optional<LocalDate> effectOf(LocalDate receipt) {
    return Optional.ofNullable(after(receipt));
  }

  /** Reads the code of the data; empty is {@link #UNKNOWN}. */
  public static DenunciationRule of(String code) {
    return code.isEmpty() ? UNKNOWN : valueOf(code);
  }
}
