package org.mithaq.files.internal;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What hosts let programs ask for (RFC 9309), kept for a day. */
final class Robots {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int MOST_HOSTS = 10_000;
  static final int MOST_BYTES = 500 * 1024;

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final List<String> names;
  private final Clock clock;

  /**
   * @param name of this program, as rules may call it
   */
  Robots(String name, Clock clock) {
    this.names = List.of(name);
    this.clock = clock;
  }

  private record Known(BaseRobotRules rules, Instant since) {}

  /**
   * Answer of a host.
   *
   * @param status of HTTP, 0 when it did not answer
   */
  record Answer(int status, byte[] body, String mediaType) {}

  /** Asks for a host's robots.txt. */
  interface Asking {
    Answer ask(URI robots);
  }

  boolean allow(URI address, Asking asking) {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    Known rules = known.get(host);
    Instant now = clock.instant();
    if (rules == null || rules.since.plus(KEPT).isBefore(now)) {
      if (known.size() > MOST_HOSTS) {
        known.clear();
      }
      URI file = URI.create(host + "/robots.txt");
      rules = new Known(rules(file, asking.ask(file)), now);
      known.put(host, rules);
    }
    return rules.rules.isAllowed(address.toString());
  }

  private BaseRobotRules rules(URI file, Answer answer) {
    if (answer.status == 200) {
      return parser.parseContent(file.toString(), answer.body, answer.mediaType, names);
    }
    // No rules, or a host that is away: the address itself is asked, and says how it is.
    return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
  }
}
