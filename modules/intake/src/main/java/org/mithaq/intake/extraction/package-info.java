/**
 * From bytes to paragraphs: what kind of file it is, whether it is safe to open, its text in
 * reading order without what only repeats on every page. Knows files, not law.
 */
package org.mithaq.intake.extraction;
