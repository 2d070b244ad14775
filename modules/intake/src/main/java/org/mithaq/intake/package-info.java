/**
 * A document of law becomes a proposal: its text, its provisions, what it seems to be called, each
 * with the place where it stands and how sure that is.
 *
 * <p>Not here: drafts and their review (curation), storing and publishing (legislation), pages.
 */
package org.mithaq.intake;
