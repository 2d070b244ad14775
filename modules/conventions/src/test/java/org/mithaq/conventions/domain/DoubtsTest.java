package org.mithaq.conventions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.conventions.StatusActionKind.ACCESSION;
import static org.mithaq.conventions.StatusActionKind.DEFINITIVE_SIGNATURE;
import static org.mithaq.conventions.StatusActionKind.RATIFICATION;
import static org.mithaq.conventions.StatusActionKind.SIGNATURE;
import static org.mithaq.conventions.domain.RecordFixtures.act;
import static org.mithaq.conventions.domain.RecordFixtures.convention;
import static org.mithaq.conventions.domain.RecordFixtures.record;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {
  @Test
  void inv03_aRatificationWithoutAnEarlierSignatureIsDoubtful() {
    assertThat(doubts(act(RATIFICATION, "2004-01-01")))
        .hasSize(1)
        .first()
        .asString()
        .contains("RATIFICATION");
    assertThat(doubts(act(SIGNATURE, "2001-01-01"), act(RATIFICATION, "2004-01-01"))).isEmpty();
  }

  @Test
  void inv03_anAccessionByASignatoryIsDoubtful() {
    assertThat(doubts(act(SIGNATURE, "2001-01-01"), act(ACCESSION, "2004-01-01"))).hasSize(1);
    assertThat(doubts(act(ACCESSION, "2004-01-01"))).isEmpty();
  }

  @Test
  void inv04_aSignatureOutsideTheWindowIsDoubtful() {
    assertThat(doubts(act(SIGNATURE, "2002-12-13"))).hasSize(1);
    assertThat(doubts(act(SIGNATURE, "2000-12-11"))).hasSize(1);
    assertThat(doubts(act(SIGNATURE, "2000-12-12"))).isEmpty();
    assertThat(doubts(act(SIGNATURE, "2002-12"))).isEmpty();
  }

  @Test
  void inv04_aDefinitiveSignatureHasNoWindow() {
    assertThat(doubts(act(DEFINITIVE_SIGNATURE, "2010-01-01"))).isEmpty();
  }

  private static List<String> doubts(StatusAction... acts) {
    return Doubts.about(record("CONV", "2014-01-01", acts), convention());
  }
}
