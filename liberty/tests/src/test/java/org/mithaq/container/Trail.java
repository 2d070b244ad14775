package org.mithaq.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What the access trail holds about a law, asked of the tables themselves. */
final class Trail {
  private Trail() {}

  /** Rows of that outcome about the law with this number. */
  static int rows(String outcome, String number) {
    return count(
        "select coalesce(sum(n), 0) from (select outcome, subject_id, 1 as n from access.audit_row"
            + " union all select 'REFUSED', subject_id, refused from access.stranger_refusal) r"
            + " where outcome = ? and subject_id = ?",
        outcome,
        "ATA/2021/" + number);
  }

  /** Rows of tables that were recorded in the very transaction of that law's publication. */
  static int changesInTheSameTransaction(String number) {
    return count(
        "select count(*) from access.row_change c join access.audit_row a using (transaction_id)"
            + " where a.outcome = ? and a.subject_id = ?",
        "DONE",
        "ATA/2021/" + number);
  }

  static int count(String sql, String first, String second) {
    try (Connection connection = dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, first);
      statement.setString(2, second);
      ResultSet row = statement.executeQuery();
      row.next();
      return row.getInt(1);
    } catch (SQLException | NamingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource dataSource() throws NamingException {
    return (DataSource) new InitialContext().lookup("jdbc/mithaq");
  }
}
