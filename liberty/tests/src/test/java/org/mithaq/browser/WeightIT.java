package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.RunningPortal;

/** A reader on a slow line: what the first visit costs, and what the next page. */
@InBrowser
class WeightIT {
  private static final long FIRST_VISIT_BYTES = 100 * 1024;
  private static final long FIRST_VISIT_REQUESTS = 12;
  private static final long NEXT_PAGE_BYTES = 25 * 1024;
  private static final String RESULTS = "/search?q=corruption";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        RESULTS,
        "/search?q=%D8%BA%D8%B3%D9%84+%D8%A7%D9%84%D8%A3%D9%85%D9%88%D8%A7%D9%84&ui=ar",
        "/states/XDA",
        "/conventions/UNTOC",
        "/coverage",
        "/coverage?instrument=UNTOC",
        "/conventions/UNTOC/6"
      })
  void aFirstVisitIsLight(String page, RunningPortal portal, Browser browser) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page tab = context.newPage();
      Traffic traffic = Traffic.of(context, tab);

      visit(tab, portal, page);

      System.out.printf("%s: %d bytes, %d requests%n", page, traffic.bytes(), traffic.requests());
      assertThat(traffic.requests()).isPositive().isLessThanOrEqualTo(FIRST_VISIT_REQUESTS);
      assertThat(traffic.bytes()).isPositive().isLessThanOrEqualTo(FIRST_VISIT_BYTES);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=extradition",
        RESULTS + "&page=2",
        "/states/XDB",
        "/coverage?instrument=UNTOC",
        "/conventions/UNTOC/6"
      })
  void theNextPageIsLighterStill(String next, RunningPortal portal, Browser browser) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page tab = context.newPage();
      Traffic traffic = Traffic.of(context, tab);
      visit(tab, portal, RESULTS);
      traffic.reset();

      visit(tab, portal, next);

      System.out.printf("then %s: %d bytes%n", next, traffic.bytes());
      assertThat(traffic.bytes()).isPositive().isLessThanOrEqualTo(NEXT_PAGE_BYTES);
    }
  }

  @Test
  void everythingComesFromThePortalItself(RunningPortal portal, Browser browser) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page tab = context.newPage();
      List<String> asked = new ArrayList<>();
      tab.onRequest(request -> asked.add(request.url()));

      visit(tab, portal, RESULTS);

      assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(portal.address().toString()));
    }
  }

  private static void visit(Page tab, RunningPortal portal, String page) {
    tab.navigate(
        portal.address().resolve(page).toString(),
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
  }
}
