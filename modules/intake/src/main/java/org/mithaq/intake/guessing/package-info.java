/** What a text says about the law itself, guessed from title, preamble and end, with its place. */
package org.mithaq.intake.guessing;
