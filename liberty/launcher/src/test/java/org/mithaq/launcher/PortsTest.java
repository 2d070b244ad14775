package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  private static final String HOST = "127.0.0.1";

  @Test
  void aTakenPortIsPassedOver() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      assertThat(Ports.firstFreeFrom(taken.getLocalPort(), HOST))
          .isGreaterThan(taken.getLocalPort());
    }
  }

  @Test
  void aPortThatWasAskedForIsTakenOrRefused() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      assertThatThrownBy(() -> Ports.exactly(taken.getLocalPort(), HOST))
          .isInstanceOfSatisfying(
              Failure.class, refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED));
    }
    assertThat(Ports.exactly(0, HOST)).isPositive();
  }

  @Test
  void thereIsNoPortBeyondTheLast() {
    assertThatThrownBy(() -> Ports.exactly(65_536, HOST)).hasMessageContaining("No such port");
  }
}
