package org.mithaq.notices;

/**
 * How mail stands.
 *
 * @param configured whether a mail server is set; without one mails wait
 * @param waiting how many wait
 * @param dead how many were given up
 * @param error what the mail server said last of one that waits or was given up; empty without
 */
public record MailStanding(boolean configured, long waiting, long dead, String error) {}
