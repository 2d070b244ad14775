package org.mithaq.outbox;

/**
 * @param waiting deliveries not yet made
 * @param dead deliveries given up after the last try
 * @param oldestWaitingSeconds age of the oldest waiting delivery, 0 when none waits
 */
public record OutboxCounts(long waiting, long dead, long oldestWaitingSeconds) {}
