package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.RunningPortal;

/** Somebody who uses no mouse. */
@InBrowser
class KeyboardIT {
  private static final String FOCUSED_ID = "document.activeElement.id";
  private static final int MANY = 60;

  /** The focused element where nothing marks it; within a date the browser marks day or month. */
  private static final String UNMARKED =
      """
      (() => {
        const focused = document.activeElement;
        const style = getComputedStyle(focused);
        const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        return marked || focused === document.body || focused.type === 'date'
            ? null : focused.outerHTML.slice(0, 120);
      })()
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theFirstStopIsTheWayToTheContent(String language, RunningPortal portal, Browser browser) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = open(context, portal, "/conventions/UNTOC?ui=" + language);

      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#main");
      assertThat(page.locator("a.skip").boundingBox().y).isNotNegative();

      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
          .as("the next stop is within the content")
          .isEqualTo(true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theSearchIsReachedFilledAndSentByKeysAlone(
      String language, RunningPortal portal, Browser browser) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = open(context, portal, "/?ui=" + language);

      for (int stop = 0; stop < MANY && !"q".equals(page.evaluate(FOCUSED_ID)); stop++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().type("corruption");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?**");

      assertThat(page.url()).contains("q=corruption").contains("ui=" + language);
      assertThat(page.locator(".hit").count()).isPositive();
    }
  }

  @Test
  void everyStopIsSeen(RunningPortal portal, Browser browser) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = open(context, portal, "/search?q=corruption");
      List<Object> unseen = new ArrayList<>();

      for (int stop = 0; stop < MANY; stop++) {
        page.keyboard().press("Tab");
        Object hidden = page.evaluate(UNMARKED);
        if (hidden != null) {
          unseen.add(hidden);
        }
      }

      assertThat(unseen).as("stops without an outline").isEmpty();
    }
  }

  private static Page open(BrowserContext context, RunningPortal portal, String path) {
    Page page = context.newPage();
    page.navigate(portal.address().resolve(path).toString());
    return page;
  }
}
