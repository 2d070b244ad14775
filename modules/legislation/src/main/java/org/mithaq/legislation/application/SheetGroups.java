package org.mithaq.legislation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.sheets.LawRef;
import org.mithaq.legislation.sheets.LawRow;
import org.mithaq.legislation.sheets.LawSheetFile;
import org.mithaq.legislation.sheets.PartRow;
import org.mithaq.legislation.sheets.ProvisionRow;
import org.mithaq.legislation.sheets.SheetLaw;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.TableRow;

/**
 * Finds out which law each row is of, one that is kept or one of the same file, and puts the rows
 * of a law together.
 */
final class SheetGroups {
  private static final String ANY_STATE = "*";
  private static final String ANY_YEAR = "no ";
  private static final String NO_STATE = "no State has this ISO 3166 code: ";

  private final Laws laws;
  private final Addresses addresses;
  private final SheetProblems problems;

  /** By every name of a law; the value is empty where its own row is wrong. */
  private final Map<String, Optional<SheetLaw>> byName = new HashMap<>();

  private final Map<String, SheetLaw> found = new LinkedHashMap<>();
  private final Set<String> unknown = new HashSet<>();

  /** Names, whatever the State, of laws whose own row is wrong. */
  private final Set<String> wrong = new HashSet<>();

  SheetGroups(Laws laws, Addresses addresses, SheetProblems problems) {
    this.laws = laws;
    this.addresses = addresses;
    this.problems = problems;
  }

  /** The laws in the order of their first rows. Reads the database. */
  List<SheetLaw> of(LawSheetFile file) {
    file.laws().forEach(this::head);
    for (ProvisionRow row : file.provisions()) {
      law(row.ref(), row.cells().row()).ifPresent(law -> law.provisions().add(row));
    }
    for (PartRow row : file.parts()) {
      law(row.ref(), row.row()).ifPresent(law -> law.parts().add(row));
    }
    return new ArrayList<>(found.values());
  }

  private void head(LawRow row) {
    Optional<Law> kept = row.address().isEmpty() ? Optional.empty() : at(row.address());
    Optional<String> iso3 =
        kept.map(law -> law.content().iso3()).or(() -> state(row.state(), row.row()));
    if (iso3.isEmpty()) {
      wrongHead(row, row.state());
      return;
    }
    LawDraft draft =
        kept.map(law -> row.onto(law.content())).orElseGet(() -> row.alone(iso3.get()));
    boolean numbered = !draft.number().isEmpty() && !draft.year().isEmpty();
    if (!numbered && draft.localId().isEmpty()) {
      if (!problems.bad(row.row())) {
        tell(row.row(), "number", "a law needs number and year, or a localId");
      }
      wrongHead(row, iso3.get());
      return;
    }
    String address = addresses.of(draft);
    if (!agrees(row, kept, iso3.get(), draft, address)) {
      wrongHead(row, iso3.get());
      return;
    }
    Optional<Law> law =
        kept.or(() -> laws.byLocalId(iso3.get(), draft.localId())).or(() -> laws.byUri(address));
    SheetLaw sheet = sheet(law, iso3.get(), address);
    sheet.heads().add(row);
    LawRef.names(row.address(), iso3.get(), draft)
        .forEach(name -> byName.put(name, Optional.of(sheet)));
    byName.put(address, Optional.of(sheet));
  }

  private boolean agrees(
      LawRow row, Optional<Law> kept, String iso3, LawDraft draft, String address) {
    if (kept.isPresent()) {
      boolean sameState =
          row.state().isEmpty() || addresses.iso3(row.state()).filter(iso3::equals).isPresent();
      if (!sameState) {
        tell(row.row(), "state", "the law at this address is one of " + iso3);
      }
      boolean movable = !draft.localId().isEmpty() || address.equals(kept.get().uri());
      if (!movable) {
        tell(
            row.row(),
            "number",
            "number, year and kind make the address "
                + address
                + ", and a law without a localId keeps the one it has");
      }
      return sameState && movable;
    }
    if (!row.address().isEmpty() && !row.address().equals(address)) {
      tell(
          row.row(),
          "address",
          "no law has this address; leave it empty for a new law, which will be at " + address);
      return false;
    }
    return true;
  }

  /** What depends on a wrong row is not told of once more, even where its State is the mistake. */
  private void wrongHead(LawRow row, String iso3) {
    LawDraft alone = row.alone(iso3);
    LawRef.names(row.address(), iso3, alone)
        .forEach(name -> byName.putIfAbsent(name, Optional.empty()));
    LawRef.names("", ANY_STATE, alone).forEach(wrong::add);
    if (alone.year().isEmpty() && !alone.number().isEmpty()) {
      wrong.add(ANY_YEAR + alone.number());
    }
  }

  private Optional<SheetLaw> law(LawRef ref, TableRow row) {
    String iso3 = ref.state();
    if (ref.address().isEmpty()) {
      if (ref.state().isEmpty() || ref.localId().isEmpty() && ref.number().isEmpty()) {
        problems.silently(row);
        return Optional.empty();
      }
      Optional<String> state = state(ref.state(), row);
      if (state.isEmpty()) {
        return Optional.empty();
      }
      iso3 = state.get();
    }
    String name = ref.name(iso3);
    Optional<SheetLaw> known = byName.get(name);
    if (known == null) {
      Optional<Law> law = kept(ref, iso3, row);
      known = law.map(one -> sheet(Optional.of(one), one.content().iso3(), one.uri()));
      byName.put(name, known);
      if (known.isEmpty()) {
        unknown.add(name);
      }
    }
    if (known.isEmpty()) {
      boolean told =
          !ref.address().isEmpty()
              || !wrong.contains(ref.name(ANY_STATE)) && !wrong.contains(ANY_YEAR + ref.number());
      if (unknown.contains(name) && told && !problems.bad(row)) {
        tell(
            row,
            ref.address().isEmpty() ? "lawNumber" : "law",
            "there is no law " + name + ", neither in the portal nor in this file");
      }
      problems.silently(row);
    }
    return known;
  }

  private Optional<Law> kept(LawRef ref, String iso3, TableRow row) {
    if (!ref.address().isEmpty()) {
      return at(ref.address());
    }
    if (!ref.localId().isEmpty()) {
      return laws.byLocalId(iso3, ref.localId()).filter(law -> !law.retracted());
    }
    List<String> ids = laws.numbered(iso3, ref.number(), ref.year());
    if (ids.size() > 1) {
      tell(row, "law", "several laws of " + iso3 + " have this number and year: give the address");
      return Optional.empty();
    }
    return ids.stream().findFirst().flatMap(laws::byId);
  }

  private Optional<Law> at(String address) {
    return laws.byUri(address)
        .or(() -> laws.formerlyAt(address).flatMap(laws::byId))
        .filter(law -> !law.retracted());
  }

  private SheetLaw sheet(Optional<Law> law, String iso3, String address) {
    String id = law.filter(one -> !one.retracted()).map(Law::id).orElse("");
    return found.computeIfAbsent(
        id.isEmpty() ? address : id, key -> new SheetLaw(id, iso3, address));
  }

  private Optional<String> state(String code, TableRow row) {
    Optional<String> iso3 = addresses.iso3(code);
    if (iso3.isEmpty() && !problems.bad(row)) {
      tell(row, "state", NO_STATE + code);
    }
    if (iso3.isEmpty()) {
      problems.silently(row);
    }
    return iso3;
  }

  private void tell(TableRow row, String column, String reason) {
    problems.accept(new CellProblem(row.place(row.has(column) ? column : ""), reason));
  }
}
