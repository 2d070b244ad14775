package org.mithaq.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds the port on which the portal is reached. */
final class Ports {
  static final int USUAL = 9080;
  private static final int LAST = 65_535;

  private Ports() {}

  /** The first free port from this one upwards. */
  static int firstFreeFrom(int first, String host) {
    for (int port = first; port <= LAST; port++) {
      if (isFree(port, host)) {
        return port;
      }
    }
    throw Failure.failed("No free port from " + first + " upwards");
  }

  /** This port and no other; 0 means any free one. */
  static int exactly(int port, String host) {
    if (port < 0 || port > LAST) {
      throw Failure.refused("No such port: " + port);
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw Failure.refused("Port " + port + " is taken");
    }
  }

  static boolean isFree(int port, String host) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
