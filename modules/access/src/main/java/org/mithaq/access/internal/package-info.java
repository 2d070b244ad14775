/**
 * Accounts, passwords, tokens, the gate and the trail.
 *
 * <p>Not here: HTTP and sessions; they are of {@code app}.
 */
package org.mithaq.access.internal;
