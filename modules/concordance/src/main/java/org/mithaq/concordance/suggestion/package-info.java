/**
 * What speaks for a provision answering an obligation, and how much. Not here: what became of a
 * suggestion, and who may ask.
 */
package org.mithaq.concordance.suggestion;
