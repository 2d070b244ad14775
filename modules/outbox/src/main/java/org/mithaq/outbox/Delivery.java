package org.mithaq.outbox;

import org.mithaq.kernel.Subject;

/**
 * One piece of news on its way to one listener.
 *
 * @param id number of the delivery, rising
 * @param subject what changed
 * @param revision the subject's revision when it changed
 * @param event what happened
 * @param attempt 1 at the first try
 */
public record Delivery(long id, Subject subject, long revision, String event, int attempt) {}
