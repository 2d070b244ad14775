package org.mithaq.papers;

/** How much of a table file is taken into memory; more is refused before it is. */
final class TableLimits {
  static final int FILE_BYTES = 64 << 20;
  static final long UNPACKED_BYTES = 256L << 20;
  static final int ROWS = 200_000;
  static final int COLUMNS = 200;
  static final long CHARACTERS = 48L << 20;

  private TableLimits() {}
}
