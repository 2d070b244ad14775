package org.mithaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mithaq.elasticsearch.node.JavaHome;
import org.mithaq.running.Address;
import org.mithaq.running.MithaqCommand;
import org.mithaq.running.RunningPortal;

/** The other end of the range of JDKs: starts, answers a search, stops without leaving anything. */
class NewerJavaIT {
  private static final int NEWER = 21;

  @Test
  void theProductStartsSearchesAndStopsOnANewerJdk() {
    Optional<Path> java = JavaHome.atLeast(NEWER);
    if (java.isEmpty()) {
      System.out.println(
          "NOT RUN: the product on a newer JDK, none found (MITHAQ_JAVA21_HOME, /usr/lib/jvm)");
    }
    Assumptions.assumeTrue(java.isPresent(), "no JDK of " + NEWER + " or newer");

    List<ProcessHandle> servers;
    try (RunningPortal portal =
        RunningPortal.start("newer-java", MithaqCommand.on(java.get()), Map.of())) {
      servers = servers(portal);

      assertThat(portal.visitor().get(Address.search("غسل الأموال")).json().path("total").asLong())
          .isPositive();
      assertThat(servers).hasSize(3);
    }
    assertThat(servers).noneMatch(ProcessHandle::isAlive);
  }

  private static List<ProcessHandle> servers(RunningPortal portal) {
    return Stream.of("portal", "search", "database")
        .map(portal::server)
        .flatMap(Optional::stream)
        .toList();
  }
}
