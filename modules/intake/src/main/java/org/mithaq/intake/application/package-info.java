/** The use case: file, text, provisions and guesses in one report. */
package org.mithaq.intake.application;
