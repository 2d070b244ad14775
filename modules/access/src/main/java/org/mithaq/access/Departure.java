package org.mithaq.access;

import java.net.URI;

/**
 * Somebody goes to the institution to sign in there.
 *
 * @param provider where the browser goes
 * @param kept what the browser keeps meanwhile and brings back; sealed, good for ten minutes
 */
public record Departure(URI provider, String kept) {}
