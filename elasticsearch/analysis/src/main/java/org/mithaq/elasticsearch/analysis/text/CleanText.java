package org.mithaq.elasticsearch.analysis.text;

/**
 * A text after cleaning, with the way back.
 *
 * @param text what the tokenizer reads
 * @param origin for each position of {@code text}, and one past its end, the offset in the raw text
 *     that a term beginning or ending there has
 */
record CleanText(String text, int[] origin) {

  int originOf(int position) {
    return position < origin.length
        ? origin[position]
        : origin[origin.length - 1] + position - (origin.length - 1);
  }
}
