package org.mithaq.app.ui.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.ui.shared.Address;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Finds out whose a page is and what it shows, from its address. */
@ApplicationScoped
public class ReportedPages {
  /** Longer ones are told without their query. */
  private static final int LONGEST = 1_500;

  private static final String FRONT = "/";

  private final Regions regions;
  private final LegislationCatalogue legislation;
  private final ConventionCatalogue conventions;

  @Inject
  public ReportedPages(
      Regions regions, LegislationCatalogue legislation, ConventionCatalogue conventions) {
    this.regions = regions;
    this.legislation = legislation;
    this.conventions = conventions;
  }

  /** The public page of that address; the front page for what is none of this portal's. */
  ReportedPage of(String asked) {
    String[] parts = asked.split("\\?", 2);
    Optional<Address> address =
        Address.of(decoded(parts[0])).filter(one -> !one.workspace()).filter(ReportedPages::shown);
    if (address.isEmpty()) {
      return new ReportedPage(FRONT, "", "", Texts.NONE);
    }
    String query = parts.length > 1 ? parts[1] : "";
    boolean whole = !query.isEmpty() && asked.length() <= LONGEST;
    return page(address.get(), whole ? asked : parts[0], query);
  }

  /** A report about the form for reports would be about nothing. */
  private static boolean shown(Address address) {
    return address.path().length() <= LONGEST && !address.view().equals("/pages/report.xhtml");
  }

  private ReportedPage page(Address address, String told, String query) {
    String uri = address.part("uri");
    if (!uri.isEmpty()) {
      String country = uri.substring("/akn/".length()).split("[/-]", 2)[0];
      return new ReportedPage(told, iso3(country), "", law(uri));
    }
    String state = address.part("state").isEmpty() ? value(query, "state") : address.part("state");
    String region =
        address.part("region").isEmpty() ? value(query, "region") : address.part("region");
    String iso3 = iso3(state);
    Optional<RegionView> known = iso3.isEmpty() ? regions.find(region) : Optional.empty();
    Texts titles =
        address.part("instrument").isEmpty()
            ? known.map(RegionView::names).orElseGet(() -> names(iso3))
            : instrument(address.part("instrument"));
    return new ReportedPage(told, iso3, known.map(RegionView::code).orElse(""), titles);
  }

  private String iso3(String code) {
    return code.isEmpty() ? "" : regions.state(code).map(StateView::iso3).orElse("");
  }

  private Texts names(String iso3) {
    return iso3.isEmpty() ? Texts.NONE : regions.state(iso3).map(StateView::names).orElseThrow();
  }

  private Texts law(String uri) {
    return AknUri.parse(uri)
        .flatMap(address -> legislation.lawAt(address.work()))
        .map(ReportedPages::titles)
        .orElse(Texts.NONE);
  }

  private static Texts titles(LawView law) {
    return law.shortTitles().isEmpty() ? law.titles() : law.shortTitles();
  }

  private Texts instrument(String code) {
    return conventions.instrument(code).map(InstrumentView::titles).orElse(Texts.NONE);
  }

  /** The one value of a parameter; a page about several States belongs to none of them. */
  private static String value(String query, String name) {
    List<String> values =
        Arrays.stream(query.split("&"))
            .filter(pair -> pair.startsWith(name + "="))
            .map(pair -> decoded(pair.substring(name.length() + 1)))
            .distinct()
            .toList();
    return values.size() == 1 ? values.get(0) : "";
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
