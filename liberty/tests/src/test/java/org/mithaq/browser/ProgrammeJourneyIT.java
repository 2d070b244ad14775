package org.mithaq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;

/** A focal point runs a programme from its first note to what stands on the State's page. */
@InBrowser
class ProgrammeJourneyIT {
  private static final String PASSWORD = "seven lanterns over gravel";
  private static final Path PICTURES = Path.of("target", "pictures");

  /**
   * A programme and where its work is done.
   *
   * @param none obligations of which the State says that it has no provision
   * @param questions of the assessment, by the article that asks them
   */
  private record Journey(
      String state,
      String region,
      String module,
      String template,
      List<String> none,
      List<List<String>> questions,
      List<String> duties,
      String obligation) {}

  @Test
  void aProgrammeOfTheArabStatesIsRunFromEndToEnd(
      RunningPortal portal, Visitor visitor, Browser browser) {
    walk(
        new Journey(
            "XDA",
            "arab-states",
            "untoc-group-and-laundering",
            "UNTOC-OFFENCES",
            List.of("UNTOC/6/2/b"),
            List.of(
                List.of("UNTOC/5/1/a", "UNTOC/5/1/a/i", "UNTOC/5/1/a/ii", "UNTOC/5/1/b"),
                List.of(
                    "UNTOC/6/1/a",
                    "UNTOC/6/1/a/i",
                    "UNTOC/6/1/a/ii",
                    "UNTOC/6/1/b",
                    "UNTOC/6/1/b/i",
                    "UNTOC/6/1/b/ii")),
            List.of("UNTOC/5/3", "UNTOC/6/2/d"),
            "UNTOC/6/2/b"),
        portal,
        visitor,
        browser);
  }

  @Test
  void aProgrammeOfAfricaIsRunTheSameWay(RunningPortal portal, Visitor visitor, Browser browser) {
    walk(
        new Journey(
            "XDC",
            "africa",
            "trafficking-in-children",
            "TIP-PROT",
            List.of(),
            List.of(
                List.of(
                    "TIP-PROT/5/1",
                    "TIP-PROT/5/2",
                    "TIP-PROT/5/2/a",
                    "TIP-PROT/5/2/b",
                    "TIP-PROT/5/2/c"),
                List.of(
                    "TIP-PROT/6/1",
                    "TIP-PROT/6/2",
                    "TIP-PROT/6/2/a",
                    "TIP-PROT/6/2/b",
                    "TIP-PROT/6/6")),
            List.of("UNTOC/31/6"),
            "TIP-PROT/6/2"),
        portal,
        visitor,
        browser);
  }

  private static void walk(
      Journey journey, RunningPortal portal, Visitor visitor, Browser browser) {
    String who = "p-" + journey.state().toLowerCase(java.util.Locale.ROOT) + "-";
    for (String role : List.of("FOCAL_POINT", "VALIDATOR", "SECRETARIAT")) {
      portal
          .database()
          .account(
              who + Character.toLowerCase(role.charAt(0)),
              PASSWORD,
              role,
              "STATE",
              journey.state());
    }
    String run;
    String assessment;
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, who + "f", "en");
      run = start(page, portal, journey);
      read(page, run);
      done(page, run, "collect");
      for (String path : journey.none()) {
        assertThat(step(page, run, "map")).containsText("nobody has mapped it");
        none(page, run, path);
      }
      done(page, run, "map");
      compare(page, run);
      assessment = assess(page, portal, journey);
      done(page, run, "assess");
      journey.duties().forEach(duty -> tell(page, portal, journey.state(), duty));
      done(page, run, "notify");
      need(page, portal, journey);
      done(page, run, "need");
      draft(page, run);
      plan(page, portal, journey);
      done(page, run, "plan");
      done(page, run, "consult");
      page.navigate(assessment + "?ui=en");
      page.click("button[value='hand-over']");
      page.waitForURL("**done=handed-over**");
    }
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, who + "v", "fr");
      page.navigate(assessment + "?ui=fr");
      page.click("button[value=validate]");
      page.waitForURL("**done=validated**");
    }
    nominate(browser, portal, who, assessment);
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, who + "f", "ar");
      page.navigate(assessment + "?ui=ar");
      page.click("button[value=clear]");
      page.waitForURL("**done=cleared**");
      page.click("button[value=submit]");
      page.waitForURL("**done=submitted**");
      done(page, run, "validate");
      done(page, run, "submit");
      train(page, run);
      page.navigate(run + "?ui=ar");
      Assertions.assertThat(Accessibility.violations(page)).isEmpty();
      picture(page, journey.region() + "-run-ar");
      page.click("button[value=complete]");
      page.waitForURL("**done=assist-completed**");
      for (String format : List.of("docx", "pdf", "xlsx")) {
        Download report =
            page.waitForDownload(
                () -> page.click("a[href*='run-papers'][href*='format=" + format + "']"));
        Assertions.assertThat(report.suggestedFilename()).endsWith("." + format);
      }
      page.navigate(at(portal, "/states/" + journey.state() + "?ui=ar#programmes"));
      assertThat(page.locator("a[href*='/assistance/" + journey.region() + "/']").first())
          .isVisible();
      picture(page, journey.region() + "-outputs-ar");
    }
    String outputs =
        visitor.get("/api/v1/assistance/states/" + journey.state() + "/completed").text();
    Assertions.assertThat(outputs)
        .contains(journey.module(), "MAPPING", "NOTIFICATION")
        .as("INV-45 and INV-25: what the State has not published is counted and not shown")
        .doesNotContain("\"NEED\"", "\"SUBMISSION\"");
    for (String about : List.of("", "/implementation")) {
      Assertions.assertThat(visitor.get("/states/" + journey.state() + about + "?ui=en").text())
          .contains("id=\"programmes\"", "/assistance/" + journey.region() + "/");
    }
  }

  private static String start(Page page, RunningPortal portal, Journey journey) {
    page.navigate(at(portal, "/desk/assistance?state=" + journey.state() + "&ui=en"));
    assertThat(page.locator("main")).containsText("presupposes");
    Assertions.assertThat(Accessibility.violations(page)).isEmpty();
    picture(page, journey.region() + "-start-en");
    page.click("button[value='start " + journey.region() + "/" + journey.module() + "']");
    page.waitForURL("**/desk/assistance/*-*");
    picture(page, journey.region() + "-begun-en");
    return page.url().replaceAll("[?#].*", "");
  }

  private static void read(Page page, String run) {
    page.navigate(run + "/read?ui=en");
    page.click("button[value=read]");
    page.waitForURL("**done=assist-saved**");
    done(page, run, "read");
  }

  /** The first model is held against a provision that is mapped to it, the others against none. */
  private static void compare(Page page, String run) {
    page.navigate(run + "/compare?ui=en");
    Assertions.assertThat(Accessibility.violations(page)).isEmpty();
    int models = page.locator("button[value^='compare ']").count();
    String provision = page.locator(".beside-model a[href*='/~']").first().getAttribute("href");
    for (int at = 0; at < models; at++) {
      var form = page.locator("form.comparing").nth(at);
      form.locator("[name=provision]").fill(at == 0 ? provision.replaceAll("\\?.*", "") : "");
      form.locator("[name=likeness]").selectOption(at == 0 ? "NARROWER" : "ABSENT");
      form.locator("[name=note]").fill("It names fewer cases");
      form.locator("button").click();
      page.waitForURL("**done=assist-saved**");
      page.navigate(run + "/compare?ui=en");
    }
    picture(page, "compare-en");
    done(page, run, "compare");
  }

  private static String assess(Page page, RunningPortal portal, Journey journey) {
    page.navigate(at(portal, "/desk/assessments?state=" + journey.state() + "&ui=en"));
    page.selectOption("#template", journey.template());
    page.fill("#referenceDate", "2026-11-20");
    page.fill("#lead", "Ministry of Justice");
    page.click("button[value=begin]");
    page.waitForURL("**/desk/assessments/*-*");
    String assessment = page.url().replaceAll("[?#].*", "");
    for (List<String> asked : journey.questions()) {
      String[] parts = asked.get(0).split("/");
      page.navigate(assessment + "/" + parts[0] + "/" + parts[1] + "?ui=en");
      for (String question : asked) {
        page.waitForResponse(
            response -> response.url().contains("/desk/answer"),
            () -> page.check("[name='" + question + ":value'][value=NO]"));
      }
    }
    page.navigate(assessment + "?ui=en");
    page.click("details:has(#body) summary");
    page.fill("#body", "Bar association");
    page.click("button[value=consulted]");
    page.waitForURL("**done=**");
    return assessment;
  }

  private static void tell(Page page, RunningPortal portal, String state, String duty) {
    page.navigate(at(portal, "/desk/duties/" + state + "/" + duty + "?ui=en"));
    page.fill("#content_en", "As the note says");
    page.fill("#date", "2026-11-02");
    page.fill("#reference", "NV 51/2026");
    page.click("button[value=notify]");
    page.waitForURL("**done=notified**");
  }

  private static void need(Page page, RunningPortal portal, Journey journey) {
    page.navigate(at(portal, "/desk/plans/needs/" + journey.state() + "?ui=en"));
    page.fill("#title_en", "Help with drafting");
    page.fill("#obligations", journey.obligation());
    page.click("button[value=draft]");
    page.waitForURL("**done=**");
  }

  private static void draft(Page page, String run) {
    page.navigate(run + "/draft/draft?ui=en");
    page.fill("#states", "XDB XDC");
    page.click("button[value=save]");
    page.waitForURL("**done=assist-saved**");
    assertThat(page.locator("section[aria-labelledby=others] a[href*='/akn/']").first())
        .isVisible();
    picture(page, "draft-en");
    Assertions.assertThat(Accessibility.violations(page)).isEmpty();
    Download word = page.waitForDownload(() -> page.click("a[href*='format=docx']"));
    Assertions.assertThat(word.suggestedFilename()).endsWith(".docx");
    Download xml = page.waitForDownload(() -> page.click("a[href*='format=akn']"));
    Assertions.assertThat(xml.suggestedFilename()).endsWith(".akn.xml");
    done(page, run, "draft");
  }

  private static void plan(Page page, RunningPortal portal, Journey journey) {
    page.navigate(at(portal, "/desk/plans?state=" + journey.state() + "&ui=en"));
    page.fill("#title_en", "Plan after " + journey.module());
    page.fill("#from", "2026-01");
    page.fill("#to", "2030-12-31");
    page.click("button[value=begin]");
    page.waitForURL("**/desk/plans/*-*");
    page.navigate(page.url().replaceAll("[?#].*", "") + "/measures/new?ui=en");
    page.fill("#title_en", "Amend the act");
    page.fill("#obligations", journey.obligation());
    page.fill("#lead", "Ministry of Justice");
    page.fill("#from", "2026-02-01");
    page.fill("#target", "2027-12-31");
    page.click("button[value=save]");
    page.waitForURL("**done=plan-saved**");
  }

  private static void nominate(
      Browser browser, RunningPortal portal, String who, String assessment) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, who + "s", "en");
      page.navigate(assessment + "?ui=en");
      page.click("details:has(#account) summary");
      page.fill("#account", who + "f");
      page.fill("#document-ref", "NV 9/2026");
      page.click("button[value=nominate]");
      page.waitForURL("**done=nominated**");
    }
  }

  private static void train(Page page, String run) {
    page.navigate(run + "/train?ui=en");
    page.fill("#topic", "The amended act");
    page.fill("#on", "2026-11-10");
    page.fill("#participants", "24");
    page.click("button[value=trained]");
    page.waitForURL("**done=assist-saved**");
    done(page, run, "train");
  }

  /** The focal point says on the page of the step that its State has no such provision. */
  private static void none(Page page, String run, String path) {
    page.navigate(run + "/map?ui=en");
    page.selectOption("#none-of", path);
    page.click("button[value=none]");
    assertThat(page.locator(".notice[role=alert]")).isVisible();
    Assertions.assertThat(Accessibility.violations(page)).isEmpty();
    page.fill("#note_en", "Looked in the penal code");
    page.click("button[value=none]");
    page.waitForURL("**done=assist-none**");
    assertThat(page.locator("main")).containsText("no national provision, as stated on");
    picture(page, "none-en");
  }

  private static com.microsoft.playwright.Locator step(Page page, String run, String step) {
    page.navigate(run + "?ui=en");
    return page.locator("#step-" + step);
  }

  /** The button is there once the rule holds, and the step says so then. */
  private static void done(Page page, String run, String step) {
    step(page, run, step).locator("button[value='done " + step + "']").click();
    page.waitForURL("**done=assist-step**");
    assertThat(page.locator("#step-" + step + " .STEP-DONE")).isVisible();
  }

  private static Page signedIn(
      BrowserContext context, RunningPortal portal, String name, String language) {
    Page page = context.newPage();
    page.navigate(at(portal, "/sign-in?ui=" + language));
    page.fill("#name", name);
    page.fill("#password", PASSWORD);
    page.press("#password", "Enter");
    page.waitForURL("**/desk**");
    return page;
  }

  private static String at(RunningPortal portal, String path) {
    return portal.address().resolve(path).toString();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve("programme-" + name + "-1280.png"))
            .setFullPage(true));
  }
}
