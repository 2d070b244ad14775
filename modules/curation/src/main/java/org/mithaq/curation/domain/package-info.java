/** What holds for drafts and tasks, whoever keeps them. */
package org.mithaq.curation.domain;
