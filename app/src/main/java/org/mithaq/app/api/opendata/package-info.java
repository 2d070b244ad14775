/** REST resource of the archives of the public record. Not here: what is in them. */
package org.mithaq.app.api.opendata;
