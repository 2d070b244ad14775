package org.mithaq.concordance;

import java.time.Instant;

/**
 * One step in the history of a mapping.
 *
 * @param number from 1
 * @param at when
 * @param actor who
 * @param act what
 * @param comment why, in their words; empty without
 * @param before what it was; at the first step that is known, what it became
 * @param after what it became
 */
public record MappingStepView(
    int number,
    Instant at,
    String actor,
    MappingAct act,
    String comment,
    MappingSnapshot before,
    MappingSnapshot after) {}
