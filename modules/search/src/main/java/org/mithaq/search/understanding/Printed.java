package org.mithaq.search.understanding;

import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.search.Clause;

/** A clause written out again so that reading it gives the same clause; for the debug view. */
public final class Printed {
  private Printed() {}

  public static String clause(Clause clause) {
    return print(clause, false);
  }

  private static String print(Clause clause, boolean inside) {
    if (clause instanceof Clause.Words words) {
      boolean several = words.text().indexOf(' ') >= 0;
      boolean title = words.scope() == Clause.Scope.TITLE;
      return title(words.scope())
          + (several && (inside || title) ? "(" + words.text() + ")" : words.text());
    } else if (clause instanceof Clause.Phrase phrase) {
      return title(phrase.scope()) + "\"" + phrase.text() + "\"";
    } else if (clause instanceof Clause.Prefix prefix) {
      return title(prefix.scope()) + prefix.text() + "*";
    } else if (clause instanceof Clause.Near near) {
      return side(near.left()) + " NEAR/" + near.distance() + " " + side(near.right());
    } else if (clause instanceof Clause.Is is) {
      String field = is.field().parameter();
      return field + ":" + is.value();
    } else if (clause instanceof Clause.AllOf all) {
      return joined(all.clauses(), " AND ", inside);
    } else if (clause instanceof Clause.AnyOf any) {
      return joined(any.clauses(), " OR ", inside);
    } else if (clause instanceof Clause.Not not) {
      String what = print(not.clause(), true);
      return "NOT " + (not.clause() instanceof Clause.Near ? "(" + what + ")" : what);
    }
    return "";
  }

  private static String joined(List<Clause> clauses, String operator, boolean inside) {
    String all = clauses.stream().map(c -> print(c, true)).collect(Collectors.joining(operator));
    return inside ? "(" + all + ")" : all;
  }

  private static String title(Clause.Scope scope) {
    return scope == Clause.Scope.TITLE ? "title:" : "";
  }

  private static String side(String text) {
    return text.indexOf(' ') >= 0 ? "\"" + text + "\"" : text;
  }
}
