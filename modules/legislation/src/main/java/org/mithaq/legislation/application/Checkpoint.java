package org.mithaq.legislation.application;

/**
 * How far an import has come.
 *
 * @param checked whether the first pass is done
 * @param line the last line whose law is loaded
 * @param lines how many lines there are
 */
record Checkpoint(boolean checked, long line, long lines) {

  static Checkpoint parse(String text) {
    if (!text.startsWith("loaded ")) {
      return new Checkpoint(false, 0, 0);
    }
    String[] parts = text.split(" ");
    return new Checkpoint(true, Long.parseLong(parts[1]), Long.parseLong(parts[3]));
  }

  @Override
  public String toString() {
    return "loaded " + line + " of " + lines;
  }
}
