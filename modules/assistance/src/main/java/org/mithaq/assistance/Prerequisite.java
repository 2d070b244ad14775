package org.mithaq.assistance;

import org.mithaq.kernel.Texts;

/**
 * A capacity that should be there before the programme can help (background note, paragraph 26).
 *
 * @param tool code of the assessment tool that asks for it
 */
public record Prerequisite(String id, String tool, Texts capacity) {}
