package org.mithaq.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.running.RunningPortal;

/** The way in, and the workspace's pages, in Arabic and English, wide and narrow. */
@InBrowser
class SignedInPagesIT {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final List<String> PAGES =
      List.of(
          "/desk",
          "/desk/tasks",
          "/desk/drafts",
          "/desk/laws",
          "/desk/laws/one?law=/akn/xb/act/2017/12",
          "/desk/mappings",
          "/desk/assistance",
          "/desk/import",
          "/desk/incoming",
          "/desk/incoming/feeds",
          "/desk/searches",
          "/desk/institute",
          "/desk/duties",
          "/desk/assessments",
          "/desk/plans",
          "/desk/plans/commitments/XDA",
          "/desk/plans/needs/XDA",
          "/desk/reviews",
          "/desk/collections",
          "/desk/keep?with=/akn/xb/act/2017/12/fra/~chp_2__art_4",
          "/desk/following?state=XDA",
          "/desk/following?search=q%3Dcorruption",
          "/desk/comments?obligation=UNTOC/6/1/a&state=XDA",
          "/desk/account",
          "/desk/tokens",
          "/desk/administration",
          "/desk/administration/accounts",
          "/desk/administration/jobs",
          "/desk/administration/outbox",
          "/desk/administration/index",
          "/desk/administration/packs",
          "/desk/administration/mail",
          "/desk/administration/files",
          "/desk/administration/backups",
          "/desk/administration/settings");

  static Stream<Arguments> screens() {
    return Stream.of("ar", "en")
        .flatMap(
            language -> Stream.of(Screen.values()).map(screen -> Arguments.of(language, screen)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void oneSignsInByKeyboardAndEachPageIsForEverybody(
      String language, Screen screen, RunningPortal portal, Browser browser) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = screen.open(browser)) {
      Page page = context.newPage();
      page.onConsoleMessage(
          message -> complaints.add(page.url() + " " + message.type() + ": " + message.text()));
      page.navigate(address(portal, "/desk?ui=" + language));
      page.locator("#name").focus();
      page.keyboard().type("admin");
      page.keyboard().press("Tab");
      page.keyboard().type(portal.administratorPassword());
      page.keyboard().press("Enter");
      page.waitForURL("**/desk?ui=" + language);

      SoftAssertions.assertSoftly(
          softly -> {
            for (String one : PAGES) {
              page.navigate(
                  address(portal, one + (one.contains("?") ? "&" : "?") + "ui=" + language));
              page.screenshot(
                  new Page.ScreenshotOptions()
                      .setPath(picture(one, language, screen))
                      .setFullPage(true));
              softly.assertThat(Screen.overflow(page)).as(one + " beyond the side").isZero();
              softly.assertThat(Accessibility.violations(page)).as(one).isEmpty();
            }
            softly.assertThat(complaints).as("what the browser says").isEmpty();
          });
    }
  }

  private static String address(RunningPortal portal, String path) {
    return portal.address().resolve(path).toString();
  }

  private static Path picture(String page, String language, Screen screen) {
    String name = page.substring(1).replaceAll("[^A-Za-z0-9]+", "-");
    return PICTURES.resolve(name + "-" + language + "-" + screen.width() + ".png");
  }
}
