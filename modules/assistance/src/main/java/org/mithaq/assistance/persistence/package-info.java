/** Rows of programmes, runs and working drafts. Not here: what a run may do. */
package org.mithaq.assistance.persistence;
