/**
 * What the portal tells people by mail: queued in the transaction of what it tells of, sent in the
 * background, tried again, and given up in sight of an administrator.
 *
 * <p>Not here: who is told what; the contexts say it.
 */
package org.mithaq.notices;
