package org.mithaq.files.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves the names of hosts for the client that connects, so that what was looked at is what is
 * connected to: a name that changes its mind between the two gains nothing.
 */
final class GuardedNames implements DnsResolver {
  private final DnsResolver names;
  private final Set<String> allowed;

  /**
   * @param allowed hosts that may be private, with a comma between them
   */
  GuardedNames(String allowed) {
    this(SystemDefaultDnsResolver.INSTANCE, allowed);
  }

  GuardedNames(DnsResolver names, String allowed) {
    this.names = names;
    this.allowed =
        Arrays.stream(allowed.split(","))
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .filter(host -> !host.isEmpty())
            .collect(Collectors.toSet());
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    if (allowed.contains(host.toLowerCase(Locale.ROOT))) {
      return addresses;
    }
    for (InetAddress address : addresses) {
      if (PrivateAddresses.is(address)) {
        throw new PrivateAddressException(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }

  /** The host is inside the house. */
  static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
      super(host);
    }
  }
}
