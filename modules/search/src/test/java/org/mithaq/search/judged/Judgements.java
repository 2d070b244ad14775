package org.mithaq.search.judged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Grades by address: 3 is exactly the answer, 2 answers in part, 1 is related. Whatever has no
 * grade is no answer.
 *
 * <p>Addresses are those of provisions, or all of them those of laws: then a law counts where the
 * first of its provisions stands.
 */
public record Judgements(Map<String, Integer> grades) {
  public static final int EXACT = 3;
  public static final int ANSWERS = 2;
  public static final int RELATED = 1;

  private static final String PROVISION = "/~";

  public Judgements {
    grades = Map.copyOf(grades);
    long laws = grades.keySet().stream().filter(address -> !address.contains(PROVISION)).count();
    if (laws != 0 && laws != grades.size()) {
      throw new IllegalArgumentException("laws and provisions judged together: " + grades);
    }
    if (!grades.values().stream().allMatch(grade -> grade >= RELATED && grade <= EXACT)) {
      throw new IllegalArgumentException("a grade is 1, 2 or 3: " + grades);
    }
  }

  /** From {@code address=grade} pairs, separated by spaces. */
  static Judgements of(String pairs) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (String pair : pairs.strip().split(" +")) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("no address=grade: " + pair);
      }
      if (grades.put(pair.substring(0, equals), Integer.valueOf(pair.substring(equals + 1)))
          != null) {
        throw new IllegalArgumentException("judged twice: " + pair);
      }
    }
    return new Judgements(grades);
  }

  /** Whether laws were judged and not provisions. */
  public boolean byLaw() {
    return grades.keySet().stream().noneMatch(address -> address.contains(PROVISION));
  }

  /** Those that answer at least in part. */
  public Set<String> answers() {
    return grades.entrySet().stream()
        .filter(one -> one.getValue() >= ANSWERS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The grade of an address, 0 without. */
  public int grade(String address) {
    return grades.getOrDefault(address, 0);
  }

  /** A ranking of provisions as these judgements count it: each address once, or each law once. */
  List<String> counted(List<String> ranking) {
    return ranking.stream().map(address -> byLaw() ? lawOf(address) : address).distinct().toList();
  }

  /** {@code /akn/xb/act/2017/12} of {@code /akn/xb/act/2017/12/fra/~chp_2__art_4}. */
  private static String lawOf(String address) {
    int provision = address.indexOf(PROVISION);
    return provision < 0 ? address : address.substring(0, address.lastIndexOf('/', provision - 1));
  }
}
