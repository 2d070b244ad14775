package org.mithaq.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fec0::1",
        "fd00::1",
        "fc12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1"
      })
  void whatLeadsIntoAHouseIsPrivate(String address) throws UnknownHostException {
    assertThat(PrivateAddresses.is(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.17.0.1",
        "198.20.0.1",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "2002:808:808::"
      })
  void whatIsTheWorldsIsNot(String address) throws UnknownHostException {
    assertThat(PrivateAddresses.is(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void aNameThatHasAPrivateAddressAmongOthersIsRefusedUnlessItIsNamed() throws Exception {
    GuardedNames guarded = new GuardedNames(twoFaced(), "allowed.example");
    assertThatThrownBy(() -> guarded.resolve("rebinding.example"))
        .isInstanceOf(GuardedNames.PrivateAddressException.class);
    assertThat(guarded.resolve("ALLOWED.example")).hasSize(2);
  }

  private static DnsResolver twoFaced() {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return new InetAddress[] {
          InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")
        };
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }
}
