package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.mithaq.running.RunningPortal;

/** The main job in a browser that runs no JavaScript. */
@InBrowser
class WithoutScriptsIT {

  @Test
  void oneSearchesNarrowsAndReadsALaw(RunningPortal portal, Browser browser) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(portal.address().toString());

      page.locator("form[role=search] input[name=q]").fill("money laundering");
      page.locator("form[role=search] button").click();
      assertThat(page.locator(".hit mark").count()).isPositive();

      page.locator(".facets a[href*='state=XDC']").first().click();
      assertThat(page.url()).contains("q=money").contains("state=XDC");
      assertThat(page.locator(".law-name a").all())
          .isNotEmpty()
          .allMatch(law -> law.getAttribute("href").startsWith("/akn/xc/"));

      Locator law = page.locator(".law-name a").first();
      String title = law.innerText();
      law.click();
      assertThat(page.url()).contains("/akn/xc/act/");
      assertThat(page.locator("h1").first().innerText()).contains(title);
    }
  }

  @Test
  void oneTurnsTheCoverageBoardToAnotherDayAndOpensAFigure(RunningPortal portal, Browser browser) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(portal.address().resolve("/coverage?region=demonstration&ui=en").toString());

      page.locator("form.choose select[name=instrument]").selectOption("UNTOC");
      page.locator("form.choose input[name=on]").fill("2018-12-01");
      page.locator("form.choose button").click();
      assertThat(page.url()).contains("instrument=UNTOC").contains("on=2018-12-01");
      assertThat(page.locator(".map td.NOT_IN_FORCE").count()).isPositive();

      Locator figure = page.locator("#XDA .figure.REVIEWED").first();
      int count = Integer.parseInt(figure.innerText().split("\\s")[0]);
      figure.click();
      assertThat(page.locator(".rows .hit").count()).isEqualTo(count);
    }
  }

  @Test
  void oneReportsAProblemAndLosesNothingWhenItIsRefused(RunningPortal portal, Browser browser) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(portal.address().resolve("/akn/xa/act/2018/31?ui=ar").toString());
      page.locator(".foot a[href^='/report']").click();

      page.fill("#words", "سقط سطر من المادة الثانية");
      page.fill("#email", "nobody@nowhere");
      page.locator("form.report button").click();
      assertThat(page.inputValue("#words")).isEqualTo("سقط سطر من المادة الثانية");
      assertThat(page.inputValue("#email")).isEqualTo("nobody@nowhere");
      assertThat(page.locator("#problem").isVisible()).isTrue();

      page.fill("#email", "");
      page.locator("form.report button").click();
      assertThat(page.url()).contains("sent=1");
      page.locator("main a[href*='/akn/xa/act/2018/31']").click();
      assertThat(page.locator("h1").first().innerText()).isNotBlank();
    }
  }
}
