package org.mithaq.app.asking;

/** The path of an obligation as it is cited: {@code UNTOC/6/1/a/i} is {@code UNTOC 6(1)(a)(i)}. */
public final class ObligationName {
  private ObligationName() {}

  public static String of(String path) {
    String[] steps = path.split("/");
    StringBuilder name = new StringBuilder(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      name.append(i == 1 ? " " + steps[i] : "(" + steps[i] + ")");
    }
    return name.toString();
  }
}
