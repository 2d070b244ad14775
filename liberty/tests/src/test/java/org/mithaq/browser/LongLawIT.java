package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.running.LawInVersions;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;

/** A law of three thousand articles on a phone. */
@InBrowser
class LongLawIT {
  private static final int ARTICLES = 3_000;

  /** Scrolls a screen twenty times and lays the page out each time; milliseconds of the slowest. */
  private static final String SLOWEST_SCREEN =
      """
      (() => {
        let slowest = 0;
        for (let screen = 0; screen < 20; screen++) {
          const start = performance.now();
          window.scrollBy(0, innerHeight);
          document.elementFromPoint(innerWidth / 2, innerHeight / 2);
          slowest = Math.max(slowest, performance.now() - start);
        }
        return slowest;
      })()
      """;

  @Test
  void itOpensAtThePlaceThatIsAskedForAndScrolls(
      RunningPortal portal, Browser browser, Operator operator) {
    String[] articles =
        IntStream.rangeClosed(1, ARTICLES)
            .mapToObj(
                n -> "Whoever keeps a thornbell reports it under article " + (n % 90 + 1) + ".")
            .toArray(String[]::new);
    LawInVersions law =
        new LawInVersions(8401, "Act on thornbells").text("en", "2021-01-01", "", articles);
    operator.imports(law.line());

    try (BrowserContext context = Screen.NARROW.open(browser)) {
      Page page = context.newPage();
      page.navigate(portal.address().resolve(law.uri() + "?ui=en#art_2990").toString());

      BoundingBox place = page.locator("#art_2990").boundingBox();
      assertThat(place.y).as("from the top of the screen").isBetween(-5.0, 740.0);
      assertThat(page.locator(".law-text > section").count()).isEqualTo(ARTICLES);
      assertThat(page.locator("a.cite").count()).isGreaterThan(ARTICLES - 100);
      assertThat(Screen.overflow(page)).isZero();

      page.evaluate("window.scrollTo(0, 0)");
      double slowest = ((Number) page.evaluate(SLOWEST_SCREEN)).doubleValue();
      Object opened =
          page.evaluate("Math.round(performance.getEntriesByType('navigation')[0].duration)");
      System.out.printf(
          "A law of %,d articles: opened in %s ms, slowest screen of twenty %.0f ms%n",
          ARTICLES, opened, slowest);
    }
  }
}
