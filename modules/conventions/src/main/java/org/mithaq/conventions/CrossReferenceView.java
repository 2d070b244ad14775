package org.mithaq.conventions;

/** The same subject in another instrument. */
public record CrossReferenceView(
    String topic, String from, String to, String relation, String note, String source) {}
