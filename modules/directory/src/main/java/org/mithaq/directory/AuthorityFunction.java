package org.mithaq.directory;

/** What an authority is competent for. */
public enum AuthorityFunction {
  MLA,
  EXTRADITION,
  TRANSFER_SENTENCED,
  TRANSFER_PROCEEDINGS,
  SMUGGLING_BY_SEA,
  FIREARMS,
  ASSET_RECOVERY,
  PREVENTION,
  TERRORISM,
  CULTURAL_PROPERTY,
  CIVIL_ADMIN,
  JOINT_INVESTIGATION
}
