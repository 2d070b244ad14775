package org.mithaq.readers.internal;

import java.time.Instant;

/**
 * Something new.
 *
 * @param key of it as it is now, the same for ever; what is told is remembered by it
 * @param heading under which it is told: what the reader follows
 * @param title of the law
 * @param what happened
 * @param page path of where it is read
 */
record NewItem(String key, String heading, String title, String what, String page, Instant at) {}
