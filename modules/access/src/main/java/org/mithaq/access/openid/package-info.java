/**
 * OpenID Connect with one institution: where to send a browser, and what it brings back. Knows the
 * protocol (Nimbus' library) and nothing of accounts.
 */
package org.mithaq.access.openid;
