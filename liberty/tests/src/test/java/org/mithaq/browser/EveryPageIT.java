package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.portal.PublicPages;
import org.mithaq.running.Address;
import org.mithaq.running.RunningPortal;

/** Every public page in Arabic and English, wide and narrow; a picture of each is kept. */
@InBrowser
class EveryPageIT {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String NOT_THERE = "/nothing-is-here";

  static Stream<Arguments> pages() {
    return Stream.concat(PublicPages.ADDRESSES.stream(), Stream.of(NOT_THERE))
        .flatMap(
            page -> Stream.of("ar", "en").map(language -> Address.of(page).with("ui", language)))
        .flatMap(page -> Stream.of(Screen.values()).map(screen -> Arguments.of(page, screen)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsForEverybodyAndFitsTheScreen(
      Address address, Screen screen, RunningPortal portal, Browser browser) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = screen.open(browser)) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
      page.navigate(portal.address().resolve(address.text()).toString());
      page.screenshot(
          new Page.ScreenshotOptions().setPath(picture(address, screen)).setFullPage(true));

      SoftAssertions.assertSoftly(
          softly -> {
            softly.assertThat(Screen.overflow(page)).as("pixels beyond the side").isZero();
            softly.assertThat(Accessibility.violations(page)).as("WCAG 2.2 AA").isEmpty();
            softly
                .assertThat(complaints)
                .as("what the browser says, such as of the content security policy")
                .allMatch(said -> address.text().startsWith(NOT_THERE) && said.contains("404"));
          });
    }
  }

  @Test
  void aPageThatLeavesPeopleOutIsNoticed(Browser browser) {
    try (BrowserContext context = Screen.NARROW.open(browser)) {
      Page page = context.newPage();
      page.setContent(
          "<html><body><img src='x'><p style='color:#ccc;background:#fff'>pale</p>"
              + "<p style='width:2000px'>wide</p></body></html>");

      assertThat(Accessibility.violations(page))
          .anyMatch(line -> line.startsWith("image-alt"))
          .anyMatch(line -> line.startsWith("color-contrast"))
          .anyMatch(line -> line.startsWith("html-has-lang"));
      assertThat(Screen.overflow(page)).isPositive();
    }
  }

  private static Path picture(Address address, Screen screen) {
    String name = address.text().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return PICTURES.resolve(name + "-" + screen.width() + ".png");
  }
}
