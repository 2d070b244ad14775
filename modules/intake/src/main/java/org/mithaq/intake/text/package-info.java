/** The one text that all offsets count in, its paragraphs and pages, and its language. */
package org.mithaq.intake.text;
