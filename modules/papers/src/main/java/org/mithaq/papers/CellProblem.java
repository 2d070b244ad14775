package org.mithaq.papers;

/**
 * Something wrong in a sheet.
 *
 * @param place the cell, the row or the sheet
 * @param reason what, in one plain sentence
 */
public record CellProblem(CellPlace place, String reason) {}
