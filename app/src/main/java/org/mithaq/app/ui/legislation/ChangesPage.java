package org.mithaq.app.ui.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.Days;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.legislation.VersionChanges;
import org.mithaq.legislation.VersionChanges.Kind;

/** What changed between two versions of a law in one language. */
@Named
@RequestScoped
public class ChangesPage {
  @Inject private LegislationCatalogue legislation;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private ExpressionView from;
  private ExpressionView to;
  private LawVersions versions;
  private List<LocalDate> days;
  private VersionChanges changes;

  public void load() {
    AknUri uri = AknUri.parse(reader.part("uri")).orElse(null);
    ExpressionView read = uri == null ? null : text(uri).orElse(null);
    if (read == null || !uri.eId().isEmpty()) {
      LawGone.answer(uri, legislation);
      return;
    }
    house.showState(read.law().iso3());
    versions = new LawVersions(read.law(), reader);
    days = versions.days(read.language());
    try {
      to = asked("to", read, days.isEmpty() ? reader.getToday() : days.get(days.size() - 1));
      from = to == null ? null : asked("from", read, before(to));
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    if (from == null) {
      Missing.notFound();
      return;
    }
    changes = VersionChanges.between(from, to);
  }

  private ExpressionView asked(String name, ExpressionView read, LocalDate otherwise) {
    String given = reader.getParameters().first(name);
    LocalDate day = given.isEmpty() ? otherwise : Days.of(name, given, clock);
    AknUri law = new AknUri(read.law().uri(), read.language().iso3(), day.toString(), "");
    return text(law).orElse(null);
  }

  private Optional<ExpressionView> text(AknUri uri) {
    return legislation.expression(uri, reader.getLanguage(), reader.getToday());
  }

  /** The first day of the version before; its own where it is the first. */
  private LocalDate before(ExpressionView text) {
    LocalDate own = text.validFrom().day().orElse(reader.getToday());
    return days.stream().filter(own::isAfter).reduce((a, b) -> b).orElse(own);
  }

  public LawView getLaw() {
    return to.law();
  }

  public ExpressionView getFrom() {
    return from;
  }

  public ExpressionView getTo() {
    return to;
  }

  public Text getTitle() {
    return getLaw().titles().in(to.language()).orElse(reader.best(getLaw().titles()));
  }

  public String getLanguageName() {
    return versions.name(to.language());
  }

  /** Days to choose from, each the first of a version. */
  public List<LocalDate> getDays() {
    return days;
  }

  public boolean isOnlyOne() {
    return days.size() < 2;
  }

  public boolean isSame() {
    return from.id().equals(to.id());
  }

  public String getAddress() {
    return versions.address(to.language()) + "/changes";
  }

  /** The same comparison for machines and archives: both days named. */
  public String getPermanent() {
    return getAddress() + "?from=" + day(from) + "&to=" + day(to);
  }

  public String day(ExpressionView text) {
    return text.validFrom().iso();
  }

  public String link(ExpressionView text) {
    String at = text.validFrom().day().map(one -> "@" + one).orElse("");
    return reader.link(versions.address(text.language()) + at);
  }

  public int count(Kind kind) {
    return changes.of(kind).size();
  }

  public Kind[] getKinds() {
    return Kind.values();
  }

  /** What became otherwise, in the order of the text. */
  public List<VersionChanges.Change> getChanged() {
    return changes.changes().stream().filter(one -> one.kind() != Kind.UNCHANGED).toList();
  }

  public List<VersionChanges.Change> getUnchanged() {
    return changes.of(Kind.UNCHANGED);
  }

  /** What a provision is called where it stands alone. */
  public String name(ProvisionView one) {
    return ProvisionNames.nameAlone(one, reader);
  }

  /** The provision in the version that has it. */
  public String place(VersionChanges.Change change) {
    return link(change.kind() == Kind.GONE ? from : to) + "#" + change.provision().eId();
  }

  public LanguageTag getLanguage() {
    return to.language();
  }
}
