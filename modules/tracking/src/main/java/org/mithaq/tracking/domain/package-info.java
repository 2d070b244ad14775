/** The rules of following implementation; no SQL, no transactions. */
package org.mithaq.tracking.domain;
