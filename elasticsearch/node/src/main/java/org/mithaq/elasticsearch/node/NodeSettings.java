package org.mithaq.elasticsearch.node;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a local server is told.
 *
 * @param port the HTTP port on the loopback interface; 0 for a free one
 * @param heapMegabytes the JVM's heap, fixed
 * @param javaHome the JDK that runs it: 17 or newer for 8.x, 21 or newer for 9.x
 * @param user the one user, who may do everything
 * @param password that user's password, at least six characters
 */
public record NodeSettings(
    int port, int heapMegabytes, Path javaHome, String user, String password) {

  /** A free port, 512 MB, this JVM's JDK, and a password made up for this run. */
  public static NodeSettings tests() {
    byte[] password = new byte[16];
    new SecureRandom().nextBytes(password);
    return new NodeSettings(
        0,
        512,
        Path.of(System.getProperty("java.home")),
        "mithaq",
        HexFormat.of().formatHex(password));
  }

  /** The same settings on another port. */
  public NodeSettings onPort(int other) {
    return new NodeSettings(other, heapMegabytes, javaHome, user, password);
  }

  /** The same settings on another JDK. */
  public NodeSettings onJava(Path otherHome) {
    return new NodeSettings(port, heapMegabytes, otherHome, user, password);
  }
}
