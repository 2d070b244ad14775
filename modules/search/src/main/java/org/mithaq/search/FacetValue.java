package org.mithaq.search;

/** A value and how many provisions have it. */
public record FacetValue(String value, long count) {}
