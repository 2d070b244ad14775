package org.mithaq.directory.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.directory.Authority;
import org.mithaq.kernel.LanguageTag;

/** An authority as the cells of a row, so that {@link ReadingRow} reads the same from them. */
final class AuthorityCells {
  private static final String BETWEEN = "; ";

  private AuthorityCells() {}

  static Map<String, String> of(Authority one) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("reference", one.reference());
    cells.put("iso3", one.state());
    one.name().byTag().forEach((tag, name) -> cells.put("name_" + tag, name));
    cells.put("functions", names(one.functions()));
    cells.put("instruments", String.join(BETWEEN, one.instruments()));
    cells.put("central", one.central().name());
    cells.put("territorialUnit", one.territorialUnit());
    cells.put(
        "languages",
        one.languages().stream().map(LanguageTag::code).collect(Collectors.joining(BETWEEN)));
    cells.put("channels", names(one.channels()));
    cells.put("urgentProcedure", one.urgentProcedure());
    cells.put("address", one.contacts().address());
    cells.put("phones", String.join(BETWEEN, one.contacts().phones()));
    cells.put("emails", String.join(BETWEEN, one.contacts().emails()));
    cells.put("hours", one.contacts().hours());
    cells.put("electronic", one.contacts().electronic().name());
    cells.put("encryption", one.contacts().encryption());
    cells.put("contactsFor", one.contacts().shown().name());
    cells.put("notifiedOn", one.notified().iso());
    cells.put("until", one.until().iso());
    cells.put("verifiedOn", one.verified().iso());
    cells.put("verifiedBy", one.verifiedBy());
    cells.put("source", one.source());
    return cells;
  }

  private static String names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
  }
}
