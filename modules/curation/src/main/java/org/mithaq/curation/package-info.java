/**
 * Making the record: drafts and their way to publication with four eyes, and the tasks that people
 * and rules open.
 *
 * <p>Not here: what is published (legislation, concordance), pages.
 */
package org.mithaq.curation;
