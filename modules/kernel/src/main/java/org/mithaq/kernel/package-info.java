/**
 * The words every other module speaks: languages, texts, legal dates, addresses, refusals, the
 * gate's annotations and who acts.
 *
 * <p>Not here: anything with a table, a server or a library behind it.
 */
package org.mithaq.kernel;
