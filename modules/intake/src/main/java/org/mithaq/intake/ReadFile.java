package org.mithaq.intake;

import java.io.InputStream;

/**
 * Reads a document of law (PDF, DOCX, ODT, HTML, plain text) into a proposal. Nothing is stored and
 * nothing is decided: a person corrects the proposal.
 *
 * <p>A file that cannot be read at all is refused with what is wrong with it ({@link
 * org.mithaq.kernel.Refusal.Invalid} at {@code file}, {@link org.mithaq.kernel.Refusal.TooLarge});
 * what can be read in part is read, with warnings.
 */
public interface ReadFile {
  /**
   * Reads a file of the file store.
   *
   * @param sha256 of the stored file; its name and media type are those it came with
   */
  IntakeReport readStored(String sha256, IntakeHints hints);

  /**
   * Reads bytes that are not kept.
   *
   * @param bytes read to their end, not closed
   * @param name as the sender calls the file; its ending is a hint and nothing more
   * @param mediaType as declared, empty when not
   */
  IntakeReport read(InputStream bytes, String name, String mediaType, IntakeHints hints);
}
