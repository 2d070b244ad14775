package org.mithaq.papers;

/** Text as XML 1.0 can carry it, which has no control characters but tab and line ends. */
final class Printable {
  private Printable() {}

  static String of(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
