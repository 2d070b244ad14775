package org.mithaq.elasticsearch.engine.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.elasticsearch.engine.mapping.ProvisionMapping;

/**
 * How indices and aliases are called. An index is {@code
 * mithaq-provisions-<home>-v<mapping>-<build>}, where the build is the UTC time at which it began
 * as {@code yyyyMMddHHmmssSSS}, or zeros for an index that was made on demand: that name is the
 * same for every server of a portal, so that two cannot both make it.
 */
public final class IndexNames {
  /** The build of an index that was made because a document of a new home region came. */
  static final String ON_DEMAND = "00000000000000000";

  private final String prefix;
  private final Pattern provisions;
  private final Pattern builds;

  public IndexNames(String prefix) {
    this.prefix = prefix;
    this.provisions =
        Pattern.compile(
            Pattern.quote(prefix) + "-provisions-(?<home>.+)-v(?<mapping>\\d+)-(?<build>\\d{17})");
    this.builds = Pattern.compile(Pattern.quote(prefix) + "-build-(?<build>\\d{17})");
  }

  /** The alias over the living indices of all home regions: what is searched. */
  public String living() {
    return prefix + "-provisions";
  }

  /** The alias of a home region's living index: what is written. */
  String living(String home) {
    return prefix + "-provisions-" + checked(home);
  }

  /** The alias by which the index of a home region within a build is written. */
  String building(String build, String home) {
    return prefix + "-building-" + build + "-" + checked(home);
  }

  /** All provisions of a build. */
  String building(String build) {
    return prefix + "-provisions-*-" + build;
  }

  /** The empty index whose being there says that a build is open. */
  String sign(String build) {
    return prefix + "-build-" + build;
  }

  /** Everything of this portal. */
  String everything() {
    return prefix + "-*";
  }

  String index(String home, String build) {
    return prefix + "-provisions-" + checked(home) + "-v" + ProvisionMapping.VERSION + "-" + build;
  }

  Optional<ProvisionIndex> provisions(String name) {
    Matcher matcher = provisions.matcher(name);
    return matcher.matches()
        ? Optional.of(
            new ProvisionIndex(
                name,
                matcher.group("home"),
                Integer.parseInt(matcher.group("mapping")),
                matcher.group("build")))
        : Optional.empty();
  }

  Optional<String> build(String name) {
    Matcher matcher = builds.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group("build")) : Optional.empty();
  }

  private static String checked(String home) {
    if (!home.matches("[a-z0-9][a-z0-9-]{0,99}")) {
      throw new IllegalArgumentException("not the code of a home region: " + home);
    }
    return home;
  }
}
