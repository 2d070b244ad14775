package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.running.RunningPortal;

/**
 * The four people of the interface's design on the public pages, each in two languages, with and
 * without scripts, on a wide and on a narrow screen. Every page of the way is pictured.
 */
@InBrowser
class FourPeopleIT {
  private static final Path PICTURES = Path.of("target", "pictures", "people");

  /** How somebody comes: language, scripts or none, screen. */
  record Way(String ui, boolean scripts, Screen screen) {
    BrowserContext open(Browser browser) {
      return browser.newContext(
          new Browser.NewContextOptions()
              .setJavaScriptEnabled(scripts)
              .setViewportSize(screen.width(), 900));
    }

    String said(String english, String arabic) {
      return ui.equals("ar") ? arabic : english;
    }
  }

  static Stream<Arguments> ways() {
    return Stream.of("en", "ar")
        .flatMap(
            ui ->
                Stream.of(
                    new Way(ui, true, Screen.WIDE),
                    new Way(ui, false, Screen.WIDE),
                    new Way(ui, true, Screen.NARROW)))
        .map(Arguments::of);
  }

  /** Searches, reads, compares what three States say, takes it home. */
  @ParameterizedTest
  @MethodSource("ways")
  void theDrafterComparesWhatOtherStatesSay(Way way, RunningPortal portal, Browser browser)
      throws IOException {
    try (BrowserContext context = way.open(browser)) {
      Walk walk = new Walk("drafter", way, portal, context);
      walk.go("/");
      walk.page.locator("#q").fill(way.said("money laundering", "غسل الأموال"));
      walk.page.locator("form[role=search] button").click();
      assertThat(walk.look().locator(".hit mark").count()).isPositive();

      walk.page.locator(".law-name a").first().click();
      assertThat(walk.look().locator("h1").first().innerText()).isNotBlank();

      walk.go("/conventions/UNTOC/6");
      Locator comparison = walk.page.locator("a[href*='/compare?obligation=']").first();
      comparison.click();
      Page table = walk.look();
      assertThat(table.locator("main [lang=ar]").count()).isPositive();
      assertThat(table.locator("main [lang=en], main [lang=fr]").count()).isPositive();

      Download word =
          table.waitForDownload(() -> table.locator("a[href*='format=docx']").first().click());
      assertThat(Files.size(word.path())).isGreaterThan(5_000);
    }
  }

  /** Sees what nobody has looked at, and opens the rows of a figure. */
  @ParameterizedTest
  @MethodSource("ways")
  void theEditorSeesWhatIsMissing(Way way, RunningPortal portal, Browser browser) {
    try (BrowserContext context = way.open(browser)) {
      Walk walk = new Walk("editor", way, portal, context);
      walk.go("/coverage?region=demonstration&instrument=UNTOC");
      Locator figure = walk.look().locator("#XDA .figure.REVIEWED").first();
      int count = Integer.parseInt(latin(figure.innerText()).replaceAll("\\D.*", ""));
      figure.click();
      assertThat(walk.look().locator(".rows .hit").count()).isEqualTo(count);

      walk.page.locator(".rows .hit a[href^='/akn/']").first().click();
      assertThat(walk.look().url()).contains("/akn/xa/");
    }
  }

  /** Reads where the State stands, and which figures need an answer. */
  @ParameterizedTest
  @MethodSource("ways")
  void theFocalPointReadsWhereTheStateStands(Way way, RunningPortal portal, Browser browser) {
    try (BrowserContext context = way.open(browser)) {
      Walk walk = new Walk("focal-point", way, portal, context);
      walk.go("/states/XDA");
      assertThat(walk.look().locator("main table tbody tr").count()).isPositive();

      walk.page.locator("a[href*='/states/XDA/implementation']").first().click();
      assertThat(walk.look().url()).contains("/states/XDA/implementation");

      walk.page.locator("a[href*='/implementation/rows']").first().click();
      assertThat(walk.look().url()).contains("/implementation/rows");
    }
  }

  /** Finds who takes the request, and the law that the request rests on. */
  @ParameterizedTest
  @MethodSource("ways")
  void theProsecutorFindsWhoTakesTheRequest(Way way, RunningPortal portal, Browser browser) {
    try (BrowserContext context = way.open(browser)) {
      Walk walk = new Walk("prosecutor", way, portal, context);
      walk.go("/states/XDB");
      walk.page.locator("main a[href*='/authorities?state=XDB']").click();
      walk.page.locator("#function").selectOption("MLA");
      walk.page.locator("#instrument").selectOption("UNCAC");
      walk.page.locator("form.choose button").click();
      assertThat(walk.look().locator(".authority").count()).isEqualTo(1);
      assertThat(walk.page.locator(".authority a[href^='mailto:']").innerText())
          .isEqualTo("entraide@justice.xdb.example.org");

      walk.go("/search?obligation=UNCAC/46&state=XDB");
      walk.page.locator(".hit a[href^='/akn/xb/']").first().click();
      assertThat(walk.look().url()).contains("/akn/xb/");
    }
  }

  /** Digits as a program reads them. */
  private static String latin(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return plain.toString();
  }

  /** One person's way through pages; each page fits the screen, and is pictured. */
  private static final class Walk {
    private final String who;
    private final Way way;
    private final RunningPortal portal;
    private final Page page;
    private int pictures;

    Walk(String who, Way way, RunningPortal portal, BrowserContext context) {
      this.who = who;
      this.way = way;
      this.portal = portal;
      this.page = context.newPage();
    }

    void go(String path) {
      page.navigate(
          portal
              .address()
              .resolve(path + (path.contains("?") ? "&" : "?") + "ui=" + way.ui())
              .toString());
      look();
    }

    Page look() {
      String name =
          "%s-%d-%s-%s-%d.png"
              .formatted(
                  who,
                  ++pictures,
                  way.ui(),
                  way.scripts() ? "scripts" : "plain",
                  way.screen().width());
      page.screenshot(
          new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(way.ui());
      if (way.scripts()) {
        assertThat(Screen.overflow(page)).as(page.url() + " beyond the side").isZero();
      }
      return page;
    }
  }
}
