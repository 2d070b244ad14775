package org.mithaq.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Somebody's hand on a page: each thing typed, chosen or pressed is a step. */
final class Hand {
  private final Page page;
  private int steps;

  Hand(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  int steps() {
    return steps;
  }

  Hand types(String where, String what) {
    page.fill(where, what);
    steps++;
    return this;
  }

  Hand chooses(String where, String value) {
    page.selectOption(where, value);
    steps++;
    return this;
  }

  Hand presses(String where) {
    page.locator(where).first().click();
    steps++;
    return this;
  }

  Hand ticks(String where) {
    page.locator(where).first().check();
    steps++;
    return this;
  }

  Hand hands(String where, Path file) {
    page.setInputFiles(where, file);
    steps++;
    return this;
  }

  /** Waits for the page that a step leads to. */
  Hand arrives(String address) {
    page.waitForURL(address);
    return this;
  }
}
