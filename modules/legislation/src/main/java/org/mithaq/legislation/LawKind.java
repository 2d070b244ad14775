package org.mithaq.legislation;

/** Kinds of law, for comparing across States; {@code kindAsTitled} keeps the State's own word. */
public enum LawKind {
  CONSTITUTION,
  ORGANIC_LAW,
  CODE,
  ACT,
  DECREE_LAW,
  DECREE,
  REGULATION,
  RULES,
  TREATY_RATIFICATION,
  POLICY,
  CASE_LAW,
  BILL
}
