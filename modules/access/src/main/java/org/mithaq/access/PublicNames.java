package org.mithaq.access;

/**
 * How those who worked on the record are named to everybody: as they wish, and not at all when they
 * have not said so. Account names are often addresses of mail.
 */
public interface PublicNames {
  /**
   * @param name as the record holds it
   * @return the wished name of the account that is called so; empty when it wishes none; a name
   *     that is no account's, such as that of an institute in an imported file, as it is
   */
  String of(String name);
}
