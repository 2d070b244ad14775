package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.running.RunningPortal;

/** What a script adds to reading, and that the same is done without it. */
@InBrowser
class ReadingHelpsIT {
  private static final String FRENCH = "/akn/xb/act/2017/12/fra/~chp_2__art_4";
  private static final String ARABIC = "/akn/xb/act/2017/12/ara/~chp_2__art_4";

  @Test
  void aPermanentAddressIsCopiedByAButton(RunningPortal portal, Browser browser) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = context.newPage();
      page.navigate(portal.address().resolve(FRENCH + "?ui=en").toString());

      page.locator("button.small", new Page.LocatorOptions().setHasText("Copy")).click();

      page.waitForCondition(() -> page.locator("button.small").innerText().equals("Copied"));
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .isEqualTo(portal.address().resolve(FRENCH).toString());
    }
  }

  @Test
  void whatWasPickedIsRememberedForTheNextPick(RunningPortal portal, Browser browser) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = context.newPage();
      page.navigate(portal.address().resolve(FRENCH + "?ui=en").toString());
      page.locator("a[data-compare]").click();
      assertThat(page.locator(".entry").count()).isEqualTo(1);

      page.navigate(portal.address().resolve(ARABIC + "?ui=en").toString());
      page.locator("a[data-compare]").click();
      assertThat(page.locator(".entry").count()).isEqualTo(2);

      page.locator("a[href='/compare?ui=en']").click();
      page.navigate(portal.address().resolve(ARABIC + "?ui=en").toString());
      page.locator("a[data-compare]").click();
      assertThat(page.locator(".entry").count()).isEqualTo(1);
    }
  }

  @Test
  void withoutScriptsOnePicksThroughASearchAndByBoxes(RunningPortal portal, Browser browser) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(portal.address().resolve(FRENCH + "?ui=fr").toString());
      page.locator("a[data-compare]").click();
      page.locator("#another").fill("blanchiment");
      page.locator("#another").press("Enter");
      page.locator(".hit .meta a[href*='/compare?']").first().click();
      assertThat(page.url()).contains("/compare?").contains("with=");
      assertThat(page.locator(".entry").count()).isBetween(1, 2);

      page.navigate(portal.address().resolve("/akn/xb/act/2017/12/fra?pick=1&ui=fr").toString());
      page.locator("input[name=with][type=checkbox]").nth(0).check();
      page.locator("input[name=with][type=checkbox]").nth(2).check();
      page.locator(".picking button:not(.small)").click();
      assertThat(page.locator(".entry").count()).isEqualTo(2);
    }
  }
}
