package org.mithaq.legislation.sheets;

import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.LawSheetPart;
import org.mithaq.papers.TableRow;

/** A row of a sheet beside laws, such as a mapping. */
public record PartRow(LawRef ref, LawSheetPart part, MappingDraft draft, TableRow row) {}
