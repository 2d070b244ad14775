package org.mithaq.search;

/**
 * A run of text, marked or not. Runs are plain text: whoever shows them escapes them first.
 *
 * @param text as stored
 * @param found whether it is what was looked for
 */
public record Marked(String text, boolean found) {}
