package org.mithaq.app.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.RefusedException;

class ChosenAskedTest {
  private static final String ONE = "/akn/xa/act/2010/4/ara/~art_5";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void provisionsStandInTheOrderInWhichTheyWerePickedAndEachOnce() {
    assertThat(asked(ONE, "/akn/xb/act/2011/8/~art_3", ONE).addresses())
        .extracting(AknUri::toString)
        .containsExactly(ONE, "/akn/xb/act/2011/8/~art_3");
  }

  @Test
  void aWholeAddressMayBePastedAsABrowserShowsIt() {
    assertThat(asked("https://example.org" + ONE.replace("~", "%7E") + "?ui=ar").addresses())
        .extracting(AknUri::toString)
        .containsExactly(ONE);
  }

  @Test
  void whatIsNoAddressOfAProvisionIsRefused() {
    for (String wrong : new String[] {"art. 5", "/akn/xa/act/2010/4", "/akn/%zz/~a", "~"}) {
      assertThatThrownBy(() -> asked(wrong)).as(wrong).isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void moreThanStandBesideEachOtherAreRefused() {
    assertThat(asked(many(12)).addresses()).hasSize(12);
    assertThatThrownBy(() -> asked(many(13)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("12");
  }

  private static String[] many(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "/akn/xa/act/2010/4/ara/~art_" + n)
        .toArray(String[]::new);
  }

  private static ChosenAsked asked(String... with) {
    return ChosenAsked.of(
        SearchParameters.of(Map.of("with", Arrays.copyOf(with, with.length))), CLOCK);
  }
}
