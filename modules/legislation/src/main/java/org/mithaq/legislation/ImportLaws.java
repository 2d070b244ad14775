package org.mithaq.legislation;

/** Queues the import of laws from a stored file. Needs IMPORT_LAWS. */
public interface ImportLaws {
  /** Returns the job's id, which is also the id of the import. */
  String queue(LawImport command);
}
