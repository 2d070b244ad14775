package org.mithaq.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a command is started so that it does not run as root: PostgreSQL and Elasticsearch both
 * refuse uid 0.
 *
 * <p>An ordinary user starts commands directly. Root starts them in a user namespace that maps it
 * to uid 1000 (the files stay root's own, nothing is copied or chowned), or, where namespaces are
 * forbidden, under a uid that no account has, after {@link #own} has given it the folders.
 */
public final class Unprivileged {
  private static final int NOBODY = 65_534;
  private static final List<String> NAMESPACE =
      List.of("unshare", "-U", "--map-user=1000", "--map-group=1000");
  private static final List<String> OTHER_USER =
      List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
  private static final Unprivileged DETECTED = new Unprivileged(probe());

  private final List<String> prefix;

  private Unprivileged(List<String> prefix) {
    this.prefix = prefix;
  }

  /** The way that works for the user who runs this JVM, tried once. */
  public static Unprivileged here() {
    return DETECTED;
  }

  /**
   * The command with what must stand before it; the started process keeps the pid of the prefix.
   */
  public List<String> command(List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return List.copyOf(whole);
  }

  /** Whether commands run as a user of their own, who must be able to reach what they read. */
  public boolean isAnotherUser() {
    return prefix.equals(OTHER_USER);
  }

  /**
   * Gives a folder and everything in it to the user that commands run as; does nothing where that
   * is the caller.
   */
  public void own(Path folder) {
    if (!isAnotherUser()) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot give " + folder + " to the user of the local servers", e);
    }
  }

  private static List<String> probe() {
    if (!isRoot()) {
      return List.of();
    }
    if (works(NAMESPACE)) {
      return NAMESPACE;
    }
    if (works(OTHER_USER)) {
      return OTHER_USER;
    }
    throw new IllegalStateException(
        "Running as root, and neither unshare nor setpriv (util-linux) can start a command as another user:"
            + " run as an ordinary user");
  }

  private static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static boolean works(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while looking for a way to leave root", e);
    }
  }
}
