package org.mithaq.conventions.domain;

/**
 * The authentic words of an obligation in one language.
 *
 * @param path {@code UNTOC/6/1}
 * @param language BCP 47 tag
 * @param text as supplied
 * @param source where the institute has it from
 */
public record ObligationText(String path, String language, String text, String source) {}
