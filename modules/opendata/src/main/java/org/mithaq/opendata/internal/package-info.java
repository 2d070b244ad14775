/** How an archive is made, kept and found again. */
package org.mithaq.opendata.internal;
