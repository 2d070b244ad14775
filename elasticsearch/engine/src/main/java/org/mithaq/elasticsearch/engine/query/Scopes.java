package org.mithaq.elasticsearch.engine.query;

import java.util.List;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.search.Clause;
import org.mithaq.search.TextField;

/** Which text fields a scope of a clause means. */
final class Scopes {
  private Scopes() {}

  static List<TextField> fields(Clause.Scope scope) {
    return switch (scope) {
      case ANYWHERE -> Fields.texts();
      case TITLE -> List.of(TextField.TITLE);
    };
  }
}
