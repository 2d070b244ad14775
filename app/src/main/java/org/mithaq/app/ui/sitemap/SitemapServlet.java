package org.mithaq.app.ui.sitemap;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/**
 * The pages of this portal (sitemaps.org 0.9): {@code /sitemap.xml} names the maps, {@code
 * /sitemap/pages.xml} has everything but law, {@code /sitemap/laws-1.xml} and so on have the laws.
 */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class SitemapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The protocol allows 50,000 addresses in a map; these are read from the database at once. */
  private static final int LAWS_IN_A_MAP = 1_000;

  @Inject private transient LegislationCatalogue legislation;
  @Inject private transient ConventionCatalogue conventions;
  @Inject private transient Regions regions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String map = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    String base = PortalAddress.of(request);
    if (map.isEmpty()) {
      SitemapXml.index(response, base, maps());
    } else if (map.equals("pages.xml")) {
      SitemapXml.pages(response, base, pages());
    } else if (map.matches("laws-[1-9]\\d{0,4}\\.xml")) {
      laws(Integer.parseInt(map.replaceAll("\\D", "")), base, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private List<String> maps() {
    List<String> maps = new ArrayList<>();
    maps.add("/sitemap/pages.xml");
    long laws = legislation.laws(LawFilter.ALL, 1, 1).total();
    for (int page = 1; (page - 1L) * LAWS_IN_A_MAP < laws; page++) {
      maps.add("/sitemap/laws-" + page + ".xml");
    }
    return maps;
  }

  private void laws(int page, String base, HttpServletResponse response) throws IOException {
    Slice<LawSummary> laws = legislation.laws(LawFilter.ALL, page, LAWS_IN_A_MAP);
    if (laws.items().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    SitemapXml.pages(response, base, laws.items().stream().map(LawSummary::uri).toList());
  }

  private List<String> pages() {
    List<String> pages =
        new ArrayList<>(List.of("/", "/about", "/data", "/conventions", "/coverage"));
    for (RegionView region : regions.all()) {
      pages.add("/r/" + region.code());
      region.states().forEach(iso3 -> pages.add("/states/" + iso3));
    }
    for (InstrumentView instrument : conventions.instruments()) {
      pages.add("/conventions/" + instrument.code());
      for (ArticleView article : conventions.articles(instrument.code())) {
        pages.add("/conventions/" + article.path());
      }
    }
    return pages.stream().distinct().toList();
  }
}
