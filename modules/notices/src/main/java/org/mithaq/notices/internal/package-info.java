/** The queue of mails, their words, and the mail server. */
package org.mithaq.notices.internal;
