/**
 * What can be done with national law: publish, browse, import, export, withdraw.
 *
 * <p>Not here: the rules themselves (domain), how a file is read (formats), SQL (persistence).
 */
package org.mithaq.legislation.application;
