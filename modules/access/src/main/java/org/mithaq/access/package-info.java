/**
 * Who is who and who may what: accounts, roles, the gate that every use case passes, the audit
 * trail. The sign-in through an institution's OpenID Connect will come in beside {@link
 * org.mithaq.access.SignIn}.
 *
 * <p>Not here: HTTP; {@code app} brings credentials and takes an actor.
 */
package org.mithaq.access;
