package org.mithaq.search.judged;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a ranking is worth, each from 0 to 1.
 *
 * @param ndcgAt10 how near the first ten come to the best possible order; gain 2^grade - 1,
 *     discount log2(place + 1)
 * @param reciprocalRank 1 / the place of the first that answers at least in part; 0 without
 * @param recallAt100 the share of those that answer at least in part among the first hundred
 */
public record Measures(double ndcgAt10, double reciprocalRank, double recallAt100) {
  private static final int FIRST_PAGE = 10;
  private static final int DEEP = 100;

  /**
   * Measures one query.
   *
   * @param ranking addresses of provisions, best first
   */
  public static Measures of(Judgements judgements, List<String> ranking) {
    List<String> counted = judgements.counted(ranking);
    List<Integer> found = counted.stream().map(judgements::grade).toList();
    List<Integer> best =
        judgements.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
    return new Measures(
        best.isEmpty() ? 0 : cumulatedGain(found) / cumulatedGain(best),
        reciprocalRank(found),
        recall(judgements, counted));
  }

  /** The means over queries; the mean of reciprocal ranks is the MRR. */
  public static Measures mean(Collection<Measures> all) {
    return new Measures(
        mean(all, Measures::ndcgAt10),
        mean(all, Measures::reciprocalRank),
        mean(all, Measures::recallAt100));
  }

  private static double cumulatedGain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(FIRST_PAGE, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static double reciprocalRank(List<Integer> grades) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i) >= Judgements.ANSWERS) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double recall(Judgements judgements, List<String> counted) {
    long answers = judgements.answers().size();
    long found = counted.stream().limit(DEEP).filter(judgements.answers()::contains).count();
    return answers == 0 ? 0 : (double) found / answers;
  }

  private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
    return all.stream().mapToDouble(measure).average().orElse(0);
  }
}
