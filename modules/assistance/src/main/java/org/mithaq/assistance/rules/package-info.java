/**
 * The output rules of steps, asked of real data at the doors below (INV-50). Not here: what follows
 * from their answers.
 */
package org.mithaq.assistance.rules;
