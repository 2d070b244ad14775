package org.mithaq.files.internal;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Addresses that lead into a house and not to the world (IANA special-purpose registries): an
 * editor who writes one into a law must not make the portal ask its own database or a neighbour.
 */
final class PrivateAddresses {
  private PrivateAddresses() {}

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? four(bytes) : six((Inet6Address) address, bytes);
  }

  private static boolean four(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    return first == 0
        || first >= 240
        || first == 100 && second >= 64 && second < 128
        || first == 192 && second == 0 && (third == 0 || third == 2)
        || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
        || first == 203 && second == 0 && third == 113;
  }

  private static boolean six(Inet6Address address, byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean unique = (first & 0xFE) == 0xFC;
    boolean documentation =
        first == 0x20 && second == 0x01 && (bytes[2] & 0xFF) == 0x0D && (bytes[3] & 0xFF) == 0xB8;
    if (unique || documentation || first == 0x01 && second == 0) {
      return true;
    }
    // An address of the older kind may hide in one of the newer.
    if (address.isIPv4CompatibleAddress()) {
      return true;
    }
    boolean translated = first == 0 && second == 0x64 && (bytes[2] & 0xFF) == 0xFF;
    boolean sixToFour = first == 0x20 && second == 0x02;
    return translated && is(inner(bytes, 12)) || sixToFour && is(inner(bytes, 2));
  }

  private static InetAddress inner(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException never) {
      throw new IllegalStateException(never);
    }
  }
}
