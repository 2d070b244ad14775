package org.mithaq.assistance.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mithaq.assistance.ModuleRun.Migration;
import org.mithaq.assistance.ModuleRun.StepRecord;

/**
 * What of a run is kept as a document.
 *
 * @param endedAt null while it is open
 */
record RunDetails(
    Instant endedAt,
    String reason,
    List<String> team,
    Map<String, StepRecord> steps,
    List<Migration> migrations) {}
